// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
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
    public Board Fixed(int[] numbers) throws ComException {
        return call(3, out -> writeFixed(out, numbers), IArraysProxy::readFixed);
    }

    @Override
    public double[] Counted(int count, short[] numbers) throws ComException {
        return call(4, out -> writeCounted(out, count, numbers), in -> readCounted(in, count));
    }

    @Override
    public IArrays.SomeResult Some(int max) throws ComException {
        return call(5, out -> writeSome(out, max), in -> readSome(in, max));
    }

    @Override
    public void Strings(int count, @Nullable String[] names) throws ComException {
        call(6, out -> writeStrings(out, count, names));
    }

    @Override
    public PAGE Turn(PAGE page) throws ComException {
        return call(7, out -> writeTurn(out, page), IArraysProxy::readTurn);
    }

    @Override
    public void Rows(int rows, int[] @Nullable [] table) throws ComException {
        call(8, out -> writeRows(out, rows, table));
    }

    private static void writeFixed(NdrWriter out, int[] numbers) throws ComException {
        int count = Require.elements("numbers", Require.nonNull(numbers, "numbers").length, 4);
        out.writeInts(numbers, 0, count);
    }

    private static Board readFixed(NdrReader in) throws ComException {
        in.at("board");
        Board board = BoardCodec.read(in);
        return board;
    }

    private static void writeCounted(NdrWriter out, int count, short[] numbers) throws
            ComException {
        out.writeInt(count);
        int count2 = Require.elements("numbers", Require.nonNull(numbers, "numbers").length, count);
        out.writeCount(count2);
        out.writeShorts(numbers, 0, count2);
    }

    private static double[] readCounted(NdrReader in, int count) throws ComException {
        in.at("halves");
        double[] halves = in.readDoubles(in.expectCount(count, 8));
        return halves;
    }

    private static void writeSome(NdrWriter out, int max) throws ComException {
        out.writeInt(max);
    }

    private static IArrays.SomeResult readSome(NdrReader in, int max) throws ComException {
        in.at("got");
        int got = in.readInt();
        in.at("octets");
        in.expectCount(max);
        int count = in.expectRange(0, got, max, 1);
        byte[] octets = in.readBytes(count);
        return new IArrays.SomeResult(got, octets);
    }

    private static void writeStrings(NdrWriter out, int count, @Nullable String[] names) throws
            ComException {
        try {
            out.writeInt(count);
            int count2 = Require.elements("names", Require.nonNull(names, "names").length, count);
            out.writeCount(count2);
            for (int i = 0; i < count2; i++) {
                out.writePointer(names[i], NdrWriter::writeWideString);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("names", names);
        }
    }

    private static void writeTurn(NdrWriter out, PAGE page) throws ComException {
        try {
            PAGECodec.write(out, Require.nonNull(page, "page"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("page", page);
        }
    }

    private static PAGE readTurn(NdrReader in) throws ComException {
        in.at("page");
        PAGE page = PAGECodec.read(in);
        in.readPointees(page);
        return page;
    }

    private static void writeRows(NdrWriter out, int rows, int[] @Nullable [] table) throws
            ComException {
        try {
            out.writeInt(rows);
            int count = Require.elements("table", Require.nonNull(table, "table").length, rows);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writePointer(table[i], (to, pointee) -> {
                    int count2 = Require.elements("table[]", table, pointee.length, 3);
                    to.writeCount(count2);
                    to.writeInts(pointee, 0, count2);
                });
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("table", table);
        }
    }

    /** The calls of an {@link IArrays} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IArrays#Fixed}. */
        public CompletableFuture<Board> Fixed(int[] numbers) {
            return future(3, out -> writeFixed(out, numbers), IArraysProxy::readFixed);
        }

        /** See {@link IArrays#Counted}. */
        public CompletableFuture<double[]> Counted(int count, short[] numbers) {
            return future(4, out -> writeCounted(out, count, numbers),
                    in -> readCounted(in, count));
        }

        /** See {@link IArrays#Some}. */
        public CompletableFuture<IArrays.SomeResult> Some(int max) {
            return future(5, out -> writeSome(out, max), in -> readSome(in, max));
        }

        /** See {@link IArrays#Strings}. */
        public CompletableFuture<@Nullable Void> Strings(int count, @Nullable String[] names) {
            return future(6, out -> writeStrings(out, count, names));
        }

        /** See {@link IArrays#Turn}. */
        public CompletableFuture<PAGE> Turn(PAGE page) {
            return future(7, out -> writeTurn(out, page), IArraysProxy::readTurn);
        }

        /** See {@link IArrays#Rows}. */
        public CompletableFuture<@Nullable Void> Rows(int rows, int[] @Nullable [] table) {
            return future(8, out -> writeRows(out, rows, table));
        }
    }
}
