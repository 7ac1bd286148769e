// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link wireFLAGS}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class wireFLAGSCodec {
    static {
        Abi.require(1);
    }

    private wireFLAGSCodec() {}

    public static void write(NdrWriter out, wireFLAGS value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, wireFLAGS value) throws ComException {
        out.writeCount(value.n);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, wireFLAGS value) throws ComException {
        out.writeInt(value.n);
        int count = Require.elements("wireFLAGS.octets", value, Require.nonNull(value.octets, "wireFLAGS.octets", value).length, value.n);
        out.writeBytes(value.octets, 0, count);
        out.align64(4);
    }

    public static wireFLAGS read(NdrReader in) throws ComException {
        long max = in.readCount();
        wireFLAGS value = new wireFLAGS();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, wireFLAGS value, long max) throws ComException {
        int field = 0;
        try {
            value.n = in.readInt();
            field = 1;
            Checked.count("wireFLAGS.octets", max, value.n);
            int count = in.checkRoom(max, 1);
            value.octets = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("n,octets", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(wireFLAGS to, wireFLAGS from) {
        to.n = from.n;
        to.octets = from.octets;
    }
}
