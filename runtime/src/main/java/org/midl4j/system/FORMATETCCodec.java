// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link FORMATETC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class FORMATETCCodec {
    static {
        Abi.require(1);
    }

    private FORMATETCCodec() {}

    public static void write(NdrWriter out, FORMATETC value) throws ComException {
        out.writePointer(value.cfFormat, (to, pointee) -> {
            to.align64(8);
            to.writeInt((int) userCLIPFORMATCodec.select("FORMATETC.cfFormat", pointee, pointee.discriminant()));
            userCLIPFORMATCodec.write(to, pointee);
        });
        out.writePointer(value.ptd, DVTARGETDEVICECodec::write);
        int at = out.reserve(4, 12);
        out.putInt(at, value.dwAspect);
        out.putInt(at + 4, value.lindex);
        out.putInt(at + 8, value.tymed);
        out.align64(8);
    }

    public static FORMATETC read(NdrReader in) throws ComException {
        FORMATETC value = new FORMATETC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, FORMATETC value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("cfFormat");
                from.align64(8);
                userCLIPFORMATCodec.read(from, from.readInt(), arm -> owner.cfFormat = arm);
            });
            field = 1;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("ptd");
                owner2.ptd = DVTARGETDEVICECodec.read(from2);
            });
            field = 2;
            int at = in.take(4, 12);
            value.dwAspect = in.getInt(at);
            value.lindex = in.getInt(at + 4);
            value.tymed = in.getInt(at + 8);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cfFormat,ptd,dwAspect", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(FORMATETC to, FORMATETC from) {
        to.cfFormat = from.cfFormat;
        to.ptd = from.ptd;
        to.dwAspect = from.dwAspect;
        to.lindex = from.lindex;
        to.tymed = from.tymed;
    }
}
