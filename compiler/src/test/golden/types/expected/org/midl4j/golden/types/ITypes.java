// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("input.idl")
@NullMarked
public interface ITypes extends IUnknown {
    InterfaceType<ITypes> TYPE = InterfaceType.named(ITypes.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d2001")
            .operations("Nothing", "Scalars", "Enums", "Fixed", "Conformant", "Late", "Varying",
                    "ConfVarying", "Conf2D", "First", "Strings", "UniqueStrings", "StringArray",
                    "StringOut", "Pointers", "PointerPointers", "List", "Ring", "Alias", "Structs",
                    "ConfStructs", "PtrStructs", "MixedStructs", "EncUnion", "EncUnionPtr",
                    "EncUnions", "NonEncUnion", "OutUnion", "Bytes", "ByValue", "PointerArrays",
                    "Ranged", "Records", "GapIn", "GapArray", "Tail", "UnionIn", "UnionMs",
                    "PtrInArray", "ConfPtr", "ConfVaryFirst", "EnumsMixed", "DeepIn", "TwoConf",
                    "Objects", "ObjectArray", "get_Name", "put_Name", "Optional", "class_")
            .async(() -> AsyncITypes.TYPE)
            .remote(ITypesProxy::new, ITypesStub::new);

    void Nothing() throws ComException;

    long Scalars(byte b, byte sm, short s, boolean bo, int l, byte c, long hy, @Unsigned short us,
            double d, char wc, float f, @Unsigned long uh) throws ComException;

    EnumsResult Enums(int c, int pc, int e, int pe) throws ComException;

    short[] Fixed(int[] a, byte[][] m) throws ComException;

    long Conformant(int n, short[] a) throws ComException;

    void Late(short[] a, int n) throws ComException;

    void Varying(int len, int[] a) throws ComException;

    ConfVaryingResult ConfVarying(int cap, int len, short[] a) throws ComException;

    void Conf2D(int n, int[][] a) throws ComException;

    void First(int[] a) throws ComException;

    @Nullable String Strings(String w, String c) throws ComException;

    void UniqueStrings(@Nullable String w, @Nullable String c) throws ComException;

    void StringArray(int n, @Nullable String[] a) throws ComException;

    StringOutResult StringOut(int cap, String io) throws ComException;

    void Pointers(int r, @Nullable Integer u, @Nullable Integer p, @Nullable Integer q) throws
            ComException;

    PointerPointersResult PointerPointers(@Nullable Integer @Nullable [] pp, @Nullable Short ps)
            throws ComException;

    @Nullable Node List(@Nullable Node head) throws ComException;

    void Ring(@Nullable FNode n, @Nullable FNode m) throws ComException;

    @Nullable FNode Alias(@Nullable FNode n) throws ComException;

    Nested Structs(Nested a, Padded[] arr) throws ComException;

    void ConfStructs(Conf c, OuterConf o, @Nullable ConfVary v) throws ComException;

    void PtrStructs(PtrSt a, PtrNest b) throws ComException;

    MixedStructsResult MixedStructs(Mixed m, Counted c) throws ComException;

    EncU EncUnion(EncU a) throws ComException;

    void EncUnionPtr(EncUP a) throws ComException;

    EncUnionsResult EncUnions(int n, EncUP[] all) throws ComException;

    void NonEncUnion(short k, NEncU u, HasU hu, UList ul) throws ComException;

    NEncU OutUnion(short k) throws ComException;

    byte[] Bytes(int n, byte[] in, int m) throws ComException;

    Guid ByValue(Padded p, SmallPad q, Guid g) throws ComException;

    PointerArraysResult PointerArrays(int n, @Nullable Integer[] a) throws ComException;

    void Ranged(int v) throws ComException;

    void Records(int n, PtrSt[] a, PtrSt[] b) throws ComException;

    void GapIn(Gap s, int x) throws ComException;

    void GapArray(Gap[] a, byte b) throws ComException;

    void Tail(TailGap[] a, short s) throws ComException;

    void UnionIn(SU s) throws ComException;

    void UnionMs(SUMS s) throws ComException;

    void PtrInArray(AR a) throws ComException;

    void ConfPtr(ConfP c) throws ComException;

    void ConfVaryFirst(short[] a) throws ComException;

    void EnumsMixed(int a, byte b, int c, int d) throws ComException;

    void DeepIn(@Nullable Deep d) throws ComException;

    void TwoConf(byte[] a, long[] b, byte[] c) throws ComException;

    ObjectsResult Objects(@Nullable IUnknown o, Guid riid) throws ComException;

    void ObjectArray(int n, @Nullable ITypes[] all) throws ComException;

    @Nullable String get_Name() throws ComException;

    void put_Name(String value) throws ComException;

    OptionalResult Optional(byte @Nullable [] data, @Nullable Integer size, @Nullable Integer len)
            throws ComException;

    Class_Result class_(int in, int out, int call, int object) throws ComException;

    /** What {@link #Enums} returns. */
    record EnumsResult(int pc, int pe) {}

    /** What {@link #ConfVarying} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record ConfVaryingResult(int len, short[] a) {}

    /** What {@link #StringOut} returns. */
    record StringOutResult(String buf, String io) {}

    /** What {@link #PointerPointers} returns. */
    record PointerPointersResult(@Nullable Short ps, @Nullable Integer res) {}

    /** What {@link #MixedStructs} returns. */
    record MixedStructsResult(Mixed mo, Counted co) {}

    /** What {@link #EncUnions} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record EncUnionsResult(int m, EncUP @Nullable [] back) {}

    /** What {@link #PointerArrays} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record PointerArraysResult(int cnt, PtrSt @Nullable [] r) {}

    /** What {@link #Objects} returns. */
    record ObjectsResult(@Nullable ITypes t, @Nullable IUnknown ppv) {}

    /** What {@link #Optional} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record OptionalResult(byte @Nullable [] data, @Nullable Integer size, @Nullable Integer len) {}

    /** What {@link #class_} returns. */
    record Class_Result(int result, int public_) {}
}
