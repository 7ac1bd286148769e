// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.VariantCodec;

/** Writes and reads {@link PARAMDESCEX}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class PARAMDESCEXCodec {
    static {
        Abi.require(1);
    }

    private PARAMDESCEXCodec() {}

    public static void write(NdrWriter out, PARAMDESCEX value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cBytes);
        VariantCodec.write(out, value.varDefaultValue);
    }

    public static PARAMDESCEX read(NdrReader in) throws ComException {
        PARAMDESCEX value = new PARAMDESCEX();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PARAMDESCEX value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cBytes = in.readInt();
            field = 1;
            VariantCodec.read(in, value, (owner, read) -> owner.varDefaultValue = read);
        } catch (BadStubData problem) {
            throw problem.in("cBytes,varDefaultValue", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PARAMDESCEX to, PARAMDESCEX from) {
        to.cBytes = from.cBytes;
        to.varDefaultValue = from.varDefaultValue;
    }
}
