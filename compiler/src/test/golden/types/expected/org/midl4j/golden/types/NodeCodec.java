// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Node}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class NodeCodec {
    static {
        Abi.require(1);
    }

    private NodeCodec() {}

    public static void write(NdrWriter out, Node value) throws ComException {
        out.alignPointer();
        out.writeInt(value.v);
        out.writePointer(value.next, NodeCodec::write);
    }

    public static Node read(NdrReader in) throws ComException {
        Node value = new Node();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Node value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.v = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("next");
                owner.next = NodeCodec.read(from);
            });
        } catch (BadStubData problem) {
            throw problem.in("v,next", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Node to, Node from) {
        to.v = from.v;
        to.next = from.next;
    }
}
