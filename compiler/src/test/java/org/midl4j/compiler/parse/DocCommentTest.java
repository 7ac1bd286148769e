package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DocCommentTest {
    @Test
    void takesTheMarkersOff() {
        assertEquals("One line.", doc("/** One line. */"));
        assertEquals("One line.", doc("/* One line. */"));
        assertEquals("One line.", doc("// One line."));
        assertEquals("One line.", doc("/// One line."));
        assertEquals("One line.", doc("//! One line."));
        assertEquals("", doc("/**/"));
        assertEquals("", doc("/***/"));
    }

    @Test
    void joinsLines() {
        assertEquals(
                "First.\n\nThird,\n  indented.", doc("/**", " * First.", " *", " * Third,", " *   indented.", " */"));
        assertEquals("First\nsecond.", doc("// First", "// second."));
        assertEquals("Bare\nlines", doc("/*", "   Bare", "   lines", "*/"));
    }

    @Test
    void dropsRulers() {
        assertEquals("Title", doc("//-------", "// Title", "//======="));
        assertEquals("Title", doc("/*******", " * Title", " *******/"));
    }

    @Test
    void takesOnlyTheLastComment() {
        assertEquals("Doc.", doc("/* Licence */", "/** Doc. */"));
        assertEquals("Doc.", doc("// Licence", "/** Doc. */"));
        assertEquals("Doc.", doc("/* Licence */", "// Doc."));
    }

    @Test
    void leavesACommentInFrontOfAnEmptyLineToNobody() {
        assertEquals("", doc("/* Copyright */", ""));
        assertEquals("Doc.", doc("// Copyright", "", "// Doc."));
    }

    @Test
    void leavesACommentOnALineToWhatIsThere() {
        assertEquals(
                "",
                Preprocessed.of("long a; // about a", "long b;").tokens().get(3).doc());
        assertEquals(
                "about b",
                Preprocessed.of("long a; // about a", "// about b", "long b;")
                        .tokens()
                        .get(3)
                        .doc());
        assertEquals(
                "",
                Preprocessed.of("/* x */ long a; /* about a */ long b;")
                        .tokens()
                        .get(3)
                        .doc());
    }

    @Test
    void belongsToTheTokenAfterItOnly() {
        Preprocessed result = Preprocessed.of("// about x", "[object] interface x;");

        assertEquals("about x", result.tokens().get(0).doc());
        assertEquals("", result.tokens().get(1).doc());
        assertEquals("", result.tokens().get(3).doc());
    }

    @Test
    void describesWhatAMacroMakes() {
        Preprocessed result = Preprocessed.of("#define I(n) interface n;", "// About both.", "I(a)");

        assertEquals("About both.", result.token("interface").doc());
        assertEquals("", result.token(";").doc());
    }

    @Test
    void isNotFoundBeyondADirective() {
        assertEquals("", doc("// about the condition", "#if 1", ""));
    }

    @Test
    void acceptsWindowsLineEnds() {
        assertEquals(
                "a\nb",
                Preprocessed.of("/* a\r\n * b\r\n */\r\nx").tokens().get(0).doc());
    }

    private static String doc(String... lines) {
        return Preprocessed.of(String.join("\n", lines) + "\nx").token("x").doc();
    }
}
