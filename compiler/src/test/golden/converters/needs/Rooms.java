package org.midl4j.golden.converters;

import org.midl4j.com.WireConverter;

/** Numbers of rooms. */
public final class Rooms implements WireConverter<Long, Integer> {
    @Override
    public Integer toWire(Long value) {
        return Math.toIntExact(value);
    }

    @Override
    public Long fromWire(Integer wire) {
        return Long.valueOf(wire);
    }
}
