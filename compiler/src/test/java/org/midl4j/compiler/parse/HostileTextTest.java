package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** Text that nobody writes in earnest: it ends in a message, never in a crash or without end. */
final class HostileTextTest {
    private static final String SAMPLE = """
            import "unknwn.idl";
            cpp_quote("// \\"x\\"")
            typedef [v1_enum] enum tagE { A = 1, B = A << 2, C } E, *PE;
            typedef struct S { long a, *b; [size_is(a)] E c[]; union { [case(1)] int d; [default] ; } u; } S;
            typedef union V switch (long t) u { case 1: long a; default: ; } V;
            const WCHAR N[] = L"a" L"b";
            const long M = (long) (N & 0xff) + sizeof(S) * -1;
            [object, uuid(00000000-0000-0000-c000-000000000046), pointer_default(unique)]
            interface IFoo : IUnknown {
              [propget, id(1)] HRESULT f([in, size_is(, *n)] const [string] wchar_t **s, [out, retval] IFoo **p);
              void (__stdcall *g)(int, ...);
            };
            [uuid(00000000-0000-0000-c000-000000000047)] library L {
              importlib("stdole2.tlb");
              coclass C { [default] interface IFoo; };
              dispinterface D { properties: [id(1)] long x; methods: [id(2)] void y([in] SAFEARRAY(IFoo *) z); };
              module M { const int X = 1; }
            };
            namespace A.B { runtimeclass R { interface IV<X*>; } delegate HRESULT H([in] IV<IV<X>> *x); }
            """;

    @ParameterizedTest
    @CsvSource({
        "const long N = ,(,),;",
        "const long N = ,-,'',1;",
        "const long N = ,!,'',x;",
        "const long N = x,[0,],;",
        "const long N = 1,+(1,),;",
        "'const long N = ',1 ? 1 : ,'',1;",
        "'','struct S { ','} s;',''",
        "'','union { ','} s;',''",
        "'',namespace N { ,},''",
        "'',interface I { ,},''",
        "'','extern \"C\" { ',},''",
        "typedef long ,(*,),;",
        "typedef ,SAFEARRAY(,),T;",
        "typedef ,I<,>,T;",
        "'void f(',void g(,),);",
        "'[x(',(,),')] interface I;'",
        "'[x(',[,],')] interface I;'",
        "'void f() ',{,},''",
        "'__declspec',(,),' int f();'",
    })
    void deepNestingIsReported(String before, String open, String close, String after) {
        String text = before + open.repeat(5000) + "x" + close.repeat(5000) + after + "\ntypedef long L;";

        Parsed parsed = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Parsed.of(text));

        boolean reported = parsed.diagnostics().stream().anyMatch(Diagnostic::isError);
        assertTrue(reported, "nothing reported");
        assertTrue(parsed.diagnostics().size() < 10, parsed.messages());
    }

    @Test
    void moderateNestingIsFine() {
        assertEquals(
                "const N: long = x", Parsed.text("const long N = " + "(".repeat(100) + "x" + ")".repeat(100) + ";"));
        assertFalse(Parsed.text("struct A { ".repeat(60) + "long x;"
                        + "} a; ".repeat(60).replaceFirst("a; $", ";"))
                .isEmpty());
    }

    @Test
    void longSumsAreFineButNotEndlessOnes() {
        assertEquals(
                "", Parsed.of("const long N = 0" + " + 1".repeat(900) + ";").messages());
        assertEquals(
                Code.NESTING_TOO_DEEP,
                Parsed.of("const long N = 0" + " + 1".repeat(100_000) + ";")
                        .diagnostics()
                        .get(0)
                        .code());
    }

    @Test
    void longListsAreFine() {
        assertEquals("", Parsed.of("enum E { " + "A,".repeat(50_000) + " };").messages());
        assertEquals(
                "", Parsed.of("struct E { " + "long a;".repeat(50_000) + " };").messages());
        assertEquals("", Parsed.of("typedef long " + "*".repeat(900) + "P;").messages());
        assertEquals(
                "", Parsed.of("void f(" + "long a,".repeat(5_000) + "long b);").messages());
    }

    @Test
    void everyBeginningOfAFileEndsInAMessageOrNone() {
        for (int length = 0; length <= SAMPLE.length(); length++) {
            String text = SAMPLE.substring(0, length);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Parsed.of(text), text);
        }
    }

    @Test
    void leavingOutOneTokenGivesFewMessages() {
        List<String> tokens = tokens();
        for (int i = 0; i < tokens.size(); i++) {
            List<String> changed = new ArrayList<>(tokens);
            String removed = changed.remove(i);
            Parsed parsed = Parsed.of(String.join(" ", changed).replace("; ", ";\n"));
            assertTrue(
                    parsed.diagnostics().size() <= 4, "without `" + removed + "` (" + i + "):\n" + parsed.messages());
        }
    }

    @Test
    void randomChangesNeverCrash() {
        List<String> tokens = tokens();
        Random random = new Random(20260101);
        for (int round = 0; round < 500; round++) {
            List<String> changed = new ArrayList<>(tokens);
            for (int i = 0; i < 1 + round % 7; i++) {
                int at = random.nextInt(changed.size());
                switch (random.nextInt(4)) {
                    case 0 -> changed.remove(at);
                    case 1 -> changed.add(at, tokens.get(random.nextInt(tokens.size())));
                    case 2 -> changed.set(at, tokens.get(random.nextInt(tokens.size())));
                    default -> Collections.swap(changed, at, random.nextInt(changed.size()));
                }
            }
            String text = String.join(" ", changed);
            Parsed parsed = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Parsed.of(text), text);
            assertFalse(parsed.text().isEmpty() && parsed.diagnostics().isEmpty(), text);
        }
    }

    @Test
    void randomCharactersNeverCrash() {
        Random random = new Random(20260102);
        String alphabet = "(){}[];,:*=\"'/\\#<>.%!?&|~^+-@$_ \n\tabcL019\u00A0\uFEFF\u0000\u1234";
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Parsed.of(text.toString()), text.toString());
        }
    }

    private static List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (MidlToken token : Preprocessed.of(SAMPLE).tokens()) {
            tokens.add(token.getText());
        }
        return tokens;
    }
}
