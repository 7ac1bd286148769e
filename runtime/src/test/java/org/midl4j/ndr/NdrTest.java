package org.midl4j.ndr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.ndr.PointerCases.FullNode;

/** What the writer refuses, what the reader survives, and what neither golden octets nor samples show. */
final class NdrTest {
    private final NdrWriter out = new NdrWriter();

    @Test
    void updatesObjectsKnownByFullPointerInPlaceWhenTheReplyIsComplete() throws ComException {
        FullNode a = PointerCases.node(1);
        FullNode b = PointerCases.node(2);
        a.next = b;
        out.writeFullPointer(a, FullNode::write);
        out.writePointees();
        assertEquals("01000000010000000200000000000000020000000000000000000000", hex(out));

        // a {101, next b, other a new one}, b {3}, the new one {777, other b}: as a peer's server answered
        byte[] reply = HexFormat.of()
                .parseHex("0100000065000000020000000300000003000000000000000000000009030000000000000200000001000000");
        NdrReader in = new NdrReader(reply);
        in.useFullPointers(out.knownFullPointers());
        FullNode returned = FullNode.readTop(in);
        assertSame(a, returned);
        assertEquals(1, a.v);
        in.readInt();
        in.complete();
        assertEquals(101, a.v);
        assertEquals(3, b.v);
        assertSame(b, a.next);
        FullNode added = a.other;
        assertNotNull(added);
        assertEquals(777, added.v);
        assertSame(b, added.other);
    }

    @Test
    void aServersReplyKeepsTheIdsOfTheRequest() throws ComException {
        byte[] request = HexFormat.of().parseHex("01000000010000000200000000000000020000000000000000000000");
        NdrReader in = new NdrReader(request);
        FullNode a = FullNode.readTop(in);
        a.v = 101;
        FullNode b = a.next;
        assertNotNull(b);
        b.v = 3;
        FullNode added = PointerCases.node(777);
        added.other = b;
        a.other = added;
        out.useFullPointers(in.knownFullPointers());
        out.writeFullPointer(a, FullNode::write);
        out.writePointees();
        out.writeInt(1);
        assertEquals(
                "0100000065000000020000000300000003000000000000000000000009030000000000000200000001000000", hex(out));
    }

    @Test
    void aLongChainOfPointersNeedsNoStack() throws ComException {
        FullNode head = PointerCases.node(0);
        FullNode last = head;
        for (int i = 1; i < 200_000; i++) {
            FullNode next = PointerCases.node(i);
            last.next = next;
            last = next;
        }
        out.writeFullPointer(head, FullNode::write);
        out.writePointees();
        FullNode read = FullNode.readTop(new NdrReader(out.toByteArray()));
        int count = 0;
        for (FullNode node = read; node != null; node = node.next) {
            assertEquals(count++, node.v);
        }
        assertEquals(200_000, count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 12, 13, 1000, 70_000})
    void stringsAndArraysOfAnyLengthComeBack(int length) {
        String wide = "\u00e4\u20ac".repeat(length).substring(0, length);
        String narrow = "\u00e4z".repeat(length).substring(0, length);
        double[] doubles = new Random(length).doubles(length).toArray();
        short[] shorts = new short[length];
        float[] floats = new float[length];
        char[] chars = wide.toCharArray();
        long[] longs = new Random(length).longs(length).toArray();
        int[] ints = new Random(length).ints(length).toArray();
        boolean[] booleans = new boolean[length];
        for (int i = 0; i < length; i++) {
            shorts[i] = (short) ints[i];
            floats[i] = (float) doubles[i];
            booleans[i] = (ints[i] & 1) == 0;
        }
        out.writeByte((byte) 1);
        out.writeWideString(wide);
        out.writeString(narrow);
        out.writeDoubles(doubles, 0, length);
        out.writeByte((byte) 2);
        out.writeShorts(shorts, 0, length);
        out.writeFloats(floats, 0, length);
        out.writeByte((byte) 3);
        out.writeChars(chars, 0, length);
        out.writeLongs(longs, 0, length);
        out.writeInts(ints, 0, length);
        out.writeBooleans(booleans, 0, length);
        NdrReader in = new NdrReader(out.toByteArray());
        assertEquals(1, in.readByte());
        assertEquals(wide, in.readWideString());
        assertEquals(narrow, in.readString());
        assertArrayEquals(doubles, in.readDoubles(length));
        assertEquals(2, in.readByte());
        assertArrayEquals(shorts, in.readShorts(length));
        assertArrayEquals(floats, in.readFloats(length));
        assertEquals(3, in.readByte());
        assertArrayEquals(chars, in.readChars(length));
        assertArrayEquals(longs, in.readLongs(length));
        assertArrayEquals(ints, in.readInts(length));
        assertArrayEquals(booleans, in.readBooleans(length));
        assertEquals(0, in.remaining());
    }

