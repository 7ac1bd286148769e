// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

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

/** Writes and reads {@link ConfP}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class ConfPCodec {
    static {
        Abi.require(1);
    }

    private ConfPCodec() {}

    public static void write(NdrWriter out, ConfP value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, ConfP value) throws ComException {
        out.writeCount(value.n);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, ConfP value) throws ComException {
        out.alignPointer();
        out.writeShort(value.n);
        int count = Require.elements("ConfP.p", value, Require.nonNull(value.p, "ConfP.p", value).length, value.n);
        for (int i = 0; i < count; i++) {
            out.writePointer(value.p[i], NdrWriter::writeWideString);
        }
        out.align64(8);
    }

    public static ConfP read(NdrReader in) throws ComException {
        long max = in.readCount();
        ConfP value = new ConfP();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, ConfP value, long max) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.n = in.readShort();
            field = 1;
            Checked.count("ConfP.p", max, value.n);
            int count = in.checkRoom(max, 4);
            @Nullable String[] values = new String[count];
            int i = 0;
            try {
                for (; i < values.length; i++) {
                    in.readPointer(values, i, (from, array, index) -> array[index] = from.readWideString());
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i);
            }
            value.p = values;
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("n,p", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(ConfP to, ConfP from) {
        to.n = from.n;
        to.p = from.p;
    }
}
