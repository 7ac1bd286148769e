// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link MULTI_QI}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class MULTI_QICodec {
    static {
        Abi.require(1);
    }

    private MULTI_QICodec() {}

    public static void write(NdrWriter out, MULTI_QI value) throws ComException {
        out.writePointer(value.pIID, NdrWriter::writeGuid);
        InterfacePointers.write(out, value.pItf, InterfaceType.UNKNOWN);
        out.writeInt(value.hr);
        out.align64(8);
    }

    public static MULTI_QI read(NdrReader in) throws ComException {
        MULTI_QI value = new MULTI_QI();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, MULTI_QI value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("pIID");
                owner.pIID = from.readGuid();
            });
            field = 1;
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner2, object) -> owner2.pItf = object);
            field = 2;
            value.hr = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("pIID,pItf,hr", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(MULTI_QI to, MULTI_QI from) {
        to.pIID = from.pIID;
        to.pItf = from.pItf;
        to.hr = from.hr;
    }
}
