// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.WireConverter;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Conversions;
import org.midl4j.support.Empty;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IConverted} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IConvertedStub extends ObjectStub {
    private static final WireConverter<URI, String> ADDRESS_CONVERTER = new Addresses();

    private static final WireConverter<BitSet, wireFLAGS> FLAGS_CONVERTER = new Octets();

    private static final WireConverter<Pane, wirePANE> PANE_CONVERTER = new Panes();

    private static final WireConverter<Long, Integer> ROOM_CONVERTER = new Rooms();

    private static final WireConverter<Route, LEG> ROUTE_CONVERTER = new Route.Legs();

    private static final WireConverter<Instant, Double> WHEN_CONVERTER = new Seconds();

    static {
        Abi.require(1);
    }

    private final IConverted object;

    protected IConvertedStub(IConverted object) {
        this(IConverted.TYPE, object);
    }

    protected IConvertedStub(InterfaceType<?> type, IConverted object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> At(in, call);
            case 4 -> Show(in, call);
            case 5 -> Set(in, call);
            case 6 -> Go(in, call);
            case 7 -> Meet(in, call);
            case 8 -> Many(in, call);
            case 9 -> Pick(in, call);
            case 10 -> Plain(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void At(NdrReader in, ServerCall call) throws ComException {
        in.at("when");
        double whenWire = in.readDouble();
        Instant when = Conversions.fromWire(in, WHEN_CONVERTER, "when", whenWire);
        serve(
                call,
                () -> object.At(when),
                (AsyncIConverted it) -> it.Begin_At(when),
                AsyncIConverted::Finish_At,
                IConvertedStub::writeAt,
                () -> null);
    }

    private static void writeAt(NdrWriter out, Instant later) throws ComException {
        double wire = later == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "later", later);
        out.writeDouble(wire);
    }

    private void Show(NdrReader in, ServerCall call) throws ComException {
        in.at("pane");
        wirePANE[] paneWireHolder = new wirePANE[1];
        in.readPointer(paneWireHolder, 0, (from, array, index) -> {
            from.align64(8);
            wirePANECodec.read(from, from.readInt(), arm -> array[index] = arm);
        });
        in.readHeldPointees(paneWireHolder);
        wirePANE paneWire = paneWireHolder[0];
        Pane pane = Conversions.fromWire(in, PANE_CONVERTER, "pane", paneWire);
        in.at("maybe");
        Pane[] maybeHolder = new Pane[1];
        in.readPointer(maybeHolder, 0, (from2, array2, index2) -> {
            wirePANE[] wires = new wirePANE[1];
            from2.readPointer(wires, 0, (from3, array3, index3) -> {
                from3.align64(8);
                wirePANECodec.read(from3, from3.readInt(), arm2 -> array3[index3] = arm2);
            });
            from2.whenRead(array2, (from4, owner) -> owner[index2] = Conversions.fromWire(from4, PANE_CONVERTER, "maybe", wires[0]));
        });
        in.readHeldPointees(maybeHolder);
        Pane maybe = maybeHolder[0];
        in.at("other");
        wirePANE[] otherWireHolder = new wirePANE[1];
        in.readPointer(otherWireHolder, 0, (from5, array4, index4) -> {
            from5.align64(8);
            wirePANECodec.read(from5, from5.readInt(), arm3 -> array4[index4] = arm3);
        });
        in.readHeldPointees(otherWireHolder);
        wirePANE otherWire = otherWireHolder[0];
        Pane other = Conversions.fromWire(in, PANE_CONVERTER, "other", otherWire);
        serve(
                call,
                () -> object.Show(pane, maybe, other),
                (AsyncIConverted it) -> it.Begin_Show(pane, maybe, other),
                AsyncIConverted::Finish_Show,
                IConvertedStub::writeShow,
                () -> other);
    }

    private static void writeShow(NdrWriter out, @Nullable Pane other) throws ComException {
        wirePANE wire = other == null ? null : Conversions.toWire(PANE_CONVERTER, "other", other);
        out.writePointer(wire, (to, pointee) -> {
            to.align64(8);
            to.writeInt((int) wirePANECodec.select("other", pointee, pointee.discriminant()));
            wirePANECodec.write(to, pointee);
        });
        out.writePointees();
    }

    private void Set(NdrReader in, ServerCall call) throws ComException {
        in.at("flags");
        wireFLAGS flagsWire = wireFLAGSCodec.read(in);
        BitSet flags = Conversions.fromWire(in, FLAGS_CONVERTER, "flags", flagsWire);
        in.at("more");
        BitSet more;
        if (in.readPointer()) {
            more = Conversions.fromWire(in, FLAGS_CONVERTER, "more", wireFLAGSCodec.read(in));
        } else {
            more = null;
        }
        serve(
                call,
                () -> object.Set(flags, more),
                (AsyncIConverted it) -> it.Begin_Set(flags, more),
                AsyncIConverted::Finish_Set,
                IConvertedStub::writeSet,
                () -> null);
    }

    private static void writeSet(NdrWriter out, BitSet all) throws ComException {
        wireFLAGS wire = all == null ? new wireFLAGS() : Conversions.toWire(FLAGS_CONVERTER, "all", all);
        wireFLAGSCodec.write(out, Require.nonNull(wire, "all"));
    }

    private void Go(NdrReader in, ServerCall call) throws ComException {
        in.at("where");
        String whereWire;
        if (in.readPointer()) {
            whereWire = in.readWideString();
        } else {
            whereWire = null;
        }
        URI where = Conversions.fromWire(in, ADDRESS_CONVERTER, "where", whereWire);
        in.at("route");
        LEG routeWire = LEGCodec.read(in);
        in.readPointees(routeWire);
        Route route = Conversions.fromWire(in, ROUTE_CONVERTER, "route", routeWire);
        serve(
                call,
                () -> object.Go(where, route),
                (AsyncIConverted it) -> it.Begin_Go(where, route),
                AsyncIConverted::Finish_Go,
                IConvertedStub::writeGo,
                () -> null);
    }

    private static void writeGo(NdrWriter out, Route back) throws ComException {
        LEG wire = back == null ? new LEG() : Conversions.toWire(ROUTE_CONVERTER, "back", back);
        LEGCodec.write(out, Require.nonNull(wire, "back"));
        out.writePointees();
    }

    private void Meet(NdrReader in, ServerCall call) throws ComException {
        in.at("meeting");
        MEETING meeting = MEETINGCodec.read(in);
        in.readPointees(meeting);
        in.at("other");
        MEETING other;
        if (in.readPointer()) {
            other = MEETINGCodec.read(in);
            in.readPointees(other);
        } else {
            other = null;
        }
        serve(
                call,
                () -> object.Meet(meeting, other),
                (AsyncIConverted it) -> it.Begin_Meet(meeting, other),
                AsyncIConverted::Finish_Meet,
                IConvertedStub::writeMeet,
                () -> other);
    }

    private static void writeMeet(NdrWriter out, @Nullable MEETING other) throws ComException {
        try {
            if (out.writePointer(other)) {
                MEETINGCodec.write(out, other);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("other", other);
        }
    }

    private void Many(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int nWire = in.readInt();
        Long n = Conversions.fromWire(in, ROOM_CONVERTER, "n", nWire);
        in.at("starts");
        Instant[] values = new Instant[in.expectCount(Conversions.toWire(ROOM_CONVERTER, "n", n), 8)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = Conversions.fromWire(in, WHEN_CONVERTER, "starts[]", in.readDouble());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Instant[] starts = values;
        in.at("panes");
        @Nullable Pane[] values2 = new Pane[in.expectCount(Conversions.toWire(ROOM_CONVERTER, "n", n), 4)];
        int i2 = 0;
        try {
            for (; i2 < values2.length; i2++) {
                int index = i2;
                wirePANE[] wires = new wirePANE[1];
                in.readPointer(wires, 0, (from, array, index2) -> {
                    from.align64(8);
                    wirePANECodec.read(from, from.readInt(), arm -> array[index2] = arm);
                });
                in.whenRead(values2, (from2, owner) -> owner[index] = Conversions.fromWire(from2, PANE_CONVERTER, "panes[]", wires[0]));
            }
        } catch (BadStubData problem2) {
            throw problem2.at(i2);
        }
        @Nullable Pane[] panes = values2;
        in.readPointees(panes);
        serve(
                call,
                () -> object.Many(n, starts, panes),
                (AsyncIConverted it) -> it.Begin_Many(n, starts, panes),
                AsyncIConverted::Finish_Many,
                (out, result) -> writeMany(out, n, result),
                () -> new URI[Empty.length(Conversions.toWire(ROOM_CONVERTER, "n", n))]);
    }

    private static void writeMany(NdrWriter out, Long n, @Nullable URI[] all) throws ComException {
        try {
            int count = Require.elements("all", Require.nonNull(all, "all").length, Conversions.toWire(ROOM_CONVERTER, "n", n));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                String wire = all[i] == null ? null : Conversions.toWire(ADDRESS_CONVERTER, "all[]", all[i]);
                out.writePointer(wire, NdrWriter::writeWideString);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("all", all);
        }
    }

    private void Pick(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int nWire = in.readInt();
        Long n = Conversions.fromWire(in, ROOM_CONVERTER, "n", nWire);
        in.at("pick");
        PICK[] pickHolder = new PICK[1];
        in.align64(8);
        PICKCodec.read(in, Checked.discriminant("pick", in.readInt(), Conversions.toWire(ROOM_CONVERTER, "n", n)), arm -> pickHolder[0] = arm);
        in.readHeldPointees(pickHolder);
        PICK pick = pickHolder[0];
        serve(
                call,
                () -> object.Pick(n, pick),
                (AsyncIConverted it) -> it.Begin_Pick(n, pick),
                AsyncIConverted::Finish_Pick);
    }

    private void Plain(NdrReader in, ServerCall call) throws ComException {
        in.at("pane");
        wirePANE[] paneHolder = new wirePANE[1];
        in.readPointer(paneHolder, 0, (from, array, index) -> {
            from.align64(8);
            wirePANECodec.read(from, from.readInt(), arm -> array[index] = arm);
        });
        in.readHeldPointees(paneHolder);
        wirePANE pane = paneHolder[0];
        serve(
                call,
                () -> object.Plain(pane),
                (AsyncIConverted it) -> it.Begin_Plain(pane),
                AsyncIConverted::Finish_Plain,
                IConvertedStub::writePlain,
                () -> null);
    }

    private static void writePlain(NdrWriter out, @Nullable wirePANE other) throws ComException {
        try {
            if (out.writePointer(other)) {
                out.align64(8);
                out.writeInt((int) wirePANECodec.select("other", other, other.discriminant()));
                wirePANECodec.write(out, other);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("other", other);
        }
    }
}
