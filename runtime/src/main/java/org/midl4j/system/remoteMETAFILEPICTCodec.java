// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link remoteMETAFILEPICT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class remoteMETAFILEPICTCodec {
    static {
        Abi.require(1);
    }

    private remoteMETAFILEPICTCodec() {}

    public static void write(NdrWriter out, remoteMETAFILEPICT value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 12);
        out.putInt(at, value.mm);
        out.putInt(at + 4, value.xExt);
        out.putInt(at + 8, value.yExt);
        out.writePointer(value.hMF, (to, pointee) -> {
            to.align(8);
            to.writeInt((int) userHMETAFILECodec.select("remoteMETAFILEPICT.hMF", pointee, pointee.discriminant()));
            userHMETAFILECodec.write(to, pointee);
        });
    }

    public static remoteMETAFILEPICT read(NdrReader in) throws ComException {
        remoteMETAFILEPICT value = new remoteMETAFILEPICT();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, remoteMETAFILEPICT value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 12);
            value.mm = in.getInt(at);
            value.xExt = in.getInt(at + 4);
            value.yExt = in.getInt(at + 8);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("hMF");
                from.align(8);
                userHMETAFILECodec.read(from, from.readInt(), arm -> owner.hMF = arm);
            });
        } catch (BadStubData problem) {
            throw problem.in("mm,hMF", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(remoteMETAFILEPICT to, remoteMETAFILEPICT from) {
        to.mm = from.mm;
        to.xExt = from.xExt;
        to.yExt = from.yExt;
        to.hMF = from.hMF;
    }
}
