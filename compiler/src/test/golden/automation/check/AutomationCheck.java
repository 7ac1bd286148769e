package org.midl4j.golden.automation;

import java.math.BigDecimal;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.SafeArray;
import org.midl4j.com.VarType;
import org.midl4j.com.Variant;
import org.midl4j.compiler.golden.Wire;

/** The octets are those of {@code cgold.txt}, which went between two processes of Wine, strings excepted. */
public final class AutomationCheck {
    private static final Wire<ICGold> WIRE = new Wire<>(ICGold.TYPE);

    private AutomationCheck() {}

    /**
     * Here the captured octets have four more before each text: Wine aligns to 8 whatever a pointer with {@code
     * wire_marshal} points to. MS-OAUT 2.2.23 declares a structure of integers, which NDR aligns to 4.
     */
    public static void sendsStrings() throws ComException {
        WIRE.sendsLike(
                "55736572 | 03000000 06000000 03000000 61006200ac20 0000 | 55736572 | 00000000 ffffffff 00000000",
                gold -> gold.Bstr("ab\u20ac", null),
                "Xb\u20ac",
                "ab\u20ac", null);
        WIRE.answeredLike("55736572 | 03000000 06000000 03000000 58006200ac20 0000 | 00000000");
        WIRE.sendsLike(
                "55736572 | 00000000 00000000 00000000 | 55736572 | 00000000 ffffffff 00000000",
                gold -> gold.Bstr("", null),
                "",
                "", null);
        WIRE.answeredLike("55736572 | 00000000 00000000 00000000 | 00000000");
    }

    private static void echoes(Variant value, String request, String reply) throws ComException {
        WIRE.sendsLike(request, gold -> gold.Var(value), value, value);
        WIRE.answeredLike(reply);
    }

    public static void sendsVariants() throws ComException {
        echoes(
                Variant.of(0x01020304),
                "5573657200000000030000000000000003000000000000000300000004030201",
                "557365720000000003000000000000000300000000000000030000000403020100000000");
        echoes(
                Variant.of("hey"),
                "55736572000000000600000000000000080000000000000008000000b8cf3400"
                        + "030000000600000003000000680065007900",
                "5573657200000000060000000000000008000000000000000800000098d03400"
                        + "030000000600000003000000680065007900000000000000");
        echoes(
                Variant.of(1.5),
                "5573657200000000040000000000000005000000000000000500000000000000000000000000f83f",
                "5573657200000000040000000000000005000000000000000500000000000000000000000000f83f00000000");
        echoes(
                Variant.EMPTY,
                "55736572000000000300000000000000000000000000000000000000",
                "5573657200000000030000000000000000000000000000000000000000000000");
        echoes(
                Variant.of(true),
                "557365720000000003000000000000000b000000000000000b000000ffff",
                "557365720000000003000000000000000b000000000000000b000000ffff000000000000");
        echoes(
                new Variant(VarType.BYREF | VarType.I4, 77),
                "55736572000000000400000000000000034000000000000003400000040000004d000000",
                "55736572000000000400000000000000034000000000000003400000040000004d00000000000000");
    }

    /** That program has FADF_CREATEVECTOR among the features of its request; ours are those of its reply. */
    public static void sendsArrays() throws ComException {
        SafeArray numbers = SafeArray.of(VarType.I4, new int[] {10, 20, 30});
        echoes(
                Variant.of(numbers),
                "55736572000000000a0000000000000003200000000000000020000000000200040002000100000001008000"
                        + "04000000000003000300000003000000080002000300000000000000030000000a000000140000001e000000",
                "55736572000000000a0000000000000003200000000000000020000000000200040002000100000001008000"
                        + "04000000000003000300000003000000080002000300000000000000030000000a000000140000001e000000"
                        + "00000000");
        WIRE.carries(gold -> gold.SafeArr(numbers), 60, numbers);
        WIRE.carries(gold -> gold.VarArr(2, new Variant[] {Variant.of(1), Variant.of(numbers)}), 2, 2, new Variant[] {
            Variant.of(1), Variant.of(numbers)
        });
    }

    public static void sendsTheOthers() throws ComException {
        Guid guid = Guid.of("00000001-0002-0003-0405-060708090a0b");
        BigDecimal currency = new BigDecimal("1234.5678");
        BigDecimal decimal = new BigDecimal("12.34");
        WIRE.sendsLike(
                "ffff00000000000000000000000004404e61bc000000000001000000020003000405060708090a0b0000020000000000"
                        + "d204000000000000",
                gold -> gold.Auto(true, 2.5, currency, guid, decimal),
                31,
                true, 2.5, currency, guid, decimal);
        WIRE.answeredLike("1f00000000000000");
        WIRE.fails(HResult.E_FAIL, gold -> gold.Var(Variant.EMPTY));
    }
}
