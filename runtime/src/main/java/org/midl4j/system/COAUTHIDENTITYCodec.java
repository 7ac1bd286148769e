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
        out.writePointer(value.User, (to, pointee) -> {
            int count = Require.elements("COAUTHIDENTITY.User", value, pointee.length, Integer.toUnsignedLong(value.UserLength) + 1);
            to.writeCount(count);
            to.writeShorts(pointee, 0, count);
        });
        out.writeInt((int) Require.inRange("COAUTHIDENTITY.UserLength", value, value.UserLength, 0L, 256L));
        out.writePointer(value.Domain, (to2, pointee2) -> {
            int count2 = Require.elements("COAUTHIDENTITY.Domain", value, pointee2.length, Integer.toUnsignedLong(value.DomainLength) + 1);
            to2.writeCount(count2);
            to2.writeShorts(pointee2, 0, count2);
        });
        out.writeInt((int) Require.inRange("COAUTHIDENTITY.DomainLength", value, value.DomainLength, 0L, 256L));
        out.writePointer(value.Password, (to3, pointee3) -> {
            int count3 = Require.elements("COAUTHIDENTITY.Password", value, pointee3.length, Integer.toUnsignedLong(value.PasswordLength) + 1);
            to3.writeCount(count3);
            to3.writeShorts(pointee3, 0, count3);
        });
        int at = out.reserve(4, 8);
        out.putInt(at, (int) Require.inRange("COAUTHIDENTITY.PasswordLength", value, value.PasswordLength, 0L, 256L));
        out.putInt(at + 4, value.Flags);
    }

    public static COAUTHIDENTITY read(NdrReader in) throws ComException {
        COAUTHIDENTITY value = new COAUTHIDENTITY();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, COAUTHIDENTITY value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("User");
                owner.User = from.readShorts(from.expectCount(Integer.toUnsignedLong(owner.UserLength) + 1, 2));
            });
            field = 1;
            value.UserLength = (int) Checked.inRange("COAUTHIDENTITY.UserLength", in.readInt(), 0L, 256L);
            field = 2;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("Domain");
                owner2.Domain = from2.readShorts(from2.expectCount(Integer.toUnsignedLong(owner2.DomainLength) + 1, 2));
            });
            field = 3;
            value.DomainLength = (int) Checked.inRange("COAUTHIDENTITY.DomainLength", in.readInt(), 0L, 256L);
            field = 4;
            in.readPointer(value, (from3, owner3) -> {
                from3.at("Password");
                owner3.Password = from3.readShorts(from3.expectCount(Integer.toUnsignedLong(owner3.PasswordLength) + 1, 2));
            });
            field = 5;
            int at = in.take(4, 8);
            value.PasswordLength = (int) Checked.inRange("COAUTHIDENTITY.PasswordLength", in.getInt(at), 0L, 256L);
            value.Flags = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("User,UserLength,Domain,DomainLength,Password,PasswordLength", field);
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
