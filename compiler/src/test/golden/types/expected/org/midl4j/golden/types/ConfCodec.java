// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link Conf}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class ConfCodec {
    static {
        Abi.require(1);
    }

    private ConfCodec() {}

    public static void write(NdrWriter out, Conf value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, Conf value) throws ComException {
        out.writeCount(value.n);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, Conf value) throws ComException {
        int at = out.reserve(8, 8);
        out.putShort(at, value.tag);
        out.putInt(at + 4, value.n);
        int count = Require.elements("Conf.a", value, Require.nonNull(value.a, "Conf.a", value).length, value.n);
        out.writeLongs(value.a, 0, count);
        out.align64(8);
    }

    public static Conf read(NdrReader in) throws ComException {
        long max = in.readCount();
        Conf value = new Conf();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, Conf value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 8);
            value.tag = in.getShort(at);
            value.n = in.getInt(at + 4);
            field = 1;
            Checked.count("Conf.a", max, value.n);
            int count = in.checkRoom(max, 8);
            value.a = in.readLongs(count);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("tag,a", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Conf to, Conf from) {
        to.tag = from.tag;
        to.n = from.n;
        to.a = from.a;
    }
}
