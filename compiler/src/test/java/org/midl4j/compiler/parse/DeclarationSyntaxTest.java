package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.source.Span;

/** Declarations that are not types or expressions: interfaces, libraries, namespaces and what stands beside them. */
final class DeclarationSyntaxTest {
    @Test
    void readsImportsOfSeveralFiles() {
        assertEquals("import a.idl, b.idl", Parsed.text("import \"a.idl\", \"b.idl\";"));
    }

    @Test
    void joinsTheStringsOfAQuoteAndKeepsUnknownEscapes() {
        assertEquals(
                "quote // it's \"x\" s {\nquote ab",
                Parsed.text("cpp_quote(\"// it's \\\"x\\\" \\s {\");", "cpp_quote(\"a\" \"b\")"));
    }

    @Test
    void readsPragmasWhereverTheyStand() {
        assertEquals(
                Parsed.lines(
                        "pragma pack (push, 8)",
                        "pragma warning (disable: 2007)",
                        "interface I { f() long pragma midl4j package(\"a.b\") g() long }",
                        "quote #define X"),
                Parsed.text(
                        "#pragma pack(push, 8)",
                        "midl_pragma warning(disable: 2007)",
                        "interface I {",
                        "long f();",
                        "#pragma midl4j package(\"a.b\")",
                        "long g();",
                        "}",
                        "#pragma midl_echo(\"#define X\")"));
    }

    @Test
    void readsInterfacesWithAndWithoutBodyAndSemicolon() {
        assertEquals(
                Parsed.lines(
                        "interface A",
                        "[object, uuid(uuid 00000000-0000-0000-c000-000000000046), local] interface B : A { }",
                        "interface C : lib.B { f() HRESULT }",
                        "interface D { }"),
                Parsed.text(
                        "interface A;",
                        "[object, uuid(00000000-0000-0000-c000-000000000046)] [local] interface B : A { };",
                        "interface C : lib.B { HRESULT f(); }",
                        "interface D { };;"));
    }

    @Test
    void readsDeclarationsInsideAnInterface() {
        assertEquals(
                "interface I : IUnknown { import x.idl quote a typedef L: long interface F enum E { A } const N: long = 1"
                        + " f([in] a: L) HRESULT }",
                Parsed.text(
                        "interface I : IUnknown {",
                        "  import \"x.idl\";",
                        "  cpp_quote(\"a\")",
                        "  typedef long L;",
                        "  interface F;",
                        "  enum E { A };",
                        "  const long N = 1;",
                        "  HRESULT f([in] L a);",
                        "}"));
    }

    @Test
    void tellsAnInterfaceFromAMethodThatReturnsOne() {
        assertEquals(
                "interface I { f() *interface IFoo interface IBar }",
                Parsed.text("interface I { interface IFoo *f(); interface IBar; }"));
    }

    @Test
    void toleratesStrayCommasInAttributeLists() {
        assertEquals("[object, local, hidden] interface I", Parsed.text("[,object,,local,] [] [hidden] interface I;"));
    }

    @Test
    void readsOldSectionLabels() {
        assertEquals("interface I { f() long }", Parsed.text("interface I { methods: long f(); }"));
    }

    @Test
    void readsAttributeArguments() {
        assertEquals(
                "[a, b(), c(1), d(missing, n), e((*n), missing), f(type unsigned long), g(type handle_t binding),"
                        + " h(type *FOO), i(\"xy\"), j(tokens a b c), k(float 1.0), l(tokens static)] interface I",
                Parsed.text(
                        "[a, b(), c(1), d(,n), e(*n,), f(unsigned long), g(handle_t binding), h(FOO *),",
                        " i(\"x\" \"y\"), j(a b   c), k(1.0), l(static)] interface I;"));
    }

    @Test
    void takesAnyWordAsTheNameOfAnAttribute() {
        assertEquals(
                "[static(I, 1), default, case(2), A.B.C(type D)] interface I",
                Parsed.text("[static(I, 1), default, case(2), A.B.C(D)] interface I;")
                        .replace("(D)", "(type D)"));
    }

