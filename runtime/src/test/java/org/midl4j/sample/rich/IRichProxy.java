// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Checked;
import org.midl4j.support.ClientCall;
import org.midl4j.support.CurrencyCodec;
import org.midl4j.support.DecimalCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;
import org.midl4j.support.SafeArrayCodec;
import org.midl4j.support.VariantCodec;

/** Calls an {@link IRich} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public class IRichProxy extends Proxy implements IRich {
    static {
        Abi.require(1);
    }

    protected IRichProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IRich proxy) throws ComException {
        return new Futures(targetOf(proxy, IRich.TYPE));
    }

    @Override
    public void Nothing() throws ComException {
        call(3, RequestWriter.NOTHING);
    }

    @Override
    public IRich.FailResult Fail(int hresult, int n) throws ComException {
        return call(4, out -> writeFail(out, hresult, n), in -> readFail(in, n));
    }

    @Override
    public IRich.ScalarsResult Scalars(byte b, byte sm, byte uc, short s, @Unsigned short us,
            boolean bo, int l, @Unsigned int ul, byte c, long h, @Unsigned long uh, char w, float f,
            double d, long p, boolean vb) throws ComException {
        return call(5, out -> writeScalars(out, b, sm, uc, s, us, bo, l, ul, c, h, uh, w, f, d, p, vb),
                IRichProxy::readScalars);
    }

    @Override
    public IRich.EnumsResult Enums(int c, int io, int b) throws ComException {
        return call(6, out -> writeEnums(out, c, io, b), IRichProxy::readEnums);
    }

    @Override
    public IRich.StructsResult Structs(Nested n, Gaps byValue, Nested io) throws ComException {
        return call(7, out -> writeStructs(out, n, byValue, io), IRichProxy::readStructs);
    }

    @Override
    public Person People(Person one, @Nullable Person maybe, int n, Person[] all) throws
            ComException {
        return call(8, out -> writePeople(out, one, maybe, n, all), IRichProxy::readPeople);
    }

    @Override
    public short[] Fixed(int[] a, byte[][] m) throws ComException {
        return call(9, out -> writeFixed(out, a, m), IRichProxy::readFixed);
    }

    @Override
    public double[] Conformant(int n, double[] a, int m) throws ComException {
        return call(10, out -> writeConformant(out, n, a, m), in -> readConformant(in, m));
    }

    @Override
    public IRich.VaryingResult Varying(int cap, int len, short[] a) throws ComException {
        return call(11, out -> writeVarying(out, cap, len, a), in -> readVarying(in, cap));
    }

    @Override
    public long Square(int n, int[][] a) throws ComException {
        return call(12, out -> writeSquare(out, n, a), IRichProxy::readSquare);
    }

    @Override
    public IRich.AllocatedResult Allocated(int n) throws ComException {
        return call(13, out -> writeAllocated(out, n), IRichProxy::readAllocated);
    }

    @Override
    public @Nullable Series ConformantStructs(Series s, @Nullable Window w) throws ComException {
        return call(14, out -> writeConformantStructs(out, s, w),
                IRichProxy::readConformantStructs);
    }

    @Override
    public IRich.StringsResult Strings(String wide, String narrow, @Nullable String maybe,
            String io) throws ComException {
        return call(15, out -> writeStrings(out, wide, narrow, maybe, io), IRichProxy::readStrings);
    }

    @Override
    public Counted StringArrays(int n, @Nullable String[] all, Counted c) throws ComException {
        return call(16, out -> writeStringArrays(out, n, all, c), IRichProxy::readStringArrays);
    }

    @Override
    public IRich.PointersResult Pointers(int r, @Nullable Integer u,
            @Nullable Integer @Nullable [] pp, @Nullable Short io) throws ComException {
        return call(17, out -> writePointers(out, r, u, pp, io), IRichProxy::readPointers);
    }

    @Override
    public @Nullable Link List(@Nullable Link head) throws ComException {
        return call(18, out -> writeList(out, head), IRichProxy::readList);
    }

    @Override
    public int Ring(@Nullable Knot a, @Nullable Knot b) throws ComException {
        return call(19, out -> writeRing(out, a, b), IRichProxy::readRing);
    }

    @Override
    public @Nullable Knot Alias(@Nullable Knot a) throws ComException {
        return call(20, out -> writeAlias(out, a), IRichProxy::readAlias);
    }

    @Override
    public Tagged Unions(Tagged t, short kind, Bare b, Choice c) throws ComException {
        return call(21, out -> writeUnions(out, t, kind, b, c), IRichProxy::readUnions);
    }

    @Override
    public Bare UnionOut(short kind, Choice c) throws ComException {
        return call(22, out -> writeUnionOut(out, kind, c), in -> readUnionOut(in, kind));
    }

    @Override
    public IRich.TextsResult Texts(@Nullable String b, @Nullable String io) throws ComException {
        return call(23, out -> writeTexts(out, b, io), IRichProxy::readTexts);
    }

    @Override
    public IRich.VariantsResult Variants(Variant v, Variant io) throws ComException {
        return call(24, out -> writeVariants(out, v, io), IRichProxy::readVariants);
    }

    @Override
    public @Nullable SafeArray Safe(@Nullable SafeArray numbers, @Nullable SafeArray texts) throws
            ComException {
        return call(25, out -> writeSafe(out, numbers, texts), IRichProxy::readSafe);
    }

    @Override
    public IRich.MoneyResult Money(BigDecimal c, double d, BigDecimal dec) throws ComException {
        return call(26, out -> writeMoney(out, c, d, dec), IRichProxy::readMoney);
    }

    @Override
    public Guid Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all) throws ComException {
        return call(27, out -> writeGuids(out, g, maybe, n, all), IRichProxy::readGuids);
    }

    @Override
    public IRich.ObjectsResult Objects(@Nullable IRichSink sink, Guid riid) throws ComException {
        return call(28, out -> writeObjects(out, sink, riid), in -> readObjects(in, riid));
    }

    @Override
    public int ObjectArray(int n, @Nullable IRichSink[] all) throws ComException {
        return call(29, out -> writeObjectArray(out, n, all), IRichProxy::readObjectArray);
    }

    @Override
    public @Nullable String get_Name() throws ComException {
        return call(30, RequestWriter.NOTHING, IRichProxy::readGet_Name);
    }

    @Override
    public void put_Name(@Nullable String value) throws ComException {
        call(31, out -> writePut_Name(out, value));
    }

    private static void writeFail(NdrWriter out, int hresult, int n) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, hresult);
        out.putInt(at + 4, n);
    }

    private static IRich.FailResult readFail(NdrReader in, int n) throws ComException {
        in.at("rest");
        int[] rest = in.readInts(in.expectCount(n, 4));
        in.at("text");
        String text;
        if (in.readPointer()) {
            text = in.readWideString();
        } else {
            text = null;
        }
        in.at("sink");
        IRichSink sink = InterfacePointers.read(in, IRichSink.TYPE);
        return new IRich.FailResult(rest, text, sink);
    }

    private static void writeScalars(NdrWriter out, byte b, byte sm, byte uc, short s,
            @Unsigned short us, boolean bo, int l, @Unsigned int ul, byte c, long h,
            @Unsigned long uh, char w, float f, double d, long p, boolean vb) throws ComException {
        int at = out.reserve(1, 3);
        out.putByte(at, b);
        out.putByte(at + 1, sm);
        out.putByte(at + 2, uc);
        int at2 = out.reserve(2, 5);
        out.putShort(at2, s);
        out.putShort(at2 + 2, us);
        out.putBoolean(at2 + 4, bo);
        int at3 = out.reserve(4, 9);
        out.putInt(at3, l);
        out.putInt(at3 + 4, ul);
        out.putByte(at3 + 8, c);
        int at4 = out.reserve(8, 32);
        out.putLong(at4, h);
        out.putLong(at4 + 8, uh);
        out.putChar(at4 + 16, w);
        out.putFloat(at4 + 20, f);
        out.putDouble(at4 + 24, d);
        out.writePointerSized(p);
        out.writeShort((short) (vb ? -1 : 0));
    }

    private static IRich.ScalarsResult readScalars(NdrReader in) throws ComException {
        in.at("ob");
        byte ob = in.readByte();
        in.at("os");
        int at = in.take(2, 3);
        short os = in.getShort(at);
        boolean obo = in.getBoolean(at + 2);
        in.at("ol");
        int at2 = in.take(4, 6);
        int ol = in.getInt(at2);
        char ow = in.getChar(at2 + 4);
        in.at("oh");
        int at3 = in.take(8, 24);
        long oh = in.getLong(at3);
        float of = in.getFloat(at3 + 8);
        double od = in.getDouble(at3 + 16);
        in.at("op");
        long op = in.readPointerSized();
        in.at("ovb");
        boolean ovb = in.readShort() != 0;
        return new IRich.ScalarsResult(ob, os, obo, ol, ow, oh, of, od, op, ovb);
    }

    private static void writeEnums(NdrWriter out, int c, int io, int b) throws ComException {
        out.writeEnum(Require.enumeration("c", c));
        out.writeEnum(Require.enumeration("io", io));
        out.writeInt(b);
    }

    private static IRich.EnumsResult readEnums(NdrReader in) throws ComException {
        in.at("io");
        int io = in.readEnum();
        in.at("ob");
        int ob = in.readInt();
        return new IRich.EnumsResult(io, ob);
    }

    private static void writeStructs(NdrWriter out, Nested n, Gaps byValue, Nested io) throws
            ComException {
        try {
            NestedCodec.write(out, Require.nonNull(n, "n"));
            GapsCodec.write(out, Require.nonNull(byValue, "byValue"));
            NestedCodec.write(out, Require.nonNull(io, "io"));
        } catch (Unsendable problem) {
            throw problem.in("n", n, "byValue", byValue, "io", io);
        }
    }

    private static IRich.StructsResult readStructs(NdrReader in) throws ComException {
        in.at("io");
        Nested io = NestedCodec.read(in);
        in.at("g");
        Gaps g = GapsCodec.read(in);
        return new IRich.StructsResult(io, g);
    }

    private static void writePeople(NdrWriter out, Person one, @Nullable Person maybe, int n,
            Person[] all) throws ComException {
        try {
            PersonCodec.write(out, Require.nonNull(one, "one"));
            if (out.writePointer(maybe)) {
                PersonCodec.write(out, maybe);
            }
            out.writeInt(n);
            int count = Require.elements("all", Require.nonNull(all, "all").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                PersonCodec.writeBody(out, Require.nonNull(all[i], "all[]", all));
            }
            for (int i = 0; i < count; i++) {
                PersonCodec.writePointees(out, all[i]);
            }
        } catch (Unsendable problem) {
            throw problem.in("one", one, "maybe", maybe, "all", all);
        }
    }

    private static Person readPeople(NdrReader in) throws ComException {
        in.at("last");
        Person last = PersonCodec.read(in);
        return last;
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

    private static void writeConformant(NdrWriter out, int n, double[] a, int m) throws
            ComException {
        out.writeInt(n);
        int count = Require.elements("a", Require.nonNull(a, "a").length, n);
        out.writeCount(count);
        out.writeDoubles(a, 0, count);
        out.writeInt(m);
    }

    private static double[] readConformant(NdrReader in, int m) throws ComException {
        in.at("r");
        double[] r = in.readDoubles(in.expectCount(m, 8));
        return r;
    }

    private static void writeVarying(NdrWriter out, int cap, int len, short[] a) throws
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

    private static IRich.VaryingResult readVarying(NdrReader in, int cap) throws ComException {
        in.at("len");
        int len = in.readInt();
        in.at("a");
        in.expectCount(cap);
        int count = in.expectRange(0, len, cap, 2);
        short[] a = in.readShorts(count);
        return new IRich.VaryingResult(len, a);
    }

    private static void writeSquare(NdrWriter out, int n, int[][] a) throws ComException {
        out.writeInt(n);
        out.writeCount(n);
        int count = Require.elements("a", Require.nonNull(a, "a").length, n);
        for (int i = 0; i < count; i++) {
            int count2 = Require.elements("a", Require.nonNull(a[i], "a").length, 3);
            out.writeInts(a[i], 0, count2);
        }
    }

    private static long readSquare(NdrReader in) throws ComException {
        in.at("sum");
        long sum = in.readLong();
        return sum;
    }

    private static void writeAllocated(NdrWriter out, int n) throws ComException {
        out.writeInt(n);
    }

    private static IRich.AllocatedResult readAllocated(NdrReader in) throws ComException {
        in.at("count");
        int count = in.readInt();
        in.at("all");
        Person[] all;
        if (in.readPointer()) {
            Person[] values = new Person[in.expectCount(count, 16)];
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
            all = values;
        } else {
            all = null;
        }
        return new IRich.AllocatedResult(count, all);
    }

    private static void writeConformantStructs(NdrWriter out, Series s, @Nullable Window w) throws
            ComException {
        try {
            SeriesCodec.write(out, Require.nonNull(s, "s"));
            if (out.writePointer(w)) {
                WindowCodec.write(out, w);
            }
        } catch (Unsendable problem) {
            throw problem.in("s", s, "w", w);
        }
    }

    private static @Nullable Series readConformantStructs(NdrReader in) throws ComException {
        in.at("back");
        Series back;
        if (in.readPointer()) {
            back = SeriesCodec.read(in);
        } else {
            back = null;
        }
        return back;
    }

    private static void writeStrings(NdrWriter out, String wide, String narrow,
            @Nullable String maybe, String io) throws ComException {
        try {
            out.writeWideString(Require.nonNull(wide, "wide"));
            out.writeString(Require.nonNull(narrow, "narrow"));
            if (out.writePointer(maybe)) {
                out.writeWideString(maybe);
            }
            out.writeString(Require.nonNull(io, "io"));
        } catch (Unsendable problem) {
            throw problem.in("narrow", narrow, "io", io);
        }
    }

    private static IRich.StringsResult readStrings(NdrReader in) throws ComException {
        in.at("both");
        String both;
        if (in.readPointer()) {
            both = in.readWideString();
        } else {
            both = null;
        }
        in.at("io");
        String io = in.readString();
        return new IRich.StringsResult(both, io);
    }

    private static void writeStringArrays(NdrWriter out, int n, @Nullable String[] all, Counted c)
            throws ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("all", Require.nonNull(all, "all").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                out.writePointer(all[i], NdrWriter::writeWideString);
            }
            out.writePointees();
            CountedCodec.write(out, Require.nonNull(c, "c"));
        } catch (Unsendable problem) {
            throw problem.in("all", all, "c", c);
        }
    }

    private static Counted readStringArrays(NdrReader in) throws ComException {
        in.at("back");
        Counted back = CountedCodec.read(in);
        return back;
    }

    private static void writePointers(NdrWriter out, int r, @Nullable Integer u,
            @Nullable Integer @Nullable [] pp, @Nullable Short io) throws ComException {
        out.writeInt(r);
        if (out.writePointer(u)) {
            out.writeInt(u);
        }
        if (out.writePointer(pp)) {
            out.writePointer(pp[0], NdrWriter::writeInt);
            out.writePointees();
        }
        if (out.writePointer(io)) {
            out.writeShort(io);
        }
    }

    private static IRich.PointersResult readPointers(NdrReader in) throws ComException {
        in.at("io");
        Short io;
        if (in.readPointer()) {
            io = in.readShort();
        } else {
            io = null;
        }
        in.at("res");
        Integer res;
        if (in.readPointer()) {
            res = in.readInt();
        } else {
            res = null;
        }
        return new IRich.PointersResult(io, res);
    }

    private static void writeList(NdrWriter out, @Nullable Link head) throws ComException {
        try {
            if (out.writePointer(head)) {
                LinkCodec.write(out, head);
                out.writePointees();
            }
        } catch (Unsendable problem) {
            throw problem.in("head", head);
        }
    }

    private static @Nullable Link readList(NdrReader in) throws ComException {
        in.at("reversed");
        Link reversed;
        if (in.readPointer()) {
            reversed = LinkCodec.read(in);
            in.readPointees(reversed);
        } else {
            reversed = null;
        }
        return reversed;
    }

    private static void writeRing(NdrWriter out, @Nullable Knot a, @Nullable Knot b) throws
            ComException {
        try {
            out.writeFullPointer(a, KnotCodec::write);
            out.writePointees();
            out.writeFullPointer(b, KnotCodec::write);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("a", a, "b", b);
        }
    }

    private static int readRing(NdrReader in) throws ComException {
        in.at("distinct");
        int distinct = in.readInt();
        return distinct;
    }

    private static void writeAlias(NdrWriter out, @Nullable Knot a) throws ComException {
        try {
            out.writeFullPointer(a, KnotCodec::write);
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("a", a);
        }
    }

    private static @Nullable Knot readAlias(NdrReader in) throws ComException {
        in.at("a");
        Knot[] aHolder = new Knot[1];
        in.readFullPointer(aHolder, (owner, read) -> owner[0] = read, () -> new Knot(), KnotCodec::read, KnotCodec::copy);
        in.readHeldPointees(aHolder);
        Knot a = aHolder[0];
        return a;
    }

    private static void writeUnions(NdrWriter out, Tagged t, short kind, Bare b, Choice c) throws
            ComException {
        try {
            out.align(8);
            out.writeInt((int) TaggedCodec.select("t", Require.nonNull(t, "t"), t.discriminant()));
            TaggedCodec.write(out, t);
            out.writePointees();
            out.writeShort(kind);
            out.align64(8);
            out.writeShort((short) BareCodec.select("b", Require.nonNull(b, "b"), kind));
            BareCodec.write(out, b);
            out.writePointees();
            ChoiceCodec.write(out, Require.nonNull(c, "c"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("t", t, "b", b, "c", c);
        }
    }

    private static Tagged readUnions(NdrReader in) throws ComException {
        in.at("back");
        Tagged[] backHolder = new Tagged[1];
        in.align(8);
        TaggedCodec.read(in, in.readInt(), arm -> backHolder[0] = arm);
        in.readHeldPointees(backHolder);
        Tagged back = backHolder[0];
        return back;
    }

    private static void writeUnionOut(NdrWriter out, short kind, Choice c) throws ComException {
        try {
            out.writeShort(kind);
            ChoiceCodec.write(out, Require.nonNull(c, "c"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("c", c);
        }
    }

    private static Bare readUnionOut(NdrReader in, short kind) throws ComException {
        in.at("b");
        Bare[] bHolder = new Bare[1];
        in.align64(8);
        BareCodec.read(in, Checked.discriminant("b", in.readShort(), kind), arm -> bHolder[0] = arm);
        in.readHeldPointees(bHolder);
        Bare b = bHolder[0];
        return b;
    }

    private static void writeTexts(NdrWriter out, @Nullable String b, @Nullable String io) throws
            ComException {
        BstrCodec.write(out, b);
        out.writePointees();
        BstrCodec.write(out, io);
        out.writePointees();
    }

    private static IRich.TextsResult readTexts(NdrReader in) throws ComException {
        in.at("io");
        String io = BstrCodec.read(in);
        in.at("r");
        String r = BstrCodec.read(in);
        return new IRich.TextsResult(io, r);
    }

    private static void writeVariants(NdrWriter out, Variant v, Variant io) throws ComException {
        VariantCodec.write(out, v);
        out.writePointees();
        VariantCodec.write(out, io);
        out.writePointees();
    }

    private static IRich.VariantsResult readVariants(NdrReader in) throws ComException {
        in.at("io");
        Variant io = VariantCodec.read(in);
        in.at("r");
        Variant r = VariantCodec.read(in);
        return new IRich.VariantsResult(io, r);
    }

    private static void writeSafe(NdrWriter out, @Nullable SafeArray numbers,
            @Nullable SafeArray texts) throws ComException {
        SafeArrayCodec.write(out, numbers);
        out.writePointees();
        SafeArrayCodec.write(out, texts);
        out.writePointees();
    }

    private static @Nullable SafeArray readSafe(NdrReader in) throws ComException {
        in.at("back");
        SafeArray back = SafeArrayCodec.read(in);
        return back;
    }

    private static void writeMoney(NdrWriter out, BigDecimal c, double d, BigDecimal dec) throws
            ComException {
        CurrencyCodec.write(out, c);
        out.writeDouble(d);
        DecimalCodec.write(out, dec);
    }

    private static IRich.MoneyResult readMoney(NdrReader in) throws ComException {
        in.at("oc");
        BigDecimal oc = CurrencyCodec.read(in);
        in.at("od");
        BigDecimal od = DecimalCodec.read(in);
        return new IRich.MoneyResult(oc, od);
    }

    private static void writeGuids(NdrWriter out, Guid g, @Nullable Guid maybe, int n, Guid[] all)
            throws ComException {
        out.writeGuid(g);
        if (out.writePointer(maybe)) {
            out.writeGuid(maybe);
        }
        out.writeInt(n);
        int count = Require.elements("all", Require.nonNull(all, "all").length, n);
        out.writeCount(count);
        for (int i = 0; i < count; i++) {
            out.writeGuid(all[i]);
        }
    }

    private static Guid readGuids(NdrReader in) throws ComException {
        in.at("r");
        Guid r = in.readGuid();
        return r;
    }

    private static void writeObjects(NdrWriter out, @Nullable IRichSink sink, Guid riid) throws
            ComException {
        InterfacePointers.write(out, sink, IRichSink.TYPE);
        out.writePointees();
        out.writeGuid(riid);
    }

    private static IRich.ObjectsResult readObjects(NdrReader in, Guid riid) throws ComException {
        in.at("ppv");
        IUnknown ppv = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        in.at("back");
        IRichSink back = InterfacePointers.read(in, IRichSink.TYPE);
        return new IRich.ObjectsResult(ppv, back);
    }

    private static void writeObjectArray(NdrWriter out, int n, @Nullable IRichSink[] all) throws
            ComException {
        try {
            out.writeInt(n);
            int count = Require.elements("all", Require.nonNull(all, "all").length, n);
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                InterfacePointers.write(out, all[i], IRichSink.TYPE);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("all", all);
        }
    }

    private static int readObjectArray(NdrReader in) throws ComException {
        in.at("some");
        int some = in.readInt();
        return some;
    }

    private static @Nullable String readGet_Name(NdrReader in) throws ComException {
        in.at("value");
        String value = BstrCodec.read(in);
        return value;
    }

    private static void writePut_Name(NdrWriter out, @Nullable String value) throws ComException {
        BstrCodec.write(out, value);
        out.writePointees();
    }

    /** Calls an {@link IRich} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncIRich {
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
        public void Begin_Fail(int hresult, int n) throws ComException {
            begin(4, out -> writeFail(out, hresult, n), in -> readFail(in, n));
        }

        @Override
        public IRich.FailResult Finish_Fail() throws ComException {
            return finish(4);
        }

        @Override
        public void Begin_Scalars(byte b, byte sm, byte uc, short s, @Unsigned short us, boolean bo,
                int l, @Unsigned int ul, byte c, long h, @Unsigned long uh, char w, float f,
                double d, long p, boolean vb) throws ComException {
            begin(5, out -> writeScalars(out, b, sm, uc, s, us, bo, l, ul, c, h, uh, w, f, d, p, vb),
                    IRichProxy::readScalars);
        }

        @Override
        public IRich.ScalarsResult Finish_Scalars() throws ComException {
            return finish(5);
        }

        @Override
        public void Begin_Enums(int c, int io, int b) throws ComException {
            begin(6, out -> writeEnums(out, c, io, b), IRichProxy::readEnums);
        }

        @Override
        public IRich.EnumsResult Finish_Enums() throws ComException {
            return finish(6);
        }

        @Override
        public void Begin_Structs(Nested n, Gaps byValue, Nested io) throws ComException {
            begin(7, out -> writeStructs(out, n, byValue, io), IRichProxy::readStructs);
        }

        @Override
        public IRich.StructsResult Finish_Structs() throws ComException {
            return finish(7);
        }

        @Override
        public void Begin_People(Person one, @Nullable Person maybe, int n, Person[] all) throws
                ComException {
            begin(8, out -> writePeople(out, one, maybe, n, all), IRichProxy::readPeople);
        }

        @Override
        public Person Finish_People() throws ComException {
            return finish(8);
        }

        @Override
        public void Begin_Fixed(int[] a, byte[][] m) throws ComException {
            begin(9, out -> writeFixed(out, a, m), IRichProxy::readFixed);
        }

        @Override
        public short[] Finish_Fixed() throws ComException {
            return finish(9);
        }

        @Override
        public void Begin_Conformant(int n, double[] a, int m) throws ComException {
            begin(10, out -> writeConformant(out, n, a, m), in -> readConformant(in, m));
        }

        @Override
        public double[] Finish_Conformant() throws ComException {
            return finish(10);
        }

        @Override
        public void Begin_Varying(int cap, int len, short[] a) throws ComException {
            begin(11, out -> writeVarying(out, cap, len, a), in -> readVarying(in, cap));
        }

        @Override
        public IRich.VaryingResult Finish_Varying() throws ComException {
            return finish(11);
        }

        @Override
        public void Begin_Square(int n, int[][] a) throws ComException {
            begin(12, out -> writeSquare(out, n, a), IRichProxy::readSquare);
        }

        @Override
        public long Finish_Square() throws ComException {
            return finish(12);
        }

        @Override
        public void Begin_Allocated(int n) throws ComException {
            begin(13, out -> writeAllocated(out, n), IRichProxy::readAllocated);
        }

        @Override
        public IRich.AllocatedResult Finish_Allocated() throws ComException {
            return finish(13);
        }

        @Override
        public void Begin_ConformantStructs(Series s, @Nullable Window w) throws ComException {
            begin(14, out -> writeConformantStructs(out, s, w), IRichProxy::readConformantStructs);
        }

        @Override
        public @Nullable Series Finish_ConformantStructs() throws ComException {
            return finish(14);
        }

        @Override
        public void Begin_Strings(String wide, String narrow, @Nullable String maybe, String io)
                throws ComException {
            begin(15, out -> writeStrings(out, wide, narrow, maybe, io), IRichProxy::readStrings);
        }

        @Override
        public IRich.StringsResult Finish_Strings() throws ComException {
            return finish(15);
        }

        @Override
        public void Begin_StringArrays(int n, @Nullable String[] all, Counted c) throws
                ComException {
            begin(16, out -> writeStringArrays(out, n, all, c), IRichProxy::readStringArrays);
        }

        @Override
        public Counted Finish_StringArrays() throws ComException {
            return finish(16);
        }

        @Override
        public void Begin_Pointers(int r, @Nullable Integer u, @Nullable Integer @Nullable [] pp,
                @Nullable Short io) throws ComException {
            begin(17, out -> writePointers(out, r, u, pp, io), IRichProxy::readPointers);
        }

        @Override
        public IRich.PointersResult Finish_Pointers() throws ComException {
            return finish(17);
        }

        @Override
        public void Begin_List(@Nullable Link head) throws ComException {
            begin(18, out -> writeList(out, head), IRichProxy::readList);
        }

        @Override
        public @Nullable Link Finish_List() throws ComException {
            return finish(18);
        }

        @Override
        public void Begin_Ring(@Nullable Knot a, @Nullable Knot b) throws ComException {
            begin(19, out -> writeRing(out, a, b), IRichProxy::readRing);
        }

        @Override
        public int Finish_Ring() throws ComException {
            return finish(19);
        }

        @Override
        public void Begin_Alias(@Nullable Knot a) throws ComException {
            begin(20, out -> writeAlias(out, a), IRichProxy::readAlias);
        }

        @Override
        public @Nullable Knot Finish_Alias() throws ComException {
            return finish(20);
        }

        @Override
        public void Begin_Unions(Tagged t, short kind, Bare b, Choice c) throws ComException {
            begin(21, out -> writeUnions(out, t, kind, b, c), IRichProxy::readUnions);
        }

        @Override
        public Tagged Finish_Unions() throws ComException {
            return finish(21);
        }

        @Override
        public void Begin_UnionOut(short kind, Choice c) throws ComException {
            begin(22, out -> writeUnionOut(out, kind, c), in -> readUnionOut(in, kind));
        }

        @Override
        public Bare Finish_UnionOut() throws ComException {
            return finish(22);
        }

        @Override
        public void Begin_Texts(@Nullable String b, @Nullable String io) throws ComException {
            begin(23, out -> writeTexts(out, b, io), IRichProxy::readTexts);
        }

        @Override
        public IRich.TextsResult Finish_Texts() throws ComException {
            return finish(23);
        }

        @Override
        public void Begin_Variants(Variant v, Variant io) throws ComException {
            begin(24, out -> writeVariants(out, v, io), IRichProxy::readVariants);
        }

        @Override
        public IRich.VariantsResult Finish_Variants() throws ComException {
            return finish(24);
        }

        @Override
        public void Begin_Safe(@Nullable SafeArray numbers, @Nullable SafeArray texts) throws
                ComException {
            begin(25, out -> writeSafe(out, numbers, texts), IRichProxy::readSafe);
        }

        @Override
        public @Nullable SafeArray Finish_Safe() throws ComException {
            return finish(25);
        }

        @Override
        public void Begin_Money(BigDecimal c, double d, BigDecimal dec) throws ComException {
            begin(26, out -> writeMoney(out, c, d, dec), IRichProxy::readMoney);
        }

        @Override
        public IRich.MoneyResult Finish_Money() throws ComException {
            return finish(26);
        }

        @Override
        public void Begin_Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all) throws
                ComException {
            begin(27, out -> writeGuids(out, g, maybe, n, all), IRichProxy::readGuids);
        }

        @Override
        public Guid Finish_Guids() throws ComException {
            return finish(27);
        }

        @Override
        public void Begin_Objects(@Nullable IRichSink sink, Guid riid) throws ComException {
            begin(28, out -> writeObjects(out, sink, riid), in -> readObjects(in, riid));
        }

        @Override
        public IRich.ObjectsResult Finish_Objects() throws ComException {
            return finish(28);
        }

        @Override
        public void Begin_ObjectArray(int n, @Nullable IRichSink[] all) throws ComException {
            begin(29, out -> writeObjectArray(out, n, all), IRichProxy::readObjectArray);
        }

        @Override
        public int Finish_ObjectArray() throws ComException {
            return finish(29);
        }

        @Override
        public void Begin_get_Name() throws ComException {
            begin(30, RequestWriter.NOTHING, IRichProxy::readGet_Name);
        }

        @Override
        public @Nullable String Finish_get_Name() throws ComException {
            return finish(30);
        }

        @Override
        public void Begin_put_Name(@Nullable String value) throws ComException {
            begin(31, out -> writePut_Name(out, value));
        }

        @Override
        public void Finish_put_Name() throws ComException {
            finish(31);
        }
    }

    /** The calls of an {@link IRich} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IRich#Nothing}. */
        public CompletableFuture<@Nullable Void> Nothing() {
            return future(3, RequestWriter.NOTHING);
        }

        /** See {@link IRich#Fail}. */
        public CompletableFuture<IRich.FailResult> Fail(int hresult, int n) {
            return future(4, out -> writeFail(out, hresult, n), in -> readFail(in, n));
        }

        /** See {@link IRich#Scalars}. */
        public CompletableFuture<IRich.ScalarsResult> Scalars(byte b, byte sm, byte uc, short s,
                @Unsigned short us, boolean bo, int l, @Unsigned int ul, byte c, long h,
                @Unsigned long uh, char w, float f, double d, long p, boolean vb) {
            return future(5, out -> writeScalars(out, b, sm, uc, s, us, bo, l, ul, c, h, uh, w, f, d, p, vb),
                    IRichProxy::readScalars);
        }

        /** See {@link IRich#Enums}. */
        public CompletableFuture<IRich.EnumsResult> Enums(int c, int io, int b) {
            return future(6, out -> writeEnums(out, c, io, b), IRichProxy::readEnums);
        }

        /** See {@link IRich#Structs}. */
        public CompletableFuture<IRich.StructsResult> Structs(Nested n, Gaps byValue, Nested io) {
            return future(7, out -> writeStructs(out, n, byValue, io), IRichProxy::readStructs);
        }

        /** See {@link IRich#People}. */
        public CompletableFuture<Person> People(Person one, @Nullable Person maybe, int n,
                Person[] all) {
            return future(8, out -> writePeople(out, one, maybe, n, all), IRichProxy::readPeople);
        }

        /** See {@link IRich#Fixed}. */
        public CompletableFuture<short[]> Fixed(int[] a, byte[][] m) {
            return future(9, out -> writeFixed(out, a, m), IRichProxy::readFixed);
        }

        /** See {@link IRich#Conformant}. */
        public CompletableFuture<double[]> Conformant(int n, double[] a, int m) {
            return future(10, out -> writeConformant(out, n, a, m), in -> readConformant(in, m));
        }

        /** See {@link IRich#Varying}. */
        public CompletableFuture<IRich.VaryingResult> Varying(int cap, int len, short[] a) {
            return future(11, out -> writeVarying(out, cap, len, a), in -> readVarying(in, cap));
        }

        /** See {@link IRich#Square}. */
        public CompletableFuture<Long> Square(int n, int[][] a) {
            return future(12, out -> writeSquare(out, n, a), IRichProxy::readSquare);
        }

        /** See {@link IRich#Allocated}. */
        public CompletableFuture<IRich.AllocatedResult> Allocated(int n) {
            return future(13, out -> writeAllocated(out, n), IRichProxy::readAllocated);
        }

        /** See {@link IRich#ConformantStructs}. */
        public CompletableFuture<@Nullable Series> ConformantStructs(Series s, @Nullable Window w) {
            return future(14, out -> writeConformantStructs(out, s, w),
                    IRichProxy::readConformantStructs);
        }

        /** See {@link IRich#Strings}. */
        public CompletableFuture<IRich.StringsResult> Strings(String wide, String narrow,
                @Nullable String maybe, String io) {
            return future(15, out -> writeStrings(out, wide, narrow, maybe, io),
                    IRichProxy::readStrings);
        }

        /** See {@link IRich#StringArrays}. */
        public CompletableFuture<Counted> StringArrays(int n, @Nullable String[] all, Counted c) {
            return future(16, out -> writeStringArrays(out, n, all, c),
                    IRichProxy::readStringArrays);
        }

        /** See {@link IRich#Pointers}. */
        public CompletableFuture<IRich.PointersResult> Pointers(int r, @Nullable Integer u,
                @Nullable Integer @Nullable [] pp, @Nullable Short io) {
            return future(17, out -> writePointers(out, r, u, pp, io), IRichProxy::readPointers);
        }

        /** See {@link IRich#List}. */
        public CompletableFuture<@Nullable Link> List(@Nullable Link head) {
            return future(18, out -> writeList(out, head), IRichProxy::readList);
        }

        /** See {@link IRich#Ring}. */
        public CompletableFuture<Integer> Ring(@Nullable Knot a, @Nullable Knot b) {
            return future(19, out -> writeRing(out, a, b), IRichProxy::readRing);
        }

        /** See {@link IRich#Alias}. */
        public CompletableFuture<@Nullable Knot> Alias(@Nullable Knot a) {
            return future(20, out -> writeAlias(out, a), IRichProxy::readAlias);
        }

        /** See {@link IRich#Unions}. */
        public CompletableFuture<Tagged> Unions(Tagged t, short kind, Bare b, Choice c) {
            return future(21, out -> writeUnions(out, t, kind, b, c), IRichProxy::readUnions);
        }

        /** See {@link IRich#UnionOut}. */
        public CompletableFuture<Bare> UnionOut(short kind, Choice c) {
            return future(22, out -> writeUnionOut(out, kind, c), in -> readUnionOut(in, kind));
        }

        /** See {@link IRich#Texts}. */
        public CompletableFuture<IRich.TextsResult> Texts(@Nullable String b, @Nullable String io) {
            return future(23, out -> writeTexts(out, b, io), IRichProxy::readTexts);
        }

        /** See {@link IRich#Variants}. */
        public CompletableFuture<IRich.VariantsResult> Variants(Variant v, Variant io) {
            return future(24, out -> writeVariants(out, v, io), IRichProxy::readVariants);
        }

        /** See {@link IRich#Safe}. */
        public CompletableFuture<@Nullable SafeArray> Safe(@Nullable SafeArray numbers,
                @Nullable SafeArray texts) {
            return future(25, out -> writeSafe(out, numbers, texts), IRichProxy::readSafe);
        }

        /** See {@link IRich#Money}. */
        public CompletableFuture<IRich.MoneyResult> Money(BigDecimal c, double d, BigDecimal dec) {
            return future(26, out -> writeMoney(out, c, d, dec), IRichProxy::readMoney);
        }

        /** See {@link IRich#Guids}. */
        public CompletableFuture<Guid> Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all) {
            return future(27, out -> writeGuids(out, g, maybe, n, all), IRichProxy::readGuids);
        }

        /** See {@link IRich#Objects}. */
        public CompletableFuture<IRich.ObjectsResult> Objects(@Nullable IRichSink sink, Guid riid) {
            return future(28, out -> writeObjects(out, sink, riid), in -> readObjects(in, riid));
        }

        /** See {@link IRich#ObjectArray}. */
        public CompletableFuture<Integer> ObjectArray(int n, @Nullable IRichSink[] all) {
            return future(29, out -> writeObjectArray(out, n, all), IRichProxy::readObjectArray);
        }

        /** See {@link IRich#get_Name}. */
        public CompletableFuture<@Nullable String> get_Name() {
            return future(30, RequestWriter.NOTHING, IRichProxy::readGet_Name);
        }

        /** See {@link IRich#put_Name}. */
        public CompletableFuture<@Nullable Void> put_Name(@Nullable String value) {
            return future(31, out -> writePut_Name(out, value));
        }
    }
}
