package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.grammar.MidlLexer;

final class MacroTest {
    @Test
    void expandsObjectLikeMacros() {
        assertEquals("long x [ 16 ] ;", text("#define SIZE 16", "long x[SIZE];"));
    }

    @Test
    void expandsFunctionLikeMacros() {
        assertEquals("( ( 1 + 2 ) * ( 3 ) )", text("#define MUL(a, b) ((a)*(b))", "MUL(1 + 2, 3)"));
    }

    @Test
    void leavesAFunctionLikeMacroWithoutArgumentsAlone() {
        assertEquals("F ; F + 1", text("#define F(x) x", "F; F + F(1)"));
    }

    @Test
    void findsTheArgumentsOnLaterLines() {
        assertEquals("[ 1 ; 2 ]", text("#define F(a,b) [a;b]", "F", "  (1,", "", "   2)"));
    }

    @Test
    void expandsArgumentsBeforeTheyArePutIn() {
        assertEquals("4 4", text("#define TWICE(x) x x", "#define FOUR 4", "TWICE(FOUR)"));
    }

    @Test
    void keepsCommasInParenthesesInsideOneArgument() {
        assertEquals("( 1 , 2 ) | 3", text("#define F(a,b) a | b", "F((1,2),3)"));
    }

    @Test
    void takesEmptyArguments() {
        assertEquals("< > < 1 >", text("#define F(a) <a>", "F() F(1)"));
        assertEquals("[ ] [ a b ]", text("#define F(a,b) a b", "[F(,)] [F(a,b)]"));
        assertEquals("x", text("#define NONE() x", "NONE()"));
    }

    /** The example of the C standard, 6.10.3.5. */
    @Test
    void followsTheStandardsExampleOfRescanning() {
        assertEquals(
                "f ( 2 * ( y + 1 ) ) + f ( 2 * ( f ( 2 * ( z [ 0 ] ) ) ) ) % f ( 2 * ( 0 ) ) + t ( 1 ) ;"
                        + " f ( 2 * ( 2 + ( 3 , 4 ) - 0 , 1 ) ) | f ( 2 * ( ~ 5 ) ) & f ( 2 * ( 0 , 1 ) )"
                        + " ^ m ( 0 , 1 ) ;"
                        + " int i [ ] = { 1 , 23 , 4 , 5 , } ; char c [ 2 ] [ 6 ] = { \"hello\" , \"\" } ;",
                text(
                        "#define x 3",
                        "#define f(a) f(x * (a))",
                        "#undef x",
                        "#define x 2",
                        "#define g f",
                        "#define z z[0]",
                        "#define h g(~",
                        "#define m(a) a(w)",
                        "#define w 0,1",
                        "#define t(a) a",
                        "#define p() int",
                        "#define q(x) x",
                        "#define r(x,y) x ## y",
                        "#define str(x) # x",
                        "f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);",
                        "g(x+(3,4)-w) | h 5) & m",
                        "(f)^m(m);",
                        "p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };",
                        "char c[2][6] = { str(hello), str() };"));
    }

    @Test
    void stringizesAsTheStandardSays() {
        assertEquals(
                "\"strncmp(\\\"abc\\\\0d\\\", \\\"abc\\\", '\\\\4') == 0\" \": @\\n\"",
                text(
                        "#define str(s) # s",
                        "str( strncmp(\"abc\\0d\",   \"abc\", '\\4') /* this */ == 0 ) str(: @\\n)"));
    }

    @Test
    void pastesAndMakesKeywordsAndNames() {
        Preprocessed result = Preprocessed.of("#define JOIN(a,b) a##b", "JOIN(inter, face) JOIN(I, Foo) JOIN(0x,FF)");

        assertEquals("interface IFoo 0xFF", result.clean().text());
        assertEquals(MidlLexer.INTERFACE, result.tokens().get(0).getType());
        assertEquals(MidlLexer.ID, result.tokens().get(1).getType());
        assertEquals(MidlLexer.INTEGER, result.tokens().get(2).getType());
    }

    @Test
    void expandsWhatWasPasted() {
        assertEquals("5", text("#define AB 5", "#define CAT(a,b) a##b", "CAT(A,B)"));
    }

    @Test
    void doesNotExpandOperandsOfPasting() {
        assertEquals("AB", text("#define A 1", "#define CAT(a,b) a##b", "CAT(A,B)"));
        assertEquals("12", text("#define A 1", "#define CAT(a,b) CAT2(a,b)", "#define CAT2(a,b) a##b", "CAT(A,2)"));
    }

