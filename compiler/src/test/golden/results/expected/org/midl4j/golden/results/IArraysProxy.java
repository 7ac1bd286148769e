// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.results;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IArrays} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IArraysProxy extends Proxy implements IArrays {
    static {
        Abi.require(1);
    }

    protected IArraysProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IArrays proxy) throws ComException {
        return new Futures(targetOf(proxy, IArrays.TYPE));
    }

    @Override
    public IArrays.TextResult Text(@Unsigned short @Nullable [] attributes, @Unsigned int count,
            @Unsigned int room) throws ComException {
        return call(3, out -> writeText(out, attributes, count, room), in -> readText(in, room));
    }

    @Override
    public IArrays.NextResult Next(@Unsigned int wanted, Guid riid) throws ComException {
        return call(4, out -> writeNext(out, wanted, riid), in -> readNext(in, wanted, riid));
    }

    @Override
    public IArrays.ItemsResult Items(@Unsigned int count) throws ComException {
        return call(5, out -> writeItems(out, count), IArraysProxy::readItems);
    }

    @Override
    public IArrays.SomeResult Some(@Unsigned int room, @Unsigned int first, @Unsigned int count)
            throws ComException {
        return call(6, out -> writeSome(out, room, first, count), in -> readSome(in, room));
    }

    @Override
    public Colour Paint() throws ComException {
        return call(7, RequestWriter.NOTHING, IArraysProxy::readPaint);
    }

    private static void writeText(NdrWriter out, @Unsigned short @Nullable [] attributes,
            @Unsigned int count, @Unsigned int room) throws ComException {
        out.writeFullPointer(attributes, (to, pointee) -> {
            to.writeCount(Integer.toUnsignedLong(room));
            int length = Require.elements("attributes", pointee.length, Integer.toUnsignedLong(count));
            Require.within("attributes", length, Integer.toUnsignedLong(room));
            to.writeCount(0);
            to.writeCount(length);
            to.writeShorts(pointee, 0, length);
        });
        out.writePointees();
        int at = out.reserve(4, 8);
        out.putInt(at, count);
        out.putInt(at + 4, room);
    }

    private static IArrays.TextResult readText(NdrReader in, @Unsigned int room) throws
            ComException {
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
        int count = in.readInt();
        return new IArrays.TextResult(attributes, count);
    }

    private static void writeNext(NdrWriter out, @Unsigned int wanted, Guid riid) throws
            ComException {
        int at = out.reserve(4, 20);
        out.putInt(at, wanted);
        out.putGuid(at + 4, riid);
    }

    private static IArrays.NextResult readNext(NdrReader in, @Unsigned int wanted, Guid riid) throws
            ComException {
        in.at("objects");
        in.expectCount(Integer.toUnsignedLong(wanted));
        int count2 = in.readVaryingCount(Integer.toUnsignedLong(wanted), 4);
        @Nullable IUnknown[] values = new IUnknown[count2];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, InterfaceType.UNKNOWN, (owner, object) -> owner[index] = object);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable IUnknown[] objects = values;
        in.readPointees(objects);
        in.at("count");
        int count = in.readInt();
        Checked.count("objects", objects.length, Integer.toUnsignedLong(count));
        return new IArrays.NextResult(objects, count);
    }

    private static void writeItems(NdrWriter out, @Unsigned int count) throws ComException {
        out.writeInt(count);
    }

    private static IArrays.ItemsResult readItems(NdrReader in) throws ComException {
        in.at("count");
        int count = in.readInt();
        in.at("items");
        short[] items = in.readShorts(in.expectCount(Integer.toUnsignedLong(count), 2));
        return new IArrays.ItemsResult(count, items);
    }

    private static void writeSome(NdrWriter out, @Unsigned int room, @Unsigned int first,
            @Unsigned int count) throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, room);
        out.putInt(at + 4, first);
        out.putInt(at + 8, count);
    }

    private static IArrays.SomeResult readSome(NdrReader in, @Unsigned int room) throws
            ComException {
        in.at("first");
        int at = in.take(4, 8);
        int first = in.getInt(at);
        int count = in.getInt(at + 4);
        in.at("items");
        in.expectCount(Integer.toUnsignedLong(room));
        int count2 = in.expectRange(Integer.toUnsignedLong(first), Integer.toUnsignedLong(count), Integer.toUnsignedLong(room), 2);
        short[] values = new short[(int) Integer.toUnsignedLong(first) + count2];
        int i = (int) Integer.toUnsignedLong(first);
        try {
            for (; i < values.length; i++) {
                values[i] = in.readShort();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        short[] items = values;
        return new IArrays.SomeResult(first, count, items);
    }

    private static Colour readPaint(NdrReader in) throws ComException {
        in.at("colour");
        Colour colour = ColourCodec.read(in);
        return colour;
    }

    /** The calls of an {@link IArrays} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IArrays#Text}. */
        public CompletableFuture<IArrays.TextResult> Text(@Unsigned short @Nullable [] attributes,
                @Unsigned int count, @Unsigned int room) {
            return future(3, out -> writeText(out, attributes, count, room),
                    in -> readText(in, room));
        }

        /** See {@link IArrays#Next}. */
        public CompletableFuture<IArrays.NextResult> Next(@Unsigned int wanted, Guid riid) {
            return future(4, out -> writeNext(out, wanted, riid), in -> readNext(in, wanted, riid));
        }

        /** See {@link IArrays#Items}. */
        public CompletableFuture<IArrays.ItemsResult> Items(@Unsigned int count) {
            return future(5, out -> writeItems(out, count), IArraysProxy::readItems);
        }

        /** See {@link IArrays#Some}. */
        public CompletableFuture<IArrays.SomeResult> Some(@Unsigned int room, @Unsigned int first,
                @Unsigned int count) {
            return future(6, out -> writeSome(out, room, first, count), in -> readSome(in, room));
        }

        /** See {@link IArrays#Paint}. */
        public CompletableFuture<Colour> Paint() {
            return future(7, RequestWriter.NOTHING, IArraysProxy::readPaint);
        }
    }
}
