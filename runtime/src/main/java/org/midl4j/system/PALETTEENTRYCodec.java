// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link PALETTEENTRY}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class PALETTEENTRYCodec {
    static {
        Abi.require(1);
    }

    private PALETTEENTRYCodec() {}

    public static void write(NdrWriter out, PALETTEENTRY value) throws ComException {
        int at = out.reserve(1, 4);
        out.putByte(at, value.peRed);
        out.putByte(at + 1, value.peGreen);
        out.putByte(at + 2, value.peBlue);
        out.putByte(at + 3, value.peFlags);
    }

    public static PALETTEENTRY read(NdrReader in) throws ComException {
        PALETTEENTRY value = new PALETTEENTRY();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PALETTEENTRY value) throws ComException {
        try {
            int at = in.take(1, 4);
            value.peRed = in.getByte(at);
            value.peGreen = in.getByte(at + 1);
            value.peBlue = in.getByte(at + 2);
            value.peFlags = in.getByte(at + 3);
        } catch (BadStubData problem) {
            throw problem.in("peRed");
        }
    }

    /** Makes one value like another one. */
    public static void copy(PALETTEENTRY to, PALETTEENTRY from) {
        to.peRed = from.peRed;
        to.peGreen = from.peGreen;
        to.peBlue = from.peBlue;
        to.peFlags = from.peFlags;
    }
}
