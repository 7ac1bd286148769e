// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link userSTGMEDIUM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class userSTGMEDIUMCodec {
    static {
        Abi.require(1);
    }

    private userSTGMEDIUMCodec() {}

    public static void write(NdrWriter out, userSTGMEDIUM value) throws ComException {
        out.alignPointer();
        out.align64(8);
        out.writeInt((int) _STGMEDIUM_UNIONCodec.select("userSTGMEDIUM.#0", Require.nonNull(value.u, "userSTGMEDIUM.#0", value), value.u.discriminant()));
        _STGMEDIUM_UNIONCodec.write(out, value.u);
        InterfacePointers.write(out, value.pUnkForRelease, InterfaceType.UNKNOWN);
    }

    public static userSTGMEDIUM read(NdrReader in) throws ComException {
        userSTGMEDIUM value = new userSTGMEDIUM();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, userSTGMEDIUM value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            in.align64(8);
            _STGMEDIUM_UNIONCodec.read(in, Integer.toUnsignedLong(in.readInt()), arm -> value.u = arm);
            field = 1;
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner, object) -> owner.pUnkForRelease = object);
        } catch (BadStubData problem) {
            throw problem.in("u,pUnkForRelease", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(userSTGMEDIUM to, userSTGMEDIUM from) {
        to.u = from.u;
        to.pUnkForRelease = from.pUnkForRelease;
    }
}