    @Test
    void keepsAMalformedUuidAsItIsWritten() {
        assertEquals(
                "[uuid(tokens 6d5140c1-7436-11ce-8034-00aa006009f), custom(uuid 6d5140c1-7436-11ce-8034-00aa006009fa, 0),"
                        + " uuid(uuid 1e100000-0000-0000-0000-000000000000), uuid(\"x\"), uuid(NAME)] interface I",
                Parsed.text(
                        "[uuid(6d5140c1-7436-11ce-8034-00aa006009f), custom(6d5140c1-7436-11ce-8034-00aa006009fa, 0),",
                        " uuid({1e100000-0000-0000-0000-000000000000}), uuid(\"x\"), uuid(NAME)] interface I;"));
    }

    @Test
    void readsLibraries() {
        assertEquals(
                "[version(float 1.0)] library L { importlib stdole2.tlb interface I"
                        + " [hidden] coclass C { [default] I; [source] dispinterface D }"
                        + " [dllname(\"x.dll\")] module M { [entry(\"F\")] __stdcall F([in] a: long) long const X: int = 1 }"
                        + " module ? { const Y: int = 2 } }",
                Parsed.text(
                        "[version(1.0)] library L {",
                        "  importlib(\"stdole2.tlb\");",
                        "  interface I;",
                        "  [hidden] coclass C { [default] interface I; [source] dispinterface D; };",
                        "  [dllname(\"x.dll\")] module M {",
                        "    [entry(\"F\")] long __stdcall F([in] long a);",
                        "    const int X = 1;",
                        "  };",
                        "  module { const int Y = 2; }",
                        "};"));
    }

    @Test
    void readsDispinterfaces() {
        assertEquals(
                Parsed.lines(
                        "dispinterface D { [id(1)] Count: long; [id(2)] A: *I; [id(2)] B: I | [id(3)] Go([in] x:"
                                + " long) void }",
                        "dispinterface E exposes I {  |  }",
                        "dispinterface F",
                        "dispinterface G {  |  }"),
                Parsed.text(
                        "dispinterface D { properties: [id(1)] long Count; [id(2)] I *A, B;",
                        " methods: [id(3)] void Go([in] long x); };",
                        "dispinterface E { interface I; }",
                        "dispinterface F;",
                        "dispinterface G { properties: methods: };"));
    }

    @Test
    void readsWindowsRuntimeDeclarations() {
        assertEquals(
                "namespace A.B { apicontract C [version(1)] runtimeclass R"
                        + " runtimeclass R : Q { [default] IR; A.IV<*B> }"
                        + " interface IV<T, U> : IInspectable requires A.X, IY<T>"
                        + " { f([out, retval] v: **IMap<HSTRING, IV<*Y>>) HRESULT }"
                        + " delegate <T> H([in] x: *T) HRESULT"
                        + " declare IV<*A.B.R>"
                        + " [x] attribute Attr { a: UINT32; b: String } }",
                Parsed.text(
                        "namespace A.B {",
                        "  apicontract C {}",
                        "  [version(1)] runtimeclass R;",
                        "  runtimeclass R : Q { [default] interface IR; interface A.IV<B*>; }",
                        "  interface IV<T, U> : IInspectable requires A.X, IY<T> {",
                        "    HRESULT f([out, retval] IMap<HSTRING, IV<Y*>>** v);",
                        "  }",
                        "  delegate HRESULT H<T>([in] T *x);",
                        "  declare { interface IV<A.B.R*>; }",
                        "  [x] attribute Attr { UINT32 a; String b; }",
                        "}"));
    }

