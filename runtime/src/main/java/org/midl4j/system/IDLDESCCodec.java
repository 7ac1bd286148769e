// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link IDLDESC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class IDLDESCCodec {
    static {
        Abi.require(1);
    }

    private IDLDESCCodec() {}

    public static void write(NdrWriter out, IDLDESC value) throws ComException {
        out.writeUnsignedPointerSized(value.dwReserved);
        out.writeShort(value.wIDLFlags);
        out.align64(8);
    }

    public static IDLDESC read(NdrReader in) throws ComException {
        IDLDESC value = new IDLDESC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, IDLDESC value) throws ComException {
        int field = 0;
        try {
            value.dwReserved = in.readUnsignedPointerSized();
            field = 1;
            value.wIDLFlags = in.readShort();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("dwReserved,wIDLFlags", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(IDLDESC to, IDLDESC from) {
        to.dwReserved = from.dwReserved;
        to.wIDLFlags = from.wIDLFlags;
    }
}
