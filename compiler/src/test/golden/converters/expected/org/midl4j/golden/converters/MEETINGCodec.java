// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.WireConverter;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Conversions;
import org.midl4j.support.Require;

/** Writes and reads {@link MEETING}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class MEETINGCodec {
    private static final WireConverter<URI, String> ADDRESS_CONVERTER = new Addresses();

    private static final WireConverter<BitSet, wireFLAGS> FLAGS_CONVERTER = new Octets();

    private static final WireConverter<Pane, wirePANE> PANE_CONVERTER = new Panes();

    private static final WireConverter<Instant, Double> WHEN_CONVERTER = new Seconds();

    static {
        Abi.require(1);
    }

    private MEETINGCodec() {}

    public static void write(NdrWriter out, MEETING value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, MEETING value) throws ComException {
        wireFLAGS wire = value.options == null ? new wireFLAGS() : Conversions.toWire(FLAGS_CONVERTER, "MEETING.options", value.options);
        wireFLAGSCodec.writeCounts(out, wire);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, MEETING value) throws ComException {
        int at = out.reserve(8, 1);
        out.putByte(at, value.tag);
        double wire = value.start == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "MEETING.start", value.start);
        out.writeDouble(wire);
        wirePANE wire2 = value.shown == null ? null : Conversions.toWire(PANE_CONVERTER, "MEETING.shown", value.shown);
        out.writePointer(wire2, (to, pointee) -> {
            to.align64(8);
            to.writeInt((int) wirePANECodec.select("MEETING.shown", pointee, pointee.discriminant()));
            wirePANECodec.write(to, pointee);
        });
        String wire3 = value.where == null ? null : Conversions.toWire(ADDRESS_CONVERTER, "MEETING.where", value.where);
        out.writePointer(wire3, NdrWriter::writeWideString);
        out.writePointer(value.end, (to2, pointee2) -> {
            double wire4 = pointee2 == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "MEETING.end", pointee2);
            to2.writeDouble(wire4);
        });
        wireFLAGS wire5 = value.options == null ? new wireFLAGS() : Conversions.toWire(FLAGS_CONVERTER, "MEETING.options", value.options);
        wireFLAGSCodec.writeFlat(out, Require.nonNull(wire5, "MEETING.options", value));
        out.align64(8);
    }

    public static MEETING read(NdrReader in) throws ComException {
        long max = in.readCount();
        MEETING value = new MEETING();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, MEETING value, long max) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 1);
            value.tag = in.getByte(at);
            field = 1;
            value.start = Conversions.fromWire(in, WHEN_CONVERTER, "MEETING.start", in.readDouble());
            field = 2;
            wirePANE[] wires = new wirePANE[1];
            in.readPointer(wires, 0, (from, array, index) -> {
                from.align64(8);
                wirePANECodec.read(from, from.readInt(), arm -> array[index] = arm);
            });
            in.whenRead(value, (from2, owner) -> owner.shown = Conversions.fromWire(from2, PANE_CONVERTER, "MEETING.shown", wires[0]));
            field = 3;
            String[] wires2 = new String[1];
            in.readPointer(wires2, 0, (from3, array2, index2) -> array2[index2] = from3.readWideString());
            in.whenRead(value, (from4, owner2) -> owner2.where = Conversions.fromWire(from4, ADDRESS_CONVERTER, "MEETING.where", wires2[0]));
            field = 4;
            in.readPointer(value, (from5, owner3) -> {
                from5.at("end");
                owner3.end = Conversions.fromWire(from5, WHEN_CONVERTER, "MEETING.end", from5.readDouble());
            });
            field = 5;
            wireFLAGS value2 = new wireFLAGS();
            wireFLAGSCodec.read(in, value2, max);
            value.options = Conversions.fromWire(in, FLAGS_CONVERTER, "MEETING.options", value2);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("tag,start,shown,where,end,options", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(MEETING to, MEETING from) {
        to.tag = from.tag;
        to.start = from.start;
        to.shown = from.shown;
        to.where = from.where;
        to.end = from.end;
        to.options = from.options;
    }
}
