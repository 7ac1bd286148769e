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

/** Writes and reads {@link DWORD_BLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class DWORD_BLOBCodec {
    static {
        Abi.require(1);
    }

    private DWORD_BLOBCodec() {}

    public static void write(NdrWriter out, DWORD_BLOB value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, DWORD_BLOB value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.clSize));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, DWORD_BLOB value) throws ComException {
        out.writeInt(value.clSize);
        int count = Require.elements("DWORD_BLOB.alData", value, Require.nonNull(value.alData, "DWORD_BLOB.alData", value).length, Integer.toUnsignedLong(value.clSize));
        out.writeInts(value.alData, 0, count);
        out.align64(4);
    }

    public static DWORD_BLOB read(NdrReader in) throws ComException {
        long max = in.readCount();
        DWORD_BLOB value = new DWORD_BLOB();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, DWORD_BLOB value, long max) throws ComException {
        int field = 0;
        try {
            value.clSize = in.readInt();
            field = 1;
            Checked.count("DWORD_BLOB.alData", max, Integer.toUnsignedLong(value.clSize));
            int count = in.checkRoom(max, 4);
            value.alData = in.readInts(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("clSize,alData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(DWORD_BLOB to, DWORD_BLOB from) {
        to.clSize = from.clSize;
        to.alData = from.alData;
    }
}
