// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link BSTRBLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class BSTRBLOBCodec {
    static {
        Abi.require(1);
    }

    private BSTRBLOBCodec() {}

    public static void write(NdrWriter out, BSTRBLOB value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, BSTRBLOB value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cbSize);
        out.writePointer(value.pData);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, BSTRBLOB value) throws ComException {
        if (value.pData != null) {
            int count = Require.elements("BSTRBLOB.pData", value, value.pData.length, Integer.toUnsignedLong(value.cbSize));
            out.writeCount(count);
            out.writeBytes(value.pData, 0, count);
        }
    }

    public static BSTRBLOB read(NdrReader in) throws ComException {
        BSTRBLOB value = new BSTRBLOB();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, BSTRBLOB value) throws ComException {
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
            throw problem.in("cbSize,pData", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, BSTRBLOB value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.pData = in.readBytes(in.expectCount(Integer.toUnsignedLong(value.cbSize), 1));
            }
        } catch (BadStubData problem) {
            throw problem.in("pData");
        }
    }

    /** Makes one value like another one. */
    public static void copy(BSTRBLOB to, BSTRBLOB from) {
        to.cbSize = from.cbSize;
        to.pData = from.pData;
    }
}
