package org.midl4j.compiler.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

final class TextRendererTest {

    private static String render(Diagnostic... diagnostics) {
        return Renderer.of(Renderer.Format.TEXT, false, "1").render(List.of(diagnostics));
    }

    private static Diagnostic at(Span span) {
        return Diagnostic.of(Code.SYNTAX_ERROR, span, "wrong").label("here");
    }

    @Test
    void showsSourceLabelNoteAndHelp() {
        assertEquals("""
                error MIDL2011: unresolved type `ACCOUNT_ID`
                 --> bank.idl:3:23
                3 |     HRESULT Open([in] ACCOUNT_ID id);
                  |                       ^^^^^^^^^^ not declared here or in an import
                 --> bank.idl:1:14
                1 | typedef long AccountId;
                  |              ^^^^^^^^^ a similar name is declared here
                  = help: did you mean `AccountId`?
                """, render(Samples.unresolved()));
    }

    @Test
    void followsAMacroFromItsUseToTheInnermostBody() {
        assertEquals("""
                error MIDL2011: unresolved type `Missing`
                 --> use.idl:1:12
                1 | struct S { TYPE; };
                  |            ^^^^
                 --> types.h:2:14
                2 | #define TYPE INNER x
                  |              ^^^^^ expanded from macro `TYPE`
                 --> types.h:1:15
                1 | #define INNER Missing
                  |               ^^^^^^^ expanded from macro `INNER`
                """, render(Samples.throughMacros()));
    }

    @Test
    void separatesMessagesByAnEmptyLine() {
        assertEquals("""
                error MIDL1001: cannot open `a.idl`: no such file

                error MIDL1001: cannot open `a.idl`: no such file
                """, render(Samples.withoutPlace(), Samples.withoutPlace()));
    }

    @Test
    void alignsCaretsAfterTabs() {
        SourceFile file = SourceFile.of("t.idl", "\tlong\tx;\n");
        assertEquals("""
                error MIDL2025: wrong
                 --> t.idl:1:7
                1 |     long    x;
                  |             ^ here
                """, render(at(Samples.span(file, "x"))));
    }

    @Test
    void alignsCaretsUnderWideAndCombiningCharacters() {
        SourceFile wide = SourceFile.of("w.idl", "/* 株式 */ bad /* e\u0301 */ worse\n");
        assertEquals("""
                error MIDL2025: wrong
                 --> w.idl:1:10
                1 | /* 株式 */ bad /* e\u0301 */ worse
                  |            ^^^ here
                """, render(at(Samples.span(wide, "bad"))));
        assertEquals("""
                error MIDL2025: wrong
                 --> w.idl:1:23
                1 | /* 株式 */ bad /* e\u0301 */ worse
                  |                        ^^^^^ here
                """, render(at(Samples.span(wide, "worse"))));
    }

    @Test
    void showsFirstAndLastLineOfALongSpan() {
        SourceFile file = SourceFile.of("m.idl", "interface A {\n    a;\n    b;\n    }\n");
        assertEquals("""
                error MIDL2025: wrong
                 --> m.idl:1:11
                1 | interface A {
                  |           ^^^
                ...
                4 |     }
                  |     ^ here
                """, render(at(new Span(file, 10, file.text().length() - 1))));
    }

    @Test
    void pointsBehindTheLastCharacterAtTheEndOfAFile() {
        SourceFile file = SourceFile.of("e.idl", "interface A {");
        assertEquals("""
                error MIDL2025: wrong
                 --> e.idl:1:14
                1 | interface A {
                  |              ^ here
                """, render(at(new Span(file, 13, 13))));
    }

    @Test
    void showsAnEmptyFile() {
        assertEquals("""
                error MIDL2025: wrong
                 --> e.idl:1:1
                1 |
                  | ^ here
                """, render(at(new Span(SourceFile.of("e.idl", ""), 0, 0))));
    }

    @Test
    void widensTheGutterForLargeLineNumbers() {
        SourceFile file = SourceFile.of("g.idl", "\n".repeat(99) + "bad\n");
        assertEquals("""
                error MIDL2025: wrong
                   --> g.idl:100:1
                100 | bad
                    | ^^^ here
                    = help: mend it
                """, render(at(Samples.span(file, "bad")).help("mend it")));
    }

    @Test
    void shortensVeryLongLines() {
        SourceFile file = SourceFile.of("l.idl", "x".repeat(5000) + " bad " + "y".repeat(5000));
        String shown = render(at(Samples.span(file, "bad")));
        String[] lines = shown.split("\n");
        assertTrue(lines[2].length() < 200, shown);
        assertEquals(lines[2].indexOf("bad"), lines[3].indexOf("^^^"), shown);
    }

    @Test
    void neverSendsControlCharactersToTheTerminal() {
        SourceFile file = SourceFile.of("c.idl", "bad \u001b[2J \u202e x\n");
        Diagnostic evil = Diagnostic.of(Code.SYNTAX_ERROR, Samples.span(file, "bad"), "wrong \u001b[2J\nname");
        String shown = render(evil);
        assertFalse(shown.contains("\u001b"), shown);
        assertFalse(shown.contains("\u202e"), shown);
        assertTrue(shown.startsWith("error MIDL2025: wrong  [2J name\n"), shown);
    }

    @Test
    void coloursOnlyWhenAsked() {
        String coloured = Renderer.of(Renderer.Format.TEXT, true, "1").render(List.of(Samples.unresolved()));
        assertTrue(coloured.startsWith("\u001b[1;31merror MIDL2011\u001b[0m"), coloured);
        assertEquals(render(Samples.unresolved()), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
}
