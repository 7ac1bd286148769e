package org.midl4j.ndr;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers in an array of octets, one at a time and whole arrays of them. Nothing needs to be aligned in memory. */
final class Octets {
    static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle CHAR = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle BIG_LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** Below this many elements a loop is faster than a view. */
    private static final int BULK = 64;

    private Octets() {}

    // ---- little endian ----

    static void put(byte[] octets, int at, short[] values, int from, int count) {
        if (count >= BULK) {
            view(octets, at, 2 * count, false).asShortBuffer().put(values, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            SHORT.set(octets, at + 2 * i, values[from + i]);
        }
    }

    static void put(byte[] octets, int at, char[] values, int from, int count) {
        if (count >= BULK) {
            view(octets, at, 2 * count, false).asCharBuffer().put(values, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            CHAR.set(octets, at + 2 * i, values[from + i]);
        }
    }

    static void put(byte[] octets, int at, int[] values, int from, int count) {
        if (count >= BULK) {
            view(octets, at, 4 * count, false).asIntBuffer().put(values, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            INT.set(octets, at + 4 * i, values[from + i]);
        }
    }

    static void put(byte[] octets, int at, long[] values, int from, int count) {
        if (count >= BULK) {
            view(octets, at, 8 * count, false).asLongBuffer().put(values, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            LONG.set(octets, at + 8 * i, values[from + i]);
        }
    }

    static void put(byte[] octets, int at, float[] values, int from, int count) {
        if (count >= BULK) {
            view(octets, at, 4 * count, false).asFloatBuffer().put(values, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            FLOAT.set(octets, at + 4 * i, values[from + i]);
        }
    }

    static void put(byte[] octets, int at, double[] values, int from, int count) {
        if (count >= BULK) {
            view(octets, at, 8 * count, false).asDoubleBuffer().put(values, from, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            DOUBLE.set(octets, at + 8 * i, values[from + i]);
        }
    }

    // ---- either byte order; the array says how many ----

    static void get(byte[] octets, int at, boolean bigEndian, short[] values) {
        if (values.length >= BULK || bigEndian) {
            view(octets, at, 2 * values.length, bigEndian).asShortBuffer().get(values);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) SHORT.get(octets, at + 2 * i);
        }
    }

    /** @param count how many elements to fill, from the first on */
    static void get(byte[] octets, int at, boolean bigEndian, char[] values, int count) {
        if (count >= BULK || bigEndian) {
            view(octets, at, 2 * count, bigEndian).asCharBuffer().get(values, 0, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            values[i] = (char) CHAR.get(octets, at + 2 * i);
        }
    }

    static void get(byte[] octets, int at, boolean bigEndian, int[] values) {
        if (values.length >= BULK || bigEndian) {
            view(octets, at, 4 * values.length, bigEndian).asIntBuffer().get(values);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (int) INT.get(octets, at + 4 * i);
        }
    }

    static void get(byte[] octets, int at, boolean bigEndian, long[] values) {
        if (values.length >= BULK || bigEndian) {
            view(octets, at, 8 * values.length, bigEndian).asLongBuffer().get(values);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (long) LONG.get(octets, at + 8 * i);
        }
    }

    static void get(byte[] octets, int at, boolean bigEndian, float[] values) {
        if (values.length >= BULK || bigEndian) {
            view(octets, at, 4 * values.length, bigEndian).asFloatBuffer().get(values);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) FLOAT.get(octets, at + 4 * i);
        }
    }

    static void get(byte[] octets, int at, boolean bigEndian, double[] values) {
        if (values.length >= BULK || bigEndian) {
            view(octets, at, 8 * values.length, bigEndian).asDoubleBuffer().get(values);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (double) DOUBLE.get(octets, at + 8 * i);
        }
    }

    private static ByteBuffer view(byte[] octets, int at, int length, boolean bigEndian) {
        return ByteBuffer.wrap(octets, at, length)
                .slice()
                .order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }
}
