// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link COAUTHINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class COAUTHINFOCodec {
    static {
        Abi.require(1);
    }

    private COAUTHINFOCodec() {}

    public static void write(NdrWriter out, COAUTHINFO value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, COAUTHINFO value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.dwAuthnSvc);
        out.putInt(at + 4, value.dwAuthzSvc);
        out.writePointer(value.pwszServerPrincName);
        int at2 = out.reserve(4, 8);
        out.putInt(at2, value.dwAuthnLevel);
        out.putInt(at2 + 4, value.dwImpersonationLevel);
        out.writePointer(value.pAuthIdentityData);
        out.writeInt(value.dwCapabilities);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, COAUTHINFO value) throws ComException {
        if (value.pwszServerPrincName != null) {
            out.writeWideString(value.pwszServerPrincName);
        }
        if (value.pAuthIdentityData != null) {
            COAUTHIDENTITYCodec.write(out, value.pAuthIdentityData);
        }
    }

    public static COAUTHINFO read(NdrReader in) throws ComException {
        COAUTHINFO value = new COAUTHINFO();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, COAUTHINFO value) throws ComException {
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
            int at2 = in.take(4, 8);
            value.dwAuthnLevel = in.getInt(at2);
            value.dwImpersonationLevel = in.getInt(at2 + 4);
            field = 3;
            if (in.readPointer()) {
                present |= 2;
            }
            field = 4;
            value.dwCapabilities = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("dwAuthnSvc,pwszServerPrincName,dwAuthnLevel,pAuthIdentityData,dwCapabilities", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, COAUTHINFO value, int present) throws
            ComException {
        int field = 0;
        try {
            if ((present & 1) != 0) {
                value.pwszServerPrincName = in.readWideString();
            }
            field = 1;
            if ((present & 2) != 0) {
                value.pAuthIdentityData = COAUTHIDENTITYCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.in("pwszServerPrincName,pAuthIdentityData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(COAUTHINFO to, COAUTHINFO from) {
        to.dwAuthnSvc = from.dwAuthnSvc;
        to.dwAuthzSvc = from.dwAuthzSvc;
        to.pwszServerPrincName = from.pwszServerPrincName;
        to.dwAuthnLevel = from.dwAuthnLevel;
        to.dwImpersonationLevel = from.dwImpersonationLevel;
        to.pAuthIdentityData = from.pAuthIdentityData;
        to.dwCapabilities = from.dwCapabilities;
    }
}
