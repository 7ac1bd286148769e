// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link BLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class BLOBCodec {
    static {
        Abi.require(1);
    }

    private BLOBCodec() {}

    public static void write(NdrWriter out, BLOB value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, BLOB value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cbSize);
        out.writePointer(value.pBlobData);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, BLOB value) throws ComException {
        if (value.pBlobData != null) {
            int count = Require.elements("BLOB.pBlobData", value, value.pBlobData.length, Integer.toUnsignedLong(value.cbSize));
            out.writeCount(count);
            out.writeBytes(value.pBlobData, 0, count);
        }
    }

    public static BLOB read(NdrReader in) throws ComException {
        BLOB value = new BLOB();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, BLOB value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.cbSize = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("cbSize,pBlobData", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, BLOB value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.pBlobData = in.readBytes(in.expectCount(Integer.toUnsignedLong(value.cbSize), 1));
            }
        } catch (BadStubData problem) {
            throw problem.in("pBlobData");
        }
    }

    /** Makes one value like another one. */
    public static void copy(BLOB to, BLOB from) {
        to.cbSize = from.cbSize;
        to.pBlobData = from.pBlobData;
    }
}
