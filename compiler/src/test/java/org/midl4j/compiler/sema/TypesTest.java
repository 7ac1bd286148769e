package org.midl4j.compiler.sema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.ast.Expr.UnaryOperator;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.GenericInstance;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Pointer.Kind;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;

final class TypesTest {
    private static final String UUID = "uuid(00000000-1111-0000-0000-000000000001)";

    /** The type of the only parameter {@code p} of an operation, as marshalled. */
    private static Type parameter(String declaration) {
        return parameter("", declaration);
    }

    private static Type parameter(String before, String operationParameters) {
        Idl idl = Idl.of(before + "[object, " + UUID + "] interface IFoo : IUnknown { HRESULT M(" + operationParameters
                + "); }");
        assertEquals(List.of(), idl.errors());
        return idl.parameter("IFoo", "M", "p").type();
    }

    private static Type field(String declaration) {
        Idl idl = Idl.of("typedef struct { " + declaration + " } S;");
        assertEquals(List.of(), idl.errors());
        return idl.struct("S").fields().stream()
                .filter(f -> f.name().equals(Optional.of("p")))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static Pointer pointer(Kind kind, Type target) {
        return new Pointer(target, kind, false);
    }

    private static Expression variable(String name, Type type) {
        return new Expression.Variable(name, type);
    }

    private static Array sized(Type element, Expression size) {
        return new Array(element, OptionalLong.empty(), Optional.of(size), Optional.empty(), Optional.empty(), false);
    }

    private static Array fixed(Type element, long size) {
        return new Array(element, OptionalLong.of(size), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static Array string(Type element) {
        return new Array(element, OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "boolean, BOOLEAN",
        "byte, BYTE",
        "char, CHAR",
        "unsigned char, UNSIGNED_CHAR",
        "char unsigned, UNSIGNED_CHAR",
        "signed char, SIGNED_CHAR",
        "small, SMALL",
        "unsigned small, UNSIGNED_SMALL",
        "__int8, SMALL",
        "short, SHORT",
        "short int, SHORT",
        "unsigned short int, UNSIGNED_SHORT",
        "__int16, SHORT",
        "wchar_t, WCHAR",
        "long, LONG",
        "int, LONG",
        "long int, LONG",
        "long unsigned, UNSIGNED_LONG",
        "unsigned, UNSIGNED_LONG",
        "signed, LONG",
        "unsigned int, UNSIGNED_LONG",
        "__int32, LONG",
        "hyper, HYPER",
        "unsigned hyper int, UNSIGNED_HYPER",
        "__int64, HYPER",
        "unsigned __int64, UNSIGNED_HYPER",
        "long long, HYPER",
        "unsigned long long, UNSIGNED_HYPER",
        "__int3264, INT3264",
        "unsigned __int3264, UNSIGNED_INT3264",
        "float, FLOAT",
        "double, DOUBLE",
        "long double, DOUBLE",
        "error_status_t, ERROR_STATUS",
        "handle_t, HANDLE"
    })
    void readsBaseTypesInAnyOrder(String words, BaseType type) {
        Idl idl = Idl.of("typedef " + words + " T;");

        assertEquals(List.of(), idl.errors());
        assertEquals(type, idl.alias("T").target());
    }

    @ParameterizedTest
    @CsvSource({"unsigned signed long", "long float", "short double", "unsigned boolean", "long long long"})
    void refusesWordsThatDoNotGoTogether(String words) {
        assertEquals(
                List.of(Code.SYNTAX_ERROR), Idl.of("typedef " + words + " T;").errorCodes());
    }

    @Test
    void makesTheFirstPointerOfAParameterARef() {
        assertEquals(pointer(Kind.REF, BaseType.LONG), parameter("[in] long *p"));
        assertEquals(pointer(Kind.REF, pointer(Kind.UNIQUE, BaseType.LONG)), parameter("[out] long **p"));
    }

    @Test
    void makesTheFirstPointerARefThroughATypedef() {
        assertEquals(pointer(Kind.REF, BaseType.LONG), parameter("typedef long *T;", "[in] T p"));
    }

    @Test
    void letsExplicitAttributesDecide() {
        assertEquals(pointer(Kind.UNIQUE, BaseType.LONG), parameter("[in, unique] long *p"));
        assertEquals(pointer(Kind.FULL, pointer(Kind.UNIQUE, BaseType.LONG)), parameter("[in, ptr] long **p"));
        assertEquals(
                Kind.UNIQUE,
                ((Pointer) parameter("typedef [unique] long *T;", "[in] T p").resolved()).kind());
        assertEquals(
                Kind.REF,
                ((Pointer) parameter("typedef [unique] long *T;", "[in, ref] T p")
                                .resolved())
                        .kind());
        assertEquals(pointer(Kind.REF, BaseType.LONG), field("[ref] long *p;"));
    }

    @Test
    void takesAnArrayForTheFirstPointerOfAParameter() {
        assertEquals(fixed(pointer(Kind.UNIQUE, BaseType.LONG), 3), parameter("[in] long *p[3]"));
        assertEquals(fixed(pointer(Kind.FULL, BaseType.LONG), 3), parameter("[in, ptr] long *p[3]"));
        assertEquals(pointer(Kind.UNIQUE, fixed(BaseType.LONG, 3)), parameter("[in, unique] long p[3]"));
        assertEquals(fixed(BaseType.LONG, 3), parameter("[in, ref] long p[3]"));
    }

    @Test
    void takesPointerDefaultForAllOtherLevels() {
        Idl idl = Idl.of("""
                [uuid(00000000-1111-0000-0000-000000000001), pointer_default(ptr)]
                interface I {
                    typedef struct { long *p; } S;
                    long *M([in] long **p);
                }
                [uuid(00000000-1111-0000-0000-000000000002), pointer_default(ref)]
                interface J { typedef struct { long *p; } T; long *N([in] S *s); }
                """);

        assertEquals(List.of(), idl.errors());
        assertEquals(
                pointer(Kind.FULL, BaseType.LONG),
                idl.struct("S").fields().get(0).type());
        assertEquals(
                pointer(Kind.REF, BaseType.LONG),
                idl.struct("T").fields().get(0).type());
        assertEquals(
                pointer(Kind.REF, pointer(Kind.FULL, BaseType.LONG)),
                idl.parameter("I", "M", "p").type());
        assertEquals(pointer(Kind.FULL, BaseType.LONG), idl.operation("I", "M").result());
        assertEquals(
                pointer(Kind.UNIQUE, BaseType.LONG), idl.operation("J", "N").result());
    }

    @Test
    void takesPointerDefaultOfTheFileAndOfTheImporter() {
        Idl idl = Idl.files(
                Map.of(
                        "a.idl",
                        "import \"b.idl\"; typedef struct { long *p; } S;"
                                + "[uuid(00000000-1111-0000-0000-000000000001), pointer_default(ptr)]"
                                + " interface I { void M(); }",
                        "b.idl",
                        "typedef struct { long *p; } T;"),
                "a.idl");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                pointer(Kind.FULL, BaseType.LONG),
                idl.struct("S").fields().get(0).type());
        assertEquals(
                pointer(Kind.FULL, BaseType.LONG),
                idl.struct("T").fields().get(0).type());
    }

    @Test
    void knowsConstPointees() {
        Type type = parameter("[in] const long *p");

        assertEquals(new Pointer(BaseType.LONG, Kind.REF, true), type);
        assertEquals(type, parameter("[in] long const *p"));
    }

    @Test
    void makesPointersToInterfacesInterfacePointers() {
        InterfacePointer single = assertInstanceOf(InterfacePointer.class, parameter("[in] IUnknown *p"));
        assertEquals("IUnknown", single.target().spelling());
        Pointer twice = assertInstanceOf(Pointer.class, parameter("[out] IUnknown **p"));
        assertEquals(Kind.REF, twice.kind());
        assertInstanceOf(InterfacePointer.class, twice.target());
        assertInstanceOf(
                InterfacePointer.class,
                parameter("typedef IUnknown U; typedef U *PU;", "[in] PU p").resolved());
    }

    @Test
    void appliesIidIs() {
        Pointer generic = (Pointer) parameter("[in] REFIID riid, [out, iid_is(riid)] void **p");
        Pointer typed = (Pointer) parameter("[in] REFIID riid, [out, iid_is(riid)] IUnknown **p");
        Pointer typedef = (Pointer) parameter("typedef IUnknown *PU;", "[in] GUID *piid, [out, iid_is(piid)] PU *p");

        assertEquals(BaseType.VOID, ((InterfacePointer) generic.target()).target());
        assertEquals("riid", iid(generic));
        assertEquals("riid", iid(typed));
        assertEquals("piid", iid(typedef));
    }

    private static String iid(Pointer pointer) {
        Expression iid = ((InterfacePointer) pointer.target()).iid().orElseThrow();
        return ((Expression.Variable) iid).name();
    }

    @Test
    void sizesPointersAndArrays() {
        Expression n = variable("n", BaseType.LONG);

        assertEquals(pointer(Kind.REF, sized(BaseType.BYTE, n)), parameter("[in] long n, [in, size_is(n)] byte *p"));
        assertEquals(sized(BaseType.BYTE, n), parameter("[in, size_is(n)] byte p[], [in] long n"));
        assertEquals(pointer(Kind.UNIQUE, sized(BaseType.BYTE, n)), field("long n; [size_is(n)] byte *p;"));
        assertEquals(sized(BaseType.BYTE, n), field("long n; [size_is(n)] byte p[*];"));
        assertEquals(sized(BaseType.BYTE, new Expression.Literal(16)), parameter("[in, size_is(4 * 4)] byte p[]"));
    }

    @Test
    void appliesSizesLevelByLevel() {
        Expression n =
                new Expression.Unary(UnaryOperator.DEREFERENCE, variable("n", pointer(Kind.UNIQUE, BaseType.LONG)));
        Expression m = variable("m", BaseType.LONG);

        assertEquals(
                pointer(Kind.REF, pointer(Kind.UNIQUE, sized(BaseType.SHORT, n))),
                parameter("[out] long *n, [out, size_is(, *n)] short **p"));
        assertEquals(
                pointer(Kind.REF, sized(pointer(Kind.UNIQUE, sized(BaseType.SHORT, m)), m)),
                parameter("[in] long m, [in, size_is(m, m)] short **p"));
        assertEquals(
                sized(pointer(Kind.UNIQUE, sized(BaseType.SHORT, m)), m),
                parameter("[in] long m, [in, size_is(m, m)] short *p[]"));
    }

    @Test
    void turnsLastIndicesIntoCounts() {
        Expression n = variable("n", BaseType.LONG);
        Expression f = variable("f", BaseType.LONG);
        Expression one = new Expression.Literal(1);

        Array array = (Array)
                ((Pointer) parameter("[in] long n, [in] long f, [in, max_is(n), first_is(f), last_is(n)] byte *p"))
                        .target();
        assertEquals(Optional.of(new Expression.Binary(BinaryOperator.ADD, n, one)), array.size());
        assertEquals(Optional.of(f), array.first());
        assertEquals(
                Optional.of(new Expression.Binary(
                        BinaryOperator.ADD, new Expression.Binary(BinaryOperator.SUBTRACT, n, f), one)),
                array.length());
        assertTrue(array.isVarying());
        assertEquals(Optional.of(new Expression.Literal(8)), ((Array) parameter("[in, max_is(7)] byte p[]")).size());
    }

    @Test
    void keepsVaryingFixedArrays() {
        Array array = (Array) field("long n; [length_is(n)] short p[10];");

        assertEquals(OptionalLong.of(10), array.fixedSize());
        assertTrue(array.isVarying());
        assertFalse(array.isConformant());
    }

    @Test
    void readsArrayBounds() {
        assertEquals(fixed(fixed(BaseType.LONG, 3), 2), field("long p[2][3];"));
        assertEquals(fixed(BaseType.LONG, 10), field("long p[0..9];"));
        assertEquals(fixed(BaseType.LONG, 5), field("long p[sizeof(long) + 1];"));
        assertEquals(
                List.of(Code.ARRAY_BOUNDS_FORM),
                Idl.of("typedef struct { long p[1..9]; } S;").errorCodes());
        assertEquals(
                List.of(Code.BAD_ARRAY_BOUND),
                Idl.of("typedef struct { long p[0]; } S;").errorCodes());
        assertEquals(
                List.of(Code.BAD_ARRAY_BOUND),
                Idl.of("typedef struct { long p[2 - 3]; } S;").errorCodes());
    }

    @Test
    void appliesStringToTheInnermostLevel() {
        Expression n = variable("n", BaseType.LONG);

        assertEquals(pointer(Kind.REF, string(BaseType.WCHAR)), parameter("[in, string] wchar_t *p"));
        assertEquals(
                pointer(Kind.REF, pointer(Kind.UNIQUE, string(BaseType.CHAR))), parameter("[out, string] char **p"));
        assertEquals(
                pointer(Kind.REF, sized(pointer(Kind.UNIQUE, string(BaseType.WCHAR)), n)),
                parameter("[in] long n, [in, string, size_is(n)] wchar_t **p"));
        Array buffer = (Array) ((Pointer) parameter("[in] long n, [in, string, size_is(n)] wchar_t *p")).target();
        assertTrue(buffer.string());
        assertEquals(Optional.of(n), buffer.size());
        Array twoDimensions = (Array) field("[string] char p[4][20];");
        assertFalse(twoDimensions.string());
        assertTrue(((Array) twoDimensions.element()).string());
    }

    @Test
    void doesNotApplyStringTwice() {
        Pointer pointer = (Pointer) parameter("[in, string] LPWSTR p");

        assertEquals(new Pointer(string(BaseType.WCHAR), Kind.REF, false), plain(pointer));
    }

    /** With typedefs of characters seen through. */
    private static Pointer plain(Pointer pointer) {
        Array array = (Array) pointer.target().resolved();
        return new Pointer(
                new Array(
                        array.element().resolved(),
                        array.fixedSize(),
                        array.size(),
                        array.first(),
                        array.length(),
                        array.string()),
                pointer.kind(),
                pointer.constant());
    }

    @Test
    void keepsTypedefsThatNothingChanges() {
        assertEquals("LPWSTR", ((Pointer) parameter("[out] LPWSTR *p")).target().spelling());
        assertEquals("BSTR", parameter("[in] BSTR p").spelling());
        assertEquals("DWORD", parameter("[in] DWORD p").spelling());
    }

    @Test
    void recordsWireTypes() {
        Idl idl = Idl.of("""
                typedef struct { long a; } WIRE;
                typedef [wire_marshal(WIRE)] void *LOCAL;
                typedef [transmit_as(WIRE)] struct { hyper b; } OTHER;
                """);

        assertEquals(List.of(), idl.errors());
        assertSame(
                idl.struct("WIRE"),
                idl.alias("LOCAL").transmitted().orElseThrow().resolved());
        assertSame(
                idl.struct("WIRE"),
                idl.alias("OTHER").transmitted().orElseThrow().resolved());
    }

    @Test
    void leavesWireTypesAloneInParameters() {
        assertEquals(
                "LOCAL",
                parameter("typedef struct { long a; } WIRE; typedef [wire_marshal(WIRE)] void *LOCAL;", "[in] LOCAL p")
                        .spelling());
    }

    @Test
    void makesContextHandles() {
        Idl idl = Idl.of("""
                typedef [context_handle] void *H;
                [uuid(00000000-1111-0000-0000-000000000001)]
                interface I {
                    void Open([in] handle_t b, [out] H *h);
                    void Close([in, out] H *h);
                    void Use([in] H h, [in, context_handle] void *g);
                }
                """);

        assertEquals(List.of(), idl.errors());
        assertEquals(new ContextHandle("H"), idl.alias("H").target());
        Pointer out = (Pointer) idl.parameter("I", "Open", "h").type();
        assertEquals(Kind.REF, out.kind());
        assertEquals(new ContextHandle("H"), out.target().resolved());
        assertEquals(
                new ContextHandle("H"), idl.parameter("I", "Use", "h").type().resolved());
        assertInstanceOf(ContextHandle.class, idl.parameter("I", "Use", "g").type());
    }

    @Test
    void switchesUnions() {
        Idl idl = Idl.of("""
                typedef [switch_type(short)] union { [case(1, 2)] long a; [case(-1)] ; [default] hyper b; } U;
                typedef struct { short kind; [switch_is(kind)] U u; [switch_is(kind)] U *pu; } S;
                """);

        assertEquals(List.of(), idl.errors());
        Union union = idl.find(Union.class, "U");
        assertEquals(Optional.of(BaseType.SHORT), union.switchType());
        assertEquals(
                List.of(List.of(1L, 2L), List.of(-1L), List.of()),
                union.arms().stream().map(UnionArm::cases).toList());
        assertTrue(union.arms().get(1).field().isEmpty());
        assertTrue(union.arms().get(2).isDefault());
        Expression kind = variable("kind", BaseType.SHORT);
        assertEquals(
                new SwitchedUnion(union, kind), idl.struct("S").fields().get(1).type());
        assertEquals(
                new SwitchedUnion(union, kind),
                ((Pointer) idl.struct("S").fields().get(2).type()).target());
    }

    @Test
    void givesCasesTheSignOfTheDiscriminant() {
        Idl idl = Idl.of("typedef union switch (unsigned long k) { case 0xffffffff: long a; case -2: short b; } U;"
                + " typedef union switch (long k) { case 0xffffffff: long a; case 'a': short b; } V;");

        assertEquals(List.of(), idl.errors());
        assertEquals(
                List.of(List.of(0xffff_ffffL), List.of(0xffff_fffeL)),
                idl.find(Union.class, "U").arms().stream().map(UnionArm::cases).toList());
        assertEquals(
                List.of(List.of(-1L), List.of(97L)),
                idl.find(Union.class, "V").arms().stream().map(UnionArm::cases).toList());
    }

    @Test
    void readsEncapsulatedUnions() {
        Idl idl = Idl.of("""
                typedef union tagU switch (long kind) value { case 1: long a; case 2: case 3: short b; default: ; } U;
                union V switch (short k) { case 1: long a; };
                """);

        assertEquals(List.of(), idl.errors());
        Union union = idl.find(Union.class, "U");
        assertEquals(Optional.of(new Union.Discriminant("kind", BaseType.LONG, "value")), union.discriminant());
        assertEquals(List.of(2L, 3L), union.arms().get(1).cases());
        assertEquals(
                "tagged_union",
                idl.find(Union.class, "V").discriminant().orElseThrow().unionName());
    }

    @Test
    void readsSafeArraysInBothMeanings() {
        Idl idl = Idl.of("""
                import "oaidl.idl";
                [object, uuid(00000000-1111-0000-0000-000000000001)]
                interface IFoo : IUnknown { HRESULT M([in] SAFEARRAY(VARIANT) a, [in] SAFEARRAY *b, [in] LPSAFEARRAY c,
                    [in] SAFEARRAY(IUnknown *) *d); }
                """);

        assertEquals(List.of(), idl.errors());
        SafeArray array = assertInstanceOf(
                SafeArray.class, idl.parameter("IFoo", "M", "a").type());
        assertEquals("VARIANT", array.element().spelling());
        Pointer structure = (Pointer) idl.parameter("IFoo", "M", "b").type();
        assertFalse(structure.target().resolved() instanceof SafeArray);
        Pointer reference = (Pointer) idl.parameter("IFoo", "M", "d").type();
        assertInstanceOf(InterfacePointer.class, ((SafeArray) reference.target()).element());
    }

    @Test
    void readsPipes() {
        Idl idl = Idl.of("typedef pipe byte BYTES; [uuid(00000000-1111-0000-0000-000000000001)] interface I"
                + " { void M([in] handle_t h, [out] BYTES *p); }");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Pipe(BaseType.BYTE), idl.alias("BYTES").target());
    }

    @Test
    void readsFunctionPointers() {
        Idl idl = Idl.of("typedef long (*CALLBACK)(void *context, long value); typedef void (*NONE)(void);");

        assertEquals(List.of(), idl.errors());
        FunctionType function = (FunctionType) ((Pointer) idl.alias("CALLBACK").target()).target();
        assertEquals(BaseType.LONG, function.result());
        assertEquals(2, function.parameters().size());
        assertEquals(List.of(), ((FunctionType) ((Pointer) idl.alias("NONE").target()).target()).parameters());
    }

    @Test
    void readsBitFieldsAndIgnoredFields() {
        Idl idl = Idl.of("[local] interface I { typedef struct { long a : 3; long : 5; [ignore] void *p; } S; };");

        assertEquals(List.of(), idl.errors());
        List<Field> fields = idl.struct("S").fields();
        assertEquals(OptionalInt.of(3), fields.get(0).bits());
        assertEquals(Optional.empty(), fields.get(1).name());
        assertTrue(fields.get(2).ignored());
    }

    @Test
    void takesRangesFromTypedefs() {
        Idl idl = Idl.of("""
                const long MAX = 10;
                typedef [range(0, MAX * 2)] long BOUNDED;
                typedef struct { BOUNDED a; [range(1, 5)] BOUNDED b; long c; } S;
                """);

        assertEquals(List.of(), idl.errors());
        assertEquals(
                List.of(Optional.of(new Range(0, 20)), Optional.of(new Range(1, 5)), Optional.empty()),
                idl.struct("S").fields().stream().map(Field::range).toList());
    }

    @Test
    void resolvesComplicatedExpressions() {
        Expression n = variable("n", BaseType.LONG);
        Expression rounded = new Expression.Binary(
                BinaryOperator.AND,
                new Expression.Binary(BinaryOperator.ADD, n, new Expression.Literal(7)),
                new Expression.Literal(-8));

        assertEquals(sized(BaseType.BYTE, rounded), parameter("[in] long n, [in, size_is((n + 7) & ~7)] byte p[]"));
        assertEquals(
                sized(BaseType.BYTE, new Expression.Conditional(n, n, new Expression.Literal(1))),
                parameter("[in] long n, [in, size_is(n ? n : 1)] byte p[]"));
        assertEquals(
                sized(BaseType.BYTE, new Expression.Binary(BinaryOperator.MULTIPLY, new Expression.Literal(4), n)),
                parameter("[in] long n, [in, size_is(sizeof(long) * n)] byte p[]"));
        assertEquals(
                sized(
                        BaseType.BYTE,
                        new Expression.Cast(
                                BaseType.SHORT,
                                new Expression.Binary(BinaryOperator.AND, n, new Expression.Literal(0xffff)))),
                parameter("[in] long n, [in, size_is((short) (n & 0xFFFF))] byte p[]"));
    }

    @Test
    void resolvesMembersInExpressions() {
        String struct = "typedef struct { long count; } HEAD;";
        Array array = (Array) parameter(struct, "[in] HEAD *h, [in, size_is(h->count)] byte p[]");

        Expression.Member member = (Expression.Member) array.size().orElseThrow();
        assertEquals("count", member.name());
        assertEquals(BaseType.LONG, member.type());
        assertEquals(
                List.of(Code.MEMBER_OF_NON_STRUCT),
                Idl.of(struct + "[object, " + UUID + "] interface IFoo : IUnknown"
                                + " { HRESULT M([in] HEAD *h, [in, size_is(h->size)] byte p[]); }")
                        .errorCodes());
    }

    @Test
    void reportsExpressionsThatMakeNoSense() {
        assertEquals(List.of(Code.ATTRIBUTE_EXPRESSION_UNRESOLVED), sizes("size_is(m)"));
        assertEquals(List.of(Code.DEREFERENCE_OF_NON_POINTER), sizes("size_is(*n)"));
        assertEquals(List.of(Code.ATTRIBUTE_EXPRESSION_NOT_INTEGRAL), sizes("size_is(q)"));
        assertEquals(List.of(Code.ATTRIBUTE_EXPRESSION_NOT_INTEGRAL), sizes("size_is(f)"));
        assertEquals(List.of(Code.DIVISION_BY_ZERO), sizes("size_is(n / 0)"));
        assertEquals(List.of(), sizes("size_is(*q)"));
    }

    private static List<Code> sizes(String attribute) {
        return Idl.of("[object, " + UUID + "] interface IFoo : IUnknown"
                        + " { HRESULT M([in] long n, [in] long *q, [in] float f, [in, " + attribute + "] byte *p); }")
                .errorCodes();
    }

    @Test
    void suggestsTheParameterThatIsMeant() {
        Idl idl = Idl.of("[object, " + UUID + "] interface IFoo : IUnknown"
                + " { HRESULT M([in] long count, [in, size_is(coutn)] byte *p); }");

        assertEquals(
                List.of("did you mean `count`?"),
                idl.only(Code.ATTRIBUTE_EXPRESSION_UNRESOLVED).helps());
    }

    @Test
    void onlyWarnsAboutExpressionsThatAreNeverComputed() {
        Idl idl = Idl.of("[object, local, " + UUID + "] interface IFoo : IUnknown"
                + " { HRESULT M([in, size_is(NOWHERE)] byte *p); }");

        assertEquals(List.of(), idl.errors());
        assertFalse(idl.only(Code.ATTRIBUTE_EXPRESSION_UNRESOLVED).isError());
    }

    @Test
    void putsAttributesOfATypedefOnTheTypeOrTheDeclarator() {
        Idl idl = Idl.of("typedef [v1_enum] enum { A } E, *PE; typedef [unique] struct { long a; } S, *PS;");

        assertEquals(List.of(), idl.errors());
        assertTrue(idl.find(Enumeration.class, "E").isV1());
        assertFalse(idl.struct("S").attributes().has("unique"));
        assertEquals(Kind.UNIQUE, ((Pointer) idl.alias("PS").target()).kind());
    }

    @Test
    void namesParametersThatHaveNoName() {
        Idl idl = Idl.of("[local] interface I { void M(long, char *, long arg1); }");

        assertEquals(List.of(), idl.errors());
        Operation operation = idl.operation("I", "M");
        assertEquals(
                List.of("_arg1", "arg2", "arg1"),
                operation.parameters().stream().map(Parameter::name).toList());
    }

    @Test
    void recordsGenerics() {
        Idl idl = Idl.of("""
                import "unknwn.idl";
                namespace A {
                    [uuid(00000000-1111-0000-0000-000000000003)]
                    interface IVector<T> : IUnknown { HRESULT GetAt([in] unsigned index, [out, retval] T *item); }
                    [uuid(00000000-1111-0000-0000-000000000004)]
                    interface IUser : IUnknown { HRESULT Take([in] IVector<long> *p); }
                }
                """);

        assertEquals(List.of(), idl.errors());
        Pointer item = (Pointer) idl.parameter("A.IVector", "GetAt", "item").type();
        assertEquals(new GenericInstance("T", List.of()), item.target());
        Pointer vector = (Pointer) idl.parameter("A.IUser", "Take", "p").type();
        assertEquals("IVector<long>", vector.target().spelling());
    }
}
