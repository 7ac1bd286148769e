// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link PARAMDESC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class PARAMDESCCodec {
    static {
        Abi.require(1);
    }

    private PARAMDESCCodec() {}

    public static void write(NdrWriter out, PARAMDESC value) throws ComException {
        out.writePointer(value.pparamdescex, PARAMDESCEXCodec::write);
        out.writeShort(value.wParamFlags);
        out.align64(8);
    }

    public static PARAMDESC read(NdrReader in) throws ComException {
        PARAMDESC value = new PARAMDESC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PARAMDESC value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("pparamdescex");
                owner.pparamdescex = PARAMDESCEXCodec.read(from);
            });
            field = 1;
            value.wParamFlags = in.readShort();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("pparamdescex,wParamFlags", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PARAMDESC to, PARAMDESC from) {
        to.pparamdescex = from.pparamdescex;
        to.wParamFlags = from.wParamFlags;
    }
}
