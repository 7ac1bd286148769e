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

/** Writes and reads {@link DWORD_SIZEDARR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class DWORD_SIZEDARRCodec {
    static {
        Abi.require(1);
    }

    private DWORD_SIZEDARRCodec() {}

    public static void write(NdrWriter out, DWORD_SIZEDARR value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, DWORD_SIZEDARR value) throws ComException {
        out.alignPointer();
        out.writeInt(value.clSize);
        out.writePointer(value.pData);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, DWORD_SIZEDARR value) throws ComException {
        if (value.pData != null) {
            int count = Require.elements("DWORD_SIZEDARR.pData", value, value.pData.length, Integer.toUnsignedLong(value.clSize));
            out.writeCount(count);
            out.writeInts(value.pData, 0, count);
        }
    }

    public static DWORD_SIZEDARR read(NdrReader in) throws ComException {
        DWORD_SIZEDARR value = new DWORD_SIZEDARR();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, DWORD_SIZEDARR value) throws ComException {
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
    public static void readPointees(NdrReader in, DWORD_SIZEDARR value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                value.pData = in.readInts(in.expectCount(Integer.toUnsignedLong(value.clSize), 4));
            }
        } catch (BadStubData problem) {
            throw problem.in("pData");
        }
    }

    /** Makes one value like another one. */
    public static void copy(DWORD_SIZEDARR to, DWORD_SIZEDARR from) {
        to.clSize = from.clSize;
        to.pData = from.pData;
    }
}
