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

/** Writes and reads {@link SID}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SIDCodec {
    static {
        Abi.require(1);
    }

    private SIDCodec() {}

    public static void write(NdrWriter out, SID value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, SID value) throws ComException {
        out.writeCount(Byte.toUnsignedInt(value.SubAuthorityCount));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, SID value) throws ComException {
        int at = out.reserve(4, 2);
        out.putByte(at, value.Revision);
        out.putByte(at + 1, value.SubAuthorityCount);
        SID_IDENTIFIER_AUTHORITYCodec.write(out, Require.nonNull(value.IdentifierAuthority, "SID.IdentifierAuthority", value));
        int count = Require.elements("SID.SubAuthority", value, Require.nonNull(value.SubAuthority, "SID.SubAuthority", value).length, Byte.toUnsignedInt(value.SubAuthorityCount));
        out.writeInts(value.SubAuthority, 0, count);
        out.align64(4);
    }

    public static SID read(NdrReader in) throws ComException {
        long max = in.readCount();
        SID value = new SID();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, SID value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 2);
            value.Revision = in.getByte(at);
            value.SubAuthorityCount = in.getByte(at + 1);
            field = 1;
            SID_IDENTIFIER_AUTHORITYCodec.read(in, value.IdentifierAuthority);
            field = 2;
            Checked.count("SID.SubAuthority", max, Byte.toUnsignedInt(value.SubAuthorityCount));
            int count = in.checkRoom(max, 4);
            value.SubAuthority = in.readInts(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("Revision,IdentifierAuthority,SubAuthority", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SID to, SID from) {
        to.Revision = from.Revision;
        to.SubAuthorityCount = from.SubAuthorityCount;
        to.IdentifierAuthority = from.IdentifierAuthority;
        to.SubAuthority = from.SubAuthority;
    }
}
