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

/** Writes and reads {@link FLAGGED_BYTE_BLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class FLAGGED_BYTE_BLOBCodec {
    static {
        Abi.require(1);
    }

    private FLAGGED_BYTE_BLOBCodec() {}

    public static void write(NdrWriter out, FLAGGED_BYTE_BLOB value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, FLAGGED_BYTE_BLOB value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.clSize));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, FLAGGED_BYTE_BLOB value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.fFlags);
        out.putInt(at + 4, value.clSize);
        int count = Require.elements("FLAGGED_BYTE_BLOB.abData", value, Require.nonNull(value.abData, "FLAGGED_BYTE_BLOB.abData", value).length, Integer.toUnsignedLong(value.clSize));
        out.writeBytes(value.abData, 0, count);
        out.align64(4);
    }

    public static FLAGGED_BYTE_BLOB read(NdrReader in) throws ComException {
        long max = in.readCount();
        FLAGGED_BYTE_BLOB value = new FLAGGED_BYTE_BLOB();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, FLAGGED_BYTE_BLOB value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 8);
            value.fFlags = in.getInt(at);
            value.clSize = in.getInt(at + 4);
            field = 1;
            Checked.count("FLAGGED_BYTE_BLOB.abData", max, Integer.toUnsignedLong(value.clSize));
            int count = in.checkRoom(max, 1);
            value.abData = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("fFlags,abData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(FLAGGED_BYTE_BLOB to, FLAGGED_BYTE_BLOB from) {
        to.fFlags = from.fFlags;
        to.clSize = from.clSize;
        to.abData = from.abData;
    }
}
