// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link Board}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class BoardCodec {
    static {
        Abi.require(1);
    }

    private BoardCodec() {}

    public static void write(NdrWriter out, Board value) throws ComException {
        out.alignPointer();
        int count = Require.elements("Board.cells", value, Require.nonNull(value.cells, "Board.cells", value).length, 3);
        for (int i = 0; i < count; i++) {
            int count2 = Require.elements("Board.cells", value, Require.nonNull(value.cells[i], "Board.cells", value).length, 4);
            out.writeInts(value.cells[i], 0, count2);
        }
        int count3 = Require.elements("Board.name", value, Require.nonNull(value.name, "Board.name", value).length, 8);
        out.writeBytes(value.name, 0, count3);
        out.writeVaryingWideString(Require.nonNull(value.label, "Board.label", value), 16);
        out.align64(8);
    }

    public static Board read(NdrReader in) throws ComException {
        Board value = new Board();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Board value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int[][] rows = new int[3][];
            int i = 0;
            try {
                for (; i < 3; i++) {
                    rows[i] = in.readInts(4);
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i);
            }
            value.cells = rows;
            field = 1;
            value.name = in.readBytes(8);
            field = 2;
            value.label = in.readVaryingWideString(16);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cells,name,label", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Board to, Board from) {
        to.cells = from.cells;
        to.name = from.name;
        to.label = from.label;
    }
}
