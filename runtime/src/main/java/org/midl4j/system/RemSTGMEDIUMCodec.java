// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link RemSTGMEDIUM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class RemSTGMEDIUMCodec {
    static {
        Abi.require(1);
    }

    private RemSTGMEDIUMCodec() {}

    public static void write(NdrWriter out, RemSTGMEDIUM value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, RemSTGMEDIUM value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.cbData));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, RemSTGMEDIUM value) throws ComException {
        int at = out.reserve(4, 20);
        out.putInt(at, value.tymed);
        out.putInt(at + 4, value.dwHandleType);
        out.putInt(at + 8, value.pData);
        out.putInt(at + 12, value.pUnkForRelease);
        out.putInt(at + 16, value.cbData);
        int count = Require.elements("RemSTGMEDIUM.data", value, Require.nonNull(value.data, "RemSTGMEDIUM.data", value).length, Integer.toUnsignedLong(value.cbData));
        out.writeBytes(value.data, 0, count);
        out.align64(4);
    }

    public static RemSTGMEDIUM read(NdrReader in) throws ComException {
        long max = in.readCount();
        RemSTGMEDIUM value = new RemSTGMEDIUM();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, RemSTGMEDIUM value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 20);
            value.tymed = in.getInt(at);
            value.dwHandleType = in.getInt(at + 4);
            value.pData = in.getInt(at + 8);
            value.pUnkForRelease = in.getInt(at + 12);
            value.cbData = in.getInt(at + 16);
            field = 1;
            Checked.count("RemSTGMEDIUM.data", max, Integer.toUnsignedLong(value.cbData));
            int count = in.checkRoom(max, 1);
            value.data = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("tymed,data", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(RemSTGMEDIUM to, RemSTGMEDIUM from) {
        to.tymed = from.tymed;
        to.dwHandleType = from.dwHandleType;
        to.pData = from.pData;
        to.pUnkForRelease = from.pUnkForRelease;
        to.cbData = from.cbData;
        to.data = from.data;
    }
}
