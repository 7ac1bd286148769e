package org.midl4j.compiler.sema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Enumerator;
import org.midl4j.compiler.model.Value;

final class ConstantsTest {
    @ParameterizedTest(name = "const {0} = {1} is {2}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    long            @ 1 + 2 * 3 @ 7
                    long            @ (1 + 2) * 3 @ 9
                    long            @ 017 @ 15
                    long            @ 0x7fffffff @ 2147483647
                    long            @ 0x80000000 @ -2147483648
                    unsigned long   @ 0xffffffff @ 4294967295
                    unsigned long   @ -1 @ 4294967295
                    long            @ -7 / 2 @ -3
                    long            @ -7 % 2 @ -1
                    hyper           @ 0x7fffffffffffffff @ 9223372036854775807
                    unsigned hyper  @ 0xffffffffffffffff @ -1
                    hyper           @ 1LL << 40 @ 1099511627776
                    long            @ 1 << 31 @ -2147483648
                    hyper           @ 1 << 31 @ -2147483648
                    hyper           @ 1u << 31 @ 2147483648
                    hyper           @ -1 >> 1 @ -1
                    hyper           @ 0xffffffff >> 4 @ 268435455
                    long            @ -1 < 1u @ 0
                    long            @ -1 < 1 @ 1
                    hyper           @ 2147483647 + 1 @ -2147483648
                    hyper           @ 2147483648 + 1 @ 2147483649
                    long            @ ~0 @ -1
                    hyper           @ ~0u @ 4294967295
                    long            @ !5 @ 0
                    long            @ 1 ? 2 : 1 / 0 @ 2
                    long            @ 0 && 1 / 0 @ 0
                    long            @ 1 || 1 / 0 @ 1
                    long            @ 6 & 3 | 8 ^ 1 @ 11
                    long            @ 5 == 5 @ 1
                    long            @ (char) 0x1ff @ 255
                    long            @ (small) 0xff @ -1
                    long            @ (short) 0x18000 @ -32768
                    long            @ (unsigned short) -1 @ 65535
                    unsigned char   @ 0xff @ 255
                    short           @ 0xffff @ -1
                    boolean         @ TRUE @ 1
                    long            @ FALSE @ 0
                    wchar_t         @ L'x' @ 120
                    char            @ '\\n' @ 10
                    char            @ '\\x41' @ 65
                    char            @ '\\101' @ 65
                    long            @ 'ab' @ 24930
                    wchar_t         @ L'\\x20ac' @ 8364
                    long            @ sizeof(long) @ 4
                    long            @ sizeof(void *) @ 8
                    long            @ sizeof(wchar_t) * 3 @ 6
                    HRESULT         @ (HRESULT) 0x80004005L @ -2147467259
                    DWORD           @ 0x80004005L @ 2147500037
                    """)
    void computesAsCDoes(String type, String expression, long value) {
        Idl idl = Idl.of("const " + type + " X = " + expression + ";");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(value), idl.constant("X"));
    }

    @ParameterizedTest(name = "const {0} = {1} is {2}")
    @CsvSource({
        "double, 1.5, 1.5",
        "double, 1 / 2, 0",
        "double, 1 / 2.0, 0.5",
        "float, 0.1f, 0.10000000149011612",
        "double, -1e3, -1000",
        "double, .5 + 1., 1.5"
    })
    void computesFloatingPoint(String type, String expression, double value) {
        Idl idl = Idl.of("const " + type + " X = " + expression + ";");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Real(value), idl.constant("X"));
    }

    @Test
    void readsATypeInParenthesesAsACast() {
        Idl idl = Idl.of("typedef void *HBODY; const HBODY ROOT = (HBODY)-1; const long X = 3 | (LONG)-8;");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(-1), idl.constant("ROOT"));
        assertEquals(new Value.Whole(-5), idl.constant("X"));
    }

    @Test
    void keepsStrings() {
        Idl idl = Idl.of("""
                const char *NARROW = "a" "b";
                const LPCWSTR WIDE = L"w";
                const WCHAR ARRAY[] = L"array";
                """);

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Text("ab", false), idl.constant("NARROW"));
        assertEquals(new Value.Text("w", true), idl.constant("WIDE"));
        assertEquals(new Value.Text("array", true), idl.constant("ARRAY"));
    }

    @Test
    void usesConstantsDeclaredLater() {
        Idl idl = Idl.of("const long A = B + 1; const long B = C * 2; enum { C = 5 };");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(11), idl.constant("A"));
    }

    @Test
    void usesConstantsOfImportedFiles() {
        Idl idl = Idl.files(
                Map.of(
                        "a.idl", "import \"b.idl\"; const long A = B + 1;",
                        "b.idl", "import \"c.idl\";",
                        "c.idl", "const long B = 41;"),
                "a.idl");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(42), idl.constant("A"));
    }

    @Test
    void countsEnumeratorsOnwards() {
        Idl idl = Idl.of("""
                typedef enum { A, B = 5, C, D = OTHER + 1, E = -1, F, G = 0xffffffff } ONE;
                enum later { OTHER = B | 8 };
                """);

        assertEquals(List.of(), idl.errors());
        assertEquals(
                Map.of("A", 0, "B", 5, "C", 6, "D", 14, "E", -1, "F", 0, "G", -1),
                idl.find(Enumeration.class, "ONE").enumerators().stream()
                        .collect(Collectors.toMap(Enumerator::name, Enumerator::value)));
    }

    @Test
    void declaresGuids() {
        Idl idl = Idl.of("declare_guid(X, 12345678-1234-1234-1234-123456789abc);");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Guid(UUID.fromString("12345678-1234-1234-1234-123456789abc")), idl.constant("X"));
    }

    @Test
    void reportsDivisionByZeroAtTheDivisor() {
        Idl idl = Idl.of("const long X = 1 / (2 - 2);");

        assertEquals(List.of(Code.DIVISION_BY_ZERO), idl.errorCodes());
        assertTrue(Idl.underlined(idl.diagnostics().get(0)).contains("2 - 2"));
    }

    @Test
    void reportsConstantsThatDependOnThemselves() {
        Idl idl = Idl.of("const long A = B; const long B = A;");

        assertEquals(List.of(Code.NOT_COMPUTABLE), idl.errorCodes());
    }

    @Test
    void reportsEnumeratorsThatDependOnThemselves() {
        Idl idl = Idl.of("enum { A = B, B };");

        assertEquals(List.of(Code.NOT_COMPUTABLE), idl.errorCodes());
    }

    @Test
    void suggestsAConstantThatIsMeant() {
        Idl idl = Idl.of("const long LIMIT = 3; const long X = LIMT;");

        assertEquals(
                List.of("did you mean `LIMIT`?"),
                idl.only(Code.UNDEFINED_SYMBOL).helps());
    }

    @Test
    void reportsAnUndefinedSymbolOnce() {
        Idl idl = Idl.of("const long X = NOWHERE; const long Y = NOWHERE; const long Z = X + Y;");

        assertEquals(List.of(Code.UNDEFINED_SYMBOL), idl.errorCodes());
    }

    @Test
    void refusesInitializersOfOtherTypes() {
        assertEquals(
                List.of(Code.INITIALIZER_TYPE_DIFFERS),
                Idl.of("const long X = \"text\";").errorCodes());
        assertEquals(
                List.of(Code.INITIALIZER_TYPE_DIFFERS),
                Idl.of("const char *X = 1.5;").errorCodes());
        assertEquals(
                List.of(Code.TYPE_NOT_ALLOWED_FOR_CONST),
                Idl.of("struct S { long a; }; const struct S X = 1;").errorCodes());
    }

    @Test
    void refusesOperandsThatDoNotFit() {
        assertEquals(
                List.of(Code.INCOMPATIBLE_OPERANDS),
                Idl.of("const long X = \"a\" + 1;").errorCodes());
        assertEquals(
                List.of(Code.INCOMPATIBLE_OPERANDS),
                Idl.of("const long X = 1.5 << 2;").errorCodes());
    }

    @Test
    void warnsWhereBitsAreLost() {
        Idl idl = Idl.of("const short X = 70000;");

        assertEquals(List.of(), idl.errors());
        assertEquals("70000", Idl.underlined(idl.only(Code.CONSTANT_OUT_OF_RANGE)));
        assertEquals(new Value.Whole(4464), idl.constant("X"));
    }

    @Test
    void refusesNumbersBeyond64Bits() {
        assertEquals(
                List.of(Code.CONSTANT_TOO_BIG),
                Idl.of("const hyper X = 0x10000000000000000;").errorCodes());
    }

    @Test
    void refusesToComputeWhatOnlyCKnows() {
        assertEquals(
                List.of(Code.NOT_COMPUTABLE),
                Idl.of("extern const long C_VARIABLE; const long X = C_VARIABLE;")
                        .errorCodes());
    }

    @Test
    void computesLongChains() {
        Idl idl = Idl.of("const long X = 0" + "+1".repeat(900) + ";");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(900), idl.constant("X"));
    }
}
