package org.midl4j.ndr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.midl4j.com.Guid;
import org.midl4j.ndr.NdrGoldenTest.Case;

/** Calls without embedded pointers: scalars, structs, unions, arrays, strings. */
final class FlatCases {
    private FlatCases() {}

    static List<Case> all() {
        return List.of(
                scalars(),
                scalarsOut(),
                enums(),
                hardEnums(),
                fixed(),
                conf(5, 1, -2, 3, -4, 500),
                conf(0),
                vary(),
                confVary(),
                first(),
                confVaryFirst(),
                conf2d(),
                twoConf(),
                string("Str request", "h\u20ac\ud83d\ude00!", "abc"),
                string("StrEmpty request", "", ""),
                stringOut(),
                nested(),
                gap(),
                gapArray(),
                tail(),
                byValue(),
                union(5),
                union(77),
                hardUnion(2),
                hardUnion(1));
    }

    private static Case scalars() {
        long hyper = 0x1122334455667788L;
        return new Case(
                "Scalars request",
                List.of(
                        (byte) 0xfe,
                        (byte) -3,
                        (short) -1000,
                        true,
                        0x01020304,
                        (byte) 'A',
                        hyper,
                        (short) 0xbeef,
                        3.25,
                        '\u263a',
                        -0.5f,
                        0xffffffffL),
                out -> {
                    out.writeByte((byte) 0xfe);
                    out.writeByte((byte) -3);
                    out.writeShort((short) -1000);
                    out.writeBoolean(true);
                    out.writeInt(0x01020304);
                    out.writeByte((byte) 'A');
                    out.writeLong(hyper);
                    out.writeShort((short) 0xbeef);
                    out.writeDouble(3.25);
                    out.writeChar('\u263a');
                    out.writeFloat(-0.5f);
                    out.writeLong(0xffffffffL);
                },
                in -> List.of(
                        in.readByte(),
                        in.readByte(),
                        in.readShort(),
                        in.readBoolean(),
                        in.readInt(),
                        in.readByte(),
                        in.readLong(),
                        in.readShort(),
                        in.readDouble(),
                        in.readChar(),
                        in.readFloat(),
                        in.readLong()));
    }

    /** One block: offsets are the same in both syntaxes. */
    private static Case scalarsOut() {
        return new Case(
                "ScalarsOut response",
                List.of(
                        (byte) 0xa5,
                        (short) -2,
                        true,
                        0x11223344,
                        (byte) 'Z',
                        0x0102030405060708L,
                        1.5f,
                        -2.25,
                        '\u20ac'),
                out -> {
                    int at = out.reserve(8, 42);
                    out.putByte(at, (byte) 0xa5);
                    out.putShort(at + 2, (short) -2);
                    out.putBoolean(at + 4, true);
                    out.putInt(at + 8, 0x11223344);
                    out.putByte(at + 12, (byte) 'Z');
                    out.putLong(at + 16, 0x0102030405060708L);
                    out.putFloat(at + 24, 1.5f);
                    out.putDouble(at + 32, -2.25);
                    out.putChar(at + 40, '\u20ac');
                },
                in -> {
                    int at = in.take(8, 42);
                    return List.of(
                            in.getByte(at),
                            in.getShort(at + 2),
                            in.getBoolean(at + 4),
                            in.getInt(at + 8),
                            in.getByte(at + 12),
                            in.getLong(at + 16),
                            in.getFloat(at + 24),
                            in.getDouble(at + 32),
                            in.getChar(at + 40));
                });
    }

    private static Case enums() {
        return new Case(
                "Enums request",
                List.of(0x1234, 1, 0x7ffffff0, 1),
                out -> {
                    out.writeEnum(0x1234);
                    out.writeEnum(1);
                    out.writeInt(0x7ffffff0);
                    out.writeInt(1);
                },
                in -> List.of(in.readEnum(), in.readEnum(), in.readInt(), in.readInt()));
    }

    private static Case hardEnums() {
        return new Case(
                "HEnums request",
                List.of(1, (byte) 2, 3, 4),
                out -> {
                    out.writeEnum(1);
                    out.writeByte((byte) 2);
                    out.writeEnum(3);
                    out.writeInt(4);
                },
                in -> List.of(in.readEnum(), in.readByte(), in.readEnum(), in.readInt()));
    }

