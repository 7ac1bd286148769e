// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.results;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Empty;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IArrays} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IArraysStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IArrays object;

    protected IArraysStub(IArrays object) {
        this(IArrays.TYPE, object);
    }

    protected IArraysStub(InterfaceType<?> type, IArrays object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Text(in, call);
            case 4 -> Next(in, call);
            case 5 -> Items(in, call);
            case 6 -> Some(in, call);
            case 7 -> Paint(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Text(NdrReader in, ServerCall call) throws ComException {
        in.at("attributes");
        @Unsigned short[][] attributesHolder = new short[1][];
        in.readFullPointer(attributesHolder, (owner, read) -> owner[0] = read, from -> {
            long max = from.readCount();
            int count2 = from.readVaryingCount(max, 2);
            return from.readShorts(count2);
        });
        in.readHeldPointees(attributesHolder);
        @Unsigned short[] attributes = attributesHolder[0];
        in.at("count");
        int at = in.take(4, 8);
        int count = in.getInt(at);
        int room = in.getInt(at + 4);
        serve(
                call,
                () -> object.Text(attributes, count, room),
                (out, result) -> writeText(out, room, result),
                () -> new IArrays.TextResult(attributes, count));
    }

    private static void writeText(NdrWriter out, @Unsigned int room, IArrays.TextResult result)
            throws ComException {
        @Unsigned short[] attributes = result.attributes();
        int count = result.count();
        out.writeFullPointer(attributes, (to, pointee) -> {
            to.writeCount(Integer.toUnsignedLong(room));
            int length = Require.elements("attributes", pointee.length, Integer.toUnsignedLong(count));
            Require.within("attributes", length, Integer.toUnsignedLong(room));
            to.writeCount(0);
            to.writeCount(length);
            to.writeShorts(pointee, 0, length);
        });
        out.writePointees();
        out.writeInt(count);
    }

    private void Next(NdrReader in, ServerCall call) throws ComException {
        in.at("wanted");
        int at = in.take(4, 20);
        int wanted = in.getInt(at);
        Guid riid = in.getGuid(at + 4);
        serve(
                call,
                () -> object.Next(wanted, riid),
                (out, result) -> writeNext(out, wanted, riid, result),
                () -> new IArrays.NextResult(new IUnknown[0], 0));
    }

    private static void writeNext(NdrWriter out, @Unsigned int wanted, Guid riid,
            IArrays.NextResult result) throws ComException {
        @Nullable IUnknown[] objects = result.objects();
        int count = result.count();
        try {
            out.writeCount(Integer.toUnsignedLong(wanted));
            int length = Require.elements("objects", Require.nonNull(objects, "objects").length, Integer.toUnsignedLong(count));
            Require.within("objects", length, Integer.toUnsignedLong(wanted));
            out.writeCount(0);
            out.writeCount(length);
            for (int i = 0; i < length; i++) {
                InterfacePointers.write(out, objects[i], InterfacePointers.type(riid));
            }
            out.writePointees();
            out.writeInt(count);
        } catch (Unsendable problem) {
            throw problem.in("objects", objects);
        }
    }

    private void Items(NdrReader in, ServerCall call) throws ComException {
        in.at("count");
        int count = in.readInt();
        serve(
                call,
                () -> object.Items(count),
                IArraysStub::writeItems,
                () -> new IArrays.ItemsResult(count, new short[Empty.length(Integer.toUnsignedLong(count))]));
    }

    private static void writeItems(NdrWriter out, IArrays.ItemsResult result) throws ComException {
        int count = result.count();
        short[] items = result.items();
        out.writeInt(count);
        int count2 = Require.elements("items", Require.nonNull(items, "items").length, Integer.toUnsignedLong(count));
        out.writeCount(count2);
        out.writeShorts(items, 0, count2);
    }

    private void Some(NdrReader in, ServerCall call) throws ComException {
        in.at("room");
        int at = in.take(4, 12);
        int room = in.getInt(at);
        int first = in.getInt(at + 4);
        int count = in.getInt(at + 8);
        serve(
                call,
                () -> object.Some(room, first, count),
                (out, result) -> writeSome(out, room, result),
                () -> new IArrays.SomeResult(first, count, new short[Empty.length(Integer.toUnsignedLong(first) + Integer.toUnsignedLong(count))]));
    }

    private static void writeSome(NdrWriter out, @Unsigned int room, IArrays.SomeResult result)
            throws ComException {
        int first = result.first();
        int count = result.count();
        short[] items = result.items();
        int at = out.reserve(4, 8);
        out.putInt(at, first);
        out.putInt(at + 4, count);
        out.writeCount(Integer.toUnsignedLong(room));
        int first2 = Require.elements("items", Require.nonNull(items, "items").length, Integer.toUnsignedLong(first));
        int length = Require.elements("items", items.length - first2, Integer.toUnsignedLong(count));
        Require.within("items", first2 + length, Integer.toUnsignedLong(room));
        out.writeCount(first2);
        out.writeCount(length);
        out.writeShorts(items, first2, length);
    }

    private void Paint(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Paint(),
                IArraysStub::writePaint,
                () -> new Colour());
    }

    private static void writePaint(NdrWriter out, Colour colour) throws ComException {
        try {
            ColourCodec.write(out, Require.nonNull(colour, "colour"));
        } catch (Unsendable problem) {
            throw problem.in("colour", colour);
        }
    }
}
