package org.midl4j.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.com.ComException;
import org.midl4j.com.SafeArray;
import org.midl4j.com.VarType;
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** The types of OLE Automation. The octets went between two live Wine 8 processes; ids of pointers are any number. */
final class AutomationTest {

    static Stream<Arguments> variants() {
        return Stream.of(
                Arguments.of(
                        new Variant(VarType.I4, 0x01020304),
                        "55736572 00000000 03000000 00000000 0300 0000 0000 0000 03000000 04030201",
                        new int[] {0}),
                Arguments.of(
                        Variant.of("hey"),
                        "55736572 00000000 06000000 00000000 0800 0000 0000 0000 08000000 b8cf3400 03000000 06000000"
                                + " 03000000 680065007900",
                        new int[] {0, 28}),
                Arguments.of(
                        Variant.of(1.5),
                        "55736572 00000000 04000000 00000000 0500 0000 0000 0000 05000000 00000000 000000000000f83f",
                        new int[] {0}),
                Arguments.of(
                        Variant.EMPTY, "55736572 00000000 03000000 00000000 0000 0000 0000 0000 00000000", new int[] {0
                        }),
                Arguments.of(
                        Variant.of(true),
                        "55736572 00000000 03000000 00000000 0b00 0000 0000 0000 0b000000 ffff",
                        new int[] {0}),
                Arguments.of(
                        new Variant(VarType.BYREF | VarType.I4, 77),
                        "55736572 00000000 04000000 00000000 0340 0000 0000 0000 03400000 04000000 4d000000",
                        new int[] {0, 28}),
                Arguments.of(
                        Variant.of(SafeArray.of(VarType.I4, new int[] {10, 20, 30})),
                        "55736572 00000000 0a000000 00000000 0320 0000 0000 0000 00200000 d2340001 00000001 01000000"
                                + " 0100 8000 04000000 00000300 03000000 03000000 02000000 03000000 00000000 03000000"
                                + " 0a000000 14000000 1e000000",
                        new int[] {0, 28, 32, 60}));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void variantsAreWhatOthersSend(Variant variant, String octets, int[] ids) throws ComException {
        byte[] golden = HexFormat.of().parseHex(octets.replace(" ", ""));
        NdrReader in = new NdrReader(golden);
        assertEquals(variant, VariantCodec.read(in));
        assertEquals(0, in.remaining());
        NdrWriter out = new NdrWriter();
        VariantCodec.write(out, variant);
        out.writePointees();
        assertEquals(withoutIds(golden.clone(), ids), withoutIds(out.toByteArray(), ids));
        for (int length = 0; length < golden.length; length++) {
            NdrReader prefix = new NdrReader(golden, 0, length, false, false, null);
            assertThrows(BadStubData.class, () -> VariantCodec.read(prefix));
        }
    }

    private static String withoutIds(byte[] octets, int[] ids) {
        for (int id : ids) {
            for (int i = 0; i < 4; i++) {
                octets[id + i] = 0;
            }
        }
        return HexFormat.of().formatHex(octets);
    }

    static Stream<Variant> everyKind() {
        SafeArray strings = SafeArray.of(VarType.BSTR, new String[] {"a", null, "", "\0x"});
        return Stream.of(
                Variant.EMPTY,
                Variant.NULL,
                Variant.of((String) null),
                Variant.of("a string that is longer than a dozen characters"),
                Variant.of(1L << 60),
                Variant.of(new BigDecimal("-79228162514264337593543950.335")),
                Variant.currency(new BigDecimal("1234.5678")),
                new Variant(VarType.DATE, 2.5),
                new Variant(VarType.UI1, (byte) 200),
                new Variant(VarType.I2, (short) -2),
                new Variant(VarType.R4, 0.5f),
                new Variant(VarType.ERROR, 0x80020004),
                new Variant(VarType.UINT, -1),
                new Variant(VarType.BYREF | VarType.BSTR, "by reference"),
                new Variant(VarType.BYREF | VarType.DECIMAL, BigDecimal.TEN),
                new Variant(VarType.BYREF | VarType.VARIANT, Variant.of("inside")),
                new Variant(VarType.BYREF | VarType.ARRAY | VarType.BSTR, strings),
                new Variant(VarType.ARRAY | VarType.I4, null),
                new Variant(VarType.UNKNOWN, null),
                Variant.of(strings),
                Variant.of(
                        SafeArray.of(VarType.VARIANT, new Variant[] {Variant.of(1), Variant.of("x"), Variant.EMPTY})),
                Variant.of(SafeArray.of(VarType.BOOL, new boolean[] {true, false})),
                Variant.of(SafeArray.of(VarType.UI1, new byte[0])),
                Variant.of(SafeArray.of(VarType.R8, new double[] {1, 2, 3})),
                Variant.of(SafeArray.of(VarType.CY, new BigDecimal[] {new BigDecimal("0.0001")})),
                Variant.of(new SafeArray(
                        VarType.I2,
                        new short[] {1, 2, 3, 4, 5, 6},
                        List.of(new SafeArray.Bound(2, 1), new SafeArray.Bound(3, -5)))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void variantsOfEveryKindComeBack(Variant variant) throws ComException {
        for (boolean ndr64 : new boolean[] {false, true}) {
            NdrWriter out = new NdrWriter(ndr64, null, 16);
            out.writeByte((byte) 1);
            VariantCodec.write(out, variant);
            out.writePointees();
            out.writeByte((byte) 2);
            NdrReader in = out.toReader(null);
            assertEquals(1, in.readByte());
            assertEquals(variant, VariantCodec.read(in));
            assertEquals(2, in.readByte());
        }
    }

    @Test
    void variantsInsideEachOtherAreCounted() throws ComException {
        Variant variant = Variant.of(1);
        for (int i = 0; i < VariantCodec.DEEPEST; i++) {
            variant = new Variant(VarType.BYREF | VarType.VARIANT, variant);
        }
        NdrWriter out = new NdrWriter();
        VariantCodec.write(out, variant);
        out.writePointees();
        assertEquals(variant, VariantCodec.read(out.toReader(null)));
        Variant tooDeep = new Variant(VarType.BYREF | VarType.VARIANT, variant);
        NdrWriter refused = new NdrWriter();
        VariantCodec.write(refused, tooDeep);
        assertThrows(IllegalArgumentException.class, refused::writePointees);
    }

    @Test
    void bstrsMayBeNullOrEmptyOrHoldNuls() {
        for (String value : new String[] {null, "", "ab\u20ac", "a\0b"}) {
            NdrWriter out = new NdrWriter();
            BstrCodec.write(out, value);
            assertEquals(4, out.position());
            try {
                out.writePointees();
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
            assertEquals(value, BstrCodec.read(out.toReader(null)));
        }
        assertNull(BstrCodec.read(
                new NdrReader(HexFormat.of().parseHex("55736572" + "00000000" + "ffffffff" + "00000000"))));
        byte[] lying = HexFormat.of().parseHex("55736572" + "01000000" + "08000000" + "01000000" + "4100");
        assertThrows(BadStubData.class, () -> BstrCodec.read(new NdrReader(lying)));
    }

    @Test
    void currencyAndDecimalAreWhatOthersSend() {
        NdrReader in = new NdrReader(
                HexFormat.of().parseHex("4e61bc0000000000" + "00000200" + "00000000" + "d204000000000000"));
        assertEquals(new BigDecimal("1234.5678"), CurrencyCodec.read(in));
        assertEquals(new BigDecimal("12.34"), DecimalCodec.read(in));
        NdrWriter out = new NdrWriter();
        CurrencyCodec.write(out, new BigDecimal("1234.5678"));
        DecimalCodec.write(out, new BigDecimal("12.34"));
        assertEquals(
                "4e61bc0000000000" + "00000200" + "00000000" + "d204000000000000",
                HexFormat.of().formatHex(out.toByteArray()));
        assertThrows(IllegalArgumentException.class, () -> CurrencyCodec.write(out, new BigDecimal("0.00001")));
        assertThrows(IllegalArgumentException.class, () -> DecimalCodec.write(out, BigDecimal.TEN.pow(29)));
    }

    @Test
    void anyOctetsGiveAVariantOrAreRefused() throws ComException {
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] octets = new byte[8 + random.nextInt(120)];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(24) : 0);
            }
            octets[0] = 1;
            if (octets.length > 32) {
                octets[16] = (byte) random.nextInt(24);
                octets[17] = (byte) (random.nextInt(4) << 5);
                octets[24] = (octets[17] & 0x20) == 0 ? octets[16] : 0;
                octets[25] = (byte) (octets[17] & 0x60);
            }
            try {
                VariantCodec.read(new NdrReader(octets));
            } catch (BadStubData e) {
                refused++;
            } catch (ComException e) {
                assertTrue(e.getMessage().contains("interface pointers"), e.getMessage());
            }
        }
        assertTrue(refused > 5000, "only " + refused);
    }

    @Test
    void aVariantHoldsWhatItsTypeSays() {
        assertThrows(IllegalArgumentException.class, () -> new Variant(VarType.I4, "1"));
        assertThrows(IllegalArgumentException.class, () -> new Variant(VarType.VARIANT, Variant.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> new Variant(VarType.I4, null));
        assertThrows(IllegalArgumentException.class, () -> new Variant(999, null));
        assertThrows(IllegalArgumentException.class, () -> SafeArray.of(VarType.I4, new long[1]));
        assertEquals("BYREF|I4(5)", new Variant(VarType.BYREF | VarType.I4, 5).toString());
        assertEquals(
                "ARRAY|I4(I4[1, 2])",
                Variant.of(SafeArray.of(VarType.I4, new int[] {1, 2})).toString());
        assertEquals(5, Variant.of(5).as(Integer.class));
        assertThrows(IllegalStateException.class, () -> Variant.of(5).as(String.class));
    }
}
