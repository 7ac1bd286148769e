package org.midl4j.examples.conformance;

import java.util.Arrays;
import java.util.List;
import org.midl4j.com.Guid;
import org.midl4j.examples.conformance.idl.BIGENUM;
import org.midl4j.examples.conformance.idl.COLOR;
import org.midl4j.examples.conformance.idl.CONFST;
import org.midl4j.examples.conformance.idl.CVARST;
import org.midl4j.examples.conformance.idl.NESTED;
import org.midl4j.examples.conformance.idl.OUTERCONF;
import org.midl4j.examples.conformance.idl.PADDED;
import org.midl4j.examples.conformance.idl.PTRNEST;
import org.midl4j.examples.conformance.idl.PTRST;
import org.midl4j.examples.conformance.idl.SMALLPAD;
import org.midl4j.examples.conformance.idl.gold;

/** Calls what a gold server has for values, arrays, strings and structures; the results are those of the golden octets. */
final class GoldChecks {
    private static final int INVALID_BOUND = 0x1c000007;
    private static final int INVALID_BOUND_WIN32 = 1734;

    private final gold server;
    private final Checks check;

    GoldChecks(gold server, Checks check) {
        this.server = server;
        this.check = check;
    }

    void run() {
        scalars();
        arrays();
        bytes();
        strings();
        structures();
    }

    private void scalars() {
        check.returns("Ping", server::G_Ping);
        check.gives(
                "Scalars",
                0x1122334556695d15L,
                () -> server.G_Scalars(
                        (byte) 0xfe,
                        (byte) -3,
                        (short) -1000,
                        true,
                        0x01020304,
                        (byte) 'A',
                        0x1122334455667788L,
                        (short) 0xbeef,
                        3.25,
                        '\u263a',
                        -0.5f,
                        0xffffffffL));
        check.gives(
                "ScalarsOut",
                new gold.G_ScalarsOutResult(
                        (byte) 0xa5,
                        (short) -2,
                        true,
                        0x11223344,
                        (byte) 'Z',
                        0x0102030405060708L,
                        1.5f,
                        -2.25,
                        '\u20ac'),
                server::G_ScalarsOut);
        check.gives(
                "Enums",
                new gold.G_EnumsResult(0x1235, COLOR.COLOR_BLUE, BIGENUM.BIG_HUGE),
                () -> server.G_Enums(COLOR.COLOR_BLUE, COLOR.COLOR_GREEN, BIGENUM.BIG_HUGE, BIGENUM.BIG_ONE));
        check.gives("Range10", 11, () -> server.G_Range(10));
    }

    private void arrays() {
        check.gives(
                "Fixed",
                new short[] {53, 75, 97},
                () -> server.G_Fixed(new int[] {1, 2, 3, 4}, new byte[][] {{10, 20, 30}, {40, 50, 60}}));
        check.gives("Conf", new gold.G_ConfResult(5, 498), () -> server.G_Conf(5, new short[] {1, -2, 3, -4, 500}));
        check.gives("Conf0", new gold.G_ConfResult(0, 0), () -> server.G_Conf(0, new short[0]));
        check.gives("Vary", 60, () -> server.G_Vary(3, new int[] {10, 20, 30, 0, 0, 0, 0, 0, 0, 0}));
        check.gives("ConfVary", List.of(3, 4, "[10, 20, 30, 99]"), () -> {
            gold.G_ConfVaryResult result = server.G_ConfVary(6, 3, new short[] {1, 2, 3, 0, 0, 0});
            return List.of(result.result(), result.len(), Arrays.toString(Arrays.copyOf(result.a(), result.len())));
        });
        check.gives("Conf2D", 975, () -> server.G_Conf2D(2, new int[][] {{1, 2, 3}, {4, 5, 6}}));
    }

