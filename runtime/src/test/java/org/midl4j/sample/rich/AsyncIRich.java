// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.math.BigDecimal;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.SafeArray;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

/** The asynchronous twin of {@link IRich}. */
@MidlGenerated("rich.idl")
@NullMarked
public interface AsyncIRich extends IUnknown {
    AsyncType<AsyncIRich> TYPE = AsyncType.of(AsyncIRich.class,
            "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9c03", IRich.TYPE, IRichProxy.Call::new);

    /** Begins {@link IRich#Nothing}. */
    void Begin_Nothing() throws ComException;

    /** Ends {@link IRich#Nothing}. */
    void Finish_Nothing() throws ComException;

    /** Begins {@link IRich#Fail}. */
    void Begin_Fail(int hresult, int n) throws ComException;

    /** Ends {@link IRich#Fail}. */
    IRich.FailResult Finish_Fail() throws ComException;

    /** Begins {@link IRich#Scalars}. */
    void Begin_Scalars(byte b, byte sm, byte uc, short s, @Unsigned short us, boolean bo, int l,
            @Unsigned int ul, byte c, long h, @Unsigned long uh, char w, float f, double d, long p,
            boolean vb) throws ComException;

    /** Ends {@link IRich#Scalars}. */
    IRich.ScalarsResult Finish_Scalars() throws ComException;

    /** Begins {@link IRich#Enums}. */
    void Begin_Enums(int c, int io, int b) throws ComException;

    /** Ends {@link IRich#Enums}. */
    IRich.EnumsResult Finish_Enums() throws ComException;

    /** Begins {@link IRich#Structs}. */
    void Begin_Structs(Nested n, Gaps byValue, Nested io) throws ComException;

    /** Ends {@link IRich#Structs}. */
    IRich.StructsResult Finish_Structs() throws ComException;

    /** Begins {@link IRich#People}. */
    void Begin_People(Person one, @Nullable Person maybe, int n, Person[] all) throws ComException;

    /** Ends {@link IRich#People}. */
    Person Finish_People() throws ComException;

    /** Begins {@link IRich#Fixed}. */
    void Begin_Fixed(int[] a, byte[][] m) throws ComException;

    /** Ends {@link IRich#Fixed}. */
    short[] Finish_Fixed() throws ComException;

    /** Begins {@link IRich#Conformant}. */
    void Begin_Conformant(int n, double[] a, int m) throws ComException;

    /** Ends {@link IRich#Conformant}. */
    double[] Finish_Conformant() throws ComException;

    /** Begins {@link IRich#Varying}. */
    void Begin_Varying(int cap, int len, short[] a) throws ComException;

    /** Ends {@link IRich#Varying}. */
    IRich.VaryingResult Finish_Varying() throws ComException;

    /** Begins {@link IRich#Square}. */
    void Begin_Square(int n, int[][] a) throws ComException;

    /** Ends {@link IRich#Square}. */
    long Finish_Square() throws ComException;

    /** Begins {@link IRich#Allocated}. */
    void Begin_Allocated(int n) throws ComException;

    /** Ends {@link IRich#Allocated}. */
    IRich.AllocatedResult Finish_Allocated() throws ComException;

    /** Begins {@link IRich#ConformantStructs}. */
    void Begin_ConformantStructs(Series s, @Nullable Window w) throws ComException;

    /** Ends {@link IRich#ConformantStructs}. */
    @Nullable Series Finish_ConformantStructs() throws ComException;

    /** Begins {@link IRich#Strings}. */
    void Begin_Strings(String wide, String narrow, @Nullable String maybe, String io) throws
            ComException;

    /** Ends {@link IRich#Strings}. */
    IRich.StringsResult Finish_Strings() throws ComException;

    /** Begins {@link IRich#StringArrays}. */
    void Begin_StringArrays(int n, @Nullable String[] all, Counted c) throws ComException;

    /** Ends {@link IRich#StringArrays}. */
    Counted Finish_StringArrays() throws ComException;

    /** Begins {@link IRich#Pointers}. */
    void Begin_Pointers(int r, @Nullable Integer u, @Nullable Integer @Nullable [] pp,
            @Nullable Short io) throws ComException;

    /** Ends {@link IRich#Pointers}. */
    IRich.PointersResult Finish_Pointers() throws ComException;

    /** Begins {@link IRich#List}. */
    void Begin_List(@Nullable Link head) throws ComException;

    /** Ends {@link IRich#List}. */
    @Nullable Link Finish_List() throws ComException;

    /** Begins {@link IRich#Ring}. */
    void Begin_Ring(@Nullable Knot a, @Nullable Knot b) throws ComException;

    /** Ends {@link IRich#Ring}. */
    int Finish_Ring() throws ComException;

    /** Begins {@link IRich#Alias}. */
    void Begin_Alias(@Nullable Knot a) throws ComException;

    /** Ends {@link IRich#Alias}. */
    @Nullable Knot Finish_Alias() throws ComException;

    /** Begins {@link IRich#Unions}. */
    void Begin_Unions(Tagged t, short kind, Bare b, Choice c) throws ComException;

    /** Ends {@link IRich#Unions}. */
    Tagged Finish_Unions() throws ComException;

    /** Begins {@link IRich#UnionOut}. */
    void Begin_UnionOut(short kind, Choice c) throws ComException;

    /** Ends {@link IRich#UnionOut}. */
    Bare Finish_UnionOut() throws ComException;

    /** Begins {@link IRich#Texts}. */
    void Begin_Texts(@Nullable String b, @Nullable String io) throws ComException;

    /** Ends {@link IRich#Texts}. */
    IRich.TextsResult Finish_Texts() throws ComException;

    /** Begins {@link IRich#Variants}. */
    void Begin_Variants(Variant v, Variant io) throws ComException;

    /** Ends {@link IRich#Variants}. */
    IRich.VariantsResult Finish_Variants() throws ComException;

    /** Begins {@link IRich#Safe}. */
    void Begin_Safe(@Nullable SafeArray numbers, @Nullable SafeArray texts) throws ComException;

    /** Ends {@link IRich#Safe}. */
    @Nullable SafeArray Finish_Safe() throws ComException;

    /** Begins {@link IRich#Money}. */
    void Begin_Money(BigDecimal c, double d, BigDecimal dec) throws ComException;

    /** Ends {@link IRich#Money}. */
    IRich.MoneyResult Finish_Money() throws ComException;

    /** Begins {@link IRich#Guids}. */
    void Begin_Guids(Guid g, @Nullable Guid maybe, int n, Guid[] all) throws ComException;

    /** Ends {@link IRich#Guids}. */
    Guid Finish_Guids() throws ComException;

    /** Begins {@link IRich#Objects}. */
    void Begin_Objects(@Nullable IRichSink sink, Guid riid) throws ComException;

    /** Ends {@link IRich#Objects}. */
    IRich.ObjectsResult Finish_Objects() throws ComException;

    /** Begins {@link IRich#ObjectArray}. */
    void Begin_ObjectArray(int n, @Nullable IRichSink[] all) throws ComException;

    /** Ends {@link IRich#ObjectArray}. */
    int Finish_ObjectArray() throws ComException;

    /** Begins {@link IRich#get_Name}. */
    void Begin_get_Name() throws ComException;

    /** Ends {@link IRich#get_Name}. */
    @Nullable String Finish_get_Name() throws ComException;

    /** Begins {@link IRich#put_Name}. */
    void Begin_put_Name(@Nullable String value) throws ComException;

    /** Ends {@link IRich#put_Name}. */
    void Finish_put_Name() throws ComException;
}
