// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.WireConverter;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.ClientCall;
import org.midl4j.support.Conversions;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IConverted} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IConvertedProxy extends Proxy implements IConverted {
    private static final WireConverter<URI, String> ADDRESS_CONVERTER = new Addresses();

    private static final WireConverter<BitSet, wireFLAGS> FLAGS_CONVERTER = new Octets();

    private static final WireConverter<Pane, wirePANE> PANE_CONVERTER = new Panes();

    private static final WireConverter<Long, Integer> ROOM_CONVERTER = new Rooms();

    private static final WireConverter<Route, LEG> ROUTE_CONVERTER = new Route.Legs();

    private static final WireConverter<Instant, Double> WHEN_CONVERTER = new Seconds();

    static {
        Abi.require(1);
    }

    protected IConvertedProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IConverted proxy) throws ComException {
        return new Futures(targetOf(proxy, IConverted.TYPE));
    }

    @Override
    public Instant At(Instant when) throws ComException {
        return call(3, out -> writeAt(out, when), IConvertedProxy::readAt);
    }

    @Override
    public @Nullable Pane Show(@Nullable Pane pane, @Nullable Pane maybe, @Nullable Pane other)
            throws ComException {
        return call(4, out -> writeShow(out, pane, maybe, other), IConvertedProxy::readShow);
    }

    @Override
    public BitSet Set(BitSet flags, @Nullable BitSet more) throws ComException {
        return call(5, out -> writeSet(out, flags, more), IConvertedProxy::readSet);
    }

    @Override
    public Route Go(@Nullable URI where, Route route) throws ComException {
        return call(6, out -> writeGo(out, where, route), IConvertedProxy::readGo);
    }

    @Override
    public @Nullable MEETING Meet(MEETING meeting, @Nullable MEETING other) throws ComException {
        return call(7, out -> writeMeet(out, meeting, other), IConvertedProxy::readMeet);
    }

    @Override
    public @Nullable URI[] Many(Long n, Instant[] starts, @Nullable Pane[] panes) throws
            ComException {
        return call(8, out -> writeMany(out, n, starts, panes), in -> readMany(in, n));
    }

    @Override
    public void Pick(Long n, PICK pick) throws ComException {
        call(9, out -> writePick(out, n, pick));
    }

    @Override
    public @Nullable wirePANE Plain(@Nullable wirePANE pane) throws ComException {
        return call(10, out -> writePlain(out, pane), IConvertedProxy::readPlain);
    }

    private static void writeAt(NdrWriter out, Instant when) throws ComException {
        double wire = when == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "when", when);
        out.writeDouble(wire);
    }

    private static Instant readAt(NdrReader in) throws ComException {
        in.at("later");
        double laterWire = in.readDouble();
        Instant later = Conversions.fromWire(in, WHEN_CONVERTER, "later", laterWire);
        return later;
    }

    private static void writeShow(NdrWriter out, @Nullable Pane pane, @Nullable Pane maybe,
            @Nullable Pane other) throws ComException {
        wirePANE wire = pane == null ? null : Conversions.toWire(PANE_CONVERTER, "pane", pane);
        out.writePointer(wire, (to, pointee) -> {
            to.align64(8);
            to.writeInt((int) wirePANECodec.select("pane", pointee, pointee.discriminant()));
            wirePANECodec.write(to, pointee);
        });
        out.writePointees();
        if (out.writePointer(maybe)) {
            wirePANE wire2 = maybe == null ? null : Conversions.toWire(PANE_CONVERTER, "maybe", maybe);
            out.writePointer(wire2, (to2, pointee2) -> {
                to2.align64(8);
                to2.writeInt((int) wirePANECodec.select("maybe", pointee2, pointee2.discriminant()));
                wirePANECodec.write(to2, pointee2);
            });
            out.writePointees();
        }
        wirePANE wire3 = other == null ? null : Conversions.toWire(PANE_CONVERTER, "other", other);
        out.writePointer(wire3, (to3, pointee3) -> {
            to3.align64(8);
            to3.writeInt((int) wirePANECodec.select("other", pointee3, pointee3.discriminant()));
            wirePANECodec.write(to3, pointee3);
        });
        out.writePointees();
    }

    private static @Nullable Pane readShow(NdrReader in) throws ComException {
        in.at("other");
        wirePANE[] otherWireHolder = new wirePANE[1];
        in.readPointer(otherWireHolder, 0, (from, array, index) -> {
            from.align64(8);
            wirePANECodec.read(from, from.readInt(), arm -> array[index] = arm);
        });
        in.readHeldPointees(otherWireHolder);
        wirePANE otherWire = otherWireHolder[0];
        Pane other = Conversions.fromWire(in, PANE_CONVERTER, "other", otherWire);
        return other;
    }

    private static void writeSet(NdrWriter out, BitSet flags, @Nullable BitSet more) throws
            ComException {
        wireFLAGS wire = flags == null ? new wireFLAGS() : Conversions.toWire(FLAGS_CONVERTER, "flags", flags);
        wireFLAGSCodec.write(out, Require.nonNull(wire, "flags"));
        if (out.writePointer(more)) {
            wireFLAGS wire2 = more == null ? new wireFLAGS() : Conversions.toWire(FLAGS_CONVERTER, "more", more);
            wireFLAGSCodec.write(out, wire2);
        }
    }

    private static BitSet readSet(NdrReader in) throws ComException {
        in.at("all");
        wireFLAGS allWire = wireFLAGSCodec.read(in);
        BitSet all = Conversions.fromWire(in, FLAGS_CONVERTER, "all", allWire);
        return all;
    }

    private static void writeGo(NdrWriter out, @Nullable URI where, Route route) throws
            ComException {
        String wire = where == null ? null : Conversions.toWire(ADDRESS_CONVERTER, "where", where);
        out.writePointer(wire, NdrWriter::writeWideString);
        out.writePointees();
        LEG wire2 = route == null ? new LEG() : Conversions.toWire(ROUTE_CONVERTER, "route", route);
        LEGCodec.write(out, Require.nonNull(wire2, "route"));
        out.writePointees();
    }

    private static Route readGo(NdrReader in) throws ComException {
        in.at("back");
        LEG backWire = LEGCodec.read(in);
        in.readPointees(backWire);
        Route back = Conversions.fromWire(in, ROUTE_CONVERTER, "back", backWire);
        return back;
    }

    private static void writeMeet(NdrWriter out, MEETING meeting, @Nullable MEETING other) throws
            ComException {
        try {
            MEETINGCodec.write(out, Require.nonNull(meeting, "meeting"));
            out.writePointees();
            if (out.writePointer(other)) {
                MEETINGCodec.write(out, other);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("meeting", meeting, "other", other);
        }
    }

    private static @Nullable MEETING readMeet(NdrReader in) throws ComException {
        in.at("other");
        MEETING other;
        if (in.readPointer()) {
            other = MEETINGCodec.read(in);
            in.readPointees(other);
        } else {
            other = null;
        }
        return other;
    }

    private static void writeMany(NdrWriter out, Long n, Instant[] starts, @Nullable Pane[] panes)
            throws ComException {
        try {
            int wire = n == null ? 0 : Conversions.toWire(ROOM_CONVERTER, "n", n);
            out.writeInt(wire);
            int count = Require.elements("starts", Require.nonNull(starts, "starts").length, Conversions.toWire(ROOM_CONVERTER, "n", n));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                double wire2 = starts[i] == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "starts[]", starts[i]);
                out.writeDouble(wire2);
            }
            int count2 = Require.elements("panes", Require.nonNull(panes, "panes").length, Conversions.toWire(ROOM_CONVERTER, "n", n));
            out.writeCount(count2);
            for (int i2 = 0; i2 < count2; i2++) {
                wirePANE wire3 = panes[i2] == null ? null : Conversions.toWire(PANE_CONVERTER, "panes[]", panes[i2]);
                out.writePointer(wire3, (to, pointee) -> {
                    to.align64(8);
                    to.writeInt((int) wirePANECodec.select("panes[]", pointee, pointee.discriminant()));
                    wirePANECodec.write(to, pointee);
                });
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("starts", starts, "panes", panes);
        }
    }

    private static @Nullable URI[] readMany(NdrReader in, Long n) throws ComException {
        in.at("all");
        @Nullable URI[] values = new URI[in.expectCount(Conversions.toWire(ROOM_CONVERTER, "n", n), 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                String[] wires = new String[1];
                in.readPointer(wires, 0, (from, array, index2) -> array[index2] = from.readWideString());
                in.whenRead(values, (from2, owner) -> owner[index] = Conversions.fromWire(from2, ADDRESS_CONVERTER, "all[]", wires[0]));
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable URI[] all = values;
        in.readPointees(all);
        return all;
    }

    private static void writePick(NdrWriter out, Long n, PICK pick) throws ComException {
        try {
            int wire = n == null ? 0 : Conversions.toWire(ROOM_CONVERTER, "n", n);
            out.writeInt(wire);
            out.align64(8);
            out.writeInt((int) PICKCodec.select("pick", Require.nonNull(pick, "pick"), Conversions.toWire(ROOM_CONVERTER, "n", n)));
            PICKCodec.write(out, pick);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pick", pick);
        }
    }

    private static void writePlain(NdrWriter out, @Nullable wirePANE pane) throws ComException {
        try {
            if (out.writePointer(pane)) {
                out.align64(8);
                out.writeInt((int) wirePANECodec.select("pane", pane, pane.discriminant()));
                wirePANECodec.write(out, pane);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("pane", pane);
        }
    }

    private static @Nullable wirePANE readPlain(NdrReader in) throws ComException {
        in.at("other");
        wirePANE[] otherHolder = new wirePANE[1];
        in.readPointer(otherHolder, 0, (from, array, index) -> {
            from.align64(8);
            wirePANECodec.read(from, from.readInt(), arm -> array[index] = arm);
        });
        in.readHeldPointees(otherHolder);
        wirePANE other = otherHolder[0];
        return other;
    }

    /** Calls an {@link IConverted} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncIConverted {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_At(Instant when) throws ComException {
            begin(3, out -> writeAt(out, when), IConvertedProxy::readAt);
        }

        @Override
        public Instant Finish_At() throws ComException {
            return finish(3);
        }

        @Override
        public void Begin_Show(@Nullable Pane pane, @Nullable Pane maybe, @Nullable Pane other)
                throws ComException {
            begin(4, out -> writeShow(out, pane, maybe, other), IConvertedProxy::readShow);
        }

        @Override
        public @Nullable Pane Finish_Show() throws ComException {
            return finish(4);
        }

        @Override
        public void Begin_Set(BitSet flags, @Nullable BitSet more) throws ComException {
            begin(5, out -> writeSet(out, flags, more), IConvertedProxy::readSet);
        }

        @Override
        public BitSet Finish_Set() throws ComException {
            return finish(5);
        }

        @Override
        public void Begin_Go(@Nullable URI where, Route route) throws ComException {
            begin(6, out -> writeGo(out, where, route), IConvertedProxy::readGo);
        }

        @Override
        public Route Finish_Go() throws ComException {
            return finish(6);
        }

        @Override
        public void Begin_Meet(MEETING meeting, @Nullable MEETING other) throws ComException {
            begin(7, out -> writeMeet(out, meeting, other), IConvertedProxy::readMeet);
        }

        @Override
        public @Nullable MEETING Finish_Meet() throws ComException {
            return finish(7);
        }

        @Override
        public void Begin_Many(Long n, Instant[] starts, @Nullable Pane[] panes) throws
                ComException {
            begin(8, out -> writeMany(out, n, starts, panes), in -> readMany(in, n));
        }

        @Override
        public @Nullable URI[] Finish_Many() throws ComException {
            return finish(8);
        }

        @Override
        public void Begin_Pick(Long n, PICK pick) throws ComException {
            begin(9, out -> writePick(out, n, pick));
        }

        @Override
        public void Finish_Pick() throws ComException {
            finish(9);
        }

        @Override
        public void Begin_Plain(@Nullable wirePANE pane) throws ComException {
            begin(10, out -> writePlain(out, pane), IConvertedProxy::readPlain);
        }

        @Override
        public @Nullable wirePANE Finish_Plain() throws ComException {
            return finish(10);
        }
    }

    /** The calls of an {@link IConverted} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IConverted#At}. */
        public CompletableFuture<Instant> At(Instant when) {
            return future(3, out -> writeAt(out, when), IConvertedProxy::readAt);
        }

        /** See {@link IConverted#Show}. */
        public CompletableFuture<@Nullable Pane> Show(@Nullable Pane pane, @Nullable Pane maybe,
                @Nullable Pane other) {
            return future(4, out -> writeShow(out, pane, maybe, other), IConvertedProxy::readShow);
        }

        /** See {@link IConverted#Set}. */
        public CompletableFuture<BitSet> Set(BitSet flags, @Nullable BitSet more) {
            return future(5, out -> writeSet(out, flags, more), IConvertedProxy::readSet);
        }

        /** See {@link IConverted#Go}. */
        public CompletableFuture<Route> Go(@Nullable URI where, Route route) {
            return future(6, out -> writeGo(out, where, route), IConvertedProxy::readGo);
        }

        /** See {@link IConverted#Meet}. */
        public CompletableFuture<@Nullable MEETING> Meet(MEETING meeting, @Nullable MEETING other) {
            return future(7, out -> writeMeet(out, meeting, other), IConvertedProxy::readMeet);
        }

        /** See {@link IConverted#Many}. */
        public CompletableFuture<@Nullable URI[]> Many(Long n, Instant[] starts,
                @Nullable Pane[] panes) {
            return future(8, out -> writeMany(out, n, starts, panes), in -> readMany(in, n));
        }

        /** See {@link IConverted#Pick}. */
        public CompletableFuture<@Nullable Void> Pick(Long n, PICK pick) {
            return future(9, out -> writePick(out, n, pick));
        }

        /** See {@link IConverted#Plain}. */
        public CompletableFuture<@Nullable wirePANE> Plain(@Nullable wirePANE pane) {
            return future(10, out -> writePlain(out, pane), IConvertedProxy::readPlain);
        }
    }
}
