// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link userBITMAP}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class userBITMAPCodec {
    static {
        Abi.require(1);
    }

    private userBITMAPCodec() {}

    public static void write(NdrWriter out, userBITMAP value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, userBITMAP value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.cbSize));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, userBITMAP value) throws ComException {
        int at = out.reserve(4, 24);
        out.putInt(at, value.bmType);
        out.putInt(at + 4, value.bmWidth);
        out.putInt(at + 8, value.bmHeight);
        out.putInt(at + 12, value.bmWidthBytes);
        out.putShort(at + 16, value.bmPlanes);
        out.putShort(at + 18, value.bmBitsPixel);
        out.putInt(at + 20, value.cbSize);
        int count = Require.elements("userBITMAP.pBuffer", value, Require.nonNull(value.pBuffer, "userBITMAP.pBuffer", value).length, Integer.toUnsignedLong(value.cbSize));
        out.writeBytes(value.pBuffer, 0, count);
        out.align64(4);
    }

    public static userBITMAP read(NdrReader in) throws ComException {
        long max = in.readCount();
        userBITMAP value = new userBITMAP();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, userBITMAP value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 24);
            value.bmType = in.getInt(at);
            value.bmWidth = in.getInt(at + 4);
            value.bmHeight = in.getInt(at + 8);
            value.bmWidthBytes = in.getInt(at + 12);
            value.bmPlanes = in.getShort(at + 16);
            value.bmBitsPixel = in.getShort(at + 18);
            value.cbSize = in.getInt(at + 20);
            field = 1;
            Checked.count("userBITMAP.pBuffer", max, Integer.toUnsignedLong(value.cbSize));
            int count = in.checkRoom(max, 1);
            value.pBuffer = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("bmType,pBuffer", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(userBITMAP to, userBITMAP from) {
        to.bmType = from.bmType;
        to.bmWidth = from.bmWidth;
        to.bmHeight = from.bmHeight;
        to.bmWidthBytes = from.bmWidthBytes;
        to.bmPlanes = from.bmPlanes;
        to.bmBitsPixel = from.bmBitsPixel;
        to.cbSize = from.cbSize;
        to.pBuffer = from.pBuffer;
    }
}
