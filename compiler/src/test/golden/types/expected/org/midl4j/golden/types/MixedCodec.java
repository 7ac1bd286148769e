// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link Mixed}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class MixedCodec {
    static {
        Abi.require(1);
    }

    private MixedCodec() {}

    public static void write(NdrWriter out, Mixed value) throws ComException {
        out.alignPointer();
        out.writeEnum(Require.enumeration("Mixed.c", value, value.c));
        int at = out.reserve(4, 12);
        out.putInt(at, value.b);
        out.putBoolean(at + 4, value.f);
        out.putChar(at + 6, value.w);
        out.putFloat(at + 8, value.x);
        out.writePointerSized(value.p);
        out.writeGuid(value.g);
        out.writeVaryingWideString(Require.nonNull(value.fixedName, "Mixed.fixedName", value), 8);
        int count = Require.elements("Mixed.m", value, Require.nonNull(value.m, "Mixed.m", value).length, 2);
        for (int i = 0; i < count; i++) {
            int count2 = Require.elements("Mixed.m", value, Require.nonNull(value.m[i], "Mixed.m", value).length, 3);
            out.writeShorts(value.m[i], 0, count2);
        }
        out.align64(8);
    }

    public static Mixed read(NdrReader in) throws ComException {
        Mixed value = new Mixed();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Mixed value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.c = in.readEnum();
            field = 1;
            int at = in.take(4, 12);
            value.b = in.getInt(at);
            value.f = in.getBoolean(at + 4);
            value.w = in.getChar(at + 6);
            value.x = in.getFloat(at + 8);
            field = 2;
            value.p = in.readPointerSized();
            field = 3;
            value.g = in.readGuid();
            field = 4;
            value.fixedName = in.readVaryingWideString(8);
            field = 5;
            short[][] rows = new short[2][];
            int i = 0;
            try {
                for (; i < 2; i++) {
                    rows[i] = in.readShorts(3);
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i);
            }
            value.m = rows;
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("c,b,p,g,fixedName,m", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Mixed to, Mixed from) {
        to.c = from.c;
        to.b = from.b;
        to.f = from.f;
        to.w = from.w;
        to.x = from.x;
        to.p = from.p;
        to.g = from.g;
        to.fixedName = from.fixedName;
        to.m = from.m;
    }
}
