// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link ORDER}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class ORDERCodec {
    static {
        Abi.require(1);
    }

    private ORDERCodec() {}

    public static void write(NdrWriter out, ORDER value) throws ComException {
        int at = out.reserve(4, 24);
        out.putInt(at, value.class_);
        out.putGuid(at + 4, value.Guid);
        out.putInt(at + 20, value.equals);
    }

    public static ORDER read(NdrReader in) throws ComException {
        ORDER value = new ORDER();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, ORDER value) throws ComException {
        try {
            int at = in.take(4, 24);
            value.class_ = in.getInt(at);
            value.Guid = in.getGuid(at + 4);
            value.equals = in.getInt(at + 20);
        } catch (BadStubData problem) {
            throw problem.in("class_");
        }
    }

    /** Makes one value like another one. */
    public static void copy(ORDER to, ORDER from) {
        to.class_ = from.class_;
        to.Guid = from.Guid;
        to.equals = from.equals;
    }
}
