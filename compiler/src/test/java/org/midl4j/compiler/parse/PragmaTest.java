package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.grammar.MidlLexer;

final class PragmaTest {
    @Test
    void handsOnPragmasThatMeanSomethingLater() {
        Preprocessed result = Preprocessed.of(
                "#pragma midl_echo(\"a  /* b */ // c\")",
                "#pragma pack( push,  8 ) // comment",
                "  # pragma /* x */ midl4j package(\"org.example\")",
                "midl_pragma warning( disable : 2007   2039 )",
                "x");

        assertEquals(
                List.of(
                        "midl_echo(\"a  /* b */ // c\")",
                        "pack( push, 8 )",
                        "midl4j package(\"org.example\")",
                        "warning( disable : 2007 2039 )",
                        "x"),
                result.clean().tokens().stream().map(MidlToken::getText).toList());
        assertEquals(
                4,
                result.tokens().stream()
                        .filter(token -> token.getType() == MidlLexer.PRAGMA)
                        .count());
        assertEquals("test.idl:2:9", result.tokens().get(1).span().toString());
    }

    @Test
    void passesAllOtherPragmas() {
        assertEquals(
                "x",
                text(
                        "#pragma region It's \"a region",
                        "#pragma warning(disable: 4049)",
                        "#pragma message(\"x\")",
                        "#pragma deprecated(f)",
                        "#pragma hdrstop",
                        "#pragma winrt ns_prefix always",
                        "#pragma makedep install",
                        "#pragma",
                        "#pragma 12",
                        "x",
                        "#pragma endregion"));
    }

    @Test
    void handsOnPragmasWhereverTheyStand() {
        assertEquals(
                "struct { pack(1) long x ; } ; f ( long a , pack(2) long b ) ;",
                text("struct {", "#pragma pack(1)", "long x;", "};", "f(long a,", "#pragma pack(2)", "long b);"));
    }

    @Test
    void expandsMacrosInPack() {
        assertEquals("pack(8)", text("#define PACKING 8", "#pragma pack(PACKING)"));
    }

    @Test
    void acceptsMidlPragmaFromAMacro() {
        assertEquals("warning(disable:2039)", text("#define QUIET(n) midl_pragma warning(disable:n)", "QUIET(2039)"));
    }

    @Test
    void reportsAMalformedMidlPragma() {
        Preprocessed result = Preprocessed.of(
                "midl_pragma warn(1);",
                "midl_pragma warning 2;",
                "midl_pragma warning(disable; \"x\");",
                "midl_pragma");

        assertEquals(
                List.of(Code.BAD_MIDL_PRAGMA, Code.BAD_MIDL_PRAGMA, Code.BAD_MIDL_PRAGMA, Code.BAD_MIDL_PRAGMA),
                result.codes());
        assertEquals("1:13 `midl_pragma` is not understood", result.messages().get(0));
    }

    @Test
    void dropsThePragmaOperator() {
        assertEquals("a b ;", text("a __pragma(warning(disable: 1)) b _Pragma(\"once\");"));
    }

    private static String text(String... lines) {
        return Preprocessed.of(lines).clean().text();
    }
}
