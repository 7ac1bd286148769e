// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link ACL}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class ACLCodec {
    static {
        Abi.require(1);
    }

    private ACLCodec() {}

    public static void write(NdrWriter out, ACL value) throws ComException {
        int at = out.reserve(2, 8);
        out.putByte(at, value.AclRevision);
        out.putByte(at + 1, value.Sbz1);
        out.putShort(at + 2, value.AclSize);
        out.putShort(at + 4, value.AceCount);
        out.putShort(at + 6, value.Sbz2);
    }

    public static ACL read(NdrReader in) throws ComException {
        ACL value = new ACL();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, ACL value) throws ComException {
        try {
            int at = in.take(2, 8);
            value.AclRevision = in.getByte(at);
            value.Sbz1 = in.getByte(at + 1);
            value.AclSize = in.getShort(at + 2);
            value.AceCount = in.getShort(at + 4);
            value.Sbz2 = in.getShort(at + 6);
        } catch (BadStubData problem) {
            throw problem.in("AclRevision");
        }
    }

    /** Makes one value like another one. */
    public static void copy(ACL to, ACL from) {
        to.AclRevision = from.AclRevision;
        to.Sbz1 = from.Sbz1;
        to.AclSize = from.AclSize;
        to.AceCount = from.AceCount;
        to.Sbz2 = from.Sbz2;
    }
}