    @Test
    void aCountIsNotBelievedBeforeItIsCheckedAgainstWhatIsThere() {
        for (String count : new String[] {"ffffffff", "ffffff7f", "00000080", "05000000"}) {
            byte[] octets = HexFormat.of().parseHex(count + "0102030405060708");
            assertThrows(BadStubData.class, () -> new NdrReader(octets).readArrayCount(8));
            assertThrows(BadStubData.class, () -> new NdrReader(octets).readWideString());
        }
        byte[] hostile64 = HexFormat.of().parseHex("ffffffffffffffff0000000000000000ffffffffffffffff0000");
        NdrReader in = new NdrReader(hostile64, 0, hostile64.length, true, false, null);
        assertThrows(BadStubData.class, in::readWideString);
        assertThrows(BadStubData.class, () -> new NdrReader(new byte[8]).readInts(-1));
        assertThrows(BadStubData.class, () -> new NdrReader(new byte[8]).readDoubles(Integer.MAX_VALUE));
    }

    @Test
    void readsNoStringWithoutItsNul() {
        byte[] unterminated = HexFormat.of().parseHex("020000000000000002000000" + "41004200");
        assertThrows(BadStubData.class, () -> new NdrReader(unterminated).readWideString());
        byte[] none = HexFormat.of().parseHex("000000000000000000000000");
        assertThrows(BadStubData.class, () -> new NdrReader(none).readWideString());
        byte[] offset = HexFormat.of().parseHex("020000000100000001000000" + "0000");
        assertThrows(BadStubData.class, () -> new NdrReader(offset).readWideString());
        byte[] longer = HexFormat.of().parseHex("010000000000000002000000" + "41000000");
        assertThrows(BadStubData.class, () -> new NdrReader(longer).readWideString());
    }

    @Test
    void aStringEndsAtItsFirstNul() {
        byte[] early = HexFormat.of().parseHex("030000000000000003000000" + "410000004200".substring(0, 8) + "0000");
        assertEquals("A", new NdrReader(early).readWideString());
        assertThrows(IllegalArgumentException.class, () -> out.writeWideString("A\0B"));
        assertThrows(IllegalArgumentException.class, () -> out.writeString("A\0B"));
    }

    @Test
    void refusesWhatTheTypeOnTheWireCannotHold() {
        assertThrows(IllegalArgumentException.class, () -> out.writeEnum(0x8000));
        assertThrows(IllegalArgumentException.class, () -> out.writeEnum(-1));
        assertThrows(IllegalArgumentException.class, () -> out.writeString("\u20ac"));
        assertThrows(IllegalArgumentException.class, () -> out.writePointerSized(1L << 31));
        assertThrows(IllegalArgumentException.class, () -> out.writeUnsignedPointerSized(1L << 32));
        assertThrows(IllegalArgumentException.class, () -> out.writeCount(-1));
        assertThrows(IllegalArgumentException.class, () -> out.writeWideString("ABC", 3));
        assertThrows(
                IllegalArgumentException.class, () -> out.<String>writeRefPointer(null, NdrWriter::writeWideString));
        out.clear();
        out.writePointerSized(Integer.MIN_VALUE);
        out.writeUnsignedPointerSized(0xffffffffL);
        NdrReader in = new NdrReader(out.toByteArray());
        assertEquals(Integer.MIN_VALUE, in.readPointerSized());
        assertEquals(0xffffffffL, in.readUnsignedPointerSized());
    }

