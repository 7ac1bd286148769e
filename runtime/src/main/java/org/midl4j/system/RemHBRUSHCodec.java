// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link RemHBRUSH}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class RemHBRUSHCodec {
    static {
        Abi.require(1);
    }

    private RemHBRUSHCodec() {}

    public static void write(NdrWriter out, RemHBRUSH value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, RemHBRUSH value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.cbData));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, RemHBRUSH value) throws ComException {
        out.writeInt(value.cbData);
        int count = Require.elements("RemHBRUSH.data", value, Require.nonNull(value.data, "RemHBRUSH.data", value).length, Integer.toUnsignedLong(value.cbData));
        out.writeBytes(value.data, 0, count);
        out.align64(4);
    }

    public static RemHBRUSH read(NdrReader in) throws ComException {
        long max = in.readCount();
        RemHBRUSH value = new RemHBRUSH();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, RemHBRUSH value, long max) throws ComException {
        int field = 0;
        try {
            value.cbData = in.readInt();
            field = 1;
            Checked.count("RemHBRUSH.data", max, Integer.toUnsignedLong(value.cbData));
            int count = in.checkRoom(max, 1);
            value.data = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("cbData,data", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(RemHBRUSH to, RemHBRUSH from) {
        to.cbData = from.cbData;
        to.data = from.data;
    }
}