    @Test
    void readsWhatHeadersSay() {
        assertEquals(
                "f(a: int) int\ng() int\nextern X: const IID\nWINAPI h(?: LPVOID, ...) BOOL\nstruct S\nS(a: int) int",
                Parsed.header(
                        "extern \"C\" { int f(int a); inline int g() { if (1) { return f('}') + \"}\"; } } }",
                        "extern const IID X;",
                        "__declspec(dllimport) BOOL WINAPI h(LPVOID, ...);",
                        "struct S;",
                        "static __inline int S(int a = 0) { return a; }"));
    }

    @Test
    void readsGuids() {
        assertEquals(
                "guid G 00000000-0000-0000-c000-000000000046\nguid H x",
                Parsed.text("declare_guid(G, 00000000-0000-0000-c000-000000000046)", "declare_guid(H, \"x\");"));
    }

    @Test
    void takesSoftKeywordsAsNames() {
        assertEquals(
                "f(library: long, module: long, pipe: long, properties: long, namespace: long, delegate: long,"
                        + " default: *I, interface: long, import: long, in: string, SAFEARRAY: attribute) long",
                Parsed.text(
                        "long f(long library, long module, long pipe, long properties, long namespace, long delegate,",
                        "I *default, long interface, long import, string in, attribute SAFEARRAY);"));
    }

    @Test
    void takesKeywordsAsTypesWhereNothingElseMakesSense() {
        assertEquals(
                "interface I { f() module g() *library h() *delegate k(?: attribute) declare }",
                Parsed.text("interface I { module f(); library *g(); delegate *h(); declare k(attribute); }"));
    }

    @Test
    void attachesComments() {
        assertEquals(
                Parsed.lines(
                        "/about I/ interface I { /about f/ f() long g() long }",
                        "/about J/ [object] interface J",
                        "typedef S: struct { /one/ a: long; /two/ b: long; /three/ c: long; d: long }",
                        "typedef E: enum { /x/ A, /y/ B, C }"),
                Parsed.text(
                        "/** about I */",
                        "interface I {",
                        "  // about f",
                        "  long f();",
                        "",
                        "  long g();",
                        "}",
                        "[object]",
                        "/* about J */",
                        "interface J;",
                        "typedef struct {",
                        "  /* one */",
                        "  long a; // not this",
                        "  long b; ///< two",
                        "  long c; /* three */",
                        "  long d; /* not this */ } S;",
                        "typedef enum {",
                        "  A, // x",
                        "  /** y */",
                        "  B,",
                        "  C } E;"));
    }

    @Test
    void sharesTheCommonPartOfDeclarators() {
        Decl.Typedef typedef = (Decl.Typedef)
                Parsed.of("typedef const struct { long a; } S, *P;").decls().get(0);

        TypeRef.Pointer pointer = (TypeRef.Pointer) typedef.declarators().get(1).type();
        assertSame(typedef.type(), typedef.declarators().get(0).type());
        assertSame(typedef.type(), pointer.target());
    }

    @Test
    void knowsWhereThingsStand() {
        Decl.Interface decl =
                (Decl.Interface) Parsed.of("[object]", "interface IFoo : IBar {", "  HRESULT f([in] long *a);", "};")
                        .decls()
                        .get(0);
        Decl.Operation f = (Decl.Operation) decl.body().orElseThrow().get(0);

        assertEquals("test.idl:1:1", decl.span().toString());
        assertEquals("[object]\ninterface IFoo : IBar {\n  HRESULT f([in] long *a);\n}", textOf(decl.span()));
        assertEquals("IFoo", textOf(decl.name().span()));
        assertEquals("IBar", textOf(decl.base().orElseThrow().span()));
        assertEquals("HRESULT f([in] long *a);", textOf(f.span()));
        assertEquals("[in] long *a", textOf(f.parameters().get(0).span()));
        assertEquals("long *", textOf(f.parameters().get(0).type().span()));
        assertEquals("in", textOf(f.parameters().get(0).attributes().get(0).span()));
    }

    private static String textOf(Span span) {
        return span.file().text().substring(span.start(), span.end());
    }
}
