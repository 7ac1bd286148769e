package org.midl4j.compiler.sema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.model.Value;

final class LayoutTest {
    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    struct { char a; }                                       | 1
                    struct { char a; long b; }                               | 8
                    struct { char a; hyper b; char c; }                      | 24
                    struct { short a; char b[3]; }                           | 6
                    struct { char a; void *b; }                              | 16
                    struct { long n; [size_is(n)] long a[]; }                | 4
                    struct { union { char c; hyper h; } u; char d; }         | 16
                    union { char a[5]; short b; }                            | 6
                    union switch (short t) u { case 1: hyper h; }            | 16
                    enum { A, B }                                            | 4
                    struct { long a : 3; long b : 5; }                       | 4
                    struct { long a : 30; long b : 5; }                      | 8
                    struct { char a : 3; long b : 5; }                       | 8
                    struct { long a : 3; long : 0; long b : 5; }             | 8
                    struct { char a; struct { char b; double d; } s; }       | 24
                    struct { __int3264 a; boolean b; }                       | 16
                    """)
    void measuresTypesAsWindowsDoes(String type, long size) {
        Idl idl = Idl.of("typedef " + type + " T; const long X = sizeof(T);");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(size), idl.constant("X"));
    }

    @Test
    void followsPackPragmas() {
        Idl idl = Idl.of("""
                #pragma pack(push, 1)
                typedef struct { char a; long b; } PACKED;
                #pragma pack(push, 2)
                typedef struct { char a; long b; } TWO;
                #pragma pack(pop)
                typedef struct { char a; hyper b; } AGAIN;
                #pragma pack(pop)
                typedef struct { char a; long b; } NORMAL;
                const long A = sizeof(PACKED); const long B = sizeof(TWO);
                const long C = sizeof(AGAIN); const long D = sizeof(NORMAL);
                """);

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(5), idl.constant("A"));
        assertEquals(new Value.Whole(6), idl.constant("B"));
        assertEquals(new Value.Whole(9), idl.constant("C"));
        assertEquals(new Value.Whole(8), idl.constant("D"));
    }

    @Test
    void measuresTypesDefinedLater() {
        Idl idl = Idl.of("const long X = sizeof(T); typedef struct { S s[3]; } T; typedef struct { short a; } S;");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(6), idl.constant("X"));
    }

    @Test
    void measuresManyTimesNestedTypesQuickly() {
        StringBuilder text = new StringBuilder("typedef struct { char a; } S0;\n");
        for (int i = 1; i <= 60; i++) {
            text.append("typedef struct { S%1$d a; S%1$d b; } S%2$d;%n".formatted(i - 1, i));
        }
        Idl idl = Idl.of(text + "const hyper X = sizeof(S60);");

        assertEquals(List.of(), idl.errors());
        assertEquals(new Value.Whole(1L << 60), idl.constant("X"));
    }

    @Test
    void refusesTypesWithoutSize() {
        assertEquals(
                List.of(Code.BAD_SIZEOF_OPERAND),
                Idl.of("const long X = sizeof(void);").errorCodes());
        assertEquals(
                List.of(Code.BAD_SIZEOF_OPERAND),
                Idl.of("const long X = sizeof(struct nowhere);").errorCodes());
    }

    @Test
    void refusesTypesWhoseSizeDependsOnItself() {
        assertEquals(
                List.of(Code.BAD_SIZEOF_OPERAND),
                Idl.of("typedef struct S { char a[sizeof(struct S)]; } T;").errorCodes());
    }
}
