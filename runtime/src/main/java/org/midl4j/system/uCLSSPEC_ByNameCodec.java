// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link uCLSSPEC_ByName}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class uCLSSPEC_ByNameCodec {
    static {
        Abi.require(1);
    }

    private uCLSSPEC_ByNameCodec() {}

    public static void write(NdrWriter out, uCLSSPEC_ByName value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, uCLSSPEC_ByName value) throws ComException {
        out.writePointer(value.pPackageName);
        out.writeGuid(value.PolicyId);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, uCLSSPEC_ByName value) throws ComException {
        if (value.pPackageName != null) {
            out.writeWideString(value.pPackageName);
        }
    }

    public static uCLSSPEC_ByName read(NdrReader in) throws ComException {
        uCLSSPEC_ByName value = new uCLSSPEC_ByName();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, uCLSSPEC_ByName value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            if (in.readPointer()) {
                present |= 1;
            }
            field = 1;
            value.PolicyId = in.readGuid();
        } catch (BadStubData problem) {
            throw problem.in("pPackageName,PolicyId", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, uCLSSPEC_ByName value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                value.pPackageName = in.readWideString();
            }
        } catch (BadStubData problem) {
            throw problem.in("pPackageName");
        }
    }

    /** Makes one value like another one. */
    public static void copy(uCLSSPEC_ByName to, uCLSSPEC_ByName from) {
        to.pPackageName = from.pPackageName;
        to.PolicyId = from.PolicyId;
    }
}
