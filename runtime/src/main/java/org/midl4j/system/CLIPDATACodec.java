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

/** Writes and reads {@link CLIPDATA}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class CLIPDATACodec {
    static {
        Abi.require(1);
    }

    private CLIPDATACodec() {}

    public static void write(NdrWriter out, CLIPDATA value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, CLIPDATA value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.cbSize);
        out.putInt(at + 4, value.ulClipFmt);
        out.writePointer(value.pClipData);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, CLIPDATA value) throws ComException {
        if (value.pClipData != null) {
            int count = Require.elements("CLIPDATA.pClipData", value, value.pClipData.length, Integer.toUnsignedLong(value.cbSize) - 4);
            out.writeCount(count);
            out.writeBytes(value.pClipData, 0, count);
        }
    }

    public static CLIPDATA read(NdrReader in) throws ComException {
        CLIPDATA value = new CLIPDATA();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, CLIPDATA value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.cbSize = in.getInt(at);
            value.ulClipFmt = in.getInt(at + 4);
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("cbSize,pClipData", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, CLIPDATA value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.pClipData = in.readBytes(in.expectCount(Integer.toUnsignedLong(value.cbSize) - 4, 1));
            }
        } catch (BadStubData problem) {
            throw problem.in("pClipData");
        }
    }

    /** Makes one value like another one. */
    public static void copy(CLIPDATA to, CLIPDATA from) {
        to.cbSize = from.cbSize;
        to.ulClipFmt = from.ulClipFmt;
        to.pClipData = from.pClipData;
    }
}
