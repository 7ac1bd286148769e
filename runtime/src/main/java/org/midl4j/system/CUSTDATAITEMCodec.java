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

/** Writes and reads {@link CUSTDATAITEM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class CUSTDATAITEMCodec {
    static {
        Abi.require(1);
    }

    private CUSTDATAITEMCodec() {}

    public static void write(NdrWriter out, CUSTDATAITEM value) throws ComException {
        out.alignPointer();
        out.writeGuid(value.guid);
        VariantCodec.write(out, value.varValue);
    }

    public static CUSTDATAITEM read(NdrReader in) throws ComException {
        CUSTDATAITEM value = new CUSTDATAITEM();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CUSTDATAITEM value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.guid = in.readGuid();
            field = 1;
            VariantCodec.read(in, value, (owner, read) -> owner.varValue = read);
        } catch (BadStubData problem) {
            throw problem.in("guid,varValue", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CUSTDATAITEM to, CUSTDATAITEM from) {
        to.guid = from.guid;
        to.varValue = from.varValue;
    }
}
