// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link SOLE_AUTHENTICATION_SERVICE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class SOLE_AUTHENTICATION_SERVICECodec {
    static {
        Abi.require(1);
    }

    private SOLE_AUTHENTICATION_SERVICECodec() {}

    public static void write(NdrWriter out, SOLE_AUTHENTICATION_SERVICE value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, SOLE_AUTHENTICATION_SERVICE value) throws
            ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.dwAuthnSvc);
        out.putInt(at + 4, value.dwAuthzSvc);
        out.writePointer(value.pPrincipalName);
        out.writeInt(value.hr);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, SOLE_AUTHENTICATION_SERVICE value) throws
            ComException {
        if (value.pPrincipalName != null) {
            out.writeChar(value.pPrincipalName);
        }
    }

    public static SOLE_AUTHENTICATION_SERVICE read(NdrReader in) throws ComException {
        SOLE_AUTHENTICATION_SERVICE value = new SOLE_AUTHENTICATION_SERVICE();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, SOLE_AUTHENTICATION_SERVICE value) throws
            ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.dwAuthnSvc = in.getInt(at);
            value.dwAuthzSvc = in.getInt(at + 4);
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            value.hr = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("dwAuthnSvc,pPrincipalName,hr", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, SOLE_AUTHENTICATION_SERVICE value, int present)
            throws ComException {
        try {
            if ((present & 1) != 0) {
                value.pPrincipalName = in.readChar();
            }
        } catch (BadStubData problem) {
            throw problem.in("pPrincipalName");
        }
    }

    /** Makes one value like another one. */
    public static void copy(SOLE_AUTHENTICATION_SERVICE to, SOLE_AUTHENTICATION_SERVICE from) {
        to.dwAuthnSvc = from.dwAuthnSvc;
        to.dwAuthzSvc = from.dwAuthzSvc;
        to.pPrincipalName = from.pPrincipalName;
        to.hr = from.hr;
    }
}
