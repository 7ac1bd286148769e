package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Severity;

final class DirectiveTest {
    @Test
    void choosesTheArmWhoseConditionHolds() {
        String[] lines = {
            "#if A == 1", "one", "#elif A == 2", "two", "#elif A == 3", "three", "#else", "other", "#endif", "end"
        };

        assertEquals("one end", with("1", lines));
        assertEquals("two end", with("2", lines));
        assertEquals("three end", with("3", lines));
        assertEquals("other end", with("4", lines));
    }

    @Test
    void nestsConditionals() {
        assertEquals(
                "a d f",
                text(
                        "#if 1",
                        "a",
                        "#if 0",
                        "b",
                        "#else",
                        "#ifdef X",
                        "c",
                        "#endif",
                        "d",
                        "#endif",
                        "#else",
                        "#if 1",
                        "e",
                        "#else",
                        "e",
                        "#endif",
                        "#endif",
                        "f"));
    }

    @Test
    void knowsIfdefAndItsKin() {
        assertEquals("b", text("#define B", "#ifdef A", "a", "#elifdef B", "b", "#else", "c", "#endif"));
        assertEquals("b", text("#ifdef A", "a", "#elifndef B", "b", "#else", "c", "#endif"));
        assertEquals("a", text("#ifndef A", "a", "#endif"));
    }

    @Test
    void allowsDirectivesAnywhere() {
        assertEquals(
                "[ object , uuid ( x ) , async_uuid ( y ) , pointer_default ( unique ) ] interface",
                text(
                        "[ object, uuid(x),",
                        "#if (__midl >= 500)",
                        "  async_uuid(y),",
                        "#endif",
                        "  pointer_default(unique)",
                        "] interface"));
        assertEquals("f ( 1 , 3 )", text("#define F(a,b) f(a,b)", "F(1,", "#if 0", "2", "#else", "3", "#endif", ")"));
    }

    @Test
    void allowsSpaceAndCommentsAroundTheHash() {
        assertEquals("x", text("  /* a */ # /* b */ if /* c */ 1 // d", "x", " \t#\tendif"));
        assertEquals("y", text("/* on", "   two lines */ #if 0", "x", "#else", "y", "#endif"));
    }

    @Test
    void ignoresTheNullDirective() {
        assertEquals("x", text("#", "  #  ", "# // nothing", "x"));
    }

    @Test
    void continuesDirectivesAfterABackslash() {
        assertEquals("1 + 2 ;", text("#define SUM 1 \\", "  + \\  ", "  2", "SUM;"));
        assertEquals("x", text("#if 0 || \\", " 1", "x", "#endif"));
        assertEquals("1 2 ;", text("#define A 1 /* goes", " on */ 2", "A;"));
    }

    @Test
    void needsNoLineEndAtTheEndOfTheFile() {
        assertEquals("x", text("#if 1", "x", "#endif"));
        assertEquals("x", text("x", "#pragma endregion"));
        assertEquals("x", text("x", "#define A"));
        assertEquals("x", text("x //"));
    }

    @Test
    void acceptsEveryKindOfLineEnd() {
        assertEquals(
                "a b",
                Preprocessed.of("#if 1\r\na\r\n#else\r\nx\r\n#endif\r\nb")
                        .clean()
                        .text());
        assertEquals(
                "a b", Preprocessed.of("#if 1\ra\r#else\rx\r#endif\rb").clean().text());
        assertEquals("1 2", Preprocessed.of("#define A 1 \\\r\n 2\r\nA").clean().text());
    }

    @Test
    void takesDeadArmsForText() {
        assertEquals(
                "live",
                text(
                        "#if 0",
                        "Don't lex this: ' \" @ ` \\",
                        "cpp_quote(\"/*\")",
                        "#error never said",
                        "#include \"nowhere.idl\"",
                        "#unknown",
                        "// #endif in a comment",
                        "/* #endif",
                        "#endif in a comment of several lines",
                        "*/",
                        "'\"' /* after a quoted quote",
                        "#endif */",
                        "# define X \\",
                        "#endif",
                        "#if junk ( (",
                        "#elif",
                        "#endif",
                        "#endif",
                        "live"));
    }

    @Test
    void doesNotEvaluateConditionsThatDoNotCount() {
        assertEquals("a", text("#if 1", "a", "#elif 1/0", "b", "#endif"));
    }

    @Test
    void reportsConditionalsThatDoNotMatch() {
        assertEquals(List.of("2:1 conditional is not closed"), messages("a", "#if 1", "b"));
        assertEquals(List.of("1:1 conditional is not closed"), messages("#if 0", "b"));
        assertEquals(List.of("1:1 `#endif` without `#if`"), messages("#endif"));
        assertEquals(List.of("1:1 `#else` without `#if`", "2:1 `#elif` without `#if`"), messages("#else", "#elif 1"));
        assertEquals(
                List.of("3:1 `#else` after `#else`", "4:1 `#elif` after `#else`"),
                messages("#if 1", "#else", "#else", "#elif 1", "#endif"));
    }

    @Test
    void saysWhatAnErrorDirectiveSays() {
        Preprocessed result = Preprocessed.of("#error Don't do \"this\"", "x");

        assertEquals("x", result.text());
        assertEquals(List.of("1:1 Don't do \"this\""), result.messages());
        assertEquals(Code.ERROR_DIRECTIVE, result.codes().get(0));
    }

    @Test
    void saysWhatAWarningDirectiveSays() {
        Preprocessed result = Preprocessed.of("#warning it's old", "#warning");

        assertEquals(List.of("1:1 it's old", "2:1 #warning"), result.messages());
        assertEquals(Severity.WARNING, result.diagnostics().get(0).severity());
    }

