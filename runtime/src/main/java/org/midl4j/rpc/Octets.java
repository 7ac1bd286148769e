package org.midl4j.rpc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.midl4j.com.Guid;

/** Numbers and uuids at fixed places of a byte array, in either byte order. Callers have checked the length. */
final class Octets {
    private static final VarHandle SHORT_LE =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT_LE = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG_BE = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Octets() {}

    static int unsignedByte(byte[] octets, int at) {
        return octets[at] & 0xff;
    }

    static int unsignedShort(byte[] octets, int at, boolean bigEndian) {
        short value = (short) SHORT_LE.get(octets, at);
        return (bigEndian ? Short.reverseBytes(value) : value) & 0xffff;
    }

    static int int32(byte[] octets, int at, boolean bigEndian) {
        int value = (int) INT_LE.get(octets, at);
        return bigEndian ? Integer.reverseBytes(value) : value;
    }

    /** Reads a uuid: its first three fields follow the byte order, its last eight octets never do. */
    static Guid guid(byte[] octets, int at, boolean bigEndian) {
        return guid(octets, at, bigEndian, Guid.NULL);
    }

    /** As above; {@code likely} itself if it is that one, so that none is made. */
    static Guid guid(byte[] octets, int at, boolean bigEndian, Guid likely) {
        long high = (int32(octets, at, bigEndian) & 0xffffffffL) << 32
                | (long) unsignedShort(octets, at + 4, bigEndian) << 16
                | unsignedShort(octets, at + 6, bigEndian);
        long low = (long) LONG_BE.get(octets, at + 8);
        return likely.high() == high && likely.low() == low ? likely : new Guid(high, low);
    }

    static void putShort(byte[] octets, int at, int value) {
        SHORT_LE.set(octets, at, (short) value);
    }

    static void putInt(byte[] octets, int at, int value) {
        INT_LE.set(octets, at, value);
    }

    static void putGuid(byte[] octets, int at, Guid guid) {
        long high = guid.high();
        putInt(octets, at, (int) (high >>> 32));
        putShort(octets, at + 4, (int) (high >>> 16));
        putShort(octets, at + 6, (int) high);
        LONG_BE.set(octets, at + 8, guid.low());
    }
}