    private static Case fixed() {
        return new Case(
                "Fixed request",
                List.of(ints(1, 2, 3, 4), bytes(10, 20, 30, 40, 50, 60)),
                out -> {
                    out.writeInts(new int[] {1, 2, 3, 4}, 0, 4);
                    out.writeBytes(new byte[] {10, 20, 30, 40, 50, 60}, 0, 6);
                },
                in -> List.of(list(in.readInts(4)), list(in.readBytes(6))));
    }

    private static Case conf(int n, int... values) {
        short[] elements = shorts(values);
        return new Case(
                n == 0 ? "Conf0 request" : "Conf request",
                List.of(n, list(elements)),
                out -> {
                    out.writeInt(n);
                    out.writeCount(n);
                    out.writeShorts(elements, 0, n);
                },
                in -> {
                    int count = in.readInt();
                    return List.of(count, list(in.readShorts(in.expectCount(count, 2))));
                });
    }

    private static Case vary() {
        return new Case(
                "Vary request",
                List.of(3, ints(10, 20, 30)),
                out -> {
                    out.writeInt(3);
                    out.writeCount(0);
                    out.writeCount(3);
                    out.writeInts(new int[] {10, 20, 30}, 0, 3);
                },
                in -> {
                    int length = in.readInt();
                    return List.of(length, list(in.readInts(in.expectRange(0, length, 10, 4))));
                });
    }

    private static Case confVary() {
        return new Case(
                "ConfVary request",
                List.of(6, 3, list(shorts(1, 2, 3))),
                out -> {
                    out.writeInt(6);
                    out.writeInt(3);
                    out.writeCount(6);
                    out.writeCount(0);
                    out.writeCount(3);
                    out.writeShorts(shorts(1, 2, 3), 0, 3);
                },
                in -> {
                    int capacity = in.readInt();
                    int length = in.readInt();
                    in.expectCount(capacity);
                    return List.of(capacity, length, list(in.readShorts(in.expectRange(0, length, capacity, 2))));
                });
    }

    private static Case first() {
        return new Case(
                "HFirst request",
                List.of(ints(30, 40)),
                out -> {
                    out.writeCount(2);
                    out.writeCount(2);
                    out.writeInts(new int[] {0, 0, 30, 40}, 2, 2);
                },
                in -> List.of(list(in.readInts(in.expectRange(2, 2, 10, 4)))));
    }

    private static Case confVaryFirst() {
        return new Case(
                "HConfVaryFirst request",
                List.of(list(shorts(7, 8))),
                out -> {
                    out.writeCount(8);
                    out.writeCount(3);
                    out.writeCount(2);
                    out.writeShorts(shorts(7, 8), 0, 2);
                },
                in -> {
                    in.expectCount(8);
                    return List.of(list(in.readShorts(in.expectRange(3, 2, 8, 2))));
                });
    }

    private static Case conf2d() {
        return new Case(
                "Conf2D request",
                List.of(2, ints(1, 2, 3, 4, 5, 6)),
                out -> {
                    out.writeInt(2);
                    out.writeCount(2);
                    out.writeInts(new int[] {1, 2, 3, 4, 5, 6}, 0, 6);
                },
                in -> {
                    int n = in.readInt();
                    return List.of(n, list(in.readInts(3 * in.expectCount(n, 12))));
                });
    }

    private static Case twoConf() {
        return new Case(
                "HTwoConf request",
                List.of(bytes(1), List.of(2L), List.of()),
                out -> {
                    out.writeCount(1);
                    out.writeByte((byte) 1);
                    out.writeCount(1);
                    out.writeLongs(new long[] {2}, 0, 1);
                    out.writeCount(0);
                },
                in -> List.of(
                        list(in.readBytes(in.expectCount(1, 1))),
                        LongStream.of(in.readLongs(in.expectCount(1, 8)))
                                .boxed()
                                .toList(),
                        list(in.readBytes(in.expectCount(0, 1)))));
    }

