// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

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
}
