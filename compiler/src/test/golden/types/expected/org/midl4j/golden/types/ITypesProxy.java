// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

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
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.ClientCall;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link ITypes} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class ITypesProxy extends Proxy implements ITypes {
    static {
        Abi.require(1);
    }

    protected ITypesProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ITypes proxy) throws ComException {
        return new Futures(targetOf(proxy, ITypes.TYPE));
    }

    @Override
    public void Nothing() throws ComException {
        call(3, RequestWriter.NOTHING);
    }

    @Override
    public long Scalars(byte b, byte sm, short s, boolean bo, int l, byte c, long hy,
            @Unsigned short us, double d, char wc, float f, @Unsigned long uh) throws ComException {
        return call(4, out -> writeScalars(out, b, sm, s, bo, l, c, hy, us, d, wc, f, uh),
                ITypesProxy::readScalars);
    }

    @Override
    public ITypes.EnumsResult Enums(int c, int pc, int e, int pe) throws ComException {
        return call(5, out -> writeEnums(out, c, pc, e, pe), ITypesProxy::readEnums);
    }

    @Override
    public short[] Fixed(int[] a, byte[][] m) throws ComException {
        return call(6, out -> writeFixed(out, a, m), ITypesProxy::readFixed);
    }

    @Override
    public long Conformant(int n, short[] a) throws ComException {
        return call(7, out -> writeConformant(out, n, a), ITypesProxy::readConformant);
    }

    @Override
    public void Late(short[] a, int n) throws ComException {
        call(8, out -> writeLate(out, a, n));
    }

    @Override
    public void Varying(int len, int[] a) throws ComException {
        call(9, out -> writeVarying(out, len, a));
    }

    @Override
    public ITypes.ConfVaryingResult ConfVarying(int cap, int len, short[] a) throws ComException {
        return call(10, out -> writeConfVarying(out, cap, len, a), in -> readConfVarying(in, cap));
    }

    @Override
    public void Conf2D(int n, int[][] a) throws ComException {
        call(11, out -> writeConf2D(out, n, a));
    }

    @Override
    public void First(int[] a) throws ComException {
        call(12, out -> writeFirst(out, a));
    }

    @Override
    public @Nullable String Strings(String w, String c) throws ComException {
        return call(13, out -> writeStrings(out, w, c), ITypesProxy::readStrings);
    }

    @Override
    public void UniqueStrings(@Nullable String w, @Nullable String c) throws ComException {
        call(14, out -> writeUniqueStrings(out, w, c));
    }

    @Override
    public void StringArray(int n, @Nullable String[] a) throws ComException {
        call(15, out -> writeStringArray(out, n, a));
    }

    @Override
    public ITypes.StringOutResult StringOut(int cap, String io) throws ComException {
        return call(16, out -> writeStringOut(out, cap, io), in -> readStringOut(in, cap));
    }

    @Override
    public void Pointers(int r, @Nullable Integer u, @Nullable Integer p, @Nullable Integer q)
            throws ComException {
        call(17, out -> writePointers(out, r, u, p, q));
    }

    @Override
    public ITypes.PointerPointersResult PointerPointers(@Nullable Integer @Nullable [] pp,
            @Nullable Short ps) throws ComException {
        return call(18, out -> writePointerPointers(out, pp, ps), ITypesProxy::readPointerPointers);
    }

    @Override
    public @Nullable Node List(@Nullable Node head) throws ComException {
        return call(19, out -> writeList(out, head), ITypesProxy::readList);
    }

    @Override
    public void Ring(@Nullable FNode n, @Nullable FNode m) throws ComException {
        call(20, out -> writeRing(out, n, m));
    }

    @Override
    public @Nullable FNode Alias(@Nullable FNode n) throws ComException {
        return call(21, out -> writeAlias(out, n), ITypesProxy::readAlias);
    }

    @Override
    public Nested Structs(Nested a, Padded[] arr) throws ComException {
        return call(22, out -> writeStructs(out, a, arr), ITypesProxy::readStructs);
    }

    @Override
    public void ConfStructs(Conf c, OuterConf o, @Nullable ConfVary v) throws ComException {
        call(23, out -> writeConfStructs(out, c, o, v));
    }

    @Override
    public void PtrStructs(PtrSt a, PtrNest b) throws ComException {
        call(24, out -> writePtrStructs(out, a, b));
    }

    @Override
    public ITypes.MixedStructsResult MixedStructs(Mixed m, Counted c) throws ComException {
        return call(25, out -> writeMixedStructs(out, m, c), ITypesProxy::readMixedStructs);
    }

    @Override
    public EncU EncUnion(EncU a) throws ComException {
        return call(26, out -> writeEncUnion(out, a), ITypesProxy::readEncUnion);
    }

    @Override
    public void EncUnionPtr(EncUP a) throws ComException {
        call(27, out -> writeEncUnionPtr(out, a));
    }

    @Override
    public ITypes.EncUnionsResult EncUnions(int n, EncUP[] all) throws ComException {
        return call(28, out -> writeEncUnions(out, n, all), ITypesProxy::readEncUnions);
    }

    @Override
    public void NonEncUnion(short k, NEncU u, HasU hu, UList ul) throws ComException {
        call(29, out -> writeNonEncUnion(out, k, u, hu, ul));
    }

    @Override
    public NEncU OutUnion(short k) throws ComException {
        return call(30, out -> writeOutUnion(out, k), in -> readOutUnion(in, k));
    }

    @Override
    public byte[] Bytes(int n, byte[] in, int m) throws ComException {
        return call(31, out2 -> writeBytes(out2, n, in, m), in2 -> readBytes(in2, m));
    }

    @Override
    public Guid ByValue(Padded p, SmallPad q, Guid g) throws ComException {
        return call(32, out -> writeByValue(out, p, q, g), ITypesProxy::readByValue);
    }

    @Override
    public ITypes.PointerArraysResult PointerArrays(int n, @Nullable Integer[] a) throws
            ComException {
        return call(33, out -> writePointerArrays(out, n, a), ITypesProxy::readPointerArrays);
    }

    @Override
    public void Ranged(int v) throws ComException {
        call(34, out -> writeRanged(out, v));
    }

    @Override
    public void Records(int n, PtrSt[] a, PtrSt[] b) throws ComException {
        call(35, out -> writeRecords(out, n, a, b));
    }

    @Override
    public void GapIn(Gap s, int x) throws ComException {
        call(36, out -> writeGapIn(out, s, x));
    }

    @Override
    public void GapArray(Gap[] a, byte b) throws ComException {
        call(37, out -> writeGapArray(out, a, b));
    }

    @Override
    public void Tail(TailGap[] a, short s) throws ComException {
        call(38, out -> writeTail(out, a, s));
    }

    @Override
    public void UnionIn(SU s) throws ComException {
        call(39, out -> writeUnionIn(out, s));
    }

    @Override
    public void UnionMs(SUMS s) throws ComException {
        call(40, out -> writeUnionMs(out, s));
    }

    @Override
    public void PtrInArray(AR a) throws ComException {
        call(41, out -> writePtrInArray(out, a));
    }

    @Override
    public void ConfPtr(ConfP c) throws ComException {
        call(42, out -> writeConfPtr(out, c));
    }

    @Override
    public void ConfVaryFirst(short[] a) throws ComException {
        call(43, out -> writeConfVaryFirst(out, a));
    }

    @Override
    public void EnumsMixed(int a, byte b, int c, int d) throws ComException {
        call(44, out -> writeEnumsMixed(out, a, b, c, d));
    }

    @Override
    public void DeepIn(@Nullable Deep d) throws ComException {
        call(45, out -> writeDeepIn(out, d));
    }

    @Override
    public void TwoConf(byte[] a, long[] b, byte[] c) throws ComException {
        call(46, out -> writeTwoConf(out, a, b, c));
    }

    @Override
    public ITypes.ObjectsResult Objects(@Nullable IUnknown o, Guid riid) throws ComException {
        return call(47, out -> writeObjects(out, o, riid), in -> readObjects(in, riid));
    }

    @Override
    public void ObjectArray(int n, @Nullable ITypes[] all) throws ComException {
        call(48, out -> writeObjectArray(out, n, all));
    }

    @Override
    public @Nullable String get_Name() throws ComException {
        return call(49, RequestWriter.NOTHING, ITypesProxy::readGet_Name);
    }

    @Override
    public void put_Name(String value) throws ComException {
        call(50, out -> writePut_Name(out, value));
    }

    @Override
    public ITypes.OptionalResult Optional(byte @Nullable [] data, @Nullable Integer size,
            @Nullable Integer len) throws ComException {
        return call(51, out -> writeOptional(out, data, size, len), ITypesProxy::readOptional);
    }

    @Override
    public ITypes.Class_Result class_(int in, int out, int call, int object) throws ComException {
        return call(52, out2 -> writeClass_(out2, in, out, call, object), ITypesProxy::readClass_);
    }

    private static void writeScalars(NdrWriter out, byte b, byte sm, short s, boolean bo, int l,
            byte c, long hy, @Unsigned short us, double d, char wc, float f, @Unsigned long uh)
            throws ComException {
        int at = out.reserve(1, 2);
        out.putByte(at, b);
        out.putByte(at + 1, sm);
        int at2 = out.reserve(2, 3);
        out.putShort(at2, s);
        out.putBoolean(at2 + 2, bo);
        int at3 = out.reserve(4, 5);
        out.putInt(at3, l);
        out.putByte(at3 + 4, c);
        int at4 = out.reserve(8, 40);
        out.putLong(at4, hy);
        out.putShort(at4 + 8, us);
        out.putDouble(at4 + 16, d);
        out.putChar(at4 + 24, wc);
        out.putFloat(at4 + 28, f);
        out.putLong(at4 + 32, uh);
    }

    private static long readScalars(NdrReader in) throws ComException {
        in.at("sum");
        long sum = in.readLong();
        return sum;
    }

    private static void writeEnums(NdrWriter out, int c, int pc, int e, int pe) throws
            ComException {
        out.writeEnum(Require.enumeration("c", c));
        out.writeEnum(Require.enumeration("pc", pc));
        int at = out.reserve(4, 8);
        out.putInt(at, e);
        out.putInt(at + 4, pe);
    }

    private static ITypes.EnumsResult readEnums(NdrReader in) throws ComException {
        in.at("pc");
        int pc = in.readEnum();
        in.at("pe");
        int pe = in.readInt();
        return new ITypes.EnumsResult(pc, pe);
    }

    private static void writeFixed(NdrWriter out, int[] a, byte[][] m) throws ComException {
        int count = Require.elements("a", Require.nonNull(a, "a").length, 4);
        out.writeInts(a, 0, count);
        int count2 = Require.elements("m", Require.nonNull(m, "m").length, 2);
        for (int i = 0; i < count2; i++) {
            int count3 = Require.elements("m", Require.nonNull(m[i], "m").length, 3);
            out.writeBytes(m[i], 0, count3);
        }
    }

    private static short[] readFixed(NdrReader in) throws ComException {
        in.at("r");
        short[] r = in.readShorts(3);
        return r;
    }

    private static void writeConformant(NdrWriter out, int n, short[] a) throws ComException {
        out.writeInt(n);
        int count = Require.elements("a", Require.nonNull(a, "a").length, n);
        out.writeCount(count);
        out.writeShorts(a, 0, count);
    }

    private static long readConformant(NdrReader in) throws ComException {
        in.at("sum");
        long sum = in.readLong();
        return sum;
    }

    private static void writeLate(NdrWriter out, short[] a, int n) throws ComException {
        int count = Require.elements("a", Require.nonNull(a, "a").length, n);
        out.writeCount(count);
        out.writeShorts(a, 0, count);
        out.writeInt(n);
    }

    private static void writeVarying(NdrWriter out, int len, int[] a) throws ComException {
        out.writeInt(len);
        int length = Require.elements("a", Require.nonNull(a, "a").length, len);
        Require.within("a", length, 10);
        out.writeCount(0);
        out.writeCount(length);
        out.writeInts(a, 0, length);
    }

    private static void writeConfVarying(NdrWriter out, int cap, int len, short[] a) throws
            ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, cap);
        out.putInt(at + 4, len);
        out.writeCount(cap);
        int length = Require.elements("a", Require.nonNull(a, "a").length, len);
        Require.within("a", length, cap);
        out.writeCount(0);
        out.writeCount(length);
        out.writeShorts(a, 0, length);
    }

    private static ITypes.ConfVaryingResult readConfVarying(NdrReader in, int cap) throws
            ComException {
        in.at("len");
        int len = in.readInt();
        in.at("a");
        in.expectCount(cap);
        int count = in.expectRange(0, len, cap, 2);
        short[] a = in.readShorts(count);
        return new ITypes.ConfVaryingResult(len, a);
    }

    private static void writeConf2D(NdrWriter out, int n, int[][] a) throws ComException {
        out.writeInt(n);
        out.writeCount(n);
        int count = Require.elements("a", Require.nonNull(a, "a").length, n);
        for (int i = 0; i < count; i++) {
            int count2 = Require.elements("a", Require.nonNull(a[i], "a").length, 3);
            out.writeInts(a[i], 0, count2);
        }
    }

    private static void writeFirst(NdrWriter out, int[] a) throws ComException {
        int first = Require.elements("a", Require.nonNull(a, "a").length, 2);
        int length = Require.elements("a", a.length - first, 2);
        Require.within("a", first + length, 10);
        out.writeCount(first);
        out.writeCount(length);
        out.writeInts(a, first, length);
    }

    private static void writeStrings(NdrWriter out, String w, String c) throws ComException {
        try {
            out.writeWideString(Require.nonNull(w, "w"));
            out.writeString(Require.nonNull(c, "c"));
        } catch (Unsendable problem) {
            throw problem.in("c", c);
        }
    }

    private static @Nullable String readStrings(NdrReader in) throws ComException {
        in.at("r");
        String r;
        if (in.readPointer()) {
            r = in.readWideString();
        } else {
            r = null;
        }
        return r;
    }

    private static void writeUniqueStrings(NdrWriter out, @Nullable String w, @Nullable String c)
            throws ComException {
        try {
            if (out.writePointer(w)) {
                out.writeWideString(w);
            }
            if (out.writePointer(c)) {
                out.writeString(c);
            }
        } catch (Unsendable problem) {
            throw problem.in("c", c);
        }
    }

    private static void writeStringArray(NdrWriter out, int n, @Nullable String[] a) throws
            ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("a", Require.nonNull(a, "a").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writePointer(a[i], NdrWriter::writeWideString);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static void writeStringOut(NdrWriter out, int cap, String io) throws ComException {
        try {
            out.writeInt(cap);
            out.writeString(Require.nonNull(io, "io"));
        } catch (Unsendable problem) {
            throw problem.in("io", io);
        }
    }

    private static ITypes.StringOutResult readStringOut(NdrReader in, int cap) throws ComException {
        in.at("buf");
        in.expectCount(cap);
        String buf = in.readVaryingWideString(cap);
        in.at("io");
        String io = in.readString();
        return new ITypes.StringOutResult(buf, io);
    }

    private static void writePointers(NdrWriter out, int r, @Nullable Integer u,
            @Nullable Integer p, @Nullable Integer q) throws ComException {
        out.writeInt(r);
        if (out.writePointer(u)) {
            out.writeInt(u);
        }
        out.writeFullPointer(p, NdrWriter::writeInt);
        out.writePointees();
        out.writeFullPointer(q, NdrWriter::writeInt);
        out.writePointees();
    }

    private static void writePointerPointers(NdrWriter out, @Nullable Integer @Nullable [] pp,
            @Nullable Short ps) throws ComException {
        if (out.writePointer(pp)) {
            out.writePointer(pp[0], NdrWriter::writeInt);
            out.writePointees();
        }
        if (out.writePointer(ps)) {
            out.writeShort(ps);
        }
    }

    private static ITypes.PointerPointersResult readPointerPointers(NdrReader in) throws
            ComException {
        in.at("ps");
        Short ps;
        if (in.readPointer()) {
            ps = in.readShort();
        } else {
            ps = null;
        }
        in.at("res");
        Integer res;
        if (in.readPointer()) {
            res = in.readInt();
        } else {
            res = null;
        }
        return new ITypes.PointerPointersResult(ps, res);
    }

    private static void writeList(NdrWriter out, @Nullable Node head) throws ComException {
        try {
            if (out.writePointer(head)) {
                NodeCodec.write(out, head);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("head", head);
        }
    }

    private static @Nullable Node readList(NdrReader in) throws ComException {
        in.at("rev");
        Node rev;
        if (in.readPointer()) {
            rev = NodeCodec.read(in);
            in.readPointees(rev);
        } else {
            rev = null;
        }
        return rev;
    }

    private static void writeRing(NdrWriter out, @Nullable FNode n, @Nullable FNode m) throws
            ComException {
        try {
            out.writeFullPointer(n, FNodeCodec::write);
            out.writePointees();
            out.writeFullPointer(m, FNodeCodec::write);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("n", n, "m", m);
        }
    }

    private static void writeAlias(NdrWriter out, @Nullable FNode n) throws ComException {
        try {
            out.writeFullPointer(n, FNodeCodec::write);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("n", n);
        }
    }

    private static @Nullable FNode readAlias(NdrReader in) throws ComException {
        in.at("n");
        FNode[] nHolder = new FNode[1];
        in.readFullPointer(nHolder, (owner, read) -> owner[0] = read, () -> new FNode(), FNodeCodec::read, FNodeCodec::copy);
        in.readHeldPointees(nHolder);
        FNode n = nHolder[0];
        return n;
    }

    private static void writeStructs(NdrWriter out, Nested a, Padded[] arr) throws ComException {
        try {
            NestedCodec.write(out, Require.nonNull(a, "a"));
            int count = Require.elements("arr", Require.nonNull(arr, "arr").length, 2);
            for (int i = 0; i < count; i++) {
                PaddedCodec.write(out, Require.nonNull(arr[i], "arr[]", arr));
            }
        } catch (Unsendable problem) {
            throw problem.in("a", a, "arr", arr);
        }
    }

    private static Nested readStructs(NdrReader in) throws ComException {
        in.at("b");
        Nested b = NestedCodec.read(in);
        return b;
    }

    private static void writeConfStructs(NdrWriter out, Conf c, OuterConf o, @Nullable ConfVary v)
            throws ComException {
        try {
            ConfCodec.write(out, Require.nonNull(c, "c"));
            OuterConfCodec.write(out, Require.nonNull(o, "o"));
            if (out.writePointer(v)) {
                ConfVaryCodec.write(out, v);
            }
        } catch (Unsendable problem) {
            throw problem.in("c", c, "o", o, "v", v);
        }
    }

    private static void writePtrStructs(NdrWriter out, PtrSt a, PtrNest b) throws ComException {
        try {
            PtrStCodec.write(out, Require.nonNull(a, "a"));
            PtrNestCodec.write(out, Require.nonNull(b, "b"));
        } catch (Unsendable problem) {
            throw problem.in("a", a, "b", b);
        }
    }

    private static void writeMixedStructs(NdrWriter out, Mixed m, Counted c) throws ComException {
        try {
            MixedCodec.write(out, Require.nonNull(m, "m"));
            CountedCodec.write(out, Require.nonNull(c, "c"));
        } catch (Unsendable problem) {
            throw problem.in("m", m, "c", c);
        }
    }

    private static ITypes.MixedStructsResult readMixedStructs(NdrReader in) throws ComException {
        in.at("mo");
        Mixed mo = MixedCodec.read(in);
        in.at("co");
        Counted co = CountedCodec.read(in);
        return new ITypes.MixedStructsResult(mo, co);
    }

    private static void writeEncUnion(NdrWriter out, EncU a) throws ComException {
        try {
            out.align(8);
            out.writeInt((int) EncUCodec.select("a", Require.nonNull(a, "a"), a.discriminant()));
            EncUCodec.write(out, a);
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static EncU readEncUnion(NdrReader in) throws ComException {
        in.at("b");
        in.align(8);
        EncU b = EncUCodec.read(in, in.readInt());
        return b;
    }

    private static void writeEncUnionPtr(NdrWriter out, EncUP a) throws ComException {
        try {
            out.align64(8);
            out.writeInt((int) EncUPCodec.select("a", Require.nonNull(a, "a"), a.discriminant()));
            EncUPCodec.write(out, a);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static void writeEncUnions(NdrWriter out, int n, EncUP[] all) throws ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("all", Require.nonNull(all, "all").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.align64(8);
                out.writeInt((int) EncUPCodec.select("all[]", Require.nonNull(all[i], "all[]", all), all[i].discriminant()));
                EncUPCodec.write(out, all[i]);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("all", all);
        }
    }

    private static ITypes.EncUnionsResult readEncUnions(NdrReader in) throws ComException {
        in.at("m");
        int m = in.readInt();
        in.at("back");
        EncUP[] back;
        if (in.readPointer()) {
            EncUP[] values = new EncUP[in.expectCount(m, 8)];
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
            back = values;
            in.readPointees(back);
        } else {
            back = null;
        }
        return new ITypes.EncUnionsResult(m, back);
    }

    private static void writeNonEncUnion(NdrWriter out, short k, NEncU u, HasU hu, UList ul) throws
            ComException {
        try {
            out.writeShort(k);
            out.align64(8);
            out.writeShort((short) NEncUCodec.select("u", Require.nonNull(u, "u"), k));
            NEncUCodec.write(out, u);
            out.writePointees();
            HasUCodec.write(out, Require.nonNull(hu, "hu"));
            out.writePointees();
            UListCodec.write(out, Require.nonNull(ul, "ul"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("u", u, "hu", hu, "ul", ul);
        }
    }

    private static void writeOutUnion(NdrWriter out, short k) throws ComException {
        out.writeShort(k);
    }

    private static NEncU readOutUnion(NdrReader in, short k) throws ComException {
        in.at("u");
        NEncU[] uHolder = new NEncU[1];
        in.align64(8);
        NEncUCodec.read(in, Checked.discriminant("u", in.readShort(), k), arm -> uHolder[0] = arm);
        in.readHeldPointees(uHolder);
        NEncU u = uHolder[0];
        return u;
    }

    private static void writeBytes(NdrWriter out2, int n, byte[] in, int m) throws ComException {
        out2.writeInt(n);
        int count = Require.elements("in", Require.nonNull(in, "in").length, n);
        out2.writeCount(count);
        out2.writeBytes(in, 0, count);
        out2.writeInt(m);
    }

    private static byte[] readBytes(NdrReader in2, int m) throws ComException {
        in2.at("out");
        byte[] out = in2.readBytes(in2.expectCount(m, 1));
        return out;
    }

    private static void writeByValue(NdrWriter out, Padded p, SmallPad q, Guid g) throws
            ComException {
        try {
            PaddedCodec.write(out, Require.nonNull(p, "p"));
            SmallPadCodec.write(out, Require.nonNull(q, "q"));
            out.writeGuid(g);
        } catch (Unsendable problem) {
            throw problem.in("p", p, "q", q);
        }
    }

    private static Guid readByValue(NdrReader in) throws ComException {
        in.at("og");
        Guid og = in.readGuid();
        return og;
    }

    private static void writePointerArrays(NdrWriter out, int n, @Nullable Integer[] a) throws
            ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("a", Require.nonNull(a, "a").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writePointer(a[i], NdrWriter::writeInt);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static ITypes.PointerArraysResult readPointerArrays(NdrReader in) throws ComException {
        in.at("cnt");
        int cnt = in.readInt();
        in.at("r");
        PtrSt[] r;
        if (in.readPointer()) {
            PtrSt[] values = new PtrSt[in.expectCount(cnt, 14)];
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
            r = values;
        } else {
            r = null;
        }
        return new ITypes.PointerArraysResult(cnt, r);
    }

    private static void writeRanged(NdrWriter out, int v) throws ComException {
        out.writeInt((int) Require.inRange("v", v, 0L, 10L));
    }

    private static void writeRecords(NdrWriter out, int n, PtrSt[] a, PtrSt[] b) throws
            ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("a", Require.nonNull(a, "a").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PtrStCodec.writeBody(out, Require.nonNull(a[i], "a[]", a));
            }
            for (int i = 0; i < count; i++) {
                PtrStCodec.writePointees(out, a[i]);
            }
            int count2 = Require.elements("b", Require.nonNull(b, "b").length, 2);
            for (int i2 = 0; i2 < count2; i2++) {
                PtrStCodec.writeBody(out, Require.nonNull(b[i2], "b[]", b));
            }
            for (int i2 = 0; i2 < count2; i2++) {
                PtrStCodec.writePointees(out, b[i2]);
            }
        } catch (Unsendable problem) {
            throw problem.in("a", a, "b", b);
        }
    }

    private static void writeGapIn(NdrWriter out, Gap s, int x) throws ComException {
        try {
            GapCodec.write(out, Require.nonNull(s, "s"));
            out.writeInt(x);
        } catch (Unsendable problem) {
            throw problem.in("s", s);
        }
    }

    private static void writeGapArray(NdrWriter out, Gap[] a, byte b) throws ComException {
        try {
            int count = Require.elements("a", Require.nonNull(a, "a").length, 2);
            for (int i = 0; i < count; i++) {
                GapCodec.write(out, Require.nonNull(a[i], "a[]", a));
            }
            out.writeByte(b);
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static void writeTail(NdrWriter out, TailGap[] a, short s) throws ComException {
        try {
            int count = Require.elements("a", Require.nonNull(a, "a").length, 2);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                TailGapCodec.write(out, Require.nonNull(a[i], "a[]", a));
            }
            out.writeShort(s);
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static void writeUnionIn(NdrWriter out, SU s) throws ComException {
        try {
            SUCodec.write(out, Require.nonNull(s, "s"));
        } catch (Unsendable problem) {
            throw problem.in("s", s);
        }
    }

    private static void writeUnionMs(NdrWriter out, SUMS s) throws ComException {
        try {
            SUMSCodec.write(out, Require.nonNull(s, "s"));
        } catch (Unsendable problem) {
            throw problem.in("s", s);
        }
    }

    private static void writePtrInArray(NdrWriter out, AR a) throws ComException {
        try {
            ARCodec.write(out, Require.nonNull(a, "a"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static void writeConfPtr(NdrWriter out, ConfP c) throws ComException {
        try {
            ConfPCodec.write(out, Require.nonNull(c, "c"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("c", c);
        }
    }

    private static void writeConfVaryFirst(NdrWriter out, short[] a) throws ComException {
        out.writeCount(8);
        int first = Require.elements("a", Require.nonNull(a, "a").length, 3);
        int length = Require.elements("a", a.length - first, 2);
        Require.within("a", first + length, 8);
        out.writeCount(first);
        out.writeCount(length);
        out.writeShorts(a, first, length);
    }

    private static void writeEnumsMixed(NdrWriter out, int a, byte b, int c, int d) throws
            ComException {
        out.writeEnum(Require.enumeration("a", a));
        out.writeByte(b);
        out.writeEnum(Require.enumeration("c", c));
        out.writeInt(d);
    }

    private static void writeDeepIn(NdrWriter out, @Nullable Deep d) throws ComException {
        try {
            if (out.writePointer(d)) {
                DeepCodec.write(out, d);
            }
        } catch (Unsendable problem) {
            throw problem.in("d", d);
        }
    }

    private static void writeTwoConf(NdrWriter out, byte[] a, long[] b, byte[] c) throws
            ComException {
        int count = Require.elements("a", Require.nonNull(a, "a").length, 1);
        out.writeCount(count);
        out.writeBytes(a, 0, count);
        int count2 = Require.elements("b", Require.nonNull(b, "b").length, 1);
        out.writeCount(count2);
        out.writeLongs(b, 0, count2);
        int count3 = Require.elements("c", Require.nonNull(c, "c").length, 0);
        out.writeCount(count3);
        out.writeBytes(c, 0, count3);
    }

    private static void writeObjects(NdrWriter out, @Nullable IUnknown o, Guid riid) throws
            ComException {
        InterfacePointers.write(out, o, InterfaceType.UNKNOWN);
        out.writePointees();
        out.writeGuid(riid);
    }

    private static ITypes.ObjectsResult readObjects(NdrReader in, Guid riid) throws ComException {
        in.at("t");
        ITypes t = InterfacePointers.read(in, ITypes.TYPE);
        in.at("ppv");
        IUnknown ppv = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return new ITypes.ObjectsResult(t, ppv);
    }

    private static void writeObjectArray(NdrWriter out, int n, @Nullable ITypes[] all) throws
            ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("all", Require.nonNull(all, "all").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                InterfacePointers.write(out, all[i], ITypes.TYPE);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("all", all);
        }
    }

    private static @Nullable String readGet_Name(NdrReader in) throws ComException {
        in.at("value");
        String value;
        if (in.readPointer()) {
            value = in.readWideString();
        } else {
            value = null;
        }
        return value;
    }

    private static void writePut_Name(NdrWriter out, String value) throws ComException {
        out.writeWideString(Require.nonNull(value, "value"));
    }

    private static void writeOptional(NdrWriter out, byte @Nullable [] data, @Nullable Integer size,
            @Nullable Integer len) throws ComException {
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

    private static ITypes.OptionalResult readOptional(NdrReader in) throws ComException {
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
        return new ITypes.OptionalResult(data, size, len);
    }

    private static void writeClass_(NdrWriter out2, int in, int out, int call, int object) throws
            ComException {
        int at = out2.reserve(4, 16);
        out2.putInt(at, in);
        out2.putInt(at + 4, out);
        out2.putInt(at + 8, call);
        out2.putInt(at + 12, object);
    }

    private static ITypes.Class_Result readClass_(NdrReader in2) throws ComException {
        in2.at("result");
        int at = in2.take(4, 8);
        int result = in2.getInt(at);
        int public_ = in2.getInt(at + 4);
        return new ITypes.Class_Result(result, public_);
    }

    /** Calls an {@link ITypes} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncITypes {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_Nothing() throws ComException {
            begin(3, RequestWriter.NOTHING);
        }

        @Override
        public void Finish_Nothing() throws ComException {
            finish(3);
        }

        @Override
        public void Begin_Scalars(byte b, byte sm, short s, boolean bo, int l, byte c, long hy,
                @Unsigned short us, double d, char wc, float f, @Unsigned long uh) throws
                ComException {
            begin(4, out -> writeScalars(out, b, sm, s, bo, l, c, hy, us, d, wc, f, uh),
                    ITypesProxy::readScalars);
        }

        @Override
        public long Finish_Scalars() throws ComException {
            return finish(4);
        }

        @Override
        public void Begin_Enums(int c, int pc, int e, int pe) throws ComException {
            begin(5, out -> writeEnums(out, c, pc, e, pe), ITypesProxy::readEnums);
        }

        @Override
        public ITypes.EnumsResult Finish_Enums() throws ComException {
            return finish(5);
        }

        @Override
        public void Begin_Fixed(int[] a, byte[][] m) throws ComException {
            begin(6, out -> writeFixed(out, a, m), ITypesProxy::readFixed);
        }

        @Override
        public short[] Finish_Fixed() throws ComException {
            return finish(6);
        }

        @Override
        public void Begin_Conformant(int n, short[] a) throws ComException {
            begin(7, out -> writeConformant(out, n, a), ITypesProxy::readConformant);
        }

        @Override
        public long Finish_Conformant() throws ComException {
            return finish(7);
        }

        @Override
        public void Begin_Late(short[] a, int n) throws ComException {
            begin(8, out -> writeLate(out, a, n));
        }

        @Override
        public void Finish_Late() throws ComException {
            finish(8);
        }

        @Override
        public void Begin_Varying(int len, int[] a) throws ComException {
            begin(9, out -> writeVarying(out, len, a));
        }

        @Override
        public void Finish_Varying() throws ComException {
            finish(9);
        }

        @Override
        public void Begin_ConfVarying(int cap, int len, short[] a) throws ComException {
            begin(10, out -> writeConfVarying(out, cap, len, a), in -> readConfVarying(in, cap));
        }

        @Override
        public ITypes.ConfVaryingResult Finish_ConfVarying() throws ComException {
            return finish(10);
        }

        @Override
        public void Begin_Conf2D(int n, int[][] a) throws ComException {
            begin(11, out -> writeConf2D(out, n, a));
        }

        @Override
        public void Finish_Conf2D() throws ComException {
            finish(11);
        }

        @Override
        public void Begin_First(int[] a) throws ComException {
            begin(12, out -> writeFirst(out, a));
        }

        @Override
        public void Finish_First() throws ComException {
            finish(12);
        }

        @Override
        public void Begin_Strings(String w, String c) throws ComException {
            begin(13, out -> writeStrings(out, w, c), ITypesProxy::readStrings);
        }

        @Override
        public @Nullable String Finish_Strings() throws ComException {
            return finish(13);
        }

        @Override
        public void Begin_UniqueStrings(@Nullable String w, @Nullable String c) throws
                ComException {
            begin(14, out -> writeUniqueStrings(out, w, c));
        }

        @Override
        public void Finish_UniqueStrings() throws ComException {
            finish(14);
        }

        @Override
        public void Begin_StringArray(int n, @Nullable String[] a) throws ComException {
            begin(15, out -> writeStringArray(out, n, a));
        }

        @Override
        public void Finish_StringArray() throws ComException {
            finish(15);
        }

        @Override
        public void Begin_StringOut(int cap, String io) throws ComException {
            begin(16, out -> writeStringOut(out, cap, io), in -> readStringOut(in, cap));
        }

        @Override
        public ITypes.StringOutResult Finish_StringOut() throws ComException {
            return finish(16);
        }

        @Override
        public void Begin_Pointers(int r, @Nullable Integer u, @Nullable Integer p,
                @Nullable Integer q) throws ComException {
            begin(17, out -> writePointers(out, r, u, p, q));
        }

        @Override
        public void Finish_Pointers() throws ComException {
            finish(17);
        }

        @Override
        public void Begin_PointerPointers(@Nullable Integer @Nullable [] pp, @Nullable Short ps)
                throws ComException {
            begin(18, out -> writePointerPointers(out, pp, ps), ITypesProxy::readPointerPointers);
        }

        @Override
        public ITypes.PointerPointersResult Finish_PointerPointers() throws ComException {
            return finish(18);
        }

        @Override
        public void Begin_List(@Nullable Node head) throws ComException {
            begin(19, out -> writeList(out, head), ITypesProxy::readList);
        }

        @Override
        public @Nullable Node Finish_List() throws ComException {
            return finish(19);
        }

        @Override
        public void Begin_Ring(@Nullable FNode n, @Nullable FNode m) throws ComException {
            begin(20, out -> writeRing(out, n, m));
        }

        @Override
        public void Finish_Ring() throws ComException {
            finish(20);
        }

        @Override
        public void Begin_Alias(@Nullable FNode n) throws ComException {
            begin(21, out -> writeAlias(out, n), ITypesProxy::readAlias);
        }

        @Override
        public @Nullable FNode Finish_Alias() throws ComException {
            return finish(21);
        }

        @Override
        public void Begin_Structs(Nested a, Padded[] arr) throws ComException {
            begin(22, out -> writeStructs(out, a, arr), ITypesProxy::readStructs);
        }

        @Override
        public Nested Finish_Structs() throws ComException {
            return finish(22);
        }

        @Override
        public void Begin_ConfStructs(Conf c, OuterConf o, @Nullable ConfVary v) throws
                ComException {
            begin(23, out -> writeConfStructs(out, c, o, v));
        }

        @Override
        public void Finish_ConfStructs() throws ComException {
            finish(23);
        }

        @Override
        public void Begin_PtrStructs(PtrSt a, PtrNest b) throws ComException {
            begin(24, out -> writePtrStructs(out, a, b));
        }

        @Override
        public void Finish_PtrStructs() throws ComException {
            finish(24);
        }

        @Override
        public void Begin_MixedStructs(Mixed m, Counted c) throws ComException {
            begin(25, out -> writeMixedStructs(out, m, c), ITypesProxy::readMixedStructs);
        }

        @Override
        public ITypes.MixedStructsResult Finish_MixedStructs() throws ComException {
            return finish(25);
        }

        @Override
        public void Begin_EncUnion(EncU a) throws ComException {
            begin(26, out -> writeEncUnion(out, a), ITypesProxy::readEncUnion);
        }

        @Override
        public EncU Finish_EncUnion() throws ComException {
            return finish(26);
        }

        @Override
        public void Begin_EncUnionPtr(EncUP a) throws ComException {
            begin(27, out -> writeEncUnionPtr(out, a));
        }

        @Override
        public void Finish_EncUnionPtr() throws ComException {
            finish(27);
        }

        @Override
        public void Begin_EncUnions(int n, EncUP[] all) throws ComException {
            begin(28, out -> writeEncUnions(out, n, all), ITypesProxy::readEncUnions);
        }

        @Override
        public ITypes.EncUnionsResult Finish_EncUnions() throws ComException {
            return finish(28);
        }

        @Override
        public void Begin_NonEncUnion(short k, NEncU u, HasU hu, UList ul) throws ComException {
            begin(29, out -> writeNonEncUnion(out, k, u, hu, ul));
        }

        @Override
        public void Finish_NonEncUnion() throws ComException {
            finish(29);
        }

        @Override
        public void Begin_OutUnion(short k) throws ComException {
            begin(30, out -> writeOutUnion(out, k), in -> readOutUnion(in, k));
        }

        @Override
        public NEncU Finish_OutUnion() throws ComException {
            return finish(30);
        }

        @Override
        public void Begin_Bytes(int n, byte[] in, int m) throws ComException {
            begin(31, out2 -> writeBytes(out2, n, in, m), in2 -> readBytes(in2, m));
        }

        @Override
        public byte[] Finish_Bytes() throws ComException {
            return finish(31);
        }

        @Override
        public void Begin_ByValue(Padded p, SmallPad q, Guid g) throws ComException {
            begin(32, out -> writeByValue(out, p, q, g), ITypesProxy::readByValue);
        }

        @Override
        public Guid Finish_ByValue() throws ComException {
            return finish(32);
        }

        @Override
        public void Begin_PointerArrays(int n, @Nullable Integer[] a) throws ComException {
            begin(33, out -> writePointerArrays(out, n, a), ITypesProxy::readPointerArrays);
        }

        @Override
        public ITypes.PointerArraysResult Finish_PointerArrays() throws ComException {
            return finish(33);
        }

        @Override
        public void Begin_Ranged(int v) throws ComException {
            begin(34, out -> writeRanged(out, v));
        }

        @Override
        public void Finish_Ranged() throws ComException {
            finish(34);
        }

        @Override
        public void Begin_Records(int n, PtrSt[] a, PtrSt[] b) throws ComException {
            begin(35, out -> writeRecords(out, n, a, b));
        }

        @Override
        public void Finish_Records() throws ComException {
            finish(35);
        }

        @Override
        public void Begin_GapIn(Gap s, int x) throws ComException {
            begin(36, out -> writeGapIn(out, s, x));
        }

        @Override
        public void Finish_GapIn() throws ComException {
            finish(36);
        }

        @Override
        public void Begin_GapArray(Gap[] a, byte b) throws ComException {
            begin(37, out -> writeGapArray(out, a, b));
        }

        @Override
        public void Finish_GapArray() throws ComException {
            finish(37);
        }

        @Override
        public void Begin_Tail(TailGap[] a, short s) throws ComException {
            begin(38, out -> writeTail(out, a, s));
        }

        @Override
        public void Finish_Tail() throws ComException {
            finish(38);
        }

        @Override
        public void Begin_UnionIn(SU s) throws ComException {
            begin(39, out -> writeUnionIn(out, s));
        }

        @Override
        public void Finish_UnionIn() throws ComException {
            finish(39);
        }

        @Override
        public void Begin_UnionMs(SUMS s) throws ComException {
            begin(40, out -> writeUnionMs(out, s));
        }

        @Override
        public void Finish_UnionMs() throws ComException {
            finish(40);
        }

        @Override
        public void Begin_PtrInArray(AR a) throws ComException {
            begin(41, out -> writePtrInArray(out, a));
        }

        @Override
        public void Finish_PtrInArray() throws ComException {
            finish(41);
        }

        @Override
        public void Begin_ConfPtr(ConfP c) throws ComException {
            begin(42, out -> writeConfPtr(out, c));
        }

        @Override
        public void Finish_ConfPtr() throws ComException {
            finish(42);
        }

        @Override
        public void Begin_ConfVaryFirst(short[] a) throws ComException {
            begin(43, out -> writeConfVaryFirst(out, a));
        }

        @Override
        public void Finish_ConfVaryFirst() throws ComException {
            finish(43);
        }

        @Override
        public void Begin_EnumsMixed(int a, byte b, int c, int d) throws ComException {
            begin(44, out -> writeEnumsMixed(out, a, b, c, d));
        }

        @Override
        public void Finish_EnumsMixed() throws ComException {
            finish(44);
        }

        @Override
        public void Begin_DeepIn(@Nullable Deep d) throws ComException {
            begin(45, out -> writeDeepIn(out, d));
        }

        @Override
        public void Finish_DeepIn() throws ComException {
            finish(45);
        }

        @Override
        public void Begin_TwoConf(byte[] a, long[] b, byte[] c) throws ComException {
            begin(46, out -> writeTwoConf(out, a, b, c));
        }

        @Override
        public void Finish_TwoConf() throws ComException {
            finish(46);
        }

        @Override
        public void Begin_Objects(@Nullable IUnknown o, Guid riid) throws ComException {
            begin(47, out -> writeObjects(out, o, riid), in -> readObjects(in, riid));
        }

        @Override
        public ITypes.ObjectsResult Finish_Objects() throws ComException {
            return finish(47);
        }

        @Override
        public void Begin_ObjectArray(int n, @Nullable ITypes[] all) throws ComException {
            begin(48, out -> writeObjectArray(out, n, all));
        }

        @Override
        public void Finish_ObjectArray() throws ComException {
            finish(48);
        }

        @Override
        public void Begin_get_Name() throws ComException {
            begin(49, RequestWriter.NOTHING, ITypesProxy::readGet_Name);
        }

        @Override
        public @Nullable String Finish_get_Name() throws ComException {
            return finish(49);
        }

        @Override
        public void Begin_put_Name(String value) throws ComException {
            begin(50, out -> writePut_Name(out, value));
        }

        @Override
        public void Finish_put_Name() throws ComException {
            finish(50);
        }

        @Override
        public void Begin_Optional(byte @Nullable [] data, @Nullable Integer size,
                @Nullable Integer len) throws ComException {
            begin(51, out -> writeOptional(out, data, size, len), ITypesProxy::readOptional);
        }

        @Override
        public ITypes.OptionalResult Finish_Optional() throws ComException {
            return finish(51);
        }

        @Override
        public void Begin_class_(int in, int out, int call, int object) throws ComException {
            begin(52, out2 -> writeClass_(out2, in, out, call, object), ITypesProxy::readClass_);
        }

        @Override
        public ITypes.Class_Result Finish_class_() throws ComException {
            return finish(52);
        }
    }

    /** The calls of an {@link ITypes} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ITypes#Nothing}. */
        public CompletableFuture<@Nullable Void> Nothing() {
            return future(3, RequestWriter.NOTHING);
        }

        /** See {@link ITypes#Scalars}. */
        public CompletableFuture<Long> Scalars(byte b, byte sm, short s, boolean bo, int l, byte c,
                long hy, @Unsigned short us, double d, char wc, float f, @Unsigned long uh) {
            return future(4, out -> writeScalars(out, b, sm, s, bo, l, c, hy, us, d, wc, f, uh),
                    ITypesProxy::readScalars);
        }

        /** See {@link ITypes#Enums}. */
        public CompletableFuture<ITypes.EnumsResult> Enums(int c, int pc, int e, int pe) {
            return future(5, out -> writeEnums(out, c, pc, e, pe), ITypesProxy::readEnums);
        }

        /** See {@link ITypes#Fixed}. */
        public CompletableFuture<short[]> Fixed(int[] a, byte[][] m) {
            return future(6, out -> writeFixed(out, a, m), ITypesProxy::readFixed);
        }

        /** See {@link ITypes#Conformant}. */
        public CompletableFuture<Long> Conformant(int n, short[] a) {
            return future(7, out -> writeConformant(out, n, a), ITypesProxy::readConformant);
        }

        /** See {@link ITypes#Late}. */
        public CompletableFuture<@Nullable Void> Late(short[] a, int n) {
            return future(8, out -> writeLate(out, a, n));
        }

        /** See {@link ITypes#Varying}. */
        public CompletableFuture<@Nullable Void> Varying(int len, int[] a) {
            return future(9, out -> writeVarying(out, len, a));
        }

        /** See {@link ITypes#ConfVarying}. */
        public CompletableFuture<ITypes.ConfVaryingResult> ConfVarying(int cap, int len,
                short[] a) {
            return future(10, out -> writeConfVarying(out, cap, len, a),
                    in -> readConfVarying(in, cap));
        }

        /** See {@link ITypes#Conf2D}. */
        public CompletableFuture<@Nullable Void> Conf2D(int n, int[][] a) {
            return future(11, out -> writeConf2D(out, n, a));
        }

        /** See {@link ITypes#First}. */
        public CompletableFuture<@Nullable Void> First(int[] a) {
            return future(12, out -> writeFirst(out, a));
        }

        /** See {@link ITypes#Strings}. */
        public CompletableFuture<@Nullable String> Strings(String w, String c) {
            return future(13, out -> writeStrings(out, w, c), ITypesProxy::readStrings);
        }

        /** See {@link ITypes#UniqueStrings}. */
        public CompletableFuture<@Nullable Void> UniqueStrings(@Nullable String w,
                @Nullable String c) {
            return future(14, out -> writeUniqueStrings(out, w, c));
        }

        /** See {@link ITypes#StringArray}. */
        public CompletableFuture<@Nullable Void> StringArray(int n, @Nullable String[] a) {
            return future(15, out -> writeStringArray(out, n, a));
        }

        /** See {@link ITypes#StringOut}. */
        public CompletableFuture<ITypes.StringOutResult> StringOut(int cap, String io) {
            return future(16, out -> writeStringOut(out, cap, io), in -> readStringOut(in, cap));
        }

        /** See {@link ITypes#Pointers}. */
        public CompletableFuture<@Nullable Void> Pointers(int r, @Nullable Integer u,
                @Nullable Integer p, @Nullable Integer q) {
            return future(17, out -> writePointers(out, r, u, p, q));
        }

        /** See {@link ITypes#PointerPointers}. */
        public CompletableFuture<ITypes.PointerPointersResult> PointerPointers(
                @Nullable Integer @Nullable [] pp, @Nullable Short ps) {
            return future(18, out -> writePointerPointers(out, pp, ps),
                    ITypesProxy::readPointerPointers);
        }

        /** See {@link ITypes#List}. */
        public CompletableFuture<@Nullable Node> List(@Nullable Node head) {
            return future(19, out -> writeList(out, head), ITypesProxy::readList);
        }

        /** See {@link ITypes#Ring}. */
        public CompletableFuture<@Nullable Void> Ring(@Nullable FNode n, @Nullable FNode m) {
            return future(20, out -> writeRing(out, n, m));
        }

        /** See {@link ITypes#Alias}. */
        public CompletableFuture<@Nullable FNode> Alias(@Nullable FNode n) {
            return future(21, out -> writeAlias(out, n), ITypesProxy::readAlias);
        }

        /** See {@link ITypes#Structs}. */
        public CompletableFuture<Nested> Structs(Nested a, Padded[] arr) {
            return future(22, out -> writeStructs(out, a, arr), ITypesProxy::readStructs);
        }

        /** See {@link ITypes#ConfStructs}. */
        public CompletableFuture<@Nullable Void> ConfStructs(Conf c, OuterConf o,
                @Nullable ConfVary v) {
            return future(23, out -> writeConfStructs(out, c, o, v));
        }

        /** See {@link ITypes#PtrStructs}. */
        public CompletableFuture<@Nullable Void> PtrStructs(PtrSt a, PtrNest b) {
            return future(24, out -> writePtrStructs(out, a, b));
        }

        /** See {@link ITypes#MixedStructs}. */
        public CompletableFuture<ITypes.MixedStructsResult> MixedStructs(Mixed m, Counted c) {
            return future(25, out -> writeMixedStructs(out, m, c), ITypesProxy::readMixedStructs);
        }

        /** See {@link ITypes#EncUnion}. */
        public CompletableFuture<EncU> EncUnion(EncU a) {
            return future(26, out -> writeEncUnion(out, a), ITypesProxy::readEncUnion);
        }

        /** See {@link ITypes#EncUnionPtr}. */
        public CompletableFuture<@Nullable Void> EncUnionPtr(EncUP a) {
            return future(27, out -> writeEncUnionPtr(out, a));
        }

        /** See {@link ITypes#EncUnions}. */
        public CompletableFuture<ITypes.EncUnionsResult> EncUnions(int n, EncUP[] all) {
            return future(28, out -> writeEncUnions(out, n, all), ITypesProxy::readEncUnions);
        }

        /** See {@link ITypes#NonEncUnion}. */
        public CompletableFuture<@Nullable Void> NonEncUnion(short k, NEncU u, HasU hu, UList ul) {
            return future(29, out -> writeNonEncUnion(out, k, u, hu, ul));
        }

        /** See {@link ITypes#OutUnion}. */
        public CompletableFuture<NEncU> OutUnion(short k) {
            return future(30, out -> writeOutUnion(out, k), in -> readOutUnion(in, k));
        }

        /** See {@link ITypes#Bytes}. */
        public CompletableFuture<byte[]> Bytes(int n, byte[] in, int m) {
            return future(31, out2 -> writeBytes(out2, n, in, m), in2 -> readBytes(in2, m));
        }

        /** See {@link ITypes#ByValue}. */
        public CompletableFuture<Guid> ByValue(Padded p, SmallPad q, Guid g) {
            return future(32, out -> writeByValue(out, p, q, g), ITypesProxy::readByValue);
        }

        /** See {@link ITypes#PointerArrays}. */
        public CompletableFuture<ITypes.PointerArraysResult> PointerArrays(int n,
                @Nullable Integer[] a) {
            return future(33, out -> writePointerArrays(out, n, a), ITypesProxy::readPointerArrays);
        }

        /** See {@link ITypes#Ranged}. */
        public CompletableFuture<@Nullable Void> Ranged(int v) {
            return future(34, out -> writeRanged(out, v));
        }

        /** See {@link ITypes#Records}. */
        public CompletableFuture<@Nullable Void> Records(int n, PtrSt[] a, PtrSt[] b) {
            return future(35, out -> writeRecords(out, n, a, b));
        }

        /** See {@link ITypes#GapIn}. */
        public CompletableFuture<@Nullable Void> GapIn(Gap s, int x) {
            return future(36, out -> writeGapIn(out, s, x));
        }

        /** See {@link ITypes#GapArray}. */
        public CompletableFuture<@Nullable Void> GapArray(Gap[] a, byte b) {
            return future(37, out -> writeGapArray(out, a, b));
        }

        /** See {@link ITypes#Tail}. */
        public CompletableFuture<@Nullable Void> Tail(TailGap[] a, short s) {
            return future(38, out -> writeTail(out, a, s));
        }

        /** See {@link ITypes#UnionIn}. */
        public CompletableFuture<@Nullable Void> UnionIn(SU s) {
            return future(39, out -> writeUnionIn(out, s));
        }

        /** See {@link ITypes#UnionMs}. */
        public CompletableFuture<@Nullable Void> UnionMs(SUMS s) {
            return future(40, out -> writeUnionMs(out, s));
        }

        /** See {@link ITypes#PtrInArray}. */
        public CompletableFuture<@Nullable Void> PtrInArray(AR a) {
            return future(41, out -> writePtrInArray(out, a));
        }

        /** See {@link ITypes#ConfPtr}. */
        public CompletableFuture<@Nullable Void> ConfPtr(ConfP c) {
            return future(42, out -> writeConfPtr(out, c));
        }

        /** See {@link ITypes#ConfVaryFirst}. */
        public CompletableFuture<@Nullable Void> ConfVaryFirst(short[] a) {
            return future(43, out -> writeConfVaryFirst(out, a));
        }

        /** See {@link ITypes#EnumsMixed}. */
        public CompletableFuture<@Nullable Void> EnumsMixed(int a, byte b, int c, int d) {
            return future(44, out -> writeEnumsMixed(out, a, b, c, d));
        }

        /** See {@link ITypes#DeepIn}. */
        public CompletableFuture<@Nullable Void> DeepIn(@Nullable Deep d) {
            return future(45, out -> writeDeepIn(out, d));
        }

        /** See {@link ITypes#TwoConf}. */
        public CompletableFuture<@Nullable Void> TwoConf(byte[] a, long[] b, byte[] c) {
            return future(46, out -> writeTwoConf(out, a, b, c));
        }

        /** See {@link ITypes#Objects}. */
        public CompletableFuture<ITypes.ObjectsResult> Objects(@Nullable IUnknown o, Guid riid) {
            return future(47, out -> writeObjects(out, o, riid), in -> readObjects(in, riid));
        }

        /** See {@link ITypes#ObjectArray}. */
        public CompletableFuture<@Nullable Void> ObjectArray(int n, @Nullable ITypes[] all) {
            return future(48, out -> writeObjectArray(out, n, all));
        }

        /** See {@link ITypes#get_Name}. */
        public CompletableFuture<@Nullable String> get_Name() {
            return future(49, RequestWriter.NOTHING, ITypesProxy::readGet_Name);
        }

        /** See {@link ITypes#put_Name}. */
        public CompletableFuture<@Nullable Void> put_Name(String value) {
            return future(50, out -> writePut_Name(out, value));
        }

        /** See {@link ITypes#Optional}. */
        public CompletableFuture<ITypes.OptionalResult> Optional(byte @Nullable [] data,
                @Nullable Integer size, @Nullable Integer len) {
            return future(51, out -> writeOptional(out, data, size, len),
                    ITypesProxy::readOptional);
        }

        /** See {@link ITypes#class_}. */
        public CompletableFuture<ITypes.Class_Result> class_(int in, int out, int call,
                int object) {
            return future(52, out2 -> writeClass_(out2, in, out, call, object),
                    ITypesProxy::readClass_);
        }
    }
}
