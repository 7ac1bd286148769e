// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link Series}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class SeriesCodec {
    static {
        Abi.require(1);
    }

    private SeriesCodec() {}

    public static void write(NdrWriter out, Series value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, Series value) throws ComException {
        out.writeCount(value.n);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, Series value) throws ComException {
        int at = out.reserve(8, 8);
        out.putShort(at, value.tag);
        out.putInt(at + 4, value.n);
        int count = Require.elements("Series.values", value, Require.nonNull(value.values, "Series.values", value).length, value.n);
        out.writeLongs(value.values, 0, count);
        out.align64(8);
    }

    public static Series read(NdrReader in) throws ComException {
        long max = in.readCount();
        Series value = new Series();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, Series value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 8);
            value.tag = in.getShort(at);
            value.n = in.getInt(at + 4);
            field = 1;
            Checked.count("Series.values", max, value.n);
            int count = in.checkRoom(max, 8);
            value.values = in.readLongs(count);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("tag,values", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Series to, Series from) {
        to.tag = from.tag;
        to.n = from.n;
        to.values = from.values;
    }
}
