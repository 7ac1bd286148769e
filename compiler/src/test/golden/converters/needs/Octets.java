package org.midl4j.golden.converters;

import java.util.BitSet;
import org.midl4j.com.WireConverter;

/** Sets of numbers. */
public final class Octets implements WireConverter<BitSet, wireFLAGS> {
    @Override
    public wireFLAGS toWire(BitSet value) {
        byte[] octets = value.toByteArray();
        return new wireFLAGS(octets.length, octets);
    }

    @Override
    public BitSet fromWire(wireFLAGS wire) {
        if (wire.n == 0) {
            throw new IllegalArgumentException("nothing is set");
        }
        return BitSet.valueOf(wire.octets);
    }
}
