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

/** Writes and reads {@link WORD_SIZEDARR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class WORD_SIZEDARRCodec {
    static {
        Abi.require(1);
    }

    private WORD_SIZEDARRCodec() {}

    public static void write(NdrWriter out, WORD_SIZEDARR value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, WORD_SIZEDARR value) throws ComException {
        out.alignPointer();
        out.writeInt(value.clSize);
        out.writePointer(value.pData);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, WORD_SIZEDARR value) throws ComException {
        if (value.pData != null) {
            int count = Require.elements("WORD_SIZEDARR.pData", value, value.pData.length, Integer.toUnsignedLong(value.clSize));
            out.writeCount(count);
            out.writeShorts(value.pData, 0, count);
        }
    }

    public static WORD_SIZEDARR read(NdrReader in) throws ComException {
        WORD_SIZEDARR value = new WORD_SIZEDARR();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, WORD_SIZEDARR value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.clSize = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("clSize,pData", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, WORD_SIZEDARR value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                value.pData = in.readShorts(in.expectCount(Integer.toUnsignedLong(value.clSize), 2));
            }
        } catch (BadStubData problem) {
            throw problem.in("pData");
        }
    }

    /** Makes one value like another one. */
    public static void copy(WORD_SIZEDARR to, WORD_SIZEDARR from) {
        to.clSize = from.clSize;
        to.pData = from.pData;
    }
}
