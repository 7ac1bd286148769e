package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions, in constants and in attributes. */
final class ExpressionSyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            1                            ; 1
            0x80004005L                  ; 0x80004005L
            017u                         ; 017u
            1i64                         ; 1i64
            1.5f                         ; float 1.5f
            1e3                          ; float 1e3
            .5                           ; float .5
            'c'                          ; 'c'
            L'\\n'                       ; L'\\n'
            "a" L"b"                     ; L"ab"
            TRUE                         ; TRUE
            NULL                         ; NULL
            a + b * c                    ; (a + (b * c))
            a * b + c                    ; ((a * b) + c)
            a - b - c                    ; ((a - b) - c)
            a / b % c                    ; ((a / b) % c)
            a << 1 + 2                   ; (a << (1 + 2))
            a >> 2 > b                   ; ((a >> 2) > b)
            a == b & c                   ; ((a == b) & c)
            a & b ^ c | d                ; (((a & b) ^ c) | d)
            a | b ^ c & d                ; (a | (b ^ (c & d)))
            a && b || c && d             ; ((a && b) || (c && d))
            a <= b && b >= c != d        ; ((a <= b) && ((b >= c) != d))
            (a + b) * c                  ; ((a + b) * c)
            a ? b : c ? d : e            ; (a ? b : (c ? d : e))
            lo <= x && x <= hi ? 1 : x   ; (((lo <= x) && (x <= hi)) ? 1 : x)
            -1                           ; (-1)
            ~0 & !x                      ; ((~0) & (!x))
            - - x                        ; (-(-x))
            *p / 2                       ; ((*p) / 2)
            &a                           ; (&a)
            (n + 7) & ~7                 ; ((n + 7) & (~7))
            (long) (x & 0xFFFF)          ; cast<long>(x & 0xFFFF)
            (unsigned long) -1           ; cast<unsigned long>(-1)
            (const WCHAR *) p            ; cast<*const WCHAR>p
            (struct X *) p               ; cast<*struct X>p
            (HRESULT) 0x80L              ; cast<HRESULT>0x80L
            (T) x                        ; cast<T>x
            (T) (x)                      ; cast<T>x
            (T *) x                      ; cast<*T>x
            (DWORD) -1                   ; cast<DWORD>(-1)
            (DWORD) -1 * 2 + 3           ; ((cast<DWORD>(-1) * 2) + 3)
            (count) - 1                  ; (count - 1)
            1 + (DWORD) -1               ; (1 + cast<DWORD>(-1))
            sizeof(GUID)                 ; sizeof<GUID>
            sizeof(unsigned long *) * n  ; (sizeof<*unsigned long> * n)
            a.b->c[1].d                  ; a.b->c[1].d
            (a)->b                       ; a->b
            f(a, b + 1)()                ; f(a, (b + 1))()
            MAX / sizeof(GUID)           ; (MAX / sizeof<GUID>)
            """)
    void readsExpressions(String idl, String expected) {
        assertEquals("const N: long = " + expected, Parsed.text("const long N = " + idl + ";"));
        assertEquals("[x(" + expected + ")] interface I", Parsed.text("[x(" + idl + ")] interface I;"));
    }

    @Test
    void readsConstants() {
        assertEquals(
                Parsed.lines(
                        "const A: long = 1",
                        "const B: *WCHAR = L\"x\"",
                        "const C: []WCHAR = \"ab\"",
                        "const D: int = 1",
                        "const E: *int = NULL",
                        "[x] const F: const char = 'a'",
                        "const G: []long = 1"),
                Parsed.text(
                        "const long A = 1;",
                        "const WCHAR *B = L\"x\";",
                        "static const WCHAR C[] = \"a\"",
                        " \"b\";",
                        "const int D = 1, *E = NULL;",
                        "[x] char const F = 'a';",
                        "const long G[] = 1;"));
    }

    @ParameterizedTest
    @CsvSource({"12ab", "0x", "08", "1LLL", "0b1"})
    void refusesMalformedNumbers(String number) {
        assertEquals(
                "1:16 2116 `" + number + "` is not a number",
                Parsed.of("const long N = " + number + ";").messages());
    }

    @Test
    void resolvesEscapesInStrings() {
        assertEquals("quote a\n\t\"\\b A\u0001z{", Parsed.text("cpp_quote(\"a\\n\\t\\\"\\\\b \\x41\\1z\\{\")"));
    }
}
