// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link String_}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class String_Codec {
    static {
        Abi.require(1);
    }

    private String_Codec() {}

    public static void write(NdrWriter out, String_ value) throws ComException {
        out.writeInt(value.length);
    }

    public static String_ read(NdrReader in) throws ComException {
        String_ value = new String_();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, String_ value) throws ComException {
        try {
            value.length = in.readInt();
        } catch (BadStubData problem) {
            throw problem.in("length");
        }
    }

    /** Makes one value like another one. */
    public static void copy(String_ to, String_ from) {
        to.length = from.length;
    }
}
