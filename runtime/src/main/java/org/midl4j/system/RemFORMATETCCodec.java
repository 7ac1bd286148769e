// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link RemFORMATETC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public final class RemFORMATETCCodec {
    static {
        Abi.require(1);
    }

    private RemFORMATETCCodec() {}

    public static void write(NdrWriter out, RemFORMATETC value) throws ComException {
        int at = out.reserve(4, 20);
        out.putInt(at, value.cfFormat);
        out.putInt(at + 4, value.ptd);
        out.putInt(at + 8, value.dwAspect);
        out.putInt(at + 12, value.lindex);
        out.putInt(at + 16, value.tymed);
    }

    public static RemFORMATETC read(NdrReader in) throws ComException {
        RemFORMATETC value = new RemFORMATETC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, RemFORMATETC value) throws ComException {
        try {
            int at = in.take(4, 20);
            value.cfFormat = in.getInt(at);
            value.ptd = in.getInt(at + 4);
            value.dwAspect = in.getInt(at + 8);
            value.lindex = in.getInt(at + 12);
            value.tymed = in.getInt(at + 16);
        } catch (BadStubData problem) {
            throw problem.in("cfFormat");
        }
    }

    /** Makes one value like another one. */
    public static void copy(RemFORMATETC to, RemFORMATETC from) {
        to.cfFormat = from.cfFormat;
        to.ptd = from.ptd;
        to.dwAspect = from.dwAspect;
        to.lindex = from.lindex;
        to.tymed = from.tymed;
    }
}
