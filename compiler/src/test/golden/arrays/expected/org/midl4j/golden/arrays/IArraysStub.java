// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Empty;
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
            case 3 -> Fixed(in, call);
            case 4 -> Counted(in, call);
            case 5 -> Some(in, call);
            case 6 -> Strings(in, call);
            case 7 -> Turn(in, call);
            case 8 -> Rows(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Fixed(NdrReader in, ServerCall call) throws ComException {
        in.at("numbers");
        int[] numbers = in.readInts(4);
        serve(
                call,
                () -> object.Fixed(numbers),
                IArraysStub::writeFixed,
                () -> new Board());
    }

    private static void writeFixed(NdrWriter out, Board board) throws ComException {
        try {
            BoardCodec.write(out, Require.nonNull(board, "board"));
        } catch (Unsendable problem) {
            throw problem.in("board", board);
        }
    }

    private void Counted(NdrReader in, ServerCall call) throws ComException {
        in.at("count");
        int count = in.readInt();
        in.at("numbers");
        short[] numbers = in.readShorts(in.expectCount(count, 2));
        serve(
                call,
                () -> object.Counted(count, numbers),
                (out, result) -> writeCounted(out, count, result),
                () -> new double[Empty.length(count)]);
    }

    private static void writeCounted(NdrWriter out, int count, double[] halves) throws
            ComException {
        int count2 = Require.elements("halves", Require.nonNull(halves, "halves").length, count);
        out.writeCount(count2);
        out.writeDoubles(halves, 0, count2);
    }

    private void Some(NdrReader in, ServerCall call) throws ComException {
        in.at("max");
        int max = in.readInt();
        serve(
                call,
                () -> object.Some(max),
                (out, result) -> writeSome(out, max, result),
                () -> new IArrays.SomeResult(0, new byte[0]));
    }

    private static void writeSome(NdrWriter out, int max, IArrays.SomeResult result) throws
            ComException {
        int got = result.got();
        byte[] octets = result.octets();
        out.writeInt(got);
        out.writeCount(max);
        int length = Require.elements("octets", Require.nonNull(octets, "octets").length, got);
        Require.within("octets", length, max);
        out.writeCount(0);
        out.writeCount(length);
        out.writeBytes(octets, 0, length);
    }

    private void Strings(NdrReader in, ServerCall call) throws ComException {
        in.at("count");
        int count = in.readInt();
        in.at("names");
        @Nullable String[] values = new String[in.expectCount(count, 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                in.readPointer(values, i, (from, array, index) -> array[index] = from.readWideString());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable String[] names = values;
        in.readPointees(names);
        serve(
                call,
                () -> object.Strings(count, names));
    }

    private void Turn(NdrReader in, ServerCall call) throws ComException {
        in.at("page");
        PAGE page = PAGECodec.read(in);
        in.readPointees(page);
        serve(
                call,
                () -> object.Turn(page),
                IArraysStub::writeTurn,
                () -> page);
    }

    private static void writeTurn(NdrWriter out, PAGE page) throws ComException {
        try {
            PAGECodec.write(out, Require.nonNull(page, "page"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("page", page);
        }
    }

    private void Rows(NdrReader in, ServerCall call) throws ComException {
        in.at("rows");
        int rows = in.readInt();
        in.at("table");
        int @Nullable [][] values = new int[in.expectCount(rows, 4)][];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                in.readPointer(values, i, (from, array, index) -> array[index] = from.readInts(from.expectCount(3, 4)));
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        int[] @Nullable [] table = values;
        in.readPointees(table);
        serve(
                call,
                () -> object.Rows(rows, table));
    }
}
