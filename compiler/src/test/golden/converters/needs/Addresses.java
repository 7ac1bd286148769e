package org.midl4j.golden.converters;

import java.net.URI;
import org.midl4j.com.WireConverter;

/** Addresses that are well-formed. */
public final class Addresses implements WireConverter<URI, String> {
    @Override
    public String toWire(URI value) {
        return value.toString();
    }

    @Override
    public URI fromWire(String wire) {
        return URI.create(wire);
    }
}
