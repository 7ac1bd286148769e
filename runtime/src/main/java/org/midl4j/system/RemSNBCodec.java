// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link RemSNB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class RemSNBCodec {
    static {
        Abi.require(1);
    }

    private RemSNBCodec() {}

    public static void write(NdrWriter out, RemSNB value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, RemSNB value) throws ComException {
        out.writeCount(Integer.toUnsignedLong(value.ulCntChar));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, RemSNB value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.ulCntStr);
        out.putInt(at + 4, value.ulCntChar);
        int count = Require.elements("RemSNB.rgString", value, Require.nonNull(value.rgString, "RemSNB.rgString", value).length, Integer.toUnsignedLong(value.ulCntChar));
        out.writeChars(value.rgString, 0, count);
        out.align64(4);
    }

    public static RemSNB read(NdrReader in) throws ComException {
        long max = in.readCount();
        RemSNB value = new RemSNB();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, RemSNB value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 8);
            value.ulCntStr = in.getInt(at);
            value.ulCntChar = in.getInt(at + 4);
            field = 1;
            Checked.count("RemSNB.rgString", max, Integer.toUnsignedLong(value.ulCntChar));
            int count = in.checkRoom(max, 2);
            value.rgString = in.readChars(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("ulCntStr,rgString", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(RemSNB to, RemSNB from) {
        to.ulCntStr = from.ulCntStr;
        to.ulCntChar = from.ulCntChar;
        to.rgString = from.rgString;
    }
}
