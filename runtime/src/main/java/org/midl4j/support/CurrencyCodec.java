package org.midl4j.support;

import java.math.BigDecimal;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** Writes and reads {@code CURRENCY}: a number of ten-thousandths. */
public final class CurrencyCodec {
    private static final int SCALE = 4;

    private CurrencyCodec() {}

    public static void write(NdrWriter out, BigDecimal value) {
        try {
            out.writeLong(value.setScale(SCALE).unscaledValue().longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    value + " is not a CURRENCY: four decimals, and at most 922337203685477.5807", e);
        }
    }

    public static BigDecimal read(NdrReader in) {
        return BigDecimal.valueOf(in.readLong(), SCALE);
    }
}
