// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** The asynchronous twin of {@link ITypes}. */
@MidlGenerated("input.idl")
@NullMarked
public interface AsyncITypes extends IUnknown {
    AsyncType<AsyncITypes> TYPE = AsyncType.of(AsyncITypes.class,
            "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d2002", ITypes.TYPE, ITypesProxy.Call::new);

    /** Begins {@link ITypes#Nothing}. */
    void Begin_Nothing() throws ComException;

    /** Ends {@link ITypes#Nothing}. */
    void Finish_Nothing() throws ComException;

    /** Begins {@link ITypes#Scalars}. */
    void Begin_Scalars(byte b, byte sm, short s, boolean bo, int l, byte c, long hy,
            @Unsigned short us, double d, char wc, float f, @Unsigned long uh) throws ComException;

    /** Ends {@link ITypes#Scalars}. */
    long Finish_Scalars() throws ComException;

    /** Begins {@link ITypes#Enums}. */
    void Begin_Enums(int c, int pc, int e, int pe) throws ComException;

    /** Ends {@link ITypes#Enums}. */
    ITypes.EnumsResult Finish_Enums() throws ComException;

    /** Begins {@link ITypes#Fixed}. */
    void Begin_Fixed(int[] a, byte[][] m) throws ComException;

    /** Ends {@link ITypes#Fixed}. */
    short[] Finish_Fixed() throws ComException;

    /** Begins {@link ITypes#Conformant}. */
    void Begin_Conformant(int n, short[] a) throws ComException;

    /** Ends {@link ITypes#Conformant}. */
    long Finish_Conformant() throws ComException;

    /** Begins {@link ITypes#Late}. */
    void Begin_Late(short[] a, int n) throws ComException;

    /** Ends {@link ITypes#Late}. */
    void Finish_Late() throws ComException;

    /** Begins {@link ITypes#Varying}. */
    void Begin_Varying(int len, int[] a) throws ComException;

    /** Ends {@link ITypes#Varying}. */
    void Finish_Varying() throws ComException;

    /** Begins {@link ITypes#ConfVarying}. */
    void Begin_ConfVarying(int cap, int len, short[] a) throws ComException;

    /** Ends {@link ITypes#ConfVarying}. */
    ITypes.ConfVaryingResult Finish_ConfVarying() throws ComException;

    /** Begins {@link ITypes#Conf2D}. */
    void Begin_Conf2D(int n, int[][] a) throws ComException;

    /** Ends {@link ITypes#Conf2D}. */
    void Finish_Conf2D() throws ComException;

    /** Begins {@link ITypes#First}. */
    void Begin_First(int[] a) throws ComException;

    /** Ends {@link ITypes#First}. */
    void Finish_First() throws ComException;

    /** Begins {@link ITypes#Strings}. */
    void Begin_Strings(String w, String c) throws ComException;

    /** Ends {@link ITypes#Strings}. */
    @Nullable String Finish_Strings() throws ComException;

    /** Begins {@link ITypes#UniqueStrings}. */
    void Begin_UniqueStrings(@Nullable String w, @Nullable String c) throws ComException;

    /** Ends {@link ITypes#UniqueStrings}. */
    void Finish_UniqueStrings() throws ComException;

    /** Begins {@link ITypes#StringArray}. */
    void Begin_StringArray(int n, @Nullable String[] a) throws ComException;

    /** Ends {@link ITypes#StringArray}. */
    void Finish_StringArray() throws ComException;

    /** Begins {@link ITypes#StringOut}. */
    void Begin_StringOut(int cap, String io) throws ComException;

    /** Ends {@link ITypes#StringOut}. */
    ITypes.StringOutResult Finish_StringOut() throws ComException;

    /** Begins {@link ITypes#Pointers}. */
    void Begin_Pointers(int r, @Nullable Integer u, @Nullable Integer p, @Nullable Integer q) throws
            ComException;

    /** Ends {@link ITypes#Pointers}. */
    void Finish_Pointers() throws ComException;

    /** Begins {@link ITypes#PointerPointers}. */
    void Begin_PointerPointers(@Nullable Integer @Nullable [] pp, @Nullable Short ps) throws
            ComException;