    private static Case string(String name, String wide, String narrow) {
        return new Case(
                name,
                List.of(wide, narrow),
                out -> {
                    out.writeWideString(wide);
                    out.writeString(narrow);
                },
                in -> List.of(in.readWideString(), in.readString()));
    }

    private static Case stringOut() {
        return new Case(
                "StrOut response",
                List.of("out-string", "MIXEDCASE"),
                out -> {
                    out.writeWideString("out-string", 32);
                    out.writeString("MIXEDCASE");
                },
                in -> {
                    in.expectCount(32);
                    return List.of(in.readVaryingWideString(32), in.readString());
                });
    }

    /** {@code PADDED {byte b; hyper h; short s; long t}}. */
    private static void writePadded(NdrWriter out, int b, long h, int s, int t) {
        int at = out.reserve(8, 24);
        out.putByte(at, (byte) b);
        out.putLong(at + 8, h);
        out.putShort(at + 16, (short) s);
        out.putInt(at + 20, t);
    }

    private static List<?> readPadded(NdrReader in) {
        int at = in.take(8, 24);
        return List.of(in.getByte(at), in.getLong(at + 8), in.getShort(at + 16), in.getInt(at + 20));
    }

    /** {@code NESTED {SMALLPAD in; byte tail; PADDED p}}, SMALLPAD {@code {byte a; short b; byte c; long d}}. */
    private static Case nested() {
        return new Case(
                "Nested request",
                List.of(
                        (byte) 1,
                        (short) 2,
                        (byte) 3,
                        4,
                        (byte) 5,
                        List.of((byte) 6, 7L, (short) 8, 9),
                        List.of((byte) 0x11, 0x100000001L, (short) 0x21, 0x31),
                        List.of((byte) 0x12, 0x200000002L, (short) 0x22, 0x32)),
                out -> {
                    int at = out.reserve(8, 13);
                    out.putByte(at, (byte) 1);
                    out.putShort(at + 2, (short) 2);
                    out.putByte(at + 4, (byte) 3);
                    out.putInt(at + 8, 4);
                    out.putByte(at + 12, (byte) 5);
                    writePadded(out, 6, 7, 8, 9);
                    writePadded(out, 0x11, 0x100000001L, 0x21, 0x31);
                    writePadded(out, 0x12, 0x200000002L, 0x22, 0x32);
                },
                in -> {
                    int at = in.take(8, 13);
                    return List.of(
                            in.getByte(at),
                            in.getShort(at + 2),
                            in.getByte(at + 4),
                            in.getInt(at + 8),
                            in.getByte(at + 12),
                            readPadded(in),
                            readPadded(in),
                            readPadded(in));
                });
    }

    private static Case gap() {
        return new Case(
                "HGap request",
                List.of(List.of((byte) 1, 2L, (short) 3), 4),
                out -> {
                    writeGap(out, 1, 2, 3);
                    out.writeInt(4);
                },
                in -> List.of(readGap(in), in.readInt()));
    }

    private static Case gapArray() {
        return new Case(
                "HGapArr request",
                List.of(List.of((byte) 1, 2L, (short) 3), List.of((byte) 4, 5L, (short) 6), (byte) 7),
                out -> {
                    writeGap(out, 1, 2, 3);
                    writeGap(out, 4, 5, 6);
                    out.writeByte((byte) 7);
                },
                in -> List.of(readGap(in), readGap(in), in.readByte()));
    }

    /** {@code GAP {byte b; hyper h; short s}}: NDR64 pads it to 24. */
    private static void writeGap(NdrWriter out, int b, long h, int s) {
        int at = out.reserve(8, 18);
        out.putByte(at, (byte) b);
        out.putLong(at + 8, h);
        out.putShort(at + 16, (short) s);
        out.align64(8);
    }

    private static List<?> readGap(NdrReader in) {
        int at = in.take(8, 18);
        List<?> gap = List.of(in.getByte(at), in.getLong(at + 8), in.getShort(at + 16));
        in.align64(8);
        return gap;
    }

