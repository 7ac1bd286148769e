package org.midl4j.support;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * Writes and reads {@code BSTR}: a pointer, never null, to a counted string, which may be null. The string may hold NULs.
 */
public final class BstrCodec {
    private static final int NULL_STRING = -1;

    private BstrCodec() {}

    /** A {@code BSTR}, wherever it is; the pointee is deferred. */
    public static void write(NdrWriter out, @Nullable String value) {
        if (value == null) {
            out.writePointer(out, (to, none) -> writeNull(to));
        } else {
            out.writePointer(value, BstrCodec::writeBlob);
        }
    }

    /** A {@code BSTR} that is a parameter. */
    public static @Nullable String read(NdrReader in) {
        return in.readPointer() ? readBlob(in) : null;
    }

    /** A {@code BSTR} in a constructed value. */
    public static <O> void read(NdrReader in, O owner, BiConsumer<? super O, ? super @Nullable String> assign) {
        in.readPointer(owner, (from, holder) -> assign.accept(holder, readBlob(from)));
    }

    /** A {@code BSTR} in an array. */
    public static void read(NdrReader in, @Nullable String[] array, int index) {
        in.readPointer(array, index, (from, elements, at) -> elements[at] = readBlob(from));
    }

    static void writeNull(NdrWriter out) {
        out.writeCount(0);
        out.writeInt(NULL_STRING);
        out.writeInt(0);
    }

    static void writeBlob(NdrWriter out, String value) {
        int length = value.length();
        out.writeCount(length);
        out.writeInt(Math.multiplyExact(2, length));
        out.writeInt(length);
        out.writeChars(value);
        out.align64(4);
    }

    static @Nullable String readBlob(NdrReader in) {
        long count = in.readCount();
        int octets = in.readInt();
        int length = in.readInt();
        if (length != count) {
            throw new BadStubData("a BSTR has two different lengths, " + count + " and " + length);
        }
        if (octets == NULL_STRING && length == 0) {
            return null;
        }
        String value = new String(in.readChars(in.checkRoom(count, 2)));
        if (octets < 0 || octets > 2L * length || octets < 2L * length - 1) {
            throw new BadStubData("a BSTR of " + octets + " octets has " + length + " characters");
        }
        in.align64(4);
        return value;
    }
}