    /** Ends {@link ITypes#PointerPointers}. */
    ITypes.PointerPointersResult Finish_PointerPointers() throws ComException;

    /** Begins {@link ITypes#List}. */
    void Begin_List(@Nullable Node head) throws ComException;

    /** Ends {@link ITypes#List}. */
    @Nullable Node Finish_List() throws ComException;

    /** Begins {@link ITypes#Ring}. */
    void Begin_Ring(@Nullable FNode n, @Nullable FNode m) throws ComException;

    /** Ends {@link ITypes#Ring}. */
    void Finish_Ring() throws ComException;

    /** Begins {@link ITypes#Alias}. */
    void Begin_Alias(@Nullable FNode n) throws ComException;

    /** Ends {@link ITypes#Alias}. */
    @Nullable FNode Finish_Alias() throws ComException;

    /** Begins {@link ITypes#Structs}. */
    void Begin_Structs(Nested a, Padded[] arr) throws ComException;

    /** Ends {@link ITypes#Structs}. */
    Nested Finish_Structs() throws ComException;

    /** Begins {@link ITypes#ConfStructs}. */
    void Begin_ConfStructs(Conf c, OuterConf o, @Nullable ConfVary v) throws ComException;

    /** Ends {@link ITypes#ConfStructs}. */
    void Finish_ConfStructs() throws ComException;

    /** Begins {@link ITypes#PtrStructs}. */
    void Begin_PtrStructs(PtrSt a, PtrNest b) throws ComException;

    /** Ends {@link ITypes#PtrStructs}. */
    void Finish_PtrStructs() throws ComException;

    /** Begins {@link ITypes#MixedStructs}. */
    void Begin_MixedStructs(Mixed m, Counted c) throws ComException;

    /** Ends {@link ITypes#MixedStructs}. */
    ITypes.MixedStructsResult Finish_MixedStructs() throws ComException;

    /** Begins {@link ITypes#EncUnion}. */
    void Begin_EncUnion(EncU a) throws ComException;

    /** Ends {@link ITypes#EncUnion}. */
    EncU Finish_EncUnion() throws ComException;

    /** Begins {@link ITypes#EncUnionPtr}. */
    void Begin_EncUnionPtr(EncUP a) throws ComException;

    /** Ends {@link ITypes#EncUnionPtr}. */
    void Finish_EncUnionPtr() throws ComException;

    /** Begins {@link ITypes#EncUnions}. */
    void Begin_EncUnions(int n, EncUP[] all) throws ComException;

    /** Ends {@link ITypes#EncUnions}. */
    ITypes.EncUnionsResult Finish_EncUnions() throws ComException;

    /** Begins {@link ITypes#NonEncUnion}. */
    void Begin_NonEncUnion(short k, NEncU u, HasU hu, UList ul) throws ComException;

    /** Ends {@link ITypes#NonEncUnion}. */
    void Finish_NonEncUnion() throws ComException;

    /** Begins {@link ITypes#OutUnion}. */
    void Begin_OutUnion(short k) throws ComException;

    /** Ends {@link ITypes#OutUnion}. */
    NEncU Finish_OutUnion() throws ComException;

    /** Begins {@link ITypes#Bytes}. */
    void Begin_Bytes(int n, byte[] in, int m) throws ComException;

    /** Ends {@link ITypes#Bytes}. */
    byte[] Finish_Bytes() throws ComException;

    /** Begins {@link ITypes#ByValue}. */
    void Begin_ByValue(Padded p, SmallPad q, Guid g) throws ComException;

    /** Ends {@link ITypes#ByValue}. */
    Guid Finish_ByValue() throws ComException;

    /** Begins {@link ITypes#PointerArrays}. */
    void Begin_PointerArrays(int n, @Nullable Integer[] a) throws ComException;

    /** Ends {@link ITypes#PointerArrays}. */
    ITypes.PointerArraysResult Finish_PointerArrays() throws ComException;

    /** Begins {@link ITypes#Ranged}. */
    void Begin_Ranged(int v) throws ComException;

    /** Ends {@link ITypes#Ranged}. */
    void Finish_Ranged() throws ComException;

    /** Begins {@link ITypes#Records}. */
    void Begin_Records(int n, PtrSt[] a, PtrSt[] b) throws ComException;

