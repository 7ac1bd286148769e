package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.grammar.MidlLexer;

final class LexicalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e10a3b4-0000-1111-2222-333344445555",
                "12345678-1234-1234-1234-123456789012",
                "ABCDEF01-abcd-ABCD-abcd-abcdefABCDEF",
                "00000e10-0e10-0e10-0e10-00000000e100",
            })
    void readsAUuidAsOneToken(String uuid) {
        Preprocessed result = Preprocessed.of("uuid(" + uuid + ")");

        assertEquals(
                List.of("uuid", "(", uuid, ")"),
                result.clean().tokens().stream().map(MidlToken::getText).toList());
        assertEquals(MidlLexer.UUID, result.tokens().get(2).getType());
    }

    @Test
    void passesOverEveryKindOfBlank() {
        assertEquals(
                "a b c d e",
                Preprocessed.of("a\fb\u00A0c\u000B\uFEFFd\t\u001Ae\u001A")
                        .clean()
                        .text());
    }

    @Test
    void lexesQuotedTextLoosely() {
        String quote = "cpp_quote ( \"// it's \\\"x\\\" \\s \\{ \\C //\" )";

        assertEquals(quote, Preprocessed.of(quote).clean().text());
    }

    @Test
    void warnsOfAStringOverALineEnd() {
        Preprocessed result = Preprocessed.of("helpstring(\"first line", "second line\") x");

        assertEquals("helpstring ( \"first line\nsecond line\" ) x", result.text());
        assertEquals(List.of("1:12 string runs over the end of a line"), result.messages());
        assertEquals(Code.END_OF_LINE_IN_STRING, result.codes().get(0));
    }

    @Test
    void endsAStringThatIsNotClosedWithItsLine() {
        Preprocessed result = Preprocessed.of("a \"not closed", "b; c");

        assertEquals("a \"not closed\" b ; c", result.text());
        assertEquals(List.of("1:3 string is not closed"), result.messages());
        assertEquals(Code.END_OF_FILE_IN_STRING, result.codes().get(0));
    }

    @Test
    void reportsACommentThatIsNotClosed() {
        Preprocessed result = Preprocessed.of("a /* b", "c");

        assertEquals("a", result.text());
        assertEquals(List.of("1:3 comment is not closed"), result.messages());
        assertEquals(Code.END_OF_FILE_IN_COMMENT, result.codes().get(0));
    }

    @Test
    void doesNotNestComments() {
        assertEquals("a b * /", Preprocessed.of("a /* /* */ b */").clean().text());
    }

    @Test
    void endsALineCommentAtALineEndUnlessItIsContinued() {
        assertEquals("a d", Preprocessed.of("a // b \\", "c", "d").clean().text());
    }

    @Test
    void reportsACharacterThatMeansNothingOnce() {
        Preprocessed result = Preprocessed.of("a @ b @ c ` \u0001 ☃ 🎈");

        assertEquals("a b c", result.text());
        assertEquals(
                List.of(
                        "1:3 character `@` means nothing in IDL",
                        "1:11 character ``` means nothing in IDL",
                        "1:13 character U+0001 means nothing in IDL",
                        "1:15 character `☃` means nothing in IDL",
                        "1:17 character `🎈` means nothing in IDL"),
                result.messages());
    }

    @Test
    void reportsALoneQuote() {
        Preprocessed result = Preprocessed.of("don't do that");

        assertEquals("don t do that", result.text());
        assertEquals(List.of(Code.BAD_CHARACTER_CONSTANT), result.codes());
    }

    @Test
    void sharesTheTextOfEqualWords() {
        Preprocessed result = Preprocessed.of("Account x; Account y;");

        assertSame(result.tokens().get(0).getText(), result.tokens().get(3).getText());
    }

    @Test
    void survivesAnyText() {
        String[] pieces = {
            "#",
            "##",
            "#define A(x,...) ",
            "#if ",
            "#else",
            "#endif",
            "#include ",
            "\"",
            "'",
            "\\",
            "\n",
            "/*",
            "*/",
            "//",
            "(",
            ")",
            ",",
            "A",
            "__LINE__",
            "defined",
            "0x",
            "1..",
            "...",
            "@",
            "L\"",
            "\r",
            "#pragma pack(",
            "midl_pragma",
            "__pragma",
            "__VA_ARGS__",
            " ",
            "#undef A",
            "#line ",
            "\u0000",
            "\uD83C",
            "uuid(1-",
        };
        Random random = new Random(4711);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 3000; round++) {
                StringBuilder text = new StringBuilder();
                for (int i = random.nextInt(60); i >= 0; i--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                Preprocessed.of(text.toString());
            }
        });
    }
}
