// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link COAUTHIDENTITY}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class COAUTHIDENTITYCodec {
    static {
        Abi.require(1);
    }

    private COAUTHIDENTITYCodec() {}

    public static void write(NdrWriter out, COAUTHIDENTITY value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, COAUTHIDENTITY value) throws ComException {
        out.writePointer(value.User);
        out.writeInt((int) Require.inRange("COAUTHIDENTITY.UserLength", value, value.UserLength, 0L, 256L));
        out.writePointer(value.Domain);
        out.writeInt((int) Require.inRange("COAUTHIDENTITY.DomainLength", value, value.DomainLength, 0L, 256L));
        out.writePointer(value.Password);
        int at = out.reserve(4, 8);
        out.putInt(at, (int) Require.inRange("COAUTHIDENTITY.PasswordLength", value, value.PasswordLength, 0L, 256L));
        out.putInt(at + 4, value.Flags);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, COAUTHIDENTITY value) throws ComException {
        if (value.User != null) {
            int count = Require.elements("COAUTHIDENTITY.User", value, value.User.length, Integer.toUnsignedLong(value.UserLength) + 1);
            out.writeCount(count);
            out.writeShorts(value.User, 0, count);
        }
        if (value.Domain != null) {
            int count2 = Require.elements("COAUTHIDENTITY.Domain", value, value.Domain.length, Integer.toUnsignedLong(value.DomainLength) + 1);
            out.writeCount(count2);
            out.writeShorts(value.Domain, 0, count2);
        }
        if (value.Password != null) {
            int count3 = Require.elements("COAUTHIDENTITY.Password", value, value.Password.length, Integer.toUnsignedLong(value.PasswordLength) + 1);
            out.writeCount(count3);
            out.writeShorts(value.Password, 0, count3);
        }
    }

    public static COAUTHIDENTITY read(NdrReader in) throws ComException {
        COAUTHIDENTITY value = new COAUTHIDENTITY();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, COAUTHIDENTITY value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            if (in.readPointer()) {
                present |= 1;
            }
            field = 1;
            value.UserLength = (int) Checked.inRange("COAUTHIDENTITY.UserLength", in.readInt(), 0L, 256L);
            field = 2;
            if (in.readPointer()) {
                present |= 2;
            }
            field = 3;
            value.DomainLength = (int) Checked.inRange("COAUTHIDENTITY.DomainLength", in.readInt(), 0L, 256L);
            field = 4;
            if (in.readPointer()) {
                present |= 4;
            }
            field = 5;
            int at = in.take(4, 8);
            value.PasswordLength = (int) Checked.inRange("COAUTHIDENTITY.PasswordLength", in.getInt(at), 0L, 256L);
            value.Flags = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("User,UserLength,Domain,DomainLength,Password,PasswordLength", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, COAUTHIDENTITY value, int present) throws
            ComException {
        int field = 0;
        try {
            if ((present & 1) != 0) {
                value.User = in.readShorts(in.expectCount(Integer.toUnsignedLong(value.UserLength) + 1, 2));
            }
            field = 1;
            if ((present & 2) != 0) {
                value.Domain = in.readShorts(in.expectCount(Integer.toUnsignedLong(value.DomainLength) + 1, 2));
            }
            field = 2;
            if ((present & 4) != 0) {
                value.Password = in.readShorts(in.expectCount(Integer.toUnsignedLong(value.PasswordLength) + 1, 2));
            }
        } catch (BadStubData problem) {
            throw problem.in("User,Domain,Password", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(COAUTHIDENTITY to, COAUTHIDENTITY from) {
        to.User = from.User;
        to.UserLength = from.UserLength;
        to.Domain = from.Domain;
        to.DomainLength = from.DomainLength;
        to.Password = from.Password;
        to.PasswordLength = from.PasswordLength;
        to.Flags = from.Flags;
    }
}