    @Test
    void pastesAUuidOfItsPieces() {
        Preprocessed result =
                Preprocessed.of("#define ID(n) uuid(000214##n##-0000-0000-C000-000000000046)", "[ID(E6)] [ID(F9)]");

        assertEquals(
                "[ uuid ( 000214E6-0000-0000-C000-000000000046 ) ] [ uuid ( 000214F9-0000-0000-C000-000000000046 ) ]",
                result.clean().text());
        assertEquals(MidlLexer.UUID, result.tokens().get(3).getType());
        assertEquals(
                List.of("00000000-0000-0000-C000-000000000046", "a", "-", "1"),
                Preprocessed.of(
                                "#define LAST(n) 00000000-0000-0000-C000-0000000000##n",
                                "#define SUB(x) x-1",
                                "LAST(46) SUB(a)")
                        .clean()
                        .tokens()
                        .stream()
                        .map(MidlToken::getText)
                        .toList());
    }

    @Test
    void warnsOfPastingThatMakesNoToken() {
        Preprocessed result = Preprocessed.of("#define BAD(a) a##]", "BAD(x)");

        assertEquals("x ]", result.text());
        assertEquals(List.of("2:1 `##` in macro `BAD` does not make one token"), result.messages());
        assertEquals(Severity.WARNING, result.diagnostics().get(0).severity());
    }

    @Test
    void hasVariableArguments() {
        String[] definitions = {"#define CALL(f, ...) f(__VA_ARGS__)", "#define LOG(...) log(\"x\", ##__VA_ARGS__)"};

        assertEquals("g ( 1 , 2 , 3 )", text(definitions[0], "CALL(g, 1, 2, 3)"));
        assertEquals("g ( )", text(definitions[0], "CALL(g)"));
        assertEquals("log ( \"x\" , a , b )", text(definitions[1], "LOG(a, b)"));
        assertEquals("log ( \"x\" )", text(definitions[1], "LOG()"));
        assertEquals("\"a, b\"", text("#define S(...) #__VA_ARGS__", "S(a, b)"));
    }

    @Test
    void doesNotExpandAMacroInItself() {
        assertEquals("string", text("#define string string", "string"));
        assertEquals("a a", text("#define a b a", "#define b a", "a"));
        assertEquals("SAFEARRAY ( x ) ;", text("#define SAFEARRAY(x) SAFEARRAY(x)", "SAFEARRAY(x);"));
    }

    @Test
    void endsEvenForMacrosThatNameEachOther() {
        assertEquals("ping ;", text("#define ping pong", "#define pong ping", "ping;"));
    }

    @Test
    void expandsBeforeLookingForKeywords() {
        assertEquals(
                "[ in ] unsigned char * s ;",
                text("#define string", "#define byte unsigned char", "[in string] byte *s;"));
        assertEquals("SAFEARRAY * p", text("#define SAFEARRAY(x) SAFEARRAY", "SAFEARRAY(long) *p"));
    }

    @Test
    void makesAnInterfaceOfOneMacro() {
        Preprocessed result = Preprocessed.of(
                "#define PIPE(iid, name, type) \\",
                "    [object, uuid(iid)]           \\",
                "    interface IPipe##name : IUnknown { HRESULT Push([in] type *buf); }",
                "PIPE(DB2F3ACA-2F86-11d1-8E04-00C04FB9989A, Byte, BYTE)");

        assertEquals(
                "[ object , uuid ( DB2F3ACA-2F86-11d1-8E04-00C04FB9989A ) ] interface IPipeByte : IUnknown"
                        + " { HRESULT Push ( [ in ] BYTE * buf ) ; }",
                result.clean().text());
    }

    @Test
    void leavesStringsAndCharactersAlone() {
        assertEquals("\"A\" 'A' L\"A\" 1", text("#define A 1", "\"A\" 'A' L\"A\" A"));
    }

    @Test
    void predefinesWhatMidlPredefines() {
        assertEquals("801 1 1 100 100", text("__midl _WIN32 _WIN64 _M_AMD64 _M_X64"));
        assertEquals("__WIDL__", text("__WIDL__"));
    }

    @Test
    void knowsLineAndFile() {
        assertEquals("1 \"test.idl\" 3 3", text("__LINE__ __FILE__", "#define HERE __LINE__", "HERE HERE"));
        assertEquals("100 \"other.idl\" 101", text("#line 100 \"other.idl\"", "__LINE__ __FILE__", "__LINE__"));
        assertEquals("7 \"a\\\\b.idl\"", text("# 7 \"a\\b.idl\" 1", "__LINE__ __FILE__"));
    }

    @Test
    void givesTheSameDateEveryDay() {
        assertEquals("\"Jan  1 2026\" \"00:00:00\"", text("__DATE__ __TIME__"));
    }

    @Test
    void countsWithCounter() {
        assertEquals("0 1 2", text("__COUNTER__ __COUNTER__ __COUNTER__"));
    }

    @Test
    void takesMacrosFromTheCommandLine() {
        assertEquals(
                "2 + 1",
                Preprocessed.of(s -> s.define("A", "2").define("B", "1"), "A + B")
                        .text());
        assertEquals(
                "( 1 + 3 )",
                Preprocessed.of(s -> s.define("INC(x)", "(1+x)"), "INC(3)").text());
        assertEquals(
                "3",
                Preprocessed.of(s -> s.define("A", "2").define("A", "3"), "A").text());
        assertEquals(
                "_WIN64", Preprocessed.of(s -> s.undefine("_WIN64"), "_WIN64").text());
    }

