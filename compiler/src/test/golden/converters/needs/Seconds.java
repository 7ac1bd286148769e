package org.midl4j.golden.converters;

import java.time.Instant;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.WireConverter;

/** Seconds since 1970. */
public final class Seconds implements WireConverter<Instant, Double> {
    @Override
    public Double toWire(Instant value) throws ComException {
        if (value.equals(Instant.MAX)) {
            throw new ComException(HResult.E_ACCESSDENIED, "nobody can wait so long");
        }
        return value.getEpochSecond() + value.getNano() / 1e9;
    }

    @Override
    public Instant fromWire(Double wire) {
        if (wire.isNaN()) {
            throw new IllegalArgumentException("no such time");
        }
        return Instant.ofEpochMilli(Math.round(1000 * wire));
    }
}
