// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link BYTE_BLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class BYTE_BLOBCodec {
    static {
        Abi.require(1);
    }

    private BYTE_BLOBCodec() {}

    public static void write(NdrWriter out, BYTE_BLOB value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, BYTE_BLOB value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.clSize));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, BYTE_BLOB value) throws ComException {
        out.writeInt(value.clSize);
        int count = Require.elements("BYTE_BLOB.abData", value, Require.nonNull(value.abData, "BYTE_BLOB.abData", value).length, Integer.toUnsignedLong(value.clSize));
        out.writeBytes(value.abData, 0, count);
        out.align64(4);
    }

    public static BYTE_BLOB read(NdrReader in) throws ComException {
        long max = in.readCount();
        BYTE_BLOB value = new BYTE_BLOB();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, BYTE_BLOB value, long max) throws ComException {
        int field = 0;
        try {
            value.clSize = in.readInt();
            field = 1;
            Checked.count("BYTE_BLOB.abData", max, Integer.toUnsignedLong(value.clSize));
            int count = in.checkRoom(max, 1);
            value.abData = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("clSize,abData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(BYTE_BLOB to, BYTE_BLOB from) {
        to.clSize = from.clSize;
        to.abData = from.abData;
    }
}
