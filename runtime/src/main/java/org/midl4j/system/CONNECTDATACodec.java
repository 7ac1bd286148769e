// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link CONNECTDATA}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class CONNECTDATACodec {
    static {
        Abi.require(1);
    }

    private CONNECTDATACodec() {}

    public static void write(NdrWriter out, CONNECTDATA value) throws ComException {
        InterfacePointers.write(out, value.pUnk, InterfaceType.UNKNOWN);
        out.writeInt(value.dwCookie);
        out.align64(8);
    }

    public static CONNECTDATA read(NdrReader in) throws ComException {
        CONNECTDATA value = new CONNECTDATA();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CONNECTDATA value) throws ComException {
        int field = 0;
        try {
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner, object) -> owner.pUnk = object);
            field = 1;
            value.dwCookie = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("pUnk,dwCookie", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CONNECTDATA to, CONNECTDATA from) {
        to.pUnk = from.pUnk;
        to.dwCookie = from.dwCookie;
    }
}
