package org.midl4j.golden.converters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.midl4j.com.WireConverter;

/** Where to go, one place after the other. */
public record Route(List<String> places) {

    /** A list of places as it travels. */
    public static final class Legs implements WireConverter<Route, LEG> {
        @Override
        public LEG toWire(Route value) {
            List<String> backwards = new ArrayList<>(value.places());
            Collections.reverse(backwards);
            LEG first = null;
            for (String place : backwards) {
                first = new LEG(place, first);
            }
            return first;
        }

        @Override
        public Route fromWire(LEG wire) {
            List<String> places = new ArrayList<>();
            for (LEG leg = wire; leg != null; leg = leg.next) {
                places.add(leg.to);
            }
            return new Route(places);
        }
    }
}
