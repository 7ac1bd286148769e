// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link STATPROPSTG}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class STATPROPSTGCodec {
    static {
        Abi.require(1);
    }

    private STATPROPSTGCodec() {}

    public static void write(NdrWriter out, STATPROPSTG value) throws ComException {
        out.writePointer(value.lpwstrName, NdrWriter::writeWideString);
        int at = out.reserve(4, 6);
        out.putInt(at, value.propid);
        out.putShort(at + 4, value.vt);
        out.align64(8);
    }

    public static STATPROPSTG read(NdrReader in) throws ComException {
        STATPROPSTG value = new STATPROPSTG();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, STATPROPSTG value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("lpwstrName");
                owner.lpwstrName = from.readWideString();
            });
            field = 1;
            int at = in.take(4, 6);
            value.propid = in.getInt(at);
            value.vt = in.getShort(at + 4);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("lpwstrName,propid", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(STATPROPSTG to, STATPROPSTG from) {
        to.lpwstrName = from.lpwstrName;
        to.propid = from.propid;
        to.vt = from.vt;
    }
}
