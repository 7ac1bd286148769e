package org.midl4j.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** Writes and reads {@code DECIMAL}: 96 bits, a scale of 0 to 28, a sign. */
public final class DecimalCodec {
    private static final int LARGEST_SCALE = 28;
    private static final int BITS = 96;
    private static final byte NEGATIVE = (byte) 0x80;

    private DecimalCodec() {}

    public static void write(NdrWriter out, BigDecimal value) {
        BigDecimal scaled = value.scale() < 0 ? value.setScale(0) : value;
        BigInteger digits = scaled.unscaledValue().abs();
        if (scaled.scale() > LARGEST_SCALE || digits.bitLength() > BITS) {
            throw new IllegalArgumentException(value + " is not a DECIMAL: 96 bits, and at most 28 decimals");
        }
        int at = out.reserve(8, 16);
        out.putByte(at + 2, (byte) scaled.scale());
        out.putByte(at + 3, scaled.signum() < 0 ? NEGATIVE : 0);
        out.putInt(at + 4, digits.shiftRight(64).intValue());
        out.putLong(at + 8, digits.longValue());
    }

    public static BigDecimal read(NdrReader in) {
        int at = in.take(8, 16);
        int scale = in.getByte(at + 2);
        byte sign = in.getByte(at + 3);
        if (scale < 0 || scale > LARGEST_SCALE || (sign != 0 && sign != NEGATIVE)) {
            throw new BadStubData("a DECIMAL has the scale " + scale + " and the sign " + sign);
        }
        BigInteger high = BigInteger.valueOf(in.getInt(at + 4) & 0xffffffffL);
        BigInteger low = new BigInteger(Long.toUnsignedString(in.getLong(at + 8)));
        BigInteger digits = high.shiftLeft(64).or(low);
        return new BigDecimal(sign == 0 ? digits : digits.negate(), scale);
    }
}
