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

/** Writes and reads {@link DVTARGETDEVICE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class DVTARGETDEVICECodec {
    static {
        Abi.require(1);
    }

    private DVTARGETDEVICECodec() {}

    public static void write(NdrWriter out, DVTARGETDEVICE value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, DVTARGETDEVICE value) throws ComException {
        out.writeCount((Integer.toUnsignedLong(value.tdSize) - 4) - 8);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, DVTARGETDEVICE value) throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, value.tdSize);
        out.putShort(at + 4, value.tdDriverNameOffset);
        out.putShort(at + 6, value.tdDeviceNameOffset);
        out.putShort(at + 8, value.tdPortNameOffset);
        out.putShort(at + 10, value.tdExtDevmodeOffset);
        int count = Require.elements("DVTARGETDEVICE.tdData", value, Require.nonNull(value.tdData, "DVTARGETDEVICE.tdData", value).length, (Integer.toUnsignedLong(value.tdSize) - 4) - 8);
        out.writeBytes(value.tdData, 0, count);
        out.align64(4);
    }

    public static DVTARGETDEVICE read(NdrReader in) throws ComException {
        long max = in.readCount();
        DVTARGETDEVICE value = new DVTARGETDEVICE();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, DVTARGETDEVICE value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 12);
            value.tdSize = in.getInt(at);
            value.tdDriverNameOffset = in.getShort(at + 4);
            value.tdDeviceNameOffset = in.getShort(at + 6);
            value.tdPortNameOffset = in.getShort(at + 8);
            value.tdExtDevmodeOffset = in.getShort(at + 10);
            field = 1;
            Checked.count("DVTARGETDEVICE.tdData", max, (Integer.toUnsignedLong(value.tdSize) - 4) - 8);
            int count = in.checkRoom(max, 1);
            value.tdData = in.readBytes(count);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("tdSize,tdData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(DVTARGETDEVICE to, DVTARGETDEVICE from) {
        to.tdSize = from.tdSize;
        to.tdDriverNameOffset = from.tdDriverNameOffset;
        to.tdDeviceNameOffset = from.tdDeviceNameOffset;
        to.tdPortNameOffset = from.tdPortNameOffset;
        to.tdExtDevmodeOffset = from.tdExtDevmodeOffset;
        to.tdData = from.tdData;
    }
}
