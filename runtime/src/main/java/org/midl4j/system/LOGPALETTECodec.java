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

/** Writes and reads {@link LOGPALETTE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class LOGPALETTECodec {
    static {
        Abi.require(1);
    }

    private LOGPALETTECodec() {}

    public static void write(NdrWriter out, LOGPALETTE value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, LOGPALETTE value) throws ComException {
        out.writeCount(Short.toUnsignedInt(value.palNumEntries));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, LOGPALETTE value) throws ComException {
        int at = out.reserve(2, 4);
        out.putShort(at, value.palVersion);
        out.putShort(at + 2, value.palNumEntries);
        int count = Require.elements("LOGPALETTE.palPalEntry", value, Require.nonNull(value.palPalEntry, "LOGPALETTE.palPalEntry", value).length, Short.toUnsignedInt(value.palNumEntries));
        for (int i = 0; i < count; i++) {
            PALETTEENTRYCodec.write(out, Require.nonNull(value.palPalEntry[i], "LOGPALETTE.palPalEntry[]", value.palPalEntry));
        }
        out.align64(2);
    }

    public static LOGPALETTE read(NdrReader in) throws ComException {
        long max = in.readCount();
        LOGPALETTE value = new LOGPALETTE();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, LOGPALETTE value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(2, 4);
            value.palVersion = in.getShort(at);
            value.palNumEntries = in.getShort(at + 2);
            field = 1;
            Checked.count("LOGPALETTE.palPalEntry", max, Short.toUnsignedInt(value.palNumEntries));
            int count = in.checkRoom(max, 4);
            PALETTEENTRY[] values = new PALETTEENTRY[count];
            int i = 0;
            try {
                for (; i < values.length; i++) {
                    values[i] = PALETTEENTRYCodec.read(in);
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i);
            }
            value.palPalEntry = values;
            in.align64(2);
        } catch (BadStubData problem) {
            throw problem.in("palVersion,palPalEntry", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(LOGPALETTE to, LOGPALETTE from) {
        to.palVersion = from.palVersion;
        to.palNumEntries = from.palNumEntries;
        to.palPalEntry = from.palPalEntry;
    }
}
