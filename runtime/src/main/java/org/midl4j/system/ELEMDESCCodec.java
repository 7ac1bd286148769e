// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link ELEMDESC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class ELEMDESCCodec {
    static {
        Abi.require(1);
    }

    private ELEMDESCCodec() {}

    public static void write(NdrWriter out, ELEMDESC value) throws ComException {
        TYPEDESCCodec.write(out, Require.nonNull(value.tdesc, "ELEMDESC.tdesc", value));
        PARAMDESCCodec.write(out, Require.nonNull(value.paramdesc, "ELEMDESC.paramdesc", value));
        out.align64(8);
    }

    public static ELEMDESC read(NdrReader in) throws ComException {
        ELEMDESC value = new ELEMDESC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, ELEMDESC value) throws ComException {
        int field = 0;
        try {
            TYPEDESCCodec.read(in, value.tdesc);
            field = 1;
            PARAMDESCCodec.read(in, value.paramdesc);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("tdesc,paramdesc", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(ELEMDESC to, ELEMDESC from) {
        to.tdesc = from.tdesc;
        to.paramdesc = from.paramdesc;
    }
}
