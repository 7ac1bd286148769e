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

/** Writes and reads {@link RemHGLOBAL}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class RemHGLOBALCodec {
    static {
        Abi.require(1);
    }

    private RemHGLOBALCodec() {}

    public static void write(NdrWriter out, RemHGLOBAL value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, RemHGLOBAL value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.cbData));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, RemHGLOBAL value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.fNullHGlobal);
        out.putInt(at + 4, value.cbData);
        int count = Require.elements("RemHGLOBAL.data", value, Require.nonNull(value.data, "RemHGLOBAL.data", value).length, Integer.toUnsignedLong(value.cbData));
        out.writeBytes(value.data, 0, count);
        out.align64(4);
    }

    public static RemHGLOBAL read(NdrReader in) throws ComException {
        long max = in.readCount();
        RemHGLOBAL value = new RemHGLOBAL();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, RemHGLOBAL value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 8);
            value.fNullHGlobal = in.getInt(at);
            value.cbData = in.getInt(at + 4);
            field = 1;
            Checked.count("RemHGLOBAL.data", max, Integer.toUnsignedLong(value.cbData));
            int count = in.checkRoom(max, 1);
            value.data = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("fNullHGlobal,data", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(RemHGLOBAL to, RemHGLOBAL from) {
        to.fNullHGlobal = from.fNullHGlobal;
        to.cbData = from.cbData;
        to.data = from.data;
    }
}