    /** Ends {@link ITypes#Records}. */
    void Finish_Records() throws ComException;

    /** Begins {@link ITypes#GapIn}. */
    void Begin_GapIn(Gap s, int x) throws ComException;

    /** Ends {@link ITypes#GapIn}. */
    void Finish_GapIn() throws ComException;

    /** Begins {@link ITypes#GapArray}. */
    void Begin_GapArray(Gap[] a, byte b) throws ComException;

    /** Ends {@link ITypes#GapArray}. */
    void Finish_GapArray() throws ComException;

    /** Begins {@link ITypes#Tail}. */
    void Begin_Tail(TailGap[] a, short s) throws ComException;

    /** Ends {@link ITypes#Tail}. */
    void Finish_Tail() throws ComException;

    /** Begins {@link ITypes#UnionIn}. */
    void Begin_UnionIn(SU s) throws ComException;

    /** Ends {@link ITypes#UnionIn}. */
    void Finish_UnionIn() throws ComException;

    /** Begins {@link ITypes#UnionMs}. */
    void Begin_UnionMs(SUMS s) throws ComException;

    /** Ends {@link ITypes#UnionMs}. */
    void Finish_UnionMs() throws ComException;

    /** Begins {@link ITypes#PtrInArray}. */
    void Begin_PtrInArray(AR a) throws ComException;

    /** Ends {@link ITypes#PtrInArray}. */
    void Finish_PtrInArray() throws ComException;

    /** Begins {@link ITypes#ConfPtr}. */
    void Begin_ConfPtr(ConfP c) throws ComException;

    /** Ends {@link ITypes#ConfPtr}. */
    void Finish_ConfPtr() throws ComException;

    /** Begins {@link ITypes#ConfVaryFirst}. */
    void Begin_ConfVaryFirst(short[] a) throws ComException;

    /** Ends {@link ITypes#ConfVaryFirst}. */
    void Finish_ConfVaryFirst() throws ComException;

    /** Begins {@link ITypes#EnumsMixed}. */
    void Begin_EnumsMixed(int a, byte b, int c, int d) throws ComException;

    /** Ends {@link ITypes#EnumsMixed}. */
    void Finish_EnumsMixed() throws ComException;

    /** Begins {@link ITypes#DeepIn}. */
    void Begin_DeepIn(@Nullable Deep d) throws ComException;

    /** Ends {@link ITypes#DeepIn}. */
    void Finish_DeepIn() throws ComException;

    /** Begins {@link ITypes#TwoConf}. */
    void Begin_TwoConf(byte[] a, long[] b, byte[] c) throws ComException;

    /** Ends {@link ITypes#TwoConf}. */
    void Finish_TwoConf() throws ComException;

    /** Begins {@link ITypes#Objects}. */
    void Begin_Objects(@Nullable IUnknown o, Guid riid) throws ComException;

    /** Ends {@link ITypes#Objects}. */
    ITypes.ObjectsResult Finish_Objects() throws ComException;

    /** Begins {@link ITypes#ObjectArray}. */
    void Begin_ObjectArray(int n, @Nullable ITypes[] all) throws ComException;

    /** Ends {@link ITypes#ObjectArray}. */
    void Finish_ObjectArray() throws ComException;

    /** Begins {@link ITypes#get_Name}. */
    void Begin_get_Name() throws ComException;

    /** Ends {@link ITypes#get_Name}. */
    @Nullable String Finish_get_Name() throws ComException;

    /** Begins {@link ITypes#put_Name}. */
    void Begin_put_Name(String value) throws ComException;

    /** Ends {@link ITypes#put_Name}. */
    void Finish_put_Name() throws ComException;

    /** Begins {@link ITypes#Optional}. */
    void Begin_Optional(byte @Nullable [] data, @Nullable Integer size, @Nullable Integer len)
            throws ComException;

    /** Ends {@link ITypes#Optional}. */
    ITypes.OptionalResult Finish_Optional() throws ComException;

    /** Begins {@link ITypes#class_}. */
    void Begin_class_(int in, int out, int call, int object) throws ComException;

    /** Ends {@link ITypes#class_}. */
    ITypes.Class_Result Finish_class_() throws ComException;
}