    private static Case tail() {
        return new Case(
                "HTail request",
                List.of(1, (byte) 2, 3, (byte) 4, (short) 9),
                out -> {
                    out.writeCount(2);
                    for (int i = 1; i <= 3; i += 2) {
                        int at = out.reserve(4, 5);
                        out.putInt(at, i);
                        out.putByte(at + 4, (byte) (i + 1));
                        out.align64(4);
                    }
                    out.writeShort((short) 9);
                },
                in -> {
                    in.expectCount(2, 5);
                    int first = in.take(4, 5);
                    in.align64(4);
                    int second = in.take(4, 5);
                    in.align64(4);
                    return List.of(
                            in.getInt(first),
                            in.getByte(first + 4),
                            in.getInt(second),
                            in.getByte(second + 4),
                            in.readShort());
                });
    }

    private static Case byValue() {
        Guid guid = Guid.of("01020304-0506-0708-090a-0b0c0d0e0f10");
        return new Case(
                "ByVal request",
                List.of(List.of((byte) 1, 2L, (short) 3, 0x7f), (byte) 4, (short) 5, (byte) 6, 7, guid),
                out -> {
                    writePadded(out, 1, 2, 3, 0x7f);
                    int at = out.reserve(4, 12);
                    out.putByte(at, (byte) 4);
                    out.putShort(at + 2, (short) 5);
                    out.putByte(at + 4, (byte) 6);
                    out.putInt(at + 8, 7);
                    out.writeGuid(guid);
                },
                in -> {
                    List<?> padded = readPadded(in);
                    int at = in.take(4, 12);
                    return List.of(
                            padded,
                            in.getByte(at),
                            in.getShort(at + 2),
                            in.getByte(at + 4),
                            in.getInt(at + 8),
                            in.readGuid());
                });
    }

    /** Encapsulated: {@code switch (long d)} with arms up to 8-aligned; NDR64 aligns the discriminant and every arm. */
    private static Case union(int discriminant) {
        return new Case(
                discriminant == 5 ? "EncU5 request" : "EncUDefault request",
                discriminant == 5 ? List.of(5, List.of((byte) 1, 2L, (short) 3, 4)) : List.of(discriminant),
                out -> {
                    out.align64(8);
                    out.writeInt(discriminant);
                    out.align64(8);
                    if (discriminant == 5) {
                        writePadded(out, 1, 2, 3, 4);
                    }
                },
                in -> {
                    in.align64(8);
                    int sent = in.readInt();
                    in.align64(8);
                    return sent == 5 ? List.of(5, readPadded(in)) : List.of(sent);
                });
    }

    /** {@code SU {short kind; [switch_is(kind)] union {byte b; hyper h} u}}. */
    private static Case hardUnion(int kind) {
        return new Case(
                kind == 2 ? "HUnion request" : "HUnionByte request",
                kind == 2
                        ? List.of((short) 2, (short) 2, 0x1122334455667788L)
                        : List.of((short) 1, (short) 1, (byte) 0x7f),
                out -> {
                    out.align(8);
                    out.writeShort((short) kind);
                    out.align64(8);
                    out.writeShort((short) kind);
                    out.align64(8);
                    if (kind == 2) {
                        out.writeLong(0x1122334455667788L);
                    } else {
                        out.writeByte((byte) 0x7f);
                    }
                    out.align64(8);
                },
                in -> {
                    in.align(8);
                    short outside = in.readShort();
                    in.align64(8);
                    short inside = in.readShort();
                    in.align64(8);
                    Object arm = inside == 2 ? (Object) in.readLong() : (Object) in.readByte();
                    in.align64(8);
                    return List.of(outside, inside, arm);
                });
    }

    static List<Integer> ints(int... values) {
        return list(values);
    }

    static List<Integer> list(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static List<Short> list(short[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> values[i]).collect(Collectors.toList());
    }

    private static List<Byte> list(byte[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> values[i]).collect(Collectors.toList());
    }

    private static List<Byte> bytes(int... values) {
        return Arrays.stream(values).mapToObj(value -> (byte) value).toList();
    }

    private static short[] shorts(int... values) {
        short[] shorts = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            shorts[i] = (short) values[i];
        }
        return shorts;
    }
}
