// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Gaps}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class GapsCodec {
    static {
        Abi.require(1);
    }

    private GapsCodec() {}

    public static void write(NdrWriter out, Gaps value) throws ComException {
        int at = out.reserve(8, 48);
        out.putByte(at, value.a);
        out.putLong(at + 8, value.b);
        out.putBoolean(at + 16, value.c);
        out.putDouble(at + 24, value.d);
        out.putShort(at + 32, value.e);
        out.putInt(at + 36, value.f);
        out.putChar(at + 40, value.g);
        out.putFloat(at + 44, value.h);
    }

    public static Gaps read(NdrReader in) throws ComException {
        Gaps value = new Gaps();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Gaps value) throws ComException {
        try {
            int at = in.take(8, 48);
            value.a = in.getByte(at);
            value.b = in.getLong(at + 8);
            value.c = in.getBoolean(at + 16);
            value.d = in.getDouble(at + 24);
            value.e = in.getShort(at + 32);
            value.f = in.getInt(at + 36);
            value.g = in.getChar(at + 40);
            value.h = in.getFloat(at + 44);
        } catch (BadStubData problem) {
            throw problem.in("a");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Gaps to, Gaps from) {
        to.a = from.a;
        to.b = from.b;
        to.c = from.c;
        to.d = from.d;
        to.e = from.e;
        to.f = from.f;
        to.g = from.g;
        to.h = from.h;
    }
}
