// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Link}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class LinkCodec {
    static {
        Abi.require(1);
    }

    private LinkCodec() {}

    public static void write(NdrWriter out, Link value) throws ComException {
        out.alignPointer();
        out.writeInt(value.value);
        out.writePointer(value.next, LinkCodec::write);
    }

    public static Link read(NdrReader in) throws ComException {
        Link value = new Link();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Link value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.value = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("next");
                owner.next = LinkCodec.read(from);
            });
        } catch (BadStubData problem) {
            throw problem.in("value,next", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Link to, Link from) {
        to.value = from.value;
        to.next = from.next;
    }
}
