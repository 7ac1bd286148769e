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

/** Writes and reads {@link RemHMETAFILEPICT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class RemHMETAFILEPICTCodec {
    static {
        Abi.require(1);
    }

    private RemHMETAFILEPICTCodec() {}

    public static void write(NdrWriter out, RemHMETAFILEPICT value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, RemHMETAFILEPICT value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.cbData));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, RemHMETAFILEPICT value) throws ComException {
        int at = out.reserve(4, 16);
        out.putInt(at, value.mm);
        out.putInt(at + 4, value.xExt);
        out.putInt(at + 8, value.yExt);
        out.putInt(at + 12, value.cbData);
        int count = Require.elements("RemHMETAFILEPICT.data", value, Require.nonNull(value.data, "RemHMETAFILEPICT.data", value).length, Integer.toUnsignedLong(value.cbData));
        out.writeBytes(value.data, 0, count);
        out.align64(4);
    }

    public static RemHMETAFILEPICT read(NdrReader in) throws ComException {
        long max = in.readCount();
        RemHMETAFILEPICT value = new RemHMETAFILEPICT();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, RemHMETAFILEPICT value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 16);
            value.mm = in.getInt(at);
            value.xExt = in.getInt(at + 4);
            value.yExt = in.getInt(at + 8);
            value.cbData = in.getInt(at + 12);
            field = 1;
            Checked.count("RemHMETAFILEPICT.data", max, Integer.toUnsignedLong(value.cbData));
            int count = in.checkRoom(max, 1);
            value.data = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("mm,data", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(RemHMETAFILEPICT to, RemHMETAFILEPICT from) {
        to.mm = from.mm;
        to.xExt = from.xExt;
        to.yExt = from.yExt;
        to.cbData = from.cbData;
        to.data = from.data;
    }
}
