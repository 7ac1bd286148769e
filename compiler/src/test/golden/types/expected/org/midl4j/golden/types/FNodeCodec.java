// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link FNode}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class FNodeCodec {
    static {
        Abi.require(1);
    }

    private FNodeCodec() {}

    public static void write(NdrWriter out, FNode value) throws ComException {
        out.alignPointer();
        out.writeInt(value.v);
        out.writeFullPointer(value.next, FNodeCodec::write);
        out.writeFullPointer(value.other, FNodeCodec::write);
    }

    public static FNode read(NdrReader in) throws ComException {
        FNode value = new FNode();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, FNode value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.v = in.readInt();
            field = 1;
            in.readFullPointer(value, (owner, read) -> owner.next = read, () -> new FNode(), FNodeCodec::read, FNodeCodec::copy);
            field = 2;
            in.readFullPointer(value, (owner2, read2) -> owner2.other = read2, () -> new FNode(), FNodeCodec::read, FNodeCodec::copy);
        } catch (BadStubData problem) {
            throw problem.in("v,next,other", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(FNode to, FNode from) {
        to.v = from.v;
        to.next = from.next;
        to.other = from.other;
    }
}
