// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link COSERVERINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class COSERVERINFOCodec {
    static {
        Abi.require(1);
    }

    private COSERVERINFOCodec() {}

    public static void write(NdrWriter out, COSERVERINFO value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, COSERVERINFO value) throws ComException {
        out.alignPointer();
        out.writeInt(value.dwReserved1);
        out.writePointer(value.pwszName);
        out.writePointer(value.pAuthInfo);
        out.writeInt(value.dwReserved2);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, COSERVERINFO value) throws ComException {
        if (value.pwszName != null) {
            out.writeWideString(value.pwszName);
        }
        if (value.pAuthInfo != null) {
            COAUTHINFOCodec.write(out, value.pAuthInfo);
        }
    }

    public static COSERVERINFO read(NdrReader in) throws ComException {
        COSERVERINFO value = new COSERVERINFO();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, COSERVERINFO value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.dwReserved1 = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            if (in.readPointer()) {
                present |= 2;
            }
            field = 3;
            value.dwReserved2 = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("dwReserved1,pwszName,pAuthInfo,dwReserved2", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, COSERVERINFO value, int present) throws
            ComException {
        int field = 0;
        try {
            if ((present & 1) != 0) {
                value.pwszName = in.readWideString();
            }
            field = 1;
            if ((present & 2) != 0) {
                value.pAuthInfo = COAUTHINFOCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.in("pwszName,pAuthInfo", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(COSERVERINFO to, COSERVERINFO from) {
        to.dwReserved1 = from.dwReserved1;
        to.pwszName = from.pwszName;
        to.pAuthInfo = from.pAuthInfo;
        to.dwReserved2 = from.dwReserved2;
    }
}
