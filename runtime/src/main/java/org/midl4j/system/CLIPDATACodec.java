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
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.cbSize);
        out.putInt(at + 4, value.ulClipFmt);
        out.writePointer(value.pClipData, (to, pointee) -> {
            int count = Require.elements("CLIPDATA.pClipData", value, pointee.length, Integer.toUnsignedLong(value.cbSize) - 4);
            to.writeCount(count);
            to.writeBytes(pointee, 0, count);
        });
    }

    public static CLIPDATA read(NdrReader in) throws ComException {
        CLIPDATA value = new CLIPDATA();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CLIPDATA value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.cbSize = in.getInt(at);
            value.ulClipFmt = in.getInt(at + 4);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pClipData");
                owner.pClipData = from.readBytes(from.expectCount(Integer.toUnsignedLong(owner.cbSize) - 4, 1));
            });
        } catch (BadStubData problem) {
            throw problem.in("cbSize,pClipData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CLIPDATA to, CLIPDATA from) {
        to.cbSize = from.cbSize;
        to.ulClipFmt = from.ulClipFmt;
        to.pClipData = from.pClipData;
    }
}
