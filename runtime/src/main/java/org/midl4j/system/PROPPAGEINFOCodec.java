// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link PROPPAGEINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class PROPPAGEINFOCodec {
    static {
        Abi.require(1);
    }

    private PROPPAGEINFOCodec() {}

    public static void write(NdrWriter out, PROPPAGEINFO value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, PROPPAGEINFO value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cb);
        out.writePointer(value.pszTitle);
        SIZECodec.write(out, Require.nonNull(value.size, "PROPPAGEINFO.size", value));
        out.writePointer(value.pszDocString);
        out.writePointer(value.pszHelpFile);
        out.writeInt(value.dwHelpContext);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, PROPPAGEINFO value) throws ComException {
        if (value.pszTitle != null) {
            out.writeWideString(value.pszTitle);
        }
        if (value.pszDocString != null) {
            out.writeWideString(value.pszDocString);
        }
        if (value.pszHelpFile != null) {
            out.writeWideString(value.pszHelpFile);
        }
    }

    public static PROPPAGEINFO read(NdrReader in) throws ComException {
        PROPPAGEINFO value = new PROPPAGEINFO();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, PROPPAGEINFO value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.cb = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            SIZECodec.read(in, value.size);
            field = 3;
            if (in.readPointer()) {
                present |= 2;
            }
            field = 4;
            if (in.readPointer()) {
                present |= 4;
            }
            field = 5;
            value.dwHelpContext = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cb,pszTitle,size,pszDocString,pszHelpFile,dwHelpContext", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, PROPPAGEINFO value, int present) throws
            ComException {
        int field = 0;
        try {
            if ((present & 1) != 0) {
                value.pszTitle = in.readWideString();
            }
            field = 1;
            if ((present & 2) != 0) {
                value.pszDocString = in.readWideString();
            }
            field = 2;
            if ((present & 4) != 0) {
                value.pszHelpFile = in.readWideString();
            }
        } catch (BadStubData problem) {
            throw problem.in("pszTitle,pszDocString,pszHelpFile", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PROPPAGEINFO to, PROPPAGEINFO from) {
        to.cb = from.cb;
        to.pszTitle = from.pszTitle;
        to.size = from.size;
        to.pszDocString = from.pszDocString;
        to.pszHelpFile = from.pszHelpFile;
        to.dwHelpContext = from.dwHelpContext;
    }
}
