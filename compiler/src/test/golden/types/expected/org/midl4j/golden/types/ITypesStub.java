// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Empty;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link ITypes} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ITypesStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final ITypes object;

    protected ITypesStub(ITypes object) {
        this(ITypes.TYPE, object);
    }

    protected ITypesStub(InterfaceType<?> type, ITypes object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Nothing(call);
            case 4 -> Scalars(in, call);
            case 5 -> Enums(in, call);
            case 6 -> Fixed(in, call);
            case 7 -> Conformant(in, call);
            case 8 -> Late(in, call);
            case 9 -> Varying(in, call);
            case 10 -> ConfVarying(in, call);
            case 11 -> Conf2D(in, call);
            case 12 -> First(in, call);
            case 13 -> Strings(in, call);
            case 14 -> UniqueStrings(in, call);
            case 15 -> StringArray(in, call);
            case 16 -> StringOut(in, call);
            case 17 -> Pointers(in, call);
            case 18 -> PointerPointers(in, call);
            case 19 -> List(in, call);
            case 20 -> Ring(in, call);
            case 21 -> Alias(in, call);
            case 22 -> Structs(in, call);
            case 23 -> ConfStructs(in, call);
            case 24 -> PtrStructs(in, call);
            case 25 -> MixedStructs(in, call);
            case 26 -> EncUnion(in, call);
            case 27 -> EncUnionPtr(in, call);
            case 28 -> EncUnions(in, call);
            case 29 -> NonEncUnion(in, call);
            case 30 -> OutUnion(in, call);
            case 31 -> Bytes(in, call);
            case 32 -> ByValue(in, call);
            case 33 -> PointerArrays(in, call);
            case 34 -> Ranged(in, call);
            case 35 -> Records(in, call);
            case 36 -> GapIn(in, call);
            case 37 -> GapArray(in, call);
            case 38 -> Tail(in, call);
            case 39 -> UnionIn(in, call);
            case 40 -> UnionMs(in, call);
            case 41 -> PtrInArray(in, call);
            case 42 -> ConfPtr(in, call);
            case 43 -> ConfVaryFirst(in, call);
            case 44 -> EnumsMixed(in, call);
            case 45 -> DeepIn(in, call);
            case 46 -> TwoConf(in, call);
            case 47 -> Objects(in, call);
            case 48 -> ObjectArray(in, call);
            case 49 -> get_Name(call);
            case 50 -> put_Name(in, call);
            case 51 -> Optional(in, call);
            case 52 -> class_(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Nothing(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Nothing(),
                (AsyncITypes it) -> it.Begin_Nothing(),
                AsyncITypes::Finish_Nothing);
    }

    private void Scalars(NdrReader in, ServerCall call) throws ComException {
        in.at("b");
        int at = in.take(1, 2);
        byte b = in.getByte(at);
        byte sm = in.getByte(at + 1);
        in.at("s");
        int at2 = in.take(2, 3);
        short s = in.getShort(at2);
        boolean bo = in.getBoolean(at2 + 2);
        in.at("l");
        int at3 = in.take(4, 5);
        int l = in.getInt(at3);
        byte c = in.getByte(at3 + 4);
        in.at("hy");
        int at4 = in.take(8, 40);
        long hy = in.getLong(at4);
        short us = in.getShort(at4 + 8);
        double d = in.getDouble(at4 + 16);
        char wc = in.getChar(at4 + 24);
        float f = in.getFloat(at4 + 28);
        long uh = in.getLong(at4 + 32);
        serve(
                call,
                () -> object.Scalars(b, sm, s, bo, l, c, hy, us, d, wc, f, uh),
                (AsyncITypes it) -> it.Begin_Scalars(b, sm, s, bo, l, c, hy, us, d, wc, f, uh),
                AsyncITypes::Finish_Scalars,
                ITypesStub::writeScalars,
                () -> 0L);
    }

    private static void writeScalars(NdrWriter out, long sum) throws ComException {
        out.writeLong(sum);
    }

    private void Enums(NdrReader in, ServerCall call) throws ComException {
        in.at("c");
        int c = in.readEnum();
        in.at("pc");
        int pc = in.readEnum();
        in.at("e");
        int at = in.take(4, 8);
        int e = in.getInt(at);
        int pe = in.getInt(at + 4);
        serve(
                call,
                () -> object.Enums(c, pc, e, pe),
                (AsyncITypes it) -> it.Begin_Enums(c, pc, e, pe),
                AsyncITypes::Finish_Enums,
                ITypesStub::writeEnums,
                () -> new ITypes.EnumsResult(pc, pe));
    }

    private static void writeEnums(NdrWriter out, ITypes.EnumsResult result) throws ComException {
        int pc = result.pc();
        int pe = result.pe();
        out.writeEnum(Require.enumeration("pc", pc));
        out.writeInt(pe);
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
                (AsyncITypes it) -> it.Begin_Fixed(a, m),
                AsyncITypes::Finish_Fixed,
                ITypesStub::writeFixed,
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
        short[] a = in.readShorts(in.expectCount(n, 2));
        serve(
                call,
                () -> object.Conformant(n, a),
                (AsyncITypes it) -> it.Begin_Conformant(n, a),
                AsyncITypes::Finish_Conformant,
                ITypesStub::writeConformant,
                () -> 0L);
    }

    private static void writeConformant(NdrWriter out, long sum) throws ComException {
        out.writeLong(sum);
    }

    private void Late(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        short[] a = in.readShorts(in.readArrayCount(2));
        in.at("n");
        int n = in.readInt();
        Checked.count("a", a.length, n);
        serve(
                call,
                () -> object.Late(a, n),
                (AsyncITypes it) -> it.Begin_Late(a, n),
                AsyncITypes::Finish_Late);
    }

    private void Varying(NdrReader in, ServerCall call) throws ComException {
        in.at("len");
        int len = in.readInt();
        in.at("a");
        int count = in.expectRange(0, len, 10, 4);
        int[] a = in.readInts(count);
        serve(
                call,
                () -> object.Varying(len, a),
                (AsyncITypes it) -> it.Begin_Varying(len, a),
                AsyncITypes::Finish_Varying);
    }

    private void ConfVarying(NdrReader in, ServerCall call) throws ComException {
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
                () -> object.ConfVarying(cap, len, a),
                (AsyncITypes it) -> it.Begin_ConfVarying(cap, len, a),
                AsyncITypes::Finish_ConfVarying,
                (out, result) -> writeConfVarying(out, cap, result),
                () -> new ITypes.ConfVaryingResult(len, a));
    }

    private static void writeConfVarying(NdrWriter out, int cap, ITypes.ConfVaryingResult result)
            throws ComException {
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

    private void Conf2D(NdrReader in, ServerCall call) throws ComException {
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
                () -> object.Conf2D(n, a),
                (AsyncITypes it) -> it.Begin_Conf2D(n, a),
                AsyncITypes::Finish_Conf2D);
    }

    private void First(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        int count = in.expectRange(2, 2, 10, 4);
        int[] values = new int[2 + count];
        int i = 2;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readInt();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        int[] a = values;
        serve(
                call,
                () -> object.First(a),
                (AsyncITypes it) -> it.Begin_First(a),
                AsyncITypes::Finish_First);
    }

    private void Strings(NdrReader in, ServerCall call) throws ComException {
        in.at("w");
        String w = in.readWideString();
        in.at("c");
        String c = in.readString();
        serve(
                call,
                () -> object.Strings(w, c),
                (AsyncITypes it) -> it.Begin_Strings(w, c),
                AsyncITypes::Finish_Strings,
                ITypesStub::writeStrings,
                () -> null);
    }

    private static void writeStrings(NdrWriter out, @Nullable String r) throws ComException {
        if (out.writePointer(r)) {
            out.writeWideString(r);
        }
    }

    private void UniqueStrings(NdrReader in, ServerCall call) throws ComException {
        in.at("w");
        String w;
        if (in.readPointer()) {
            w = in.readWideString();
        } else {
            w = null;
        }
        in.at("c");
        String c;
        if (in.readPointer()) {
            c = in.readString();
        } else {
            c = null;
        }
        serve(
                call,
                () -> object.UniqueStrings(w, c),
                (AsyncITypes it) -> it.Begin_UniqueStrings(w, c),
                AsyncITypes::Finish_UniqueStrings);
    }

    private void StringArray(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("a");
        @Nullable String[] values = new String[in.expectCount(n, 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                in.readPointer(values, i, (from, array, index) -> array[index] = from.readWideString());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable String[] a = values;
        in.readPointees(a);
        serve(
                call,
                () -> object.StringArray(n, a),
                (AsyncITypes it) -> it.Begin_StringArray(n, a),
                AsyncITypes::Finish_StringArray);
    }

    private void StringOut(NdrReader in, ServerCall call) throws ComException {
        in.at("cap");
        int cap = in.readInt();
        in.at("io");
        String io = in.readString();
        serve(
                call,
                () -> object.StringOut(cap, io),
                (AsyncITypes it) -> it.Begin_StringOut(cap, io),
                AsyncITypes::Finish_StringOut,
                (out, result) -> writeStringOut(out, cap, result),
                () -> new ITypes.StringOutResult("", io));
    }

    private static void writeStringOut(NdrWriter out, int cap, ITypes.StringOutResult result) throws
            ComException {
        String buf = result.buf();
        String io = result.io();
        try {
            out.writeWideString(Require.nonNull(buf, "buf"), cap);
            out.writeString(Require.nonNull(io, "io"));
        } catch (Unsendable problem) {
            throw problem.in("buf", buf, "io", io);
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
        in.at("p");
        Integer[] pHolder = new Integer[1];
        in.readFullPointer(pHolder, (owner, read) -> owner[0] = read, from -> from.readInt());
        in.readHeldPointees(pHolder);
        Integer p = pHolder[0];
        in.at("q");
        Integer[] qHolder = new Integer[1];
        in.readFullPointer(qHolder, (owner2, read2) -> owner2[0] = read2, from2 -> from2.readInt());
        in.readHeldPointees(qHolder);
        Integer q = qHolder[0];
        serve(
                call,
                () -> object.Pointers(r, u, p, q),
                (AsyncITypes it) -> it.Begin_Pointers(r, u, p, q),
                AsyncITypes::Finish_Pointers);
    }

    private void PointerPointers(NdrReader in, ServerCall call) throws ComException {
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
        in.at("ps");
        Short ps;
        if (in.readPointer()) {
            ps = in.readShort();
        } else {
            ps = null;
        }
        serve(
                call,
                () -> object.PointerPointers(pp, ps),
                (AsyncITypes it) -> it.Begin_PointerPointers(pp, ps),
                AsyncITypes::Finish_PointerPointers,
                ITypesStub::writePointerPointers,
                () -> new ITypes.PointerPointersResult(ps, null));
    }

    private static void writePointerPointers(NdrWriter out, ITypes.PointerPointersResult result)
            throws ComException {
        Short ps = result.ps();
        Integer res = result.res();
        if (out.writePointer(ps)) {
            out.writeShort(ps);
        }
        if (out.writePointer(res)) {
            out.writeInt(res);
        }
    }

    private void List(NdrReader in, ServerCall call) throws ComException {
        in.at("head");
        Node head;
        if (in.readPointer()) {
            head = NodeCodec.read(in);
            in.readPointees(head);
        } else {
            head = null;
        }
        serve(
                call,
                () -> object.List(head),
                (AsyncITypes it) -> it.Begin_List(head),
                AsyncITypes::Finish_List,
                ITypesStub::writeList,
                () -> null);
    }

    private static void writeList(NdrWriter out, @Nullable Node rev) throws ComException {
        try {
            if (out.writePointer(rev)) {
                NodeCodec.write(out, rev);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("rev", rev);
        }
    }

    private void Ring(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        FNode[] nHolder = new FNode[1];
        in.readFullPointer(nHolder, (owner, read) -> owner[0] = read, () -> new FNode(), FNodeCodec::read, FNodeCodec::copy);
        in.readHeldPointees(nHolder);
        FNode n = nHolder[0];
        in.at("m");
        FNode[] mHolder = new FNode[1];
        in.readFullPointer(mHolder, (owner2, read2) -> owner2[0] = read2, () -> new FNode(), FNodeCodec::read, FNodeCodec::copy);
        in.readHeldPointees(mHolder);
        FNode m = mHolder[0];
        serve(
                call,
                () -> object.Ring(n, m),
                (AsyncITypes it) -> it.Begin_Ring(n, m),
                AsyncITypes::Finish_Ring);
    }

    private void Alias(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        FNode[] nHolder = new FNode[1];
        in.readFullPointer(nHolder, (owner, read) -> owner[0] = read, () -> new FNode(), FNodeCodec::read, FNodeCodec::copy);
        in.readHeldPointees(nHolder);
        FNode n = nHolder[0];
        serve(
                call,
                () -> object.Alias(n),
                (AsyncITypes it) -> it.Begin_Alias(n),
                AsyncITypes::Finish_Alias,
                ITypesStub::writeAlias,
                () -> n);
    }

    private static void writeAlias(NdrWriter out, @Nullable FNode n) throws ComException {
        try {
            out.writeFullPointer(n, FNodeCodec::write);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("n", n);
        }
    }

    private void Structs(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        Nested a = NestedCodec.read(in);
        in.at("arr");
        Padded[] values = new Padded[2];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = PaddedCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Padded[] arr = values;
        serve(
                call,
                () -> object.Structs(a, arr),
                (AsyncITypes it) -> it.Begin_Structs(a, arr),
                AsyncITypes::Finish_Structs,
                ITypesStub::writeStructs,
                () -> new Nested());
    }

    private static void writeStructs(NdrWriter out, Nested b) throws ComException {
        try {
            NestedCodec.write(out, Require.nonNull(b, "b"));
        } catch (Unsendable problem) {
            throw problem.in("b", b);
        }
    }

    private void ConfStructs(NdrReader in, ServerCall call) throws ComException {
        in.at("c");
        Conf c = ConfCodec.read(in);
        in.at("o");
        OuterConf o = OuterConfCodec.read(in);
        in.at("v");
        ConfVary v;
        if (in.readPointer()) {
            v = ConfVaryCodec.read(in);
        } else {
            v = null;
        }
        serve(
                call,
                () -> object.ConfStructs(c, o, v),
                (AsyncITypes it) -> it.Begin_ConfStructs(c, o, v),
                AsyncITypes::Finish_ConfStructs);
    }

    private void PtrStructs(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        PtrSt a = PtrStCodec.read(in);
        in.at("b");
        PtrNest b = PtrNestCodec.read(in);
        serve(
                call,
                () -> object.PtrStructs(a, b),
                (AsyncITypes it) -> it.Begin_PtrStructs(a, b),
                AsyncITypes::Finish_PtrStructs);
    }

    private void MixedStructs(NdrReader in, ServerCall call) throws ComException {
        in.at("m");
        Mixed m = MixedCodec.read(in);
        in.at("c");
        Counted c = CountedCodec.read(in);
        serve(
                call,
                () -> object.MixedStructs(m, c),
                (AsyncITypes it) -> it.Begin_MixedStructs(m, c),
                AsyncITypes::Finish_MixedStructs,
                ITypesStub::writeMixedStructs,
                () -> new ITypes.MixedStructsResult(new Mixed(), new Counted()));
    }

    private static void writeMixedStructs(NdrWriter out, ITypes.MixedStructsResult result) throws
            ComException {
        Mixed mo = result.mo();
        Counted co = result.co();
        try {
            MixedCodec.write(out, Require.nonNull(mo, "mo"));
            CountedCodec.write(out, Require.nonNull(co, "co"));
        } catch (Unsendable problem) {
            throw problem.in("mo", mo, "co", co);
        }
    }

    private void EncUnion(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        in.align(8);
        EncU a = EncUCodec.read(in, in.readInt());
        serve(
                call,
                () -> object.EncUnion(a),
                (AsyncITypes it) -> it.Begin_EncUnion(a),
                AsyncITypes::Finish_EncUnion,
                ITypesStub::writeEncUnion,
                () -> EncUCodec.empty(0L));
    }

    private static void writeEncUnion(NdrWriter out, EncU b) throws ComException {
        try {
            out.align(8);
            out.writeInt((int) EncUCodec.select("b", Require.nonNull(b, "b"), b.discriminant()));
            EncUCodec.write(out, b);
        } catch (Unsendable problem) {
            throw problem.in("b", b);
        }
    }

    private void EncUnionPtr(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        EncUP[] aHolder = new EncUP[1];
        in.align64(8);
        EncUPCodec.read(in, in.readInt(), arm -> aHolder[0] = arm);
        in.readHeldPointees(aHolder);
        EncUP a = aHolder[0];
        serve(
                call,
                () -> object.EncUnionPtr(a),
                (AsyncITypes it) -> it.Begin_EncUnionPtr(a),
                AsyncITypes::Finish_EncUnionPtr);
    }

    private void EncUnions(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("all");
        EncUP[] values = new EncUP[in.expectCount(n, 8)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                in.align64(8);
                EncUPCodec.read(in, in.readInt(), arm -> values[index] = arm);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        EncUP[] all = values;
        in.readPointees(all);
        serve(
                call,
                () -> object.EncUnions(n, all),
                (AsyncITypes it) -> it.Begin_EncUnions(n, all),
                AsyncITypes::Finish_EncUnions,
                ITypesStub::writeEncUnions,
                () -> new ITypes.EncUnionsResult(0, null));
    }

    private static void writeEncUnions(NdrWriter out, ITypes.EncUnionsResult result) throws
            ComException {
        int m = result.m();
        EncUP[] back = result.back();
        try {
            out.writeInt(m);
            if (out.writePointer(back)) {
                int count = Require.elements("back", back.length, m);
                out.writeCount(count);
                for (int i = 0; i < count; i++) {
                    out.align64(8);
                    out.writeInt((int) EncUPCodec.select("back[]", Require.nonNull(back[i], "back[]", back), back[i].discriminant()));
                    EncUPCodec.write(out, back[i]);
                }
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("back", back);
        }
    }

    private void NonEncUnion(NdrReader in, ServerCall call) throws ComException {
        in.at("k");
        short k = in.readShort();
        in.at("u");
        NEncU[] uHolder = new NEncU[1];
        in.align64(8);
        NEncUCodec.read(in, Checked.discriminant("u", in.readShort(), k), arm -> uHolder[0] = arm);
        in.readHeldPointees(uHolder);
        NEncU u = uHolder[0];
        in.at("hu");
        HasU hu = HasUCodec.read(in);
        in.readPointees(hu);
        in.at("ul");
        UList ul = UListCodec.read(in);
        in.readPointees(ul);
        serve(
                call,
                () -> object.NonEncUnion(k, u, hu, ul),
                (AsyncITypes it) -> it.Begin_NonEncUnion(k, u, hu, ul),
                AsyncITypes::Finish_NonEncUnion);
    }

    private void OutUnion(NdrReader in, ServerCall call) throws ComException {
        in.at("k");
        short k = in.readShort();
        serve(
                call,
                () -> object.OutUnion(k),
                (AsyncITypes it) -> it.Begin_OutUnion(k),
                AsyncITypes::Finish_OutUnion,
                (out, result) -> writeOutUnion(out, k, result),
                () -> NEncUCodec.empty(k));
    }

    private static void writeOutUnion(NdrWriter out, short k, NEncU u) throws ComException {
        try {
            out.align64(8);
            out.writeShort((short) NEncUCodec.select("u", Require.nonNull(u, "u"), k));
            NEncUCodec.write(out, u);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("u", u);
        }
    }

    private void Bytes(NdrReader in2, ServerCall call) throws ComException {
        in2.at("n");
        int n = in2.readInt();
        in2.at("in");
        byte[] in = in2.readBytes(in2.expectCount(n, 1));
        in2.at("m");
        int m = in2.readInt();
        serve(
                call,
                () -> object.Bytes(n, in, m),
                (AsyncITypes it) -> it.Begin_Bytes(n, in, m),
                AsyncITypes::Finish_Bytes,
                (out2, result) -> writeBytes(out2, m, result),
                () -> new byte[Empty.length(m)]);
    }

    private static void writeBytes(NdrWriter out2, int m, byte[] out) throws ComException {
        int count = Require.elements("out", Require.nonNull(out, "out").length, m);
        out2.writeCount(count);
        out2.writeBytes(out, 0, count);
    }

    private void ByValue(NdrReader in, ServerCall call) throws ComException {
        in.at("p");
        Padded p = PaddedCodec.read(in);
        in.at("q");
        SmallPad q = SmallPadCodec.read(in);
        in.at("g");
        Guid g = in.readGuid();
        serve(
                call,
                () -> object.ByValue(p, q, g),
                (AsyncITypes it) -> it.Begin_ByValue(p, q, g),
                AsyncITypes::Finish_ByValue,
                ITypesStub::writeByValue,
                () -> Guid.NULL);
    }

    private static void writeByValue(NdrWriter out, Guid og) throws ComException {
        out.writeGuid(og);
    }

    private void PointerArrays(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("a");
        @Nullable Integer[] values = new Integer[in.expectCount(n, 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                in.readPointer(values, i, (from, array, index) -> array[index] = from.readInt());
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable Integer[] a = values;
        in.readPointees(a);
        serve(
                call,
                () -> object.PointerArrays(n, a),
                (AsyncITypes it) -> it.Begin_PointerArrays(n, a),
                AsyncITypes::Finish_PointerArrays,
                ITypesStub::writePointerArrays,
                () -> new ITypes.PointerArraysResult(0, null));
    }

    private static void writePointerArrays(NdrWriter out, ITypes.PointerArraysResult result) throws
            ComException {
        int cnt = result.cnt();
        PtrSt[] r = result.r();
        try {
            out.writeInt(cnt);
            if (out.writePointer(r)) {
                int count = Require.elements("r", r.length, cnt);
                out.writeCount(count);
                for (int i = 0; i < count; i++) {
                    PtrStCodec.writeBody(out, Require.nonNull(r[i], "r[]", r));
                }
                for (int i = 0; i < count; i++) {
                    PtrStCodec.writePointees(out, r[i]);
                }
            }
        } catch (Unsendable problem) {
            throw problem.in("r", r);
        }
    }

    private void Ranged(NdrReader in, ServerCall call) throws ComException {
        in.at("v");
        int v = (int) Checked.inRange("v", in.readInt(), 0L, 10L);
        serve(
                call,
                () -> object.Ranged(v),
                (AsyncITypes it) -> it.Begin_Ranged(v),
                AsyncITypes::Finish_Ranged);
    }

    private void Records(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("a");
        PtrSt[] values = new PtrSt[in.expectCount(n, 14)];
        int[] present = new int[values.length];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                PtrSt element = new PtrSt();
                values[i] = element;
                present[i] = PtrStCodec.readBody(in, element);
            }
            for (i = 0; i < values.length; i++) {
                PtrStCodec.readPointees(in, values[i], present[i]);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        PtrSt[] a = values;
        in.at("b");
        PtrSt[] values2 = new PtrSt[2];
        int[] present2 = new int[values2.length];
        int i2 = 0;
        try {
            for (; i2 < values2.length; i2++) {
                PtrSt element2 = new PtrSt();
                values2[i2] = element2;
                present2[i2] = PtrStCodec.readBody(in, element2);
            }
            for (i2 = 0; i2 < values2.length; i2++) {
                PtrStCodec.readPointees(in, values2[i2], present2[i2]);
            }
        } catch (BadStubData problem2) {
            throw problem2.at(i2);
        }
        PtrSt[] b = values2;
        serve(
                call,
                () -> object.Records(n, a, b),
                (AsyncITypes it) -> it.Begin_Records(n, a, b),
                AsyncITypes::Finish_Records);
    }

    private void GapIn(NdrReader in, ServerCall call) throws ComException {
        in.at("s");
        Gap s = GapCodec.read(in);
        in.at("x");
        int x = in.readInt();
        serve(
                call,
                () -> object.GapIn(s, x),
                (AsyncITypes it) -> it.Begin_GapIn(s, x),
                AsyncITypes::Finish_GapIn);
    }

    private void GapArray(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        Gap[] values = new Gap[2];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = GapCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        Gap[] a = values;
        in.at("b");
        byte b = in.readByte();
        serve(
                call,
                () -> object.GapArray(a, b),
                (AsyncITypes it) -> it.Begin_GapArray(a, b),
                AsyncITypes::Finish_GapArray);
    }

    private void Tail(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        TailGap[] values = new TailGap[in.expectCount(2, 5)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                values[i] = TailGapCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        TailGap[] a = values;
        in.at("s");
        short s = in.readShort();
        serve(
                call,
                () -> object.Tail(a, s),
                (AsyncITypes it) -> it.Begin_Tail(a, s),
                AsyncITypes::Finish_Tail);
    }

    private void UnionIn(NdrReader in, ServerCall call) throws ComException {
        in.at("s");
        SU s = SUCodec.read(in);
        serve(
                call,
                () -> object.UnionIn(s),
                (AsyncITypes it) -> it.Begin_UnionIn(s),
                AsyncITypes::Finish_UnionIn);
    }

    private void UnionMs(NdrReader in, ServerCall call) throws ComException {
        in.at("s");
        SUMS s = SUMSCodec.read(in);
        serve(
                call,
                () -> object.UnionMs(s),
                (AsyncITypes it) -> it.Begin_UnionMs(s),
                AsyncITypes::Finish_UnionMs);
    }

    private void PtrInArray(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        AR a = ARCodec.read(in);
        in.readPointees(a);
        serve(
                call,
                () -> object.PtrInArray(a),
                (AsyncITypes it) -> it.Begin_PtrInArray(a),
                AsyncITypes::Finish_PtrInArray);
    }

    private void ConfPtr(NdrReader in, ServerCall call) throws ComException {
        in.at("c");
        ConfP c = ConfPCodec.read(in);
        in.readPointees(c);
        serve(
                call,
                () -> object.ConfPtr(c),
                (AsyncITypes it) -> it.Begin_ConfPtr(c),
                AsyncITypes::Finish_ConfPtr);
    }

    private void ConfVaryFirst(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        in.expectCount(8);
        int count = in.expectRange(3, 2, 8, 2);
        short[] values = new short[3 + count];
        int i = 3;
        try {
            for (; i < values.length; i++) {
                values[i] = in.readShort();
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        short[] a = values;
        serve(
                call,
                () -> object.ConfVaryFirst(a),
                (AsyncITypes it) -> it.Begin_ConfVaryFirst(a),
                AsyncITypes::Finish_ConfVaryFirst);
    }

    private void EnumsMixed(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        int a = in.readEnum();
        in.at("b");
        byte b = in.readByte();
        in.at("c");
        int c = in.readEnum();
        in.at("d");
        int d = in.readInt();
        serve(
                call,
                () -> object.EnumsMixed(a, b, c, d),
                (AsyncITypes it) -> it.Begin_EnumsMixed(a, b, c, d),
                AsyncITypes::Finish_EnumsMixed);
    }

    private void DeepIn(NdrReader in, ServerCall call) throws ComException {
        in.at("d");
        Deep d;
        if (in.readPointer()) {
            d = DeepCodec.read(in);
        } else {
            d = null;
        }
        serve(
                call,
                () -> object.DeepIn(d),
                (AsyncITypes it) -> it.Begin_DeepIn(d),
                AsyncITypes::Finish_DeepIn);
    }

    private void TwoConf(NdrReader in, ServerCall call) throws ComException {
        in.at("a");
        byte[] a = in.readBytes(in.expectCount(1, 1));
        in.at("b");
        long[] b = in.readLongs(in.expectCount(1, 8));
        in.at("c");
        byte[] c = in.readBytes(in.expectCount(0, 1));
        serve(
                call,
                () -> object.TwoConf(a, b, c),
                (AsyncITypes it) -> it.Begin_TwoConf(a, b, c),
                AsyncITypes::Finish_TwoConf);
    }

    private void Objects(NdrReader in, ServerCall call) throws ComException {
        in.at("o");
        IUnknown o = InterfacePointers.read(in, InterfaceType.UNKNOWN);
        in.at("riid");
        Guid riid = in.readGuid();
        serve(
                call,
                () -> object.Objects(o, riid),
                (AsyncITypes it) -> it.Begin_Objects(o, riid),
                AsyncITypes::Finish_Objects,
                (out, result) -> writeObjects(out, riid, result),
                () -> new ITypes.ObjectsResult(null, null));
    }

    private static void writeObjects(NdrWriter out, Guid riid, ITypes.ObjectsResult result) throws
            ComException {
        ITypes t = result.t();
        IUnknown ppv = result.ppv();
        InterfacePointers.write(out, t, ITypes.TYPE);
        out.writePointees();
        InterfacePointers.write(out, ppv, InterfacePointers.type(riid));
        out.writePointees();
    }

    private void ObjectArray(NdrReader in, ServerCall call) throws ComException {
        in.at("n");
        int n = in.readInt();
        in.at("all");
        @Nullable ITypes[] values = new ITypes[in.expectCount(n, 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, ITypes.TYPE);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable ITypes[] all = values;
        in.readPointees(all);
        serve(
                call,
                () -> object.ObjectArray(n, all),
                (AsyncITypes it) -> it.Begin_ObjectArray(n, all),
                AsyncITypes::Finish_ObjectArray);
    }

    private void get_Name(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.get_Name(),
                (AsyncITypes it) -> it.Begin_get_Name(),
                AsyncITypes::Finish_get_Name,
                ITypesStub::writeGet_Name,
                () -> null);
    }

    private static void writeGet_Name(NdrWriter out, @Nullable String value) throws ComException {
        if (out.writePointer(value)) {
            out.writeWideString(value);
        }
    }

    private void put_Name(NdrReader in, ServerCall call) throws ComException {
        in.at("value");
        String value = in.readWideString();
        serve(
                call,
                () -> object.put_Name(value),
                (AsyncITypes it) -> it.Begin_put_Name(value),
                AsyncITypes::Finish_put_Name);
    }

    private void Optional(NdrReader in, ServerCall call) throws ComException {
        in.at("data");
        byte[] data;
        if (in.readPointer()) {
            long max = in.readCount();
            int count = in.readVaryingCount(max, 1);
            data = in.readBytes(count);
        } else {
            data = null;
        }
        in.at("size");
        Integer size;
        if (in.readPointer()) {
            size = in.readInt();
        } else {
            size = null;
        }
        in.at("len");
        Integer len;
        if (in.readPointer()) {
            len = in.readInt();
        } else {
            len = null;
        }
        serve(
                call,
                () -> object.Optional(data, size, len),
                (AsyncITypes it) -> it.Begin_Optional(data, size, len),
                AsyncITypes::Finish_Optional,
                ITypesStub::writeOptional,
                () -> new ITypes.OptionalResult(data, size, len));
    }

    private static void writeOptional(NdrWriter out, ITypes.OptionalResult result) throws
            ComException {
        byte[] data = result.data();
        Integer size = result.size();
        Integer len = result.len();
        if (out.writePointer(data)) {
            out.writeCount(size != null ? Integer.toUnsignedLong(size) : 0);
            int length = Require.elements("data", data.length, len != null ? Integer.toUnsignedLong(len) : 0);
            Require.within("data", length, size != null ? Integer.toUnsignedLong(size) : 0);
            out.writeCount(0);
            out.writeCount(length);
            out.writeBytes(data, 0, length);
        }
        if (out.writePointer(size)) {
            out.writeInt(size);
        }
        if (out.writePointer(len)) {
            out.writeInt(len);
        }
    }

    private void class_(NdrReader in2, ServerCall call2) throws ComException {
        in2.at("in");
        int at = in2.take(4, 16);
        int in = in2.getInt(at);
        int out = in2.getInt(at + 4);
        int call = in2.getInt(at + 8);
        int object = in2.getInt(at + 12);
        serve(
                call2,
                () -> this.object.class_(in, out, call, object),
                (AsyncITypes it) -> it.Begin_class_(in, out, call, object),
                AsyncITypes::Finish_class_,
                ITypesStub::writeClass_,
                () -> new ITypes.Class_Result(0, 0));
    }

    private static void writeClass_(NdrWriter out2, ITypes.Class_Result results) throws
            ComException {
        int result = results.result();
        int public_ = results.public_();
        int at = out2.reserve(4, 8);
        out2.putInt(at, result);
        out2.putInt(at + 4, public_);
    }
}
