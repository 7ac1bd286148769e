// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.WireConverter;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Conversions;
import org.midl4j.support.Require;

/** Writes and reads {@link PICK}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class PICKCodec {
    private static final WireConverter<Pane, wirePANE> PANE_CONVERTER = new Panes();

    private static final WireConverter<Instant, Double> WHEN_CONVERTER = new Seconds();

    static {
        Abi.require(1);
    }

    private PICKCodec() {}

    /** The discriminant to send, if the value is of the arm it chooses. */
    public static long select(String what, PICK value, long selector) {
        return Require.arm(what, value, "PICK", selector, value.discriminant() == selector && value.getClass() == armOf(selector));
    }

    private static @Nullable Class<? extends PICK> armOf(long discriminant) {
        if (discriminant == 1L) {
            return PICK.At.class;
        } else if (discriminant == 2L) {
            return PICK.Through.class;
        } else {
            return null;
        }
    }

    public static void write(NdrWriter out, PICK value) throws ComException {
        out.align64(8);
        if (value instanceof PICK.At arm) {
            double wire = arm.at() == null ? 0.0 : Conversions.toWire(WHEN_CONVERTER, "At.at", arm.at());
            out.writeDouble(wire);
        } else if (value instanceof PICK.Through arm2) {
            wirePANE wire2 = arm2.through() == null ? null : Conversions.toWire(PANE_CONVERTER, "Through.through", arm2.through());
            out.writePointer(wire2, (to, pointee) -> {
                to.align64(8);
                to.writeInt((int) wirePANECodec.select("Through.through", pointee, pointee.discriminant()));
                wirePANECodec.write(to, pointee);
            });
        }
    }

    public static void read(NdrReader in, long discriminant, Consumer<PICK> to) throws
            ComException {
        try {
            in.align64(8);
            if (discriminant == 1L) {
                double armWire = in.readDouble();
                Instant arm = Conversions.fromWire(in, WHEN_CONVERTER, "At.at", armWire);
                to.accept(new PICK.At(arm));
            } else if (discriminant == 2L) {
                to.accept(new PICK.Through(null));
                wirePANE[] wires = new wirePANE[1];
                in.readPointer(wires, 0, (from, array, index) -> {
                    from.align64(8);
                    wirePANECodec.read(from, from.readInt(), arm2 -> array[index] = arm2);
                });
                in.whenRead(to, (from2, owner) -> owner.accept(new PICK.Through(Conversions.fromWire(from2, PANE_CONVERTER, "Through.through", wires[0]))));
            } else {
                throw BadStubData.invalidTag("PICK", discriminant);
            }
        } catch (BadStubData problem) {
            throw problem.inside();
        }
    }

    /** The arm of a discriminant, with zeros and nulls. */
    public static PICK empty(long discriminant) {
        if (discriminant == 1L) {
            return new PICK.At(null);
        } else if (discriminant == 2L) {
            return new PICK.Through(null);
        } else {
            throw new IllegalArgumentException("PICK has no arm for " + discriminant);
        }
    }
}
