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

/** Writes and reads {@link CUSTDATA}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class CUSTDATACodec {
    static {
        Abi.require(1);
    }

    private CUSTDATACodec() {}

    public static void write(NdrWriter out, CUSTDATA value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cCustData);
        out.writePointer(value.prgCustData, (to, pointee) -> {
            int count = Require.elements("CUSTDATA.prgCustData", value, pointee.length, Integer.toUnsignedLong(value.cCustData));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                CUSTDATAITEMCodec.write(to, Require.nonNull(pointee[i], "CUSTDATA.prgCustData[]", pointee));
            }
        });
    }

    public static CUSTDATA read(NdrReader in) throws ComException {
        CUSTDATA value = new CUSTDATA();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CUSTDATA value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cCustData = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("prgCustData");
                CUSTDATAITEM[] values = new CUSTDATAITEM[from.expectCount(Integer.toUnsignedLong(owner.cCustData), 20)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        values[i] = CUSTDATAITEMCodec.read(from);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.prgCustData = values;
            });
        } catch (BadStubData problem) {
            throw problem.in("cCustData,prgCustData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CUSTDATA to, CUSTDATA from) {
        to.cCustData = from.cCustData;
        to.prgCustData = from.prgCustData;
    }
}
