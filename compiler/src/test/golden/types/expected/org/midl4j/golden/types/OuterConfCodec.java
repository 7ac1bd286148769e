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

/** Writes and reads {@link OuterConf}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class OuterConfCodec {
    static {
        Abi.require(1);
    }

    private OuterConfCodec() {}

    public static void write(NdrWriter out, OuterConf value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, OuterConf value) throws ComException {
        ConfCodec.writeCounts(out, value.body);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, OuterConf value) throws ComException {
        int at = out.reserve(8, 1);
        out.putByte(at, value.lead);
        ConfCodec.writeFlat(out, Require.nonNull(value.body, "OuterConf.body", value));
        out.align64(8);
    }

    public static OuterConf read(NdrReader in) throws ComException {
        long max = in.readCount();
        OuterConf value = new OuterConf();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, OuterConf value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 1);
            value.lead = in.getByte(at);
            field = 1;
            ConfCodec.read(in, value.body, max);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("lead,body", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(OuterConf to, OuterConf from) {
        to.lead = from.lead;
        to.body = from.body;
    }
}
