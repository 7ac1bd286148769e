// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/** A server's call object for {@link ITypes}: write the {@code Begin_} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public abstract class AsyncITypesCall extends ServerCallObject implements AsyncITypes {
    static {
        Abi.require(1);
    }

    protected AsyncITypesCall(@Nullable IUnknown outer) {
        this(AsyncITypes.TYPE, outer);
    }

    protected AsyncITypesCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link ITypes#Nothing}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Nothing(VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Nothing() throws ComException {
        beginVoid(3, call -> Begin_Nothing(call));
    }

    @Override
    public final void Finish_Nothing() throws ComException {
        finish(3);
    }

    /** Begins {@link ITypes#Scalars}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Scalars(byte b, byte sm, short s, boolean bo, int l, byte c,
            long hy, @Unsigned short us, double d, char wc, float f, @Unsigned long uh,
            Completion<Long> call) throws ComException;

    @Override
    public final void Begin_Scalars(byte b, byte sm, short s, boolean bo, int l, byte c, long hy,
            @Unsigned short us, double d, char wc, float f, @Unsigned long uh) throws ComException {
        this.<Long>begin(4, call -> Begin_Scalars(b, sm, s, bo, l, c, hy, us, d, wc, f, uh, call));
    }

    @Override
    public final long Finish_Scalars() throws ComException {
        return finish(4);
    }

    /** Begins {@link ITypes#Enums}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Enums(int c, int pc, int e, int pe,
            Completion<ITypes.EnumsResult> call) throws ComException;

    @Override
    public final void Begin_Enums(int c, int pc, int e, int pe) throws ComException {
        this.<ITypes.EnumsResult>begin(5, call -> Begin_Enums(c, pc, e, pe, call));
    }

    @Override
    public final ITypes.EnumsResult Finish_Enums() throws ComException {
        return finish(5);
    }

    /** Begins {@link ITypes#Fixed}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Fixed(int[] a, byte[][] m, Completion<short[]> call) throws
            ComException;

    @Override
    public final void Begin_Fixed(int[] a, byte[][] m) throws ComException {
        this.<short[]>begin(6, call -> Begin_Fixed(a, m, call));
    }

    @Override
    public final short[] Finish_Fixed() throws ComException {
        return finish(6);
    }

    /** Begins {@link ITypes#Conformant}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Conformant(int n, short[] a, Completion<Long> call) throws
            ComException;

    @Override
    public final void Begin_Conformant(int n, short[] a) throws ComException {
        this.<Long>begin(7, call -> Begin_Conformant(n, a, call));
    }

    @Override
    public final long Finish_Conformant() throws ComException {
        return finish(7);
    }

    /** Begins {@link ITypes#Late}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Late(short[] a, int n, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Late(short[] a, int n) throws ComException {
        beginVoid(8, call -> Begin_Late(a, n, call));
    }

    @Override
    public final void Finish_Late() throws ComException {
        finish(8);
    }

    /** Begins {@link ITypes#Varying}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Varying(int len, int[] a, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_Varying(int len, int[] a) throws ComException {
        beginVoid(9, call -> Begin_Varying(len, a, call));
    }

    @Override
    public final void Finish_Varying() throws ComException {
        finish(9);
    }

    /** Begins {@link ITypes#ConfVarying}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ConfVarying(int cap, int len, short[] a,
            Completion<ITypes.ConfVaryingResult> call) throws ComException;

    @Override
    public final void Begin_ConfVarying(int cap, int len, short[] a) throws ComException {
        this.<ITypes.ConfVaryingResult>begin(10, call -> Begin_ConfVarying(cap, len, a, call));
    }

    @Override
    public final ITypes.ConfVaryingResult Finish_ConfVarying() throws ComException {
        return finish(10);
    }

    /** Begins {@link ITypes#Conf2D}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Conf2D(int n, int[][] a, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Conf2D(int n, int[][] a) throws ComException {
        beginVoid(11, call -> Begin_Conf2D(n, a, call));
    }

    @Override
    public final void Finish_Conf2D() throws ComException {
        finish(11);
    }

    /** Begins {@link ITypes#First}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_First(int[] a, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_First(int[] a) throws ComException {
        beginVoid(12, call -> Begin_First(a, call));
    }

    @Override
    public final void Finish_First() throws ComException {
        finish(12);
    }

    /** Begins {@link ITypes#Strings}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Strings(String w, String c, Completion<@Nullable String> call)
            throws ComException;

    @Override
    public final void Begin_Strings(String w, String c) throws ComException {
        this.<@Nullable String>begin(13, call -> Begin_Strings(w, c, call));
    }

    @Override
    public final @Nullable String Finish_Strings() throws ComException {
        return finish(13);
    }

    /** Begins {@link ITypes#UniqueStrings}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_UniqueStrings(@Nullable String w, @Nullable String c,
            VoidCompletion call) throws ComException;

    @Override
    public final void Begin_UniqueStrings(@Nullable String w, @Nullable String c) throws
            ComException {
        beginVoid(14, call -> Begin_UniqueStrings(w, c, call));
    }

    @Override
    public final void Finish_UniqueStrings() throws ComException {
        finish(14);
    }

    /** Begins {@link ITypes#StringArray}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_StringArray(int n, @Nullable String[] a, VoidCompletion call)
            throws ComException;

    @Override
    public final void Begin_StringArray(int n, @Nullable String[] a) throws ComException {
        beginVoid(15, call -> Begin_StringArray(n, a, call));
    }

    @Override
    public final void Finish_StringArray() throws ComException {
        finish(15);
    }

    /** Begins {@link ITypes#StringOut}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_StringOut(int cap, String io,
            Completion<ITypes.StringOutResult> call) throws ComException;

    @Override
    public final void Begin_StringOut(int cap, String io) throws ComException {
        this.<ITypes.StringOutResult>begin(16, call -> Begin_StringOut(cap, io, call));
    }

    @Override
    public final ITypes.StringOutResult Finish_StringOut() throws ComException {
        return finish(16);
    }

    /** Begins {@link ITypes#Pointers}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Pointers(int r, @Nullable Integer u, @Nullable Integer p,
            @Nullable Integer q, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Pointers(int r, @Nullable Integer u, @Nullable Integer p,
            @Nullable Integer q) throws ComException {
        beginVoid(17, call -> Begin_Pointers(r, u, p, q, call));
    }

    @Override
    public final void Finish_Pointers() throws ComException {
        finish(17);
    }

    /** Begins {@link ITypes#PointerPointers}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_PointerPointers(@Nullable Integer @Nullable [] pp,
            @Nullable Short ps, Completion<ITypes.PointerPointersResult> call) throws ComException;

    @Override
    public final void Begin_PointerPointers(@Nullable Integer @Nullable [] pp, @Nullable Short ps)
            throws ComException {
        this.<ITypes.PointerPointersResult>begin(18, call -> Begin_PointerPointers(pp, ps, call));
    }

    @Override
    public final ITypes.PointerPointersResult Finish_PointerPointers() throws ComException {
        return finish(18);
    }

    /** Begins {@link ITypes#List}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_List(@Nullable Node head, Completion<@Nullable Node> call) throws
            ComException;

    @Override
    public final void Begin_List(@Nullable Node head) throws ComException {
        this.<@Nullable Node>begin(19, call -> Begin_List(head, call));
    }

    @Override
    public final @Nullable Node Finish_List() throws ComException {
        return finish(19);
    }

    /** Begins {@link ITypes#Ring}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Ring(@Nullable FNode n, @Nullable FNode m, VoidCompletion call)
            throws ComException;

    @Override
    public final void Begin_Ring(@Nullable FNode n, @Nullable FNode m) throws ComException {
        beginVoid(20, call -> Begin_Ring(n, m, call));
    }

    @Override
    public final void Finish_Ring() throws ComException {
        finish(20);
    }

    /** Begins {@link ITypes#Alias}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Alias(@Nullable FNode n, Completion<@Nullable FNode> call) throws
            ComException;

    @Override
    public final void Begin_Alias(@Nullable FNode n) throws ComException {
        this.<@Nullable FNode>begin(21, call -> Begin_Alias(n, call));
    }

    @Override
    public final @Nullable FNode Finish_Alias() throws ComException {
        return finish(21);
    }

    /** Begins {@link ITypes#Structs}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Structs(Nested a, Padded[] arr, Completion<Nested> call) throws
            ComException;

    @Override
    public final void Begin_Structs(Nested a, Padded[] arr) throws ComException {
        this.<Nested>begin(22, call -> Begin_Structs(a, arr, call));
    }

    @Override
    public final Nested Finish_Structs() throws ComException {
        return finish(22);
    }

    /** Begins {@link ITypes#ConfStructs}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ConfStructs(Conf c, OuterConf o, @Nullable ConfVary v,
            VoidCompletion call) throws ComException;

    @Override
    public final void Begin_ConfStructs(Conf c, OuterConf o, @Nullable ConfVary v) throws
            ComException {
        beginVoid(23, call -> Begin_ConfStructs(c, o, v, call));
    }

    @Override
    public final void Finish_ConfStructs() throws ComException {
        finish(23);
    }

    /** Begins {@link ITypes#PtrStructs}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_PtrStructs(PtrSt a, PtrNest b, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_PtrStructs(PtrSt a, PtrNest b) throws ComException {
        beginVoid(24, call -> Begin_PtrStructs(a, b, call));
    }

    @Override
    public final void Finish_PtrStructs() throws ComException {
        finish(24);
    }

    /** Begins {@link ITypes#MixedStructs}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_MixedStructs(Mixed m, Counted c,
            Completion<ITypes.MixedStructsResult> call) throws ComException;

    @Override
    public final void Begin_MixedStructs(Mixed m, Counted c) throws ComException {
        this.<ITypes.MixedStructsResult>begin(25, call -> Begin_MixedStructs(m, c, call));
    }

    @Override
    public final ITypes.MixedStructsResult Finish_MixedStructs() throws ComException {
        return finish(25);
    }

    /** Begins {@link ITypes#EncUnion}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_EncUnion(EncU a, Completion<EncU> call) throws ComException;

    @Override
    public final void Begin_EncUnion(EncU a) throws ComException {
        this.<EncU>begin(26, call -> Begin_EncUnion(a, call));
    }

    @Override
    public final EncU Finish_EncUnion() throws ComException {
        return finish(26);
    }

    /** Begins {@link ITypes#EncUnionPtr}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_EncUnionPtr(EncUP a, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_EncUnionPtr(EncUP a) throws ComException {
        beginVoid(27, call -> Begin_EncUnionPtr(a, call));
    }

    @Override
    public final void Finish_EncUnionPtr() throws ComException {
        finish(27);
    }

    /** Begins {@link ITypes#EncUnions}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_EncUnions(int n, EncUP[] all,
            Completion<ITypes.EncUnionsResult> call) throws ComException;

    @Override
    public final void Begin_EncUnions(int n, EncUP[] all) throws ComException {
        this.<ITypes.EncUnionsResult>begin(28, call -> Begin_EncUnions(n, all, call));
    }

    @Override
    public final ITypes.EncUnionsResult Finish_EncUnions() throws ComException {
        return finish(28);
    }

    /** Begins {@link ITypes#NonEncUnion}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_NonEncUnion(short k, NEncU u, HasU hu, UList ul,
            VoidCompletion call) throws ComException;

    @Override
    public final void Begin_NonEncUnion(short k, NEncU u, HasU hu, UList ul) throws ComException {
        beginVoid(29, call -> Begin_NonEncUnion(k, u, hu, ul, call));
    }

    @Override
    public final void Finish_NonEncUnion() throws ComException {
        finish(29);
    }

    /** Begins {@link ITypes#OutUnion}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_OutUnion(short k, Completion<NEncU> call) throws ComException;

    @Override
    public final void Begin_OutUnion(short k) throws ComException {
        this.<NEncU>begin(30, call -> Begin_OutUnion(k, call));
    }

    @Override
    public final NEncU Finish_OutUnion() throws ComException {
        return finish(30);
    }

    /** Begins {@link ITypes#Bytes}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Bytes(int n, byte[] in, int m, Completion<byte[]> call) throws
            ComException;

    @Override
    public final void Begin_Bytes(int n, byte[] in, int m) throws ComException {
        this.<byte[]>begin(31, call -> Begin_Bytes(n, in, m, call));
    }

    @Override
    public final byte[] Finish_Bytes() throws ComException {
        return finish(31);
    }

    /** Begins {@link ITypes#ByValue}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ByValue(Padded p, SmallPad q, Guid g, Completion<Guid> call)
            throws ComException;

    @Override
    public final void Begin_ByValue(Padded p, SmallPad q, Guid g) throws ComException {
        this.<Guid>begin(32, call -> Begin_ByValue(p, q, g, call));
    }

    @Override
    public final Guid Finish_ByValue() throws ComException {
        return finish(32);
    }

    /** Begins {@link ITypes#PointerArrays}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_PointerArrays(int n, @Nullable Integer[] a,
            Completion<ITypes.PointerArraysResult> call) throws ComException;

    @Override
    public final void Begin_PointerArrays(int n, @Nullable Integer[] a) throws ComException {
        this.<ITypes.PointerArraysResult>begin(33, call -> Begin_PointerArrays(n, a, call));
    }

    @Override
    public final ITypes.PointerArraysResult Finish_PointerArrays() throws ComException {
        return finish(33);
    }

    /** Begins {@link ITypes#Ranged}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Ranged(int v, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Ranged(int v) throws ComException {
        beginVoid(34, call -> Begin_Ranged(v, call));
    }

    @Override
    public final void Finish_Ranged() throws ComException {
        finish(34);
    }

    /** Begins {@link ITypes#Records}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Records(int n, PtrSt[] a, PtrSt[] b, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_Records(int n, PtrSt[] a, PtrSt[] b) throws ComException {
        beginVoid(35, call -> Begin_Records(n, a, b, call));
    }

    @Override
    public final void Finish_Records() throws ComException {
        finish(35);
    }

    /** Begins {@link ITypes#GapIn}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_GapIn(Gap s, int x, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_GapIn(Gap s, int x) throws ComException {
        beginVoid(36, call -> Begin_GapIn(s, x, call));
    }

    @Override
    public final void Finish_GapIn() throws ComException {
        finish(36);
    }

    /** Begins {@link ITypes#GapArray}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_GapArray(Gap[] a, byte b, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_GapArray(Gap[] a, byte b) throws ComException {
        beginVoid(37, call -> Begin_GapArray(a, b, call));
    }

    @Override
    public final void Finish_GapArray() throws ComException {
        finish(37);
    }

    /** Begins {@link ITypes#Tail}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Tail(TailGap[] a, short s, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_Tail(TailGap[] a, short s) throws ComException {
        beginVoid(38, call -> Begin_Tail(a, s, call));
    }

    @Override
    public final void Finish_Tail() throws ComException {
        finish(38);
    }

    /** Begins {@link ITypes#UnionIn}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_UnionIn(SU s, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_UnionIn(SU s) throws ComException {
        beginVoid(39, call -> Begin_UnionIn(s, call));
    }

    @Override
    public final void Finish_UnionIn() throws ComException {
        finish(39);
    }

    /** Begins {@link ITypes#UnionMs}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_UnionMs(SUMS s, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_UnionMs(SUMS s) throws ComException {
        beginVoid(40, call -> Begin_UnionMs(s, call));
    }

    @Override
    public final void Finish_UnionMs() throws ComException {
        finish(40);
    }

    /** Begins {@link ITypes#PtrInArray}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_PtrInArray(AR a, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_PtrInArray(AR a) throws ComException {
        beginVoid(41, call -> Begin_PtrInArray(a, call));
    }

    @Override
    public final void Finish_PtrInArray() throws ComException {
        finish(41);
    }

    /** Begins {@link ITypes#ConfPtr}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ConfPtr(ConfP c, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_ConfPtr(ConfP c) throws ComException {
        beginVoid(42, call -> Begin_ConfPtr(c, call));
    }

    @Override
    public final void Finish_ConfPtr() throws ComException {
        finish(42);
    }

    /** Begins {@link ITypes#ConfVaryFirst}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ConfVaryFirst(short[] a, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_ConfVaryFirst(short[] a) throws ComException {
        beginVoid(43, call -> Begin_ConfVaryFirst(a, call));
    }

    @Override
    public final void Finish_ConfVaryFirst() throws ComException {
        finish(43);
    }

    /** Begins {@link ITypes#EnumsMixed}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_EnumsMixed(int a, byte b, int c, int d, VoidCompletion call)
            throws ComException;

    @Override
    public final void Begin_EnumsMixed(int a, byte b, int c, int d) throws ComException {
        beginVoid(44, call -> Begin_EnumsMixed(a, b, c, d, call));
    }

    @Override
    public final void Finish_EnumsMixed() throws ComException {
        finish(44);
    }

    /** Begins {@link ITypes#DeepIn}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_DeepIn(@Nullable Deep d, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_DeepIn(@Nullable Deep d) throws ComException {
        beginVoid(45, call -> Begin_DeepIn(d, call));
    }

    @Override
    public final void Finish_DeepIn() throws ComException {
        finish(45);
    }

    /** Begins {@link ITypes#TwoConf}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_TwoConf(byte[] a, long[] b, byte[] c, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_TwoConf(byte[] a, long[] b, byte[] c) throws ComException {
        beginVoid(46, call -> Begin_TwoConf(a, b, c, call));
    }

    @Override
    public final void Finish_TwoConf() throws ComException {
        finish(46);
    }

    /** Begins {@link ITypes#Objects}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Objects(@Nullable IUnknown o, Guid riid,
            Completion<ITypes.ObjectsResult> call) throws ComException;

    @Override
    public final void Begin_Objects(@Nullable IUnknown o, Guid riid) throws ComException {
        this.<ITypes.ObjectsResult>begin(47, call -> Begin_Objects(o, riid, call));
    }

    @Override
    public final ITypes.ObjectsResult Finish_Objects() throws ComException {
        return finish(47);
    }

    /** Begins {@link ITypes#ObjectArray}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_ObjectArray(int n, @Nullable ITypes[] all, VoidCompletion call)
            throws ComException;

    @Override
    public final void Begin_ObjectArray(int n, @Nullable ITypes[] all) throws ComException {
        beginVoid(48, call -> Begin_ObjectArray(n, all, call));
    }

    @Override
    public final void Finish_ObjectArray() throws ComException {
        finish(48);
    }

    /** Begins {@link ITypes#get_Name}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_get_Name(Completion<@Nullable String> call) throws ComException;

    @Override
    public final void Begin_get_Name() throws ComException {
        this.<@Nullable String>begin(49, call -> Begin_get_Name(call));
    }

    @Override
    public final @Nullable String Finish_get_Name() throws ComException {
        return finish(49);
    }

    /** Begins {@link ITypes#put_Name}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_put_Name(String value, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_put_Name(String value) throws ComException {
        beginVoid(50, call -> Begin_put_Name(value, call));
    }

    @Override
    public final void Finish_put_Name() throws ComException {
        finish(50);
    }

    /** Begins {@link ITypes#Optional}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Optional(byte @Nullable [] data, @Nullable Integer size,
            @Nullable Integer len, Completion<ITypes.OptionalResult> call) throws ComException;

    @Override
    public final void Begin_Optional(byte @Nullable [] data, @Nullable Integer size,
            @Nullable Integer len) throws ComException {
        this.<ITypes.OptionalResult>begin(51, call -> Begin_Optional(data, size, len, call));
    }

    @Override
    public final ITypes.OptionalResult Finish_Optional() throws ComException {
        return finish(51);
    }

    /** Begins {@link ITypes#class_}; {@code call2} is completed here or later, by any thread. */
    protected abstract void Begin_class_(int in, int out, int call, int object,
            Completion<ITypes.Class_Result> call2) throws ComException;

    @Override
    public final void Begin_class_(int in, int out, int call, int object) throws ComException {
        this.<ITypes.Class_Result>begin(52, call2 -> Begin_class_(in, out, call, object, call2));
    }

    @Override
    public final ITypes.Class_Result Finish_class_() throws ComException {
        return finish(52);
    }
}
