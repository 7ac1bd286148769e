// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/** A server's call object for {@link IRich}: write the {@code Begin_} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public abstract class AsyncIRichCall extends ServerCallObject implements AsyncIRich {
    static {
        Abi.require(1);
    }

    protected AsyncIRichCall(@Nullable IUnknown outer) {
        this(AsyncIRich.TYPE, outer);
    }

    protected AsyncIRichCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IRich#Nothing}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Nothing(VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Nothing() throws ComException {
        beginVoid(3, call -> Begin_Nothing(call));
    }

    @Override
    public final void Finish_Nothing() throws ComException {
        finish(3);
    }

    /** Begins {@link IRich#Fail}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Fail(int hresult, int n, Completion<IRich.FailResult> call) throws
            ComException;

    @Override
    public final void Begin_Fail(int hresult, int n) throws ComException {
        this.<IRich.FailResult>begin(4, call -> Begin_Fail(hresult, n, call));
    }

    @Override
    public final IRich.FailResult Finish_Fail() throws ComException {
        return finish(4);
    }

    /** Begins {@link IRich#Scalars}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Scalars(byte b, byte sm, byte uc, short s, @Unsigned short us,
            boolean bo, int l, @Unsigned int ul, byte c, long h, @Unsigned long uh, char w, float f,
            double d, long p, boolean vb, Completion<IRich.ScalarsResult> call) throws ComException;

    @Override
    public final void Begin_Scalars(byte b, byte sm, byte uc, short s, @Unsigned short us,
            boolean bo, int l, @Unsigned int ul, byte c, long h, @Unsigned long uh, char w, float f,
            double d, long p, boolean vb) throws ComException {
        this.<IRich.ScalarsResult>begin(5, call -> Begin_Scalars(b, sm, uc, s, us, bo, l, ul, c, h, uh, w, f, d, p, vb, call));
    }

    @Override
    public final IRich.ScalarsResult Finish_Scalars() throws ComException {
        return finish(5);
    }

    /** Begins {@link IRich#Enums}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Enums(int c, int io, int b, Completion<IRich.EnumsResult> call)
            throws ComException;

    @Override
    public final void Begin_Enums(int c, int io, int b) throws ComException {
        this.<IRich.EnumsResult>begin(6, call -> Begin_Enums(c, io, b, call));
    }

    @Override
    public final IRich.EnumsResult Finish_Enums() throws ComException {
        return finish(6);
    }

    /** Begins {@link IRich#Structs}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Structs(Nested n, Gaps byValue, Nested io,
            Completion<IRich.StructsResult> call) throws ComException;

    @Override
    public final void Begin_Structs(Nested n, Gaps byValue, Nested io) throws ComException {
        this.<IRich.StructsResult>begin(7, call -> Begin_Structs(n, byValue, io, call));
    }

    @Override
    public final IRich.StructsResult Finish_Structs() throws ComException {
        return finish(7);
    }

    /** Begins {@link IRich#People}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_People(Person one, @Nullable Person maybe, int n, Person[] all,
            Completion<Person> call) throws ComException;

    @Override
    public final void Begin_People(Person one, @Nullable Person maybe, int n, Person[] all) throws
            ComException {
        this.<Person>begin(8, call -> Begin_People(one, maybe, n, all, call));
    }

    @Override
    public final Person Finish_People() throws ComException {
        return finish(8);
    }

    /** Begins {@link IRich#Fixed}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Fixed(int[] a, byte[][] m, Completion<short[]> call) throws
            ComException;

    @Override
    public final void Begin_Fixed(int[] a, byte[][] m) throws ComException {
        this.<short[]>begin(9, call -> Begin_Fixed(a, m, call));
    }

    @Override
    public final short[] Finish_Fixed() throws ComException {
        return finish(9);
    }

    /** Begins {@link IRich#Conformant}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Conformant(int n, double[] a, int m, Completion<double[]> call)
            throws ComException;

    @Override
    public final void Begin_Conformant(int n, double[] a, int m) throws ComException {
        this.<double[]>begin(10, call -> Begin_Conformant(n, a, m, call));
    }

    @Override
    public final double[] Finish_Conformant() throws ComException {
        return finish(10);
    }

    /** Begins {@link IRich#Varying}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Varying(int cap, int len, short[] a,
            Completion<IRich.VaryingResult> call) throws ComException;

    @Override
    public final void Begin_Varying(int cap, int len, short[] a) throws ComException {
        this.<IRich.VaryingResult>begin(11, call -> Begin_Varying(cap, len, a, call));
    }

    @Override
    public final IRich.VaryingResult Finish_Varying() throws ComException {
        return finish(11);
    }

    /** Begins {@link IRich#Square}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Square(int n, int[][] a, Completion<Long> call) throws
            ComException;

    @Override
    public final void Begin_Square(int n, int[][] a) throws ComException {
        this.<Long>begin(12, call -> Begin_Square(n, a, call));
    }

    @Override
    public final long Finish_Square() throws ComException {
        return finish(12);
    }

    /** Begins {@link IRich#Allocated}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Allocated(int n, Completion<IRich.AllocatedResult> call) throws
            ComException;

    @Override
    public final void Begin_Allocated(int n) throws ComException {
        this.<IRich.AllocatedResult>begin(13, call -> Begin_Allocated(n, call));
    }

    @Override
    public final IRich.AllocatedResult Finish_Allocated() throws ComException {
        return finish(13);
    }

    /** Begins {@link IRich#ConformantStructs}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ConformantStructs(Series s, @Nullable Window w,
            Completion<@Nullable Series> call) throws ComException;

    @Override
    public final void Begin_ConformantStructs(Series s, @Nullable Window w) throws ComException {
        this.<@Nullable Series>begin(14, call -> Begin_ConformantStructs(s, w, call));
    }

    @Override
    public final @Nullable Series Finish_ConformantStructs() throws ComException {
        return finish(14);
    }

    /** Begins {@link IRich#Strings}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Strings(String wide, String narrow, @Nullable String maybe,
            String io, Completion<IRich.StringsResult> call) throws ComException;

    @Override
    public final void Begin_Strings(String wide, String narrow, @Nullable String maybe, String io)
            throws ComException {
        this.<IRich.StringsResult>begin(15, call -> Begin_Strings(wide, narrow, maybe, io, call));
    }

    @Override
    public final IRich.StringsResult Finish_Strings() throws ComException {
        return finish(15);
    }

    /** Begins {@link IRich#StringArrays}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_StringArrays(int n, @Nullable String[] all, Counted c,
            Completion<Counted> call) throws ComException;

    @Override
    public final void Begin_StringArrays(int n, @Nullable String[] all, Counted c) throws
            ComException {
        this.<Counted>begin(16, call -> Begin_StringArrays(n, all, c, call));
    }

    @Override
    public final Counted Finish_StringArrays() throws ComException {
        return finish(16);
    }

    /** Begins {@link IRich#Pointers}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Pointers(int r, @Nullable Integer u,
            @Nullable Integer @Nullable [] pp, @Nullable Short io,
            Completion<IRich.PointersResult> call) throws ComException;

    @Override
    public final void Begin_Pointers(int r, @Nullable Integer u, @Nullable Integer @Nullable [] pp,
            @Nullable Short io) throws ComException {
        this.<IRich.PointersResult>begin(17, call -> Begin_Pointers(r, u, pp, io, call));
    }

    @Override
    public final IRich.PointersResult Finish_Pointers() throws ComException {
        return finish(17);
    }

    /** Begins {@link IRich#List}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_List(@Nullable Link head, Completion<@Nullable Link> call) throws
            ComException;

    @Override
    public final void Begin_List(@Nullable Link head) throws ComException {
        this.<@Nullable Link>begin(18, call -> Begin_List(head, call));
    }

    @Override
    public final @Nullable Link Finish_List() throws ComException {
        return finish(18);
    }

    /** Begins {@link IRich#Ring}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Ring(@Nullable Knot a, @Nullable Knot b, Completion<Integer> call)
            throws ComException;

    @Override
    public final void Begin_Ring(@Nullable Knot a, @Nullable Knot b) throws ComException {
        this.<Integer>begin(19, call -> Begin_Ring(a, b, call));
    }

    @Override
    public final int Finish_Ring() throws ComException {
        return finish(19);
    }

    /** Begins {@link IRich#Alias}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Alias(@Nullable Knot a, Completion<@Nullable Knot> call) throws
            ComException;

    @Override
    public final void Begin_Alias(@Nullable Knot a) throws ComException {
        this.<@Nullable Knot>begin(20, call -> Begin_Alias(a, call));
    }

    @Override
    public final @Nullable Knot Finish_Alias() throws ComException {
        return finish(20);
    }

    /** Begins {@link IRich#Unions}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Unions(Tagged t, short kind, Bare b, Choice c,
            Completion<Tagged> call) throws ComException;

    @Override
    public final void Begin_Unions(Tagged t, short kind, Bare b, Choice c) throws ComException {
        this.<Tagged>begin(21, call -> Begin_Unions(t, kind, b, c, call));
    }

    @Override
    public final Tagged Finish_Unions() throws ComException {
        return finish(21);
    }

    /** Begins {@link IRich#UnionOut}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_UnionOut(short kind, Choice c, Completion<Bare> call) throws
            ComException;

    @Override
    public final void Begin_UnionOut(short kind, Choice c) throws ComException {
        this.<Bare>begin(22, call -> Begin_UnionOut(kind, c, call));
    }

    @Override
    public final Bare Finish_UnionOut() throws ComException {
        return finish(22);
    }

    /** Begins {@link IRich#Texts}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Texts(@Nullable String b, @Nullable String io,
            Completion<IRich.TextsResult> call) throws ComException;

    @Override
    public final void Begin_Texts(@Nullable String b, @Nullable String io) throws ComException {
        this.<IRich.TextsResult>begin(23, call -> Begin_Texts(b, io, call));
    }

    @Override
    public final IRich.TextsResult Finish_Texts() throws ComException {
        return finish(23);
    }

    /** Begins {@link IRich#Variants}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Variants(Variant v, Variant io,
            Completion<IRich.VariantsResult> call) throws ComException;

    @Override
    public final void Begin_Variants(Variant v, Variant io) throws ComException {
        this.<IRich.VariantsResult>begin(24, call -> Begin_Variants(v, io, call));
    }

    @Override
    public final IRich.VariantsResult Finish_Variants() throws ComException {
        return finish(24);
    }

    /** Begins {@link IRich#Safe}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Safe(@Nullable SafeArray numbers, @Nullable SafeArray texts,
            Completion<@Nullable SafeArray> call) throws ComException;

    @Override
    public final void Begin_Safe(@Nullable SafeArray numbers, @Nullable SafeArray texts) throws
            ComException {
        this.<@Nullable SafeArray>begin(25, call -> Begin_Safe(numbers, texts, call));
    }

    @Override
    public final @Nullable SafeArray Finish_Safe() throws ComException {
        return finish(25);
    }

    /** Begins {@link IRich#Money}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Money(BigDecimal c, double d, BigDecimal dec,
            Completion<IRich.MoneyResult> call) throws ComException;

    @Override
    public final void Begin_Money(BigDecimal c, double d, BigDecimal dec) throws ComException {
        this.<IRich.MoneyResult>begin(26, call -> Begin_Money(c, d, dec, call));
    }

    @Override
    public final IRich.MoneyResult Finish_Money() throws ComException {
        return finish(26);
    }

    /** Begins {@link IRich#Guids}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all,
            Completion<Guid> call) throws ComException;

    @Override
    public final void Begin_Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all) throws
            ComException {
        this.<Guid>begin(27, call -> Begin_Guids(g, maybe, n, all, call));
    }

    @Override
    public final Guid Finish_Guids() throws ComException {
        return finish(27);
    }

    /** Begins {@link IRich#Objects}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Objects(@Nullable IRichSink sink, Guid riid,
            Completion<IRich.ObjectsResult> call) throws ComException;

    @Override
    public final void Begin_Objects(@Nullable IRichSink sink, Guid riid) throws ComException {
        this.<IRich.ObjectsResult>begin(28, call -> Begin_Objects(sink, riid, call));
    }

    @Override
    public final IRich.ObjectsResult Finish_Objects() throws ComException {
        return finish(28);
    }

    /** Begins {@link IRich#ObjectArray}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ObjectArray(int n, @Nullable IRichSink[] all,
            Completion<Integer> call) throws ComException;

    @Override
    public final void Begin_ObjectArray(int n, @Nullable IRichSink[] all) throws ComException {
        this.<Integer>begin(29, call -> Begin_ObjectArray(n, all, call));
    }

    @Override
    public final int Finish_ObjectArray() throws ComException {
        return finish(29);
    }

    /** Begins {@link IRich#get_Name}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_get_Name(Completion<@Nullable String> call) throws ComException;

    @Override
    public final void Begin_get_Name() throws ComException {
        this.<@Nullable String>begin(30, call -> Begin_get_Name(call));
    }

    @Override
    public final @Nullable String Finish_get_Name() throws ComException {
        return finish(30);
    }

    /** Begins {@link IRich#put_Name}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_put_Name(@Nullable String value, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_put_Name(@Nullable String value) throws ComException {
        beginVoid(31, call -> Begin_put_Name(value, call));
    }

    @Override
    public final void Finish_put_Name() throws ComException {
        finish(31);
    }
}
