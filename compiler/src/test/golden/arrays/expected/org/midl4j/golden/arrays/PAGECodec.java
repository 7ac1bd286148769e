// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link PAGE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class PAGECodec {
    static {
        Abi.require(1);
    }

    private PAGECodec() {}

    public static void write(NdrWriter out, PAGE value) throws ComException {
        out.alignPointer();
        out.writeInt((int) Require.inRange("PAGE.count", value, value.count, 0L, 100L));
        out.writePointer(value.lines, (to, pointee) -> {
            int count = Require.elements("PAGE.lines", value, pointee.length, value.count);
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                to.writePointer(pointee[i], NdrWriter::writeWideString);
            }
        });
        out.writePointer(value.boards, (to2, pointee2) -> {
            int count2 = Require.elements("PAGE.boards", value, pointee2.length, value.count);
            to2.writeCount(count2);
            for (int i2 = 0; i2 < count2; i2++) {
                BoardCodec.write(to2, Require.nonNull(pointee2[i2], "PAGE.boards[]", pointee2));
            }
        });
    }

    public static PAGE read(NdrReader in) throws ComException {
        PAGE value = new PAGE();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PAGE value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.count = (int) Checked.inRange("PAGE.count", in.readInt(), 0L, 100L);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("lines");
                @Nullable String[] values = new String[from.expectCount(owner.count, 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        from.readPointer(values, i, (from2, array, index) -> array[index] = from2.readWideString());
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.lines = values;
            });
            field = 2;
            in.readPointer(value, (from3, owner2) -> {
                from3.at("boards");
                Board[] values2 = new Board[from3.expectCount(owner2.count, 66)];
                int i2 = 0;
                try {
                    for (; i2 < values2.length; i2++) {
                        values2[i2] = BoardCodec.read(from3);
                    }
                } catch (BadStubData problem3) {
                    throw problem3.at(i2);
                }
                owner2.boards = values2;
            });
        } catch (BadStubData problem) {
            throw problem.in("count,lines,boards", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(PAGE to, PAGE from) {
        to.count = from.count;
        to.lines = from.lines;
        to.boards = from.boards;
    }
}
