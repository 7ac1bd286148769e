// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link SID_IDENTIFIER_AUTHORITY}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SID_IDENTIFIER_AUTHORITYCodec {
    static {
        Abi.require(1);
    }

    private SID_IDENTIFIER_AUTHORITYCodec() {}

    public static void write(NdrWriter out, SID_IDENTIFIER_AUTHORITY value) throws ComException {
        int count = Require.elements("SID_IDENTIFIER_AUTHORITY.Value", value, Require.nonNull(value.Value, "SID_IDENTIFIER_AUTHORITY.Value", value).length, 6);
        out.writeBytes(value.Value, 0, count);
    }

    public static SID_IDENTIFIER_AUTHORITY read(NdrReader in) throws ComException {
        SID_IDENTIFIER_AUTHORITY value = new SID_IDENTIFIER_AUTHORITY();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SID_IDENTIFIER_AUTHORITY value) throws ComException {
        try {
            value.Value = in.readBytes(6);
        } catch (BadStubData problem) {
            throw problem.in("Value");
        }
    }

    /** Makes one value like another one. */
    public static void copy(SID_IDENTIFIER_AUTHORITY to, SID_IDENTIFIER_AUTHORITY from) {
        to.Value = from.Value;
    }
}
