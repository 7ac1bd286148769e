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
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, STATPROPSTG value) throws ComException {
        out.writePointer(value.lpwstrName);
        int at = out.reserve(4, 6);
        out.putInt(at, value.propid);
        out.putShort(at + 4, value.vt);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, STATPROPSTG value) throws ComException {
        if (value.lpwstrName != null) {
            out.writeWideString(value.lpwstrName);
        }
    }

    public static STATPROPSTG read(NdrReader in) throws ComException {
        STATPROPSTG value = new STATPROPSTG();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, STATPROPSTG value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            if (in.readPointer()) {
                present |= 1;
            }
            field = 1;
            int at = in.take(4, 6);
            value.propid = in.getInt(at);
            value.vt = in.getShort(at + 4);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("lpwstrName,propid", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, STATPROPSTG value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                value.lpwstrName = in.readWideString();
            }
        } catch (BadStubData problem) {
            throw problem.in("lpwstrName");
        }
    }

    /** Makes one value like another one. */
    public static void copy(STATPROPSTG to, STATPROPSTG from) {
        to.lpwstrName = from.lpwstrName;
        to.propid = from.propid;
        to.vt = from.vt;
    }
}
