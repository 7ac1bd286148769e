// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

@MidlGenerated("rich.idl")
@NullMarked
public interface IRich extends IUnknown {
    InterfaceType<IRich> TYPE = InterfaceType.named(IRich.class, "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9c02")
            .operations("Nothing", "Fail", "Scalars", "Enums", "Structs", "People", "Fixed",
                    "Conformant", "Varying", "Square", "Allocated", "ConformantStructs", "Strings",
                    "StringArrays", "Pointers", "List", "Ring", "Alias", "Unions", "UnionOut",
                    "Texts", "Variants", "Safe", "Money", "Guids", "Objects", "ObjectArray",
                    "get_Name", "put_Name")
            .async(() -> AsyncIRich.TYPE)
            .remote(IRichProxy::new, IRichStub::new);

    void Nothing() throws ComException;

    FailResult Fail(int hresult, int n) throws ComException;

    ScalarsResult Scalars(byte b, byte sm, byte uc, short s, @Unsigned short us, boolean bo, int l,
            @Unsigned int ul, byte c, long h, @Unsigned long uh, char w, float f, double d, long p,
            boolean vb) throws ComException;

    EnumsResult Enums(int c, int io, int b) throws ComException;

    StructsResult Structs(Nested n, Gaps byValue, Nested io) throws ComException;

    Person People(Person one, @Nullable Person maybe, int n, Person[] all) throws ComException;

    short[] Fixed(int[] a, byte[][] m) throws ComException;

    double[] Conformant(int n, double[] a, int m) throws ComException;

    VaryingResult Varying(int cap, int len, short[] a) throws ComException;

    long Square(int n, int[][] a) throws ComException;

    AllocatedResult Allocated(int n) throws ComException;

    @Nullable Series ConformantStructs(Series s, @Nullable Window w) throws ComException;

    StringsResult Strings(String wide, String narrow, @Nullable String maybe, String io) throws
            ComException;

    Counted StringArrays(int n, @Nullable String[] all, Counted c) throws ComException;

    PointersResult Pointers(int r, @Nullable Integer u, @Nullable Integer @Nullable [] pp,
            @Nullable Short io) throws ComException;

    @Nullable Link List(@Nullable Link head) throws ComException;

    int Ring(@Nullable Knot a, @Nullable Knot b) throws ComException;

    @Nullable Knot Alias(@Nullable Knot a) throws ComException;

    Tagged Unions(Tagged t, short kind, Bare b, Choice c) throws ComException;

    Bare UnionOut(short kind, Choice c) throws ComException;

    TextsResult Texts(@Nullable String b, @Nullable String io) throws ComException;

    VariantsResult Variants(Variant v, Variant io) throws ComException;

    @Nullable SafeArray Safe(@Nullable SafeArray numbers, @Nullable SafeArray texts) throws
            ComException;

    MoneyResult Money(BigDecimal c, double d, BigDecimal dec) throws ComException;

    Guid Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all) throws ComException;

    ObjectsResult Objects(@Nullable IRichSink sink, Guid riid) throws ComException;

    int ObjectArray(int n, @Nullable IRichSink[] all) throws ComException;

    @Nullable String get_Name() throws ComException;

    void put_Name(@Nullable String value) throws ComException;

    /** What {@link #Fail} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record FailResult(int[] rest, @Nullable String text, @Nullable IRichSink sink) {}

    /** What {@link #Scalars} returns. */
    record ScalarsResult(byte ob, short os, boolean obo, int ol, char ow, long oh, float of,
            double od, long op, boolean ovb) {}

    /** What {@link #Enums} returns. */
    record EnumsResult(int io, int ob) {}

    /** What {@link #Structs} returns. */
    record StructsResult(Nested io, Gaps g) {}

    /** What {@link #Varying} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record VaryingResult(int len, short[] a) {}

    /** What {@link #Allocated} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record AllocatedResult(int count, Person @Nullable [] all) {}

    /** What {@link #Strings} returns. */
    record StringsResult(@Nullable String both, String io) {}

    /** What {@link #Pointers} returns. */
    record PointersResult(@Nullable Short io, @Nullable Integer res) {}

    /** What {@link #Texts} returns. */
    record TextsResult(@Nullable String io, @Nullable String r) {}

    /** What {@link #Variants} returns. */
    record VariantsResult(Variant io, Variant r) {}

    /** What {@link #Money} returns. */
    record MoneyResult(BigDecimal oc, BigDecimal od) {}

    /** What {@link #Objects} returns. */
    record ObjectsResult(@Nullable IUnknown ppv, @Nullable IRichSink back) {}
}
