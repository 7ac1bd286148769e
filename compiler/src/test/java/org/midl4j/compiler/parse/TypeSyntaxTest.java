package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types, declarators, structures, unions and enumerations. */
final class TypeSyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            typedef long T;                                  | T: long
            typedef unsigned long T, *P, **Q;                | T: unsigned long, P: *unsigned long, Q: **unsigned long
            typedef long unsigned int T;                     | T: long unsigned int
            typedef unsigned const char T;                   | T: const unsigned char
            typedef unsigned __int64 T;                      | T: unsigned __int64
            typedef long long T;                             | T: long long
            typedef unsigned T;                              | T: unsigned
            typedef hyper T;                                 | T: hyper
            typedef unsigned short wchar_t;                  | wchar_t: unsigned short
            typedef tag_x X;                                 | X: tag_x
            typedef struct tag_x X;                          | X: struct tag_x
            typedef interface IFoo IFoo;                     | IFoo: interface IFoo
            typedef const WCHAR *T;                          | T: *const WCHAR
            typedef WCHAR const *T;                          | T: *const WCHAR
            typedef WCHAR * const T;                         | T: const *WCHAR
            typedef SHITEMID __unaligned *LP;                | LP: *SHITEMID
            typedef SHITEMID UNALIGNED *LP;                  | LP: *SHITEMID
            typedef LPSTR far *T;                            | T: *LPSTR
            typedef long T[3];                               | T: [3]long
            typedef long *T[3];                              | T: [3]*long
            typedef long (*T)[3];                            | T: *[3]long
            typedef long T[2][N + 1];                        | T: [2][(N + 1)]long
            typedef long T[];                                | T: []long
            typedef long T[*];                               | T: []long
            typedef long T[0..9];                            | T: [0..9]long
            typedef long T[0..*];                            | T: [0..*]long
            typedef long T[A..B + 1];                        | T: [A..(B + 1)]long
            typedef void F(int);                             | F: function(?: int) void
            typedef void (*F)(void);                         | F: *function() void
            typedef void (__stdcall *F)(int a);              | F: *__stdcall function(a: int) void
            typedef HRESULT (STDMETHODCALLTYPE *F)(LPVOID);  | F: *STDMETHODCALLTYPE function(?: LPVOID) HRESULT
            typedef void (*(*F)(int))[4];                    | F: *function(?: int) *[4]void
            typedef BOOL WINAPI F(void);                     | F: WINAPI function() BOOL
            typedef BOOL (__cdecl F)(void);                  | F: __cdecl function() BOOL
            typedef int F(long a, ...);                      | F: function(a: long, ...) int
            typedef pipe byte P;                             | P: pipe byte
            typedef pipe unsigned long P;                    | P: pipe unsigned long
            typedef SAFEARRAY(VARIANT) T;                    | T: SAFEARRAY(VARIANT)
            typedef SAFEARRAY(IFoo *) *T;                    | T: *SAFEARRAY(*IFoo)
            typedef SAFEARRAY(enum tagX) T;                  | T: SAFEARRAY(enum tagX)
            typedef SAFEARRAY(SAFEARRAY(long long)) T;       | T: SAFEARRAY(SAFEARRAY(long long))
            typedef SAFEARRAY *T;                            | T: *SAFEARRAY
            typedef struct { long a; } SAFEARRAY;            | SAFEARRAY: struct { a: long }
            typedef stdole.IDispatch *T;                     | T: *stdole.IDispatch
            typedef IVector<IMap<A, B *> *> T;               | T: IVector<*IMap<A, *B>>
            typedef IVector<IVector<IVector<A>>> T;          | T: IVector<IVector<IVector<A>>>
            """)
    void readsTypedefs(String idl, String expected) {
        assertEquals("typedef " + expected, Parsed.text(idl));
    }

    @Test
    void gathersAttributesFromAllPlaces() {
        assertEquals(
                Parsed.lines(
                        "[a, b, c] typedef T: *const wchar_t",
                        "typedef S: [d] struct X { [e, f] g: *const wchar_t }",
                        "h([in, string] a: *const wchar_t, [out, retval] b: *long) long"),
                Parsed.text(
                        "[a] typedef [b] const [c] wchar_t *T;",
                        "typedef struct [d] X { [e] const [f] wchar_t *g; } S;",
                        "long h([in] const [string] wchar_t *a, [out][retval] long *b);"));
    }

    @Test
    void readsFields() {
        assertEquals(
                "struct S { a: long; b: *long; c: [2]long; d: unsigned long : 3; ?: unsigned long : (A + 1);"
                        + " ?: struct { e: int }; u: union { case 1 f: int }; g: *function(?: int) void; h: **I }",
                Parsed.text(
                                "struct S { long a, *b, c[2];;",
                                " unsigned long d : 3, : A + 1;",
                                " struct { int e; };",
                                " cpp_quote(\"x\")",
                                " union { [case(1)] int f; } u;",
                                " void (*g)(int); interface I **h; };")
                        .replace("h: **interface I", "h: **I"));
    }

    @Test
    void readsUnionsWithAttributes() {
        assertEquals(
                Parsed.lines(
                        "typedef U: union tag { case 1 case (A | B) x: long; case (-3) [string] s: *wchar_t; case"
                                + " 'c' nothing; default nothing }",
                        "union V { a: long; default b: float }"),
                Parsed.text(
                        "typedef union tag {",
                        " [case(1, A|B)] long x;",
                        " [case(-3)] [string] wchar_t *s;",
                        " [case('c')] ;",
                        " [default] ; } U;",
                        "union V { long a; [default] float b; };"));
    }

    @Test
    void readsUnionsWithTheirDiscriminant() {
        assertEquals(
                Parsed.lines(
                        "union U switch (t: unsigned long) u { case 1 case 2 a: long; case K [x] b: T; default"
                                + " nothing }",
                        "typedef X: union switch (s: short) { case 1 a: int; case 2 nothing }"),
                Parsed.text(
                        "union U switch (unsigned long t) u { case 1: case 2: long a; case K: [x] T b; default: ; };",
                        "typedef union switch (short s) { case 1: int a; case 2: } X;"));
    }

    @Test
    void readsEnumerations() {
        assertEquals(
                "enum E { A, [hidden] B = 2, C = (B << 1), D = -1 }\ntypedef F: [v1_enum] enum { X }, PF: *[v1_enum] enum { X }",
                Parsed.text(
                                "enum E { A, [hidden] B = 2, , C = B << 1, cpp_quote(\"x\") D = -1, };",
                                "typedef enum [v1_enum] { X } F, *PF;")
                        .replace("(-1)", "-1"));
    }

    @Test
    void readsOperations() {
        assertEquals(
                "interface I { f(?: REFIID, ?: **void) HRESULT"
                        + " [propget, id(1)] childAt([in] n: unsigned, [out, retval] p: **IX) HRESULT"
                        + " g() HRESULT h() *IFoo __stdcall k() HRESULT STDMETHODCALLTYPE m() HRESULT WINAPI n() *void"
                        + " o(a: []long, ?: []long, b: function(?: int) void) void }",
                Parsed.text(
                        "interface I {",
                        " HRESULT f(REFIID, void **);",
                        " [propget, id(1)] HRESULT childAt([in] unsigned n, [out, retval] IX **p);",
                        " HRESULT g(void) const;",
                        " IFoo *h();",
                        " HRESULT __stdcall k();",
                        " HRESULT STDMETHODCALLTYPE m();",
                        " void * WINAPI n();",
                        " void o(long a[], long [], void b(int));",
                        "}"));
    }

    @Test
    void ignoresATypedefOfABaseTypeToItself() {
        assertEquals("typedef unsigned char byte", Parsed.text("typedef unsigned char byte;"));
    }
}
