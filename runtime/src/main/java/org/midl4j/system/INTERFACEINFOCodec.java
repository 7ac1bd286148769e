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

/** Writes and reads {@link INTERFACEINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class INTERFACEINFOCodec {
    static {
        Abi.require(1);
    }

    private INTERFACEINFOCodec() {}

    public static void write(NdrWriter out, INTERFACEINFO value) throws ComException {
        InterfacePointers.write(out, value.pUnk, InterfaceType.UNKNOWN);
        int at = out.reserve(4, 18);
        out.putGuid(at, value.iid);
        out.putShort(at + 16, value.wMethod);
        out.align64(8);
    }

    public static INTERFACEINFO read(NdrReader in) throws ComException {
        INTERFACEINFO value = new INTERFACEINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, INTERFACEINFO value) throws ComException {
        int field = 0;
        try {
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner, object) -> owner.pUnk = object);
            field = 1;
            int at = in.take(4, 18);
            value.iid = in.getGuid(at);
            value.wMethod = in.getShort(at + 16);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("pUnk,iid", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(INTERFACEINFO to, INTERFACEINFO from) {
        to.pUnk = from.pUnk;
        to.iid = from.iid;
        to.wMethod = from.wMethod;
    }
}