    @Test
    void reportsAnUnknownDirectiveInALiveArm() {
        Preprocessed result = Preprocessed.of("#inclde \"a.idl\"", "#if 0", "#whatever", "#endif", "#(", "x");

        assertEquals("x", result.text());
        assertEquals(List.of("1:1 unknown directive `#inclde`", "5:1 unknown directive `#(`"), result.messages());
        assertTrue(result.diagnostics().get(0).isError());
    }

    @Test
    void reportsAMissingName() {
        assertEquals(
                List.of("1:1 name of the macro is missing", "3:1 name of the macro is missing"),
                messages("#ifdef", "#endif", "#ifndef 12", "#endif"));
    }

    @Test
    void reportsAMalformedLineDirective() {
        assertEquals(List.of("1:1 `#line` wants the number of a line"), messages("#line soon"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "1 => true",
                "0 => false",
                "!0 => true",
                "!!7 => true",
                "-1 < 0 => true",
                "-1 < 0u => false",
                "1 + 2 * 3 == 7 => true",
                "(1 + 2) * 3 == 9 => true",
                "10 / 3 == 3 && 10 % 3 == 1 => true",
                "10 - 3 - 2 == 5 => true",
                "1 << 3 == 8 => true",
                "-8 >> 1 == -4 => true",
                "0x10 == 16 && 010 == 8 => true",
                "0XffUL == 255ull => true",
                "0xFFFFFFFFFFFFFFFF > 0 => true",
                "0b101 == 5 => true",
                "12i64 == 12 && 12ui64 == 12 => true",
                "~0 == -1 => true",
                "(6 & 3) == 2 && (6 | 3) == 7 && (6 ^ 3) == 5 => true",
                "6 & 3 == 2 => false",
                "1 ? 2 : 0 => true",
                "0 ? 1 : 0 ? 1 : 2 => true",
                "0 && 1/0 => false",
                "1 || 1%0 => true",
                "1 ? 1 : 1/0 => true",
                "'a' == 97 && '\\n' == 10 && '\\x41' == 65 && '\\101' == 65 && L'b' == 98 => true",
                "'ab' == 0x6162 => true",
                "UNKNOWN => false",
                "interface => false",
                "defined X => true",
                "defined(X) && !defined Y => true",
                "defined ( Y ) || X >= 3 => true",
                "X == 3 => true",
                "INDIRECT => true",
                "defined(Z) && Z(1, (2)) => false",
                "__midl >= 500 => true",
                "+5 == 5 => true",
                "1 == 1 == 1 => true",
                "3 > 2 > 1 => false",
                "1 << 70 => false",
                "(-9223372036854775807 - 1) / -1 < 0 => true",
            })
    void computesConditions(String condition, boolean expected) {
        Preprocessed result = Preprocessed.of(
                "#define X 3",
                "#define INDIRECT defined(X) && defined X",
                "#if " + condition,
                "yes",
                "#else",
                "no",
                "#endif");

        assertEquals(expected ? "yes" : "no", result.clean().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 +",
                "(1",
                "1)",
                "1 2",
                "\"a\"",
                "* 2",
                "1 ? 2",
                "defined",
                "defined(",
                "F(1)",
                "0x",
                "09",
                "1.5",
                "12ab",
                "3..4"
            })
    void reportsConditionsThatMakeNoSense(String condition) {
        Preprocessed result = Preprocessed.of("#if " + condition, "yes", "#else", "no", "#endif");

        assertEquals("no", result.text());
        assertEquals(1, result.diagnostics().size(), () -> String.valueOf(result.messages()));
        assertEquals(1, result.diagnostics().get(0).span().line());
    }

    @Test
    void reportsDivisionByZero() {
        Preprocessed result = Preprocessed.of("#if 4 / 0", "#endif", "#if 4 % (2 - 2)", "#endif");

        assertEquals(List.of(Code.DIVISION_BY_ZERO, Code.DIVISION_BY_ZERO), result.codes());
        assertEquals("1:7 division by zero in a condition", result.messages().get(0));
    }

    @Test
    void reportsNumbersOver64Bits() {
        assertEquals(
                List.of(Code.CONSTANT_TOO_BIG),
                Preprocessed.of("#if 0x1FFFFFFFFFFFFFFFF", "#endif").codes());
    }

    @Test
    void boundsTheNestingOfConditions() {
        assertEquals(
                List.of(Code.NESTING_TOO_DEEP),
                Preprocessed.of("#if " + "(".repeat(100_000) + "1", "#endif").codes());
        assertEquals(
                List.of(Code.NESTING_TOO_DEEP),
                Preprocessed.of("#if " + "!".repeat(100_000) + "1", "#endif").codes());
        assertEquals("x", text("#if " + "(".repeat(90) + "1" + ")".repeat(90), "x", "#endif"));
    }

    @Test
    void nestsConditionalsAsDeepAsOneLikes() {
        assertEquals("x", text("#if 1\n".repeat(20_000) + "x\n" + "#endif\n".repeat(20_000)));
        assertEquals("", text("#if 0\n".repeat(20_000) + "x\n" + "#endif\n".repeat(20_000)));
    }

    private static String with(String a, String... lines) {
        return Preprocessed.of(settings -> settings.define("A", a), lines)
                .clean()
                .text();
    }

    private static String text(String... lines) {
        return Preprocessed.of(lines).clean().text();
    }

    private static List<String> messages(String... lines) {
        return Preprocessed.of(lines).messages();
    }
}
