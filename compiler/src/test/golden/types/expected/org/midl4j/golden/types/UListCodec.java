// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link UList}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class UListCodec {
    static {
        Abi.require(1);
    }

    private UListCodec() {}

    public static void write(NdrWriter out, UList value) throws ComException {
        out.alignPointer();
        out.writeInt(value.n);
        out.writePointer(value.items, (to, pointee) -> {
            int count = Require.elements("UList.items", value, pointee.length, value.n);
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                HasUCodec.write(to, Require.nonNull(pointee[i], "UList.items[]", pointee));
            }
        });
    }

    public static UList read(NdrReader in) throws ComException {
        UList value = new UList();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, UList value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.n = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("items");
                HasU[] values = new HasU[from.expectCount(owner.n, 8)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        values[i] = HasUCodec.read(from);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.items = values;
            });
        } catch (BadStubData problem) {
            throw problem.in("n,items", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(UList to, UList from) {
        to.n = from.n;
        to.items = from.items;
    }
}
