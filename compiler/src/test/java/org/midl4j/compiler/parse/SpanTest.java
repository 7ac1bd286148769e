package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.midl4j.compiler.source.Expansion;
import org.midl4j.compiler.source.Span;

/** Where a token is said to stand, in particular when it came out of a macro. */
final class SpanTest {
    @Test
    void countsFromTheTextAsWritten() {
        Preprocessed result = Preprocessed.of("/* a */ interface", "\tIFoo;");

        assertEquals("test.idl:1:9", result.token("interface").span().toString());
        assertEquals("test.idl:2:2", result.token("IFoo").span().toString());
        assertEquals("IFoo", textOf(result.token("IFoo").span()));
        assertEquals(2, result.token("IFoo").getLine());
        assertEquals(1, result.token("IFoo").getCharPositionInLine());
    }

    @Test
    void isTheUseOfTheMacroForATokenOfItsBody() {
        Preprocessed result = Preprocessed.of("#define SIZE  (16)", "long x[SIZE];");

        Span span = result.token("16").span();

        assertEquals("test.idl:2:8", span.toString());
        assertEquals("SIZE", textOf(span));
        Expansion expansion = span.expansion();
        assertNotNull(expansion);
        assertEquals("SIZE", expansion.macro());
        assertEquals("16", textOf(expansion.body()));
        assertEquals("test.idl:1:16", expansion.body().toString());
        assertNull(expansion.inner());
    }

    @Test
    void isTheOutermostUseForMacrosInMacros() {
        Preprocessed result =
                Preprocessed.of("#define ONE 1", "#define TWO (ONE + ONE)", "#define THREE (TWO+ONE)", "x THREE");

        Span span = result.tokens().get(3).span();

        assertEquals("1", result.tokens().get(3).getText());
        assertEquals("test.idl:4:3", span.toString());
        Expansion three = span.expansion();
        assertNotNull(three);
        assertEquals("THREE", three.macro());
        assertEquals("test.idl:3:16", three.body().toString());
        Expansion two = three.inner();
        assertNotNull(two);
        assertEquals("TWO", two.macro());
        assertEquals("test.idl:2:14", two.body().toString());
        Expansion one = two.inner();
        assertNotNull(one);
        assertEquals("ONE", one.macro());
        assertEquals("test.idl:1:13", one.body().toString());
        assertNull(one.inner());
    }

    @Test
    void isItsOwnPlaceForAnArgument() {
        Preprocessed result = Preprocessed.of("#define PAIR(a) a first a", "PAIR(IFoo)");

        Span span = result.token("IFoo").span();

        assertEquals("test.idl:2:6", span.toString());
        assertNull(span.expansion());
        assertEquals("test.idl:2:1", result.token("first").span().toString());
    }

    @Test
    void isThePlaceInTheOuterBodyForAnArgumentThere() {
        Preprocessed result = Preprocessed.of("#define INNER(x) x", "#define OUTER INNER(deep)", "OUTER");

        Span span = result.token("deep").span();

        assertEquals("test.idl:3:1", span.toString());
        Expansion outer = span.expansion();
        assertNotNull(outer);
        assertEquals("OUTER", outer.macro());
        assertEquals("test.idl:2:21", outer.body().toString());
    }

    @Test
    void isInTheUsersFileForPastedAndStringizedTokens() {
        Preprocessed result = Preprocessed.of("#define T(n) tag##n #n", "struct T(Foo)");

        assertEquals("test.idl:2:8", result.token("tagFoo").span().toString());
        assertEquals("test.idl:2:8", result.token("\"Foo\"").span().toString());
        Expansion expansion = result.token("tagFoo").span().expansion();
        assertNotNull(expansion);
        assertEquals("tag", textOf(expansion.body()));
    }

    @Test
    void isTheHalfOfARange() {
        Preprocessed result = Preprocessed.of("[3..5]");

        assertEquals("3", textOf(result.token("3").span()));
        assertEquals("..", textOf(result.token("..").span()));
        assertEquals("test.idl:1:3", result.token("..").span().toString());
    }

    @Test
    void namesTheCommandLineForItsMacros() {
        Preprocessed result = Preprocessed.of(settings -> settings.define("LIMIT", "42"), "x LIMIT");

        Span span = result.token("42").span();

        assertEquals("test.idl:1:3", span.toString());
        Expansion expansion = span.expansion();
        assertNotNull(expansion);
        assertEquals("<command line>", expansion.body().file().name());
    }

    private static String textOf(Span span) {
        return span.file().text().substring(span.start(), span.end());
    }
}
