package org.midl4j.ndr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings one after another, and with other values between them: the octets are what each by itself would be. */
final class StringRowsTest {
    private static final int ROUNDS = 300;

    /** Octets made in the plainest way there is. */
    private static final class Model {
        private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
        private final boolean ndr64;
        private final boolean bigEndian;

        Model(boolean ndr64, boolean bigEndian) {
            this.ndr64 = ndr64;
            this.bigEndian = bigEndian;
        }

        void number(long value, int size) {
            while (octets.size() % size != 0) {
                octets.write(0);
            }
            for (int i = 0; i < size; i++) {
                octets.write((int) (value >>> 8 * (bigEndian ? size - 1 - i : i)));
            }
        }

        void string(String value) {
            int size = ndr64 ? 8 : 4;
            number(value.length() + 1L, size);
            number(0, size);
            number(value.length() + 1L, size);
            value.chars().forEach(each -> number(each, 2));
            number(0, 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"false,0", "false,3", "true,0", "true,5"})
    void areWrittenAsIfEachWereAlone(boolean ndr64, int header) {
        Random random = new Random(7);
        NdrWriter out = new NdrWriter(ndr64, null, 16);
        for (int round = 0; round < ROUNDS; round++) {
            out.clear();
            out.writeBytes(new byte[header], 0, header);
            out.startStub();
            Model model = new Model(ndr64, false);
            for (Object value : values(random)) {
                if (value instanceof String text) {
                    out.writeWideString(text);
                    model.string(text);
                } else if (value instanceof Long number) {
                    out.writeLong(number);
                    model.number(number, 8);
                } else if (value instanceof Byte octet) {
                    out.writeByte(octet);
                    model.number(octet, 1);
                } else { // a look at what is there already changes nothing
                    assertEquals(model.octets.size(), out.position() - out.origin());
                    assertArrayEquals(model.octets.toByteArray(), out.toByteArray());
                }
            }
            assertArrayEquals(model.octets.toByteArray(), out.toByteArray());
        }
    }

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void areReadAsIfEachWereAlone(boolean ndr64, boolean bigEndian) {
        Random random = new Random(8);
        for (int round = 0; round < ROUNDS; round++) {
            List<Object> values = values(random);
            Model model = new Model(ndr64, bigEndian);
            int header = round % 4;
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            octets.writeBytes(new byte[header]);
            for (Object value : values) {
                if (value instanceof String text) {
                    model.string(text);
                } else if (value instanceof Long number) {
                    model.number(number, 8);
                } else if (value instanceof Byte octet) {
                    model.number(octet, 1);
                }
            }
            octets.writeBytes(model.octets.toByteArray());
            int length = octets.size();
            octets.writeBytes(new byte[] {1, 2, 3}); // not part of the stub
            NdrReader in = new NdrReader(octets.toByteArray(), header, length, ndr64, bigEndian, null);
            for (Object value : values) {
                if (value instanceof String text) {
                    assertEquals(text, in.readWideString());
                } else if (value instanceof Long number) {
                    assertEquals(number, in.readLong());
                } else if (value instanceof Byte octet) {
                    assertEquals(octet, in.readByte());
                }
            }
            assertEquals(0, in.remaining());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 40})
    void refuseANulWhereverTheyAre(int before) {
        NdrWriter out = new NdrWriter();
        for (int i = 0; i < before; i++) {
            out.writeWideString("text");
        }
        byte[] sofar = out.toByteArray();
        Unsendable problem = assertThrows(Unsendable.class, () -> out.writeWideString("a\0b"));
        assertEquals("a value has a NUL at index 1 of 3, but a [string] ends at its first NUL", problem.getMessage());
        assertArrayEquals(sofar, Arrays.copyOf(out.toByteArray(), sofar.length));
    }

    private static List<Object> values(Random random) {
        List<Object> values = new ArrayList<>();
        int count = random.nextInt(60);
        boolean rows = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(rows ? 40 : 6);
            values.add(
                    switch (kind) {
                        case 0 -> random.nextLong();
                        case 1 -> (byte) random.nextInt();
                        case 2 -> List.of();
                        default -> text(random);
                    });
        }
        return values;
    }

    private static String text(Random random) {
        int length = random.nextInt(20) == 0 ? random.nextInt(9000) : random.nextInt(70);
        int highest = random.nextInt(4) == 0 ? 0xffff : 0xff;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (1 + random.nextInt(highest)));
        }
        return text.toString();
    }
}