    @Test
    void pointerSizedIntegersHaveEightOctetsInNdr64() {
        NdrWriter wide = new NdrWriter(true, null, 16);
        wide.writeByte((byte) 1);
        wide.writePointerSized(-2);
        wide.writeUnsignedPointerSized(1L << 40);
        assertEquals("0100000000000000feffffffffffffff0000000000010000", hex(wide));
        NdrReader in = wide.toReader(null);
        in.readByte();
        assertEquals(-2, in.readPointerSized());
        assertEquals(1L << 40, in.readUnsignedPointerSized());
    }

    @Test
    void alignmentCountsFromTheStubsFirstOctet() {
        out.writeByte((byte) 9);
        out.writeByte((byte) 9);
        out.startStub();
        out.writeByte((byte) 1);
        out.writeInt(2);
        assertEquals("0100000002000000", hex(out));
        assertEquals(10, out.position());
        NdrReader in = new NdrReader(out.octets(), 2, 10, false, false, null);
        in.readByte();
        assertEquals(2, in.readInt());
    }

    @Test
    void aClearedWriterLeavesNothingBehind() {
        out.writeLong(-1);
        out.writePointer("x");
        out.clear();
        out.writeByte((byte) 1);
        out.writeInt(2);
        out.writePointer("x");
        assertEquals("010000000200000000000200", hex(out));
    }

    @Test
    void aFullPointerThatRepeatsAnIdOfSomethingElseIsRefused() {
        byte[] octets = HexFormat.of().parseHex("ffffffff");
        assertThrows(BadStubData.class, () -> FullNode.readTop(new NdrReader(octets)));
    }

    @Test
    void anyOctetsGiveAValueOrAreRefused() {
        Random random = new Random(42);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] octets = new byte[random.nextInt(64)];
            random.nextBytes(octets);
            for (int i = 0; i < octets.length; i++) {
                if (random.nextInt(3) > 0) {
                    octets[i] = (byte) random.nextInt(4);
                }
            }
            NdrReader in = new NdrReader(octets, 0, octets.length, random.nextBoolean(), random.nextBoolean(), null);
            try {
                FullNode.readTop(in);
                in.readWideString();
                in.readInts(in.readArrayCount(4));
            } catch (BadStubData e) {
                refused++;
            } catch (ComException | NullPointerException e) {
                // a null head is legal, and nothing to go on with
            }
        }
        assertTrue(refused > 1000);
    }

    @Test
    void guidsComeBackInEitherByteOrder() {
        Guid guid = Guid.of("{01020304-0506-0708-090A-0b0c0d0e0f10}");
        out.writeGuid(guid);
        assertEquals("0403020106050807090a0b0c0d0e0f10", hex(out));
        byte[] big = HexFormat.of().parseHex("0102030405060708090a0b0c0d0e0f10");
        assertEquals(guid, new NdrReader(big, 0, 16, false, true, null).readGuid());
        assertEquals("01020304-0506-0708-090a-0b0c0d0e0f10", guid.toString());
        for (String bad : new String[] {
            "",
            "01020304-0506-0708-090a-0b0c0d0e0f1",
            "01020304x0506-0708-090a-0b0c0d0e0f10",
            "{01020304-0506-0708-090a-0b0c0d0e0f10",
            "0102030g-0506-0708-090a-0b0c0d0e0f10"
        }) {
            assertThrows(IllegalArgumentException.class, () -> Guid.of(bad));
        }
    }

    private static String hex(NdrWriter writer) {
        return HexFormat.of().formatHex(writer.toByteArray());
    }
}
