// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Checked;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.DecimalCodec;
import org.midl4j.support.Empty;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;
import org.midl4j.support.SafeArrayCodec;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link IRich} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public class IRichStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IRich object;

    protected IRichStub(IRich object) {
        this(IRich.TYPE, object);
    }

    protected IRichStub(InterfaceType<?> type, IRich object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Nothing(call);
            case 4 -> Fail(in, call);
            case 5 -> Scalars(in, call);
            case 6 -> Enums(in, call);
            case 7 -> Structs(in, call);
            case 8 -> People(in, call);
            case 9 -> Fixed(in, call);
            case 10 -> Conformant(in, call);
            case 11 -> Varying(in, call);
            case 12 -> Square(in, call);
            case 13 -> Allocated(in, call);
            case 14 -> ConformantStructs(in, call);
            case 15 -> Strings(in, call);
            case 16 -> StringArrays(in, call);
            case 17 -> Pointers(in, call);
            case 18 -> List(in, call);
            case 19 -> Ring(in, call);
            case 20 -> Alias(in, call);
            case 21 -> Unions(in, call);
            case 22 -> UnionOut(in, call);
            case 23 -> Texts(in, call);
            case 24 -> Variants(in, call);
            case 25 -> Safe(in, call);
            case 26 -> Money(in, call);
            case 27 -> Guids(in, call);
            case 28 -> Objects(in, call);
            case 29 -> ObjectArray(in, call);
            case 30 -> get_Name(call);
            case 31 -> put_Name(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Nothing(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Nothing(),
                (AsyncIRich it) -> it.Begin_Nothing(),
                AsyncIRich::Finish_Nothing);
    }

    private void Fail(NdrReader in, ServerCall call) throws ComException {
        in.at("hresult");
        int at = in.take(4, 8);
        int hresult = in.getInt(at);
        int n = in.getInt(at + 4);
        serve(
                call,
                () -> object.Fail(hresult, n),
                (AsyncIRich it) -> it.Begin_Fail(hresult, n),
                AsyncIRich::Finish_Fail,
                (out, result) -> writeFail(out, n, result),
                () -> new IRich.FailResult(new int[Empty.length(n)], null, null));
    }

    private static void writeFail(NdrWriter out, int n, IRich.FailResult result) throws
            ComException {
        int[] rest = result.rest();
        String text = result.text();
        IRichSink sink = result.sink();
        int count = Require.elements("rest", Require.nonNull(rest, "rest").length, n);
        out.writeCount(count);
        out.writeInts(rest, 0, count);
        if (out.writePointer(text)) {
            out.writeWideString(text);
        }
        InterfacePointers.write(out, sink, IRichSink.TYPE);
        out.writePointees();
    }

    private void Scalars(NdrReader in, ServerCall call) throws ComException {
        in.at("b");
        int at = in.take(1, 3);
        byte b = in.getByte(at);
        byte sm = in.getByte(at + 1);
        byte uc = in.getByte(at + 2);
        in.at("s");
        int at2 = in.take(2, 5);
        short s = in.getShort(at2);
        short us = in.getShort(at2 + 2);
        boolean bo = in.getBoolean(at2 + 4);
        in.at("l");
        int at3 = in.take(4, 9);
        int l = in.getInt(at3);
        int ul = in.getInt(at3 + 4);
        byte c = in.getByte(at3 + 8);
        in.at("h");
        int at4 = in.take(8, 32);
        long h = in.getLong(at4);
        long uh = in.getLong(at4 + 8);
        char w = in.getChar(at4 + 16);
        float f = in.getFloat(at4 + 20);
        double d = in.getDouble(at4 + 24);
        in.at("p");
        long p = in.readPointerSized();
        in.at("vb");
        boolean vb = in.readShort() != 0;
        serve(
                call,
                () -> object.Scalars(b, sm, uc, s, us, bo, l, ul, c, h, uh, w, f, d, p, vb),
                (AsyncIRich it) -> it.Begin_Scalars(b, sm, uc, s, us, bo, l, ul, c, h, uh, w, f, d, p, vb),
                AsyncIRich::Finish_Scalars,
                IRichStub::writeScalars,
                () -> new IRich.ScalarsResult((byte) 0, (short) 0, false, 0, (char) 0, 0L, 0.0f, 0.0, 0L, false));
    }

    private static void writeScalars(NdrWriter out, IRich.ScalarsResult result) throws
            ComException {
        byte ob = result.ob();
        short os = result.os();
        boolean obo = result.obo();
        int ol = result.ol();
        char ow = result.ow();
        long oh = result.oh();
        float of = result.of();
        double od = result.od();
        long op = result.op();
        boolean ovb = result.ovb();
        out.writeByte(ob);
        int at = out.reserve(2, 3);
        out.putShort(at, os);
        out.putBoolean(at + 2, obo);
        int at2 = out.reserve(4, 6);
        out.putInt(at2, ol);
        out.putChar(at2 + 4, ow);
        int at3 = out.reserve(8, 24);
        out.putLong(at3, oh);
        out.putFloat(at3 + 8, of);
        out.putDouble(at3 + 16, od);
        out.writePointerSized(op);
        out.writeShort((short) (ovb ? -1 : 0));
    }

    private void Enums(NdrReader in, ServerCall call) throws ComException {
        in.at("c");
        int c = in.readEnum();
        in.at("io");
        int io = in.readEnum();
        in.at("b");
        int b = in.readInt();
        serve(
                call,
                () -> object.Enums(c, io, b),
                (AsyncIRich it) -> it.Begin_Enums(c, io, b),
                AsyncIRich::Finish_Enums,
                IRichStub::writeEnums,
                () -> new IRich.EnumsResult(io, 0));
    }

    private static void writeEnums(NdrWriter out, IRich.EnumsResult result) throws ComException {
        int io = result.io();
        int ob = result.ob();
        out.writeEnum(Require.enumeration("io", io));
        out.writeInt(ob);
    }

    private void Structs(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        Nested n = NestedCodec.read(in);
        in.at("byValue");
        Gaps byValue = GapsCodec.read(in);
        in.at("io");
        Nested io = NestedCodec.read(in);
        serve(
                call,
                () -> object.Structs(n, byValue, io),
                (AsyncIRich it) -> it.Begin_Structs(n, byValue, io),
                AsyncIRich::Finish_Structs,
                IRichStub::writeStructs,
                () -> new IRich.StructsResult(io, new Gaps()));
    }

    private static void writeStructs(NdrWriter out, IRich.StructsResult result) throws
            ComException {
        Nested io = result.io();
        Gaps g = result.g();
        try {
            NestedCodec.write(out, Require.nonNull(io, "io"));
            GapsCodec.write(out, Require.nonNull(g, "g"));
        } catch (Unsendable problem) {
            throw problem.in("io", io, "g", g);
        }
    }

    private void People(NdrReader in, ServerCall call) throws ComException {
        in.at("one");
        Person one = PersonCodec.read(in);
        in.at("maybe");
        Person maybe;
        if (in.readPointer()) {
            maybe = PersonCodec.read(in);
        } else {
            maybe = null;
        }
        in.at("n");
        int n = in.readInt();
        in.at("all");
        Person[] values = new Person[in.expectCount(n, 16)];
        int[] present = new int[values.length];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                Person element = new Person();
                values[i] = element;
                present[i] = PersonCodec.readBody(in, element);
            }
            for (i = 0; i < values.length; i++) {
                PersonCodec.readPointees(in, values[i], present[i]);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Person[] all = values;
        serve(
                call,
                () -> object.People(one, maybe, n, all),
                (AsyncIRich it) -> it.Begin_People(one, maybe, n, all),
                AsyncIRich::Finish_People,
                IRichStub::writePeople,
                () -> new Person());
    }

    private static void writePeople(NdrWriter out, Person last) throws ComException {
        try {
            PersonCodec.write(out, Require.nonNull(last, "last"));
        } catch (Unsendable problem) {
            throw problem.in("last", last);
        }
    }

    private void Fixed(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        int[] a = in.readInts(4);
        in.at("m");
        byte[][] rows = new byte[2][];
        int i = 0;
        try {
            for (; i < 2; i++) {
                rows[i] = in.readBytes(3);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        byte[][] m = rows;
        serve(
                call,
                () -> object.Fixed(a, m),
                (AsyncIRich it) -> it.Begin_Fixed(a, m),
                AsyncIRich::Finish_Fixed,
                IRichStub::writeFixed,
                () -> new short[3]);
    }

    private static void writeFixed(NdrWriter out, short[] r) throws ComException {
        int count = Require.elements("r", Require.nonNull(r, "r").length, 3);
        out.writeShorts(r, 0, count);
    }

    private void Conformant(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("a");
        double[] a = in.readDoubles(in.expectCount(n, 8));
        in.at("m");
        int m = in.readInt();
        serve(
                call,
                () -> object.Conformant(n, a, m),
                (AsyncIRich it) -> it.Begin_Conformant(n, a, m),
                AsyncIRich::Finish_Conformant,
                (out, result) -> writeConformant(out, m, result),
                () -> new double[Empty.length(m)]);
    }

    private static void writeConformant(NdrWriter out, int m, double[] r) throws ComException {
        int count = Require.elements("r", Require.nonNull(r, "r").length, m);
        out.writeCount(count);
        out.writeDoubles(r, 0, count);
    }

    private void Varying(NdrReader in, ServerCall call) throws ComException {
        in.at("cap");
        int at = in.take(4, 8);
        int cap = in.getInt(at);
        int len = in.getInt(at + 4);
        in.at("a");
        in.expectCount(cap);
        int count = in.expectRange(0, len, cap, 2);
        short[] a = in.readShorts(count);
        serve(
                call,
                () -> object.Varying(cap, len, a),
                (AsyncIRich it) -> it.Begin_Varying(cap, len, a),
                AsyncIRich::Finish_Varying,
                (out, result) -> writeVarying(out, cap, result),
                () -> new IRich.VaryingResult(len, a));
    }

    private static void writeVarying(NdrWriter out, int cap, IRich.VaryingResult result) throws
            ComException {
        int len = result.len();
        short[] a = result.a();
        out.writeInt(len);
        out.writeCount(cap);
        int length = Require.elements("a", Require.nonNull(a, "a").length, len);
        Require.within("a", length, cap);
        out.writeCount(0);
        out.writeCount(length);
        out.writeShorts(a, 0, length);
    }

    private void Square(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("a");
        in.expectCount(n);
        int count = in.checkRoom(n, 12);
        int[][] rows = new int[count][];
        int i = 0;
        try {
            for (; i < count; i++) {
                rows[i] = in.readInts(3);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        int[][] a = rows;
        serve(
                call,
                () -> object.Square(n, a),
                (AsyncIRich it) -> it.Begin_Square(n, a),
                AsyncIRich::Finish_Square,
                IRichStub::writeSquare,
                () -> 0L);
    }

    private static void writeSquare(NdrWriter out, long sum) throws ComException {
        out.writeLong(sum);
    }

    private void Allocated(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        serve(
                call,
                () -> object.Allocated(n),
                (AsyncIRich it) -> it.Begin_Allocated(n),
                AsyncIRich::Finish_Allocated,
                IRichStub::writeAllocated,
                () -> new IRich.AllocatedResult(0, null));
    }

    private static void writeAllocated(NdrWriter out, IRich.AllocatedResult result) throws
            ComException {
        int count = result.count();
        Person[] all = result.all();
        try {
            out.writeInt(count);
            if (out.writePointer(all)) {
                int count2 = Require.elements("all", all.length, count);
                out.writeCount(count2);
                for (int i = 0; i < count2; i++) {
                    PersonCodec.writeBody(out, Require.nonNull(all[i], "all[]", all));
                }
                for (int i = 0; i < count2; i++) {
                    PersonCodec.writePointees(out, all[i]);
                }
            }
        } catch (Unsendable problem) {
            throw problem.in("all", all);
        }
    }

    private void ConformantStructs(NdrReader in, ServerCall call) throws ComException {
        in.at("s");
        Series s = SeriesCodec.read(in);
        in.at("w");
        Window w;
        if (in.readPointer()) {
            w = WindowCodec.read(in);
        } else {
            w = null;
        }
        serve(
                call,
                () -> object.ConformantStructs(s, w),
                (AsyncIRich it) -> it.Begin_ConformantStructs(s, w),
                AsyncIRich::Finish_ConformantStructs,
                IRichStub::writeConformantStructs,
                () -> null);
    }

    private static void writeConformantStructs(NdrWriter out, @Nullable Series back) throws
            ComException {
        try {
            if (out.writePointer(back)) {
                SeriesCodec.write(out, back);
            }
        } catch (Unsendable problem) {
            throw problem.in("back", back);
        }
    }

    private void Strings(NdrReader in, ServerCall call) throws ComException {
        in.at("wide");
        String wide = in.readWideString();
        in.at("narrow");
        String narrow = in.readString();
        in.at("maybe");
        String maybe;
        if (in.readPointer()) {
            maybe = in.readWideString();
        } else {
            maybe = null;
        }
        in.at("io");
        String io = in.readString();
        serve(
                call,
                () -> object.Strings(wide, narrow, maybe, io),
                (AsyncIRich it) -> it.Begin_Strings(wide, narrow, maybe, io),
                AsyncIRich::Finish_Strings,
                IRichStub::writeStrings,
                () -> new IRich.StringsResult(null, io));
    }

    private static void writeStrings(NdrWriter out, IRich.StringsResult result) throws
            ComException {
        String both = result.both();
        String io = result.io();
        try {
            if (out.writePointer(both)) {
                out.writeWideString(both);
            }
            out.writeString(Require.nonNull(io, "io"));
        } catch (Unsendable problem) {
            throw problem.in("io", io);
        }
    }

    private void StringArrays(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("all");
        @Nullable String[] values = new String[in.expectCount(n, 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                in.readPointer(values, i, (from, array, index) -> array[index] = from.readWideString());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable String[] all = values;
        in.readPointees(all);
        in.at("c");
        Counted c = CountedCodec.read(in);
        serve(
                call,
                () -> object.StringArrays(n, all, c),
                (AsyncIRich it) -> it.Begin_StringArrays(n, all, c),
                AsyncIRich::Finish_StringArrays,
                IRichStub::writeStringArrays,
                () -> new Counted());
    }

    private static void writeStringArrays(NdrWriter out, Counted back) throws ComException {
        try {
            CountedCodec.write(out, Require.nonNull(back, "back"));
        } catch (Unsendable problem) {
            throw problem.in("back", back);
        }
    }

    private void Pointers(NdrReader in, ServerCall call) throws ComException {
        in.at("r");
        int r = in.readInt();
        in.at("u");
        Integer u;
        if (in.readPointer()) {
            u = in.readInt();
        } else {
            u = null;
        }
        in.at("pp");
        @Nullable Integer[] pp;
        if (in.readPointer()) {
            Integer[] box = new Integer[1];
            in.readPointer(box, 0, (from, array, index) -> array[index] = from.readInt());
            in.readHeldPointees(box);
            pp = box;
        } else {
            pp = null;
        }
        in.at("io");
        Short io;
        if (in.readPointer()) {
            io = in.readShort();
        } else {
            io = null;
        }
        serve(
                call,
                () -> object.Pointers(r, u, pp, io),
                (AsyncIRich it) -> it.Begin_Pointers(r, u, pp, io),
                AsyncIRich::Finish_Pointers,
                IRichStub::writePointers,
                () -> new IRich.PointersResult(io, null));
    }

    private static void writePointers(NdrWriter out, IRich.PointersResult result) throws
            ComException {
        Short io = result.io();
        Integer res = result.res();
        if (out.writePointer(io)) {
            out.writeShort(io);
        }
        if (out.writePointer(res)) {
            out.writeInt(res);
        }
    }

    private void List(NdrReader in, ServerCall call) throws ComException {
        in.at("head");
        Link head;
        if (in.readPointer()) {
            head = LinkCodec.read(in);
            in.readPointees(head);
        } else {
            head = null;
        }
        serve(
                call,
                () -> object.List(head),
                (AsyncIRich it) -> it.Begin_List(head),
                AsyncIRich::Finish_List,
                IRichStub::writeList,
                () -> null);
    }

    private static void writeList(NdrWriter out, @Nullable Link reversed) throws ComException {
        try {
            if (out.writePointer(reversed)) {
                LinkCodec.write(out, reversed);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("reversed", reversed);
        }
    }

    private void Ring(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        Knot[] aHolder = new Knot[1];
        in.readFullPointer(aHolder, (owner, read) -> owner[0] = read, () -> new Knot(), KnotCodec::read, KnotCodec::copy);
        in.readHeldPointees(aHolder);
        Knot a = aHolder[0];
        in.at("b");
        Knot[] bHolder = new Knot[1];
        in.readFullPointer(bHolder, (owner2, read2) -> owner2[0] = read2, () -> new Knot(), KnotCodec::read, KnotCodec::copy);
        in.readHeldPointees(bHolder);
        Knot b = bHolder[0];
        serve(
                call,
                () -> object.Ring(a, b),
                (AsyncIRich it) -> it.Begin_Ring(a, b),
                AsyncIRich::Finish_Ring,
                IRichStub::writeRing,
                () -> 0);
    }

    private static void writeRing(NdrWriter out, int distinct) throws ComException {
        out.writeInt(distinct);
    }

    private void Alias(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        Knot[] aHolder = new Knot[1];
        in.readFullPointer(aHolder, (owner, read) -> owner[0] = read, () -> new Knot(), KnotCodec::read, KnotCodec::copy);
        in.readHeldPointees(aHolder);
        Knot a = aHolder[0];
        serve(
                call,
                () -> object.Alias(a),
                (AsyncIRich it) -> it.Begin_Alias(a),
                AsyncIRich::Finish_Alias,
                IRichStub::writeAlias,
                () -> a);
    }

    private static void writeAlias(NdrWriter out, @Nullable Knot a) throws ComException {
        try {
            out.writeFullPointer(a, KnotCodec::write);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private void Unions(NdrReader in, ServerCall call) throws ComException {
        in.at("t");
        Tagged[] tHolder = new Tagged[1];
        in.align(8);
        TaggedCodec.read(in, in.readInt(), arm -> tHolder[0] = arm);
        in.readHeldPointees(tHolder);
        Tagged t = tHolder[0];
        in.at("kind");
        short kind = in.readShort();
        in.at("b");
        Bare[] bHolder = new Bare[1];
        in.align64(8);
        BareCodec.read(in, Checked.discriminant("b", in.readShort(), kind), arm2 -> bHolder[0] = arm2);
        in.readHeldPointees(bHolder);
        Bare b = bHolder[0];
        in.at("c");
        Choice c = ChoiceCodec.read(in);
        in.readPointees(c);
        serve(
                call,
                () -> object.Unions(t, kind, b, c),
                (AsyncIRich it) -> it.Begin_Unions(t, kind, b, c),
                AsyncIRich::Finish_Unions,
                IRichStub::writeUnions,
                () -> TaggedCodec.empty(0L));
    }

    private static void writeUnions(NdrWriter out, Tagged back) throws ComException {
        try {
            out.align(8);
            out.writeInt((int) TaggedCodec.select("back", Require.nonNull(back, "back"), back.discriminant()));
            TaggedCodec.write(out, back);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("back", back);
        }
    }

    private void UnionOut(NdrReader in, ServerCall call) throws ComException {
        in.at("kind");
        short kind = in.readShort();
        in.at("c");
        Choice c = ChoiceCodec.read(in);
        in.readPointees(c);
        serve(
                call,
                () -> object.UnionOut(kind, c),
                (AsyncIRich it) -> it.Begin_UnionOut(kind, c),
                AsyncIRich::Finish_UnionOut,
                (out, result) -> writeUnionOut(out, kind, result),
                () -> BareCodec.empty(kind));
    }

    private static void writeUnionOut(NdrWriter out, short kind, Bare b) throws ComException {
        try {
            out.align64(8);
            out.writeShort((short) BareCodec.select("b", Require.nonNull(b, "b"), kind));
            BareCodec.write(out, b);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("b", b);
        }
    }

    private void Texts(NdrReader in, ServerCall call) throws ComException {
        in.at("b");
        String b = BstrCodec.read(in);
        in.at("io");
        String io = BstrCodec.read(in);
        serve(
                call,
                () -> object.Texts(b, io),
                (AsyncIRich it) -> it.Begin_Texts(b, io),
                AsyncIRich::Finish_Texts,
                IRichStub::writeTexts,
                () -> new IRich.TextsResult(io, null));
    }

    private static void writeTexts(NdrWriter out, IRich.TextsResult result) throws ComException {
        String io = result.io();
        String r = result.r();
        BstrCodec.write(out, io);
        out.writePointees();
        BstrCodec.write(out, r);
        out.writePointees();
    }

    private void Variants(NdrReader in, ServerCall call) throws ComException {
        in.at("v");
        Variant v = VariantCodec.read(in);
        in.at("io");
        Variant io = VariantCodec.read(in);
        serve(
                call,
                () -> object.Variants(v, io),
                (AsyncIRich it) -> it.Begin_Variants(v, io),
                AsyncIRich::Finish_Variants,
                IRichStub::writeVariants,
                () -> new IRich.VariantsResult(io, Variant.EMPTY));
    }

    private static void writeVariants(NdrWriter out, IRich.VariantsResult result) throws
            ComException {
        Variant io = result.io();
        Variant r = result.r();
        VariantCodec.write(out, io);
        out.writePointees();
        VariantCodec.write(out, r);
        out.writePointees();
    }

    private void Safe(NdrReader in, ServerCall call) throws ComException {
        in.at("numbers");
        SafeArray numbers = SafeArrayCodec.read(in);
        in.at("texts");
        SafeArray texts = SafeArrayCodec.read(in);
        serve(
                call,
                () -> object.Safe(numbers, texts),
                (AsyncIRich it) -> it.Begin_Safe(numbers, texts),
                AsyncIRich::Finish_Safe,
                IRichStub::writeSafe,
                () -> null);
    }

    private static void writeSafe(NdrWriter out, @Nullable SafeArray back) throws ComException {
        SafeArrayCodec.write(out, back);
        out.writePointees();
    }

    private void Money(NdrReader in, ServerCall call) throws ComException {
        in.at("c");
        BigDecimal c = CurrencyCodec.read(in);
        in.at("d");
        double d = in.readDouble();
        in.at("dec");
        BigDecimal dec = DecimalCodec.read(in);
        serve(
                call,
                () -> object.Money(c, d, dec),
                (AsyncIRich it) -> it.Begin_Money(c, d, dec),
                AsyncIRich::Finish_Money,
                IRichStub::writeMoney,
                () -> new IRich.MoneyResult(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private static void writeMoney(NdrWriter out, IRich.MoneyResult result) throws ComException {
        BigDecimal oc = result.oc();
        BigDecimal od = result.od();
        CurrencyCodec.write(out, oc);
        DecimalCodec.write(out, od);
    }

    private void Guids(NdrReader in, ServerCall call) throws ComException {
        in.at("g");
        Guid g = in.readGuid();
        in.at("maybe");
        Guid maybe;
        if (in.readPointer()) {
            maybe = in.readGuid();
        } else {
            maybe = null;
        }
        in.at("n");
        int n = in.readInt();
        in.at("all");
        Guid[] values = new Guid[in.expectCount(n, 16)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readGuid();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Guid[] all = values;
        serve(
                call,
                () -> object.Guids(g, maybe, n, all),
                (AsyncIRich it) -> it.Begin_Guids(g, maybe, n, all),
                AsyncIRich::Finish_Guids,
                IRichStub::writeGuids,
                () -> Guid.NULL);
    }

    private static void writeGuids(NdrWriter out, Guid r) throws ComException {
        out.writeGuid(r);
    }

    private void Objects(NdrReader in, ServerCall call) throws ComException {
        in.at("sink");
        IRichSink sink = InterfacePointers.read(in, IRichSink.TYPE);
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.Objects(sink, riid),
                (AsyncIRich it) -> it.Begin_Objects(sink, riid),
                AsyncIRich::Finish_Objects,
                (out, result) -> writeObjects(out, riid, result),
                () -> new IRich.ObjectsResult(null, null));
    }

    private static void writeObjects(NdrWriter out, Guid riid, IRich.ObjectsResult result) throws
            ComException {
        IUnknown ppv = result.ppv();
        IRichSink back = result.back();
        InterfacePointers.write(out, ppv, InterfacePointers.type(riid));
        out.writePointees();
        InterfacePointers.write(out, back, IRichSink.TYPE);
        out.writePointees();
    }

    private void ObjectArray(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("all");
        @Nullable IRichSink[] values = new IRichSink[in.expectCount(n, 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, IRichSink.TYPE);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable IRichSink[] all = values;
        in.readPointees(all);
        serve(
                call,
                () -> object.ObjectArray(n, all),
                (AsyncIRich it) -> it.Begin_ObjectArray(n, all),
                AsyncIRich::Finish_ObjectArray,
                IRichStub::writeObjectArray,
                () -> 0);
    }

    private static void writeObjectArray(NdrWriter out, int some) throws ComException {
        out.writeInt(some);
    }

    private void get_Name(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Name(),
                (AsyncIRich it) -> it.Begin_get_Name(),
                AsyncIRich::Finish_get_Name,
                IRichStub::writeGet_Name,
                () -> null);
    }

    private static void writeGet_Name(NdrWriter out, @Nullable String value) throws ComException {
        BstrCodec.write(out, value);
        out.writePointees();
    }

    private void put_Name(NdrReader in, ServerCall call) throws ComException {
        in.at("value");
        String value = BstrCodec.read(in);
        serve(
                call,
                () -> object.put_Name(value),
                (AsyncIRich it) -> it.Begin_put_Name(value),
                AsyncIRich::Finish_put_Name);
    }
}