    private void bytes() {
        for (int[] sizes : new int[][] {{3, 4}, {20_000, 30_000}, {5839, 0}, {0, 1}}) {
            int n = sizes[0];
            int m = sizes[1];
            byte[] in = new byte[n];
            int hash = 0;
            for (int i = 0; i < n; i++) {
                in[i] = (byte) (3 * i + 1);
                hash = 31 * hash + (in[i] & 0xff);
            }
            byte[] out = new byte[m];
            for (int i = 0; i < m; i++) {
                out[i] = (byte) (7 * i + n);
            }
            Object[] expected = {hash, out};
            check.gives("Bytes_" + n + "_" + m, expected, () -> {
                gold.G_BytesResult result = server.G_Bytes(n, in, m);
                return new Object[] {result.result(), result.out()};
            });
        }
    }

    private void strings() {
        check.gives(
                "Str",
                new gold.G_StrResult(5003, "abch\u20ac\ud83d\ude00!"),
                () -> server.G_Str("h\u20ac\ud83d\ude00!", "abc"));
        check.gives("StrEmpty", new gold.G_StrResult(0, ""), () -> server.G_Str("", ""));
        check.gives("StrU1", 4999, () -> server.G_StrU("hello", null));
        check.gives("StrU2", -997, () -> server.G_StrU(null, "xyz"));
        check.gives("StrU3", -1001, () -> server.G_StrU(null, null));
        check.gives("StrArr", 3990500, () -> server.G_StrArr(4, new String[] {"one", null, "three", ""}));
        check.gives(
                "StrOut", new gold.G_StrOutResult("out-string", "MIXEDCASE"), () -> server.G_StrOut(32, "mixedCase"));
    }

    private void structures() {
        check.gives(
                "Nested",
                new NESTED(
                        new SMALLPAD((byte) 1, (short) 0x43, (byte) 3, 4),
                        (byte) 0x23,
                        new PADDED((byte) 6, 0x300000003L, (short) 8, -1)),
                () -> server.G_Nested(
                        new NESTED(
                                new SMALLPAD((byte) 1, (short) 2, (byte) 3, 4),
                                (byte) 5,
                                new PADDED((byte) 6, 7, (short) 8, 9)),
                        new PADDED[] {
                            new PADDED((byte) 0x11, 0x100000001L, (short) 0x21, 0x31),
                            new PADDED((byte) 0x12, 0x200000002L, (short) 0x22, 0x32)
                        }));
        CONFST c = new CONFST((short) 1, 2, new long[] {3, 4});
        OUTERCONF o = new OUTERCONF((byte) 7, new CONFST((short) 8, 1, new long[] {9}));
        CVARST v = new CVARST(5, 2, new short[] {11, 12, 0, 0, 0});
        check.gives("ConfSt", 2413, () -> server.G_ConfSt(c, o, v));
        check.gives("ConfStNull", 113, () -> server.G_ConfSt(c, o, null));
        check.gives(
                "PtrSt",
                2810,
                () -> server.G_PtrSt(
                        new PTRST(1, "ab", 100, (short) 2),
                        new PTRNEST(
                                17,
                                new PTRST(10, "xyz", null, (short) 11),
                                (short) 12,
                                new PTRST(13, null, 200, (short) 14),
                                new PTRST(15, "q", 100, (short) 16))));
        PTRST[] fixed = {new PTRST(7, null, 5, (short) 8), new PTRST(9, "bb", null, (short) 10)};
        PTRST[] counted = {
            new PTRST(1, "a", 5, (short) 2), new PTRST(3, null, null, (short) 4), new PTRST(5, "ccc", 6, (short) 6)
        };
        check.gives("Recs", 2211073, () -> server.G_Recs(3, counted, fixed));
        check.gives("Recs0", 2210000, () -> server.G_Recs(0, new PTRST[0], fixed));
        check.gives(
                "ByVal",
                Guid.of("01020309-050e-0711-090a-0b0c0d0e0f16"),
                () -> server.G_ByVal(
                        new PADDED((byte) 1, 2, (short) 3, 0x7f),
                        new SMALLPAD((byte) 4, (short) 5, (byte) 6, 7),
                        Guid.of("01020304-0506-0708-090a-0b0c0d0e0f10")));
    }

    /** What the client itself refuses, or the server if it does not. */
    void refusals() {
        check.faults("Range11", () -> server.G_Range(11), INVALID_BOUND, INVALID_BOUND_WIN32);
        check.returns("Ping after a refusal", server::G_Ping);
    }
}
