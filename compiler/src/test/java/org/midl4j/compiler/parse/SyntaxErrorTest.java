package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.SourceFile;

/** What is said about mistakes, and that each is said once. */
final class SyntaxErrorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            interface I { long f() long g(); }               | 1:23 2025 expected ';' after the method
            interface I { long f([in] long a; }              | 1:33 2025 expected ',' or ')' after the parameter
            interface I { long f([in long a); }              | 1:25 2025 expected ',' or ']' after the attribute
            interface I { long f([in DWORD a); }             | 1:25 2025 expected ',' or ']' after the attribute
            interface I { long f([in string] WCHAR *a); }    | 1:25 2025 expected ',' or ']' after the attribute
            interface I { long f([ [in] long a, long b); }   | 1:23 2025 expected ',' or ']' after the attribute
            interface I { long f([ = ] long a, [in] long b); }  | 1:23 2025 expected ',' or ']' after the attribute
            interface I { long f([ ( ] long a, [in] long b); }  | 1:23 2025 expected ',' or ']' after the attribute
            interface I { long f([x(n] long a, [in] long b); }  | 1:26 2025 expected ',' or ')' after the argument
            interface I { long f(long a [in] long b); }      | 1:29 2025 `[in]` stands behind a type
            interface I { long f(long a, , long b); }        | 1:30 2025 expected a type after `,`
            interface I { long f(long a,); }                 | 1:29 2025 expected a type after `,`
            interface I { long f(long a)); }                 | 1:29 2025 expected ';' after the method
            interface I { long struct(long a); }             | 1:20 2025 expected a name after `long`
            interface : IUnknown { }                         | 1:11 2025 expected a name after `interface`
            interface I : { }                                | 1:15 2025 expected a name after `:`
            interface I long f();                            | 1:13 2025 expected '{' or ';' after the head of interface `I`
            interface I : A, B { }                           | 1:18 2025 an interface has only one base
            interfce I : J { };                              | 1:1 2025 expected a declaration, found `interfce`
            Interface I { };                                 | 1:1 2025 expected a declaration, found `Interface`
            [object, uuid(1) interface I;                    | 1:17 2025 expected ',' or ']' after the attribute
            struct S { long a long b; };                     | 1:18 2025 expected ';' after the field
            struct S { long a; long b };                     | 1:26 2025 expected ';' after the field
            struct S { = long b; };                          | 1:12 2025 expected a field or '}' after `{`
            struct S { [in] ; };                             | 1:16 2025 expected a field
            struct S { case 1: long a; };                    | 1:12 2025 only a union has cases
            enum E { A B };                                  | 1:11 2025 expected ',' or '}' after the enumerator
            enum E { A = , B };                              | 1:14 2025 expected an expression after `=`
            const long N = ;                                 | 1:16 2025 expected an expression after `=`
            const long N = 1 2;                              | 1:17 2025 expected ';' after the constant
            const long N = (1 + 2;                           | 1:22 2025 expected ')' after `2`
            const long N = (a + b) c;                        | 1:24 2025 expected an operator after ')'
            typedef long;                                    | 1:9 2025 expected a name after the type
            typedef long a[3;                                | 1:17 2025 expected ']' after `3`
            typedef struct { long a; } S                     | 1:29 2183 the file ends in the middle of a declaration
            import a;                                        | 1:8 2025 expected a string in quotes after `import`
            import "a.idl" "b.idl" typedef long L;           | 1:23 2025 expected ';' after the import
            long;                                            | 1:1 2025 expected a name after the type
            }                                                | 1:1 2025 this '}' closes nothing
            struct X : Y { long a; };                        | 1:13 2025 expected ';' after the declaration
            library L { coclass C { [default] interface ; }; }  | 1:45 2025 expected a name after `interface`
            library L { coclass C { interface A } }          | 1:36 2025 expected ';' after the interface
            declare { interface A.B.C; interface ]; interface D<E>; }  | 1:38 2025 expected a name after `interface`
            dispinterface D { methods: void f() void g(); }  | 1:36 2025 expected ';' after the method
            """)
    void explainsMistakes(String idl, String expected) {
        assertEquals(expected, Parsed.of(idl).messages());
    }

    @Test
    void reportsEveryMistakeOfAFileOnce() {
        Parsed parsed = Parsed.of(
                "typedef struct A {",
                "    long a",
                "    long b;",
                "    [in long c;",
                "    = ;",
                "    double d;",
                "} A;",
                "enum E { X = 1 Y, Z = , W };",
                "interface I : IUnknown",
                "{",
                "    long f([in] long a)",
                "    long g([in long a, [out] long *b);",
                "    long h(long a, , long b);",
                "    long i(in long a);",
                "    long j(long a;",
                "    long k();",
                "}",
                "library L {",
                "  coclass C { [default] interface ; interface I }",
                "}",
                "const long N = 12ab;",
                "typedef long LAST;");

        assertEquals(
                Parsed.lines(
                        "2:11 2025 expected ';' after the field",
                        "4:8 2025 expected ',' or ']' after the attribute",
                        "5:5 2025 expected a field or '}' after `;`",
                        "8:15 2025 expected ',' or '}' after the enumerator",
                        "8:23 2025 expected an expression after `=`",
                        "11:24 2025 expected ';' after the method",
                        "12:15 2025 expected ',' or ']' after the attribute",
                        "13:20 2025 expected a type after `,`",
                        "14:14 2025 expected ',' or ')' after the parameter",
                        "15:18 2025 expected ',' or ')' after the parameter",
                        "19:35 2025 expected a name after `interface`",
                        "19:48 2025 expected ';' after the interface",
                        "21:16 2116 `12ab` is not a number"),
                parsed.messages());
        assertEquals(
                Parsed.lines(
                        "typedef A: struct A { a: long; b: long; [in] c: long; d: double }",
                        "enum E { X = 1, Y, W }",
                        "interface I : IUnknown { f([in] a: long) long g([in] a: long, [out] b: *long) long"
                                + " h(a: long, b: long) long i(?: in, a: long) long j(a: long) long k() long }",
                        "library L { coclass C { I } }",
                        "const N: long = 12ab",
                        "typedef LAST: long"),
                parsed.text());
    }

    @Test
    void goesOnAfterADeclarationItCannotRead() {
        Parsed parsed = Parsed.of(
                "typedef ] struct { long a; long b; } S;",
                "%% nonsense { with { braces } } and more;",
                "interface I { long ) f(long a); long g(); }",
                "coclass C { = }",
                "typedef long L;");

        assertEquals(4, parsed.diagnostics().size(), parsed.messages());
        assertTrue(parsed.text().contains("interface I { g() long }"), parsed.text());
        assertTrue(parsed.text().endsWith("typedef L: long"), parsed.text());
    }

    @Test
    void saysWhatIsStillOpenAtTheEndOfTheFile() {
        Diagnostic problem = onlyProblem("interface I : IUnknown {", "  long f();", "");

        assertEquals(Code.UNEXPECTED_END_OF_FILE, problem.code());
        assertEquals("the file ends inside interface `I`", problem.message());
        assertEquals("test.idl:2:12", problem.span().toString());
        assertEquals("opened here", problem.notes().get(0).text());
        assertEquals("test.idl:1:24", problem.notes().get(0).span().toString());
    }

    @Test
    void namesTheInnermostStructureThatIsOpen() {
        assertEquals(
                "the file ends inside struct `S`",
                onlyProblem("library L {", "typedef struct S { long a; union { long b; };")
                        .message());
        assertEquals(
                "the file ends inside an enum",
                onlyProblem("typedef enum { A, B").message());
        assertEquals(
                "the file ends inside a function's body",
                onlyProblem("inline int f() { if (1) { return 2; }").message());
        assertEquals(
                "the file ends inside library `L`",
                onlyProblem("library L { interface I { long f(); }").message());
    }

    @Test
    void suggestsTheDirectionAttributes() {
        Diagnostic problem = onlyProblem("[local] interface I { long f(inout long a); }");

        assertEquals(
                "directions are attributes: write `[in, out]` in front of the type",
                problem.helps().get(0));
    }

    @Test
    void saysThatAWordIsReserved() {
        Diagnostic problem = onlyProblem("interface I { long f(long *small); }");

        assertEquals(
                "`small` is a reserved word; choose another name",
                problem.helps().get(0));
    }

    @Test
    void skipsTheCodeOfAHeaderAndSaysSoOnce() {
        Parsed parsed = Parsed.of(SourceFile.of(
                "x.h",
                "template <class T> class A { int a; };\ntypedef long L;\nclass B : public A<int> { };\ntypedef L M;"));

        assertEquals(
                "C code that is not IDL is skipped in this header",
                parsed.diagnostics().get(0).message());
        assertEquals(1, parsed.diagnostics().size());
        assertEquals("typedef L: long\ntypedef M: L", parsed.text());
    }

    private static Diagnostic onlyProblem(String... lines) {
        Parsed parsed = Parsed.of(lines);
        assertEquals(1, parsed.diagnostics().size(), parsed.messages());
        return parsed.diagnostics().get(0);
    }
}