    @Test
    void reportsAMalformedMacroOfTheCommandLineOnce() {
        PreprocessorSettings settings =
                PreprocessorSettings.of(SearchPath.builder().build()).define("1x", "2");

        assertEquals(
                List.of(Code.BAD_MACRO_DEFINITION),
                settings.problems().stream().map(d -> d.code()).toList());
        assertEquals("<command line>", settings.problems().get(0).span().file().name());
    }

    @Test
    void redefinesWithAWarningUnlessItSaysTheSame() {
        Preprocessed result = Preprocessed.of(
                "#define A 1", "#define A   1 // same", "#define A 2", "#define F(x) x", "#define F(y) y", "A");

        assertEquals("2", result.text());
        assertEquals(
                List.of("3:9 macro `A` redefined as something else", "5:9 macro `F` redefined as something else"),
                result.messages());
        assertEquals(1, result.diagnostics().get(0).notes().get(0).span().line());
    }

    @Test
    void doesNotWarnAfterUndef() {
        assertEquals("2", text("#define A 1", "#undef A", "#define A 2", "#undef NEVER", "A"));
    }

    @Test
    void reportsTheWrongNumberOfArguments() {
        Preprocessed result = Preprocessed.of(
                "#define F(a,b) a b", "F(1)", "F(1,2,3)", "#define G() g", "G(1)", "#define V(a,b,...) a", "V(1)");

        assertEquals(
                List.of(
                        "2:1 macro `F` takes 2 arguments, not 1",
                        "3:1 macro `F` takes 2 arguments, not 3",
                        "5:1 macro `G` takes no arguments, not 1",
                        "7:1 macro `V` takes at least 2 arguments, not 1"),
                result.messages());
    }

    @Test
    void reportsArgumentsThatAreNotClosed() {
        Preprocessed result = Preprocessed.of("#define F(a) a", "long F(1;");

        assertEquals(List.of("2:6 arguments of macro `F` are not closed"), result.messages());
        assertEquals("long F ( 1 ;", result.text());
    }

    @Test
    void leavesAUseWithTheWrongNumberOfArgumentsAsItIs() {
        Preprocessed result =
                Preprocessed.of("#define min(a,b) a", "HRESULT min(long *p); X", "#define ID(x) x", "ID(min(1))");

        assertEquals("HRESULT min ( long * p ) ; X min ( 1 )", result.text());
        assertEquals(2, result.diagnostics().size());
    }

    @Test
    void reportsMalformedDefinitions() {
        Preprocessed result = Preprocessed.of(
                "#define",
                "#define 1 2",
                "#define defined 3",
                "#define F(a",
                "#define F(a b) a",
                "#define F(a,a) a",
                "#define F(a) #b",
                "#define F(a) ## a",
                "#define F(a) a ##",
                "#undef",
                "end");

        assertEquals("end", result.text());
        assertEquals(10, result.diagnostics().size());
        assertTrue(
                result.codes().stream().allMatch(Code.BAD_MACRO_DEFINITION::equals),
                result.codes().toString());
    }

    @Test
    void stopsAMacroThatMakesTooMuch() {
        String[] lines = new String[42];
        for (int i = 0; i < 40; i++) {
            lines[i] = "#define M" + i + " M" + (i + 1) + " M" + (i + 1);
        }
        lines[40] = "M0";
        lines[41] = "end";

        Preprocessed result = Preprocessed.of(lines);

        assertEquals(List.of(Code.EXPANSION_TOO_LARGE), result.codes());
        assertEquals("end", result.tokens().get(result.tokens().size() - 1).getText());
    }

    @Test
    void stopsUsesNestedWithoutEnd() {
        String nested = "F(".repeat(5000) + "1" + ")".repeat(5000);

        assertEquals(
                List.of(Code.EXPANSION_TOO_LARGE),
                Preprocessed.of("#define F(x) x", nested, "end").codes());
    }

    @Test
    void expandsDeepButBoundedNesting() {
        String nested = "F(".repeat(100) + "1" + ")".repeat(100);

        assertEquals("1", text("#define F(x) x", nested));
    }

    @Test
    void restoresPushedMacros() {
        assertEquals(
                "1 2 1 X",
                text(
                        "#define X 1",
                        "#pragma push_macro(\"X\")",
                        "X",
                        "#undef X",
                        "#define X 2",
                        "X",
                        "#pragma pop_macro(\"X\")",
                        "X",
                        "#undef X",
                        "X"));
    }

    @Test
    void splitsRangesAlsoInMacros() {
        assertEquals("[ 3 .. 5 ] [ 0 .. 7 ] [ MAX .. 9 ]", text("#define R 0..7", "[3..5] [R] [MAX..9]"));
    }

    private static String text(String... lines) {
        return Preprocessed.of(lines).clean().text();
    }
}
