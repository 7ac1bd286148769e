// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link FLAG_STGMEDIUM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class FLAG_STGMEDIUMCodec {
    static {
        Abi.require(1);
    }

    private FLAG_STGMEDIUMCodec() {}

    public static void write(NdrWriter out, FLAG_STGMEDIUM value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.ContextFlags);
        out.putInt(at + 4, value.fPassOwnership);
        out.writePointer(value.Stgmed, userSTGMEDIUMCodec::write);
    }

    public static FLAG_STGMEDIUM read(NdrReader in) throws ComException {
        FLAG_STGMEDIUM value = new FLAG_STGMEDIUM();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, FLAG_STGMEDIUM value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.ContextFlags = in.getInt(at);
            value.fPassOwnership = in.getInt(at + 4);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("Stgmed");
                owner.Stgmed = userSTGMEDIUMCodec.read(from);
            });
        } catch (BadStubData problem) {
            throw problem.in("ContextFlags,Stgmed", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(FLAG_STGMEDIUM to, FLAG_STGMEDIUM from) {
        to.ContextFlags = from.ContextFlags;
        to.fPassOwnership = from.fPassOwnership;
        to.Stgmed = from.Stgmed;
    }
}
