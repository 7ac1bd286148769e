package org.midl4j.support;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.SafeArray;
import org.midl4j.com.VarType;
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/**
 * Writes and reads {@code VARIANT}: a pointer to a header and a union.
 *
 * <p>What a variant's own pointers point to comes right after it, so it is written and read here and not deferred; only
 * the variant as a whole is.
 */
public final class VariantCodec {

    /** How many variants may be inside each other. */
    static final int DEEPEST = 64;

    /** Any pointer but null; what pointers in a variant have is of no interest. */
    private static final String PRESENT = "";

    private VariantCodec() {}

    /** A {@code VARIANT}, wherever it is; the pointee is deferred. */
    public static void write(NdrWriter out, Variant value) {
        out.writePointer(Require.nonNull(value, "a VARIANT"), (to, variant) -> writePointee(to, variant, 0));
    }

    /** A {@code VARIANT} that is a parameter. */
    public static Variant read(NdrReader in) throws ComException {
        return in.readPointer() ? readPointee(in, 0) : Variant.EMPTY;
    }

    /** A {@code VARIANT} in a constructed value. */
    public static <O> void read(NdrReader in, O owner, BiConsumer<? super O, ? super Variant> assign) {
        in.readPointer(owner, (from, holder) -> assign.accept(holder, readPointee(from, 0)));
    }

    /** A {@code VARIANT} in an array. */
    public static void read(NdrReader in, Variant[] array, int index) {
        in.readPointer(array, index, (from, elements, at) -> elements[at] = readPointee(from, 0));
    }

    // ---- writing ----

    static void writePointee(NdrWriter out, Variant variant, int depth) throws ComException {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a VARIANT holds more than " + DEEPEST + " others inside each other");
        }
        int type = variant.type();
        int start = out.reserve(8, 16);
        out.putShort(start + 8, (short) type);
        out.align64(8);
        out.writeInt((type & VarType.ARRAY) == 0 ? type : type & (VarType.ARRAY | VarType.BYREF));
        out.align64(8);
        writeArm(out, type, variant.value(), depth);
        out.align64(8);
        out.putInt(start, (out.position() - start + 7) / 8);
    }

    private static void writeArm(NdrWriter out, int type, @Nullable Object value, int depth) throws ComException {
        if ((type & VarType.BYREF) != 0) {
            out.writePointer(PRESENT);
            writeArm(out, type & ~VarType.BYREF, value, depth);
            return;
        }
        if ((type & VarType.ARRAY) != 0) {
            SafeArrayCodec.writeNow(out, (SafeArray) value, depth);
            return;
        }
        if (value == null && type != VarType.BSTR) {
            writeNothing(out, type);
            return;
        }
        switch (type) {
            case VarType.BSTR -> {
                out.writePointer(PRESENT);
                if (value == null) {
                    BstrCodec.writeNull(out);
                } else {
                    BstrCodec.writeBlob(out, (String) value);
                }
            }
            case VarType.VARIANT -> {
                out.writePointer(PRESENT);
                writePointee(out, (Variant) Require.nonNull(value, "variant"), depth + 1);
            }
            case VarType.UNKNOWN, VarType.DISPATCH ->
                InterfacePointers.writeNow(
                        out, (IUnknown) Require.nonNull(value, "object"), InterfacePointers.automationType(type));
            case VarType.CY -> CurrencyCodec.write(out, (BigDecimal) Require.nonNull(value, "currency"));
            case VarType.DECIMAL -> {
                out.writePointer(PRESENT);
                DecimalCodec.write(out, (BigDecimal) Require.nonNull(value, "decimal"));
            }
            default -> writeScalar(out, Require.nonNull(value, "value"));
        }
    }

    /** The arm of EMPTY and NULL has nothing in it; an object that is null is a null pointer. */
    private static void writeNothing(NdrWriter out, int type) {
        if (type == VarType.UNKNOWN || type == VarType.DISPATCH) {
            out.writePointer(null);
        }
    }

    private static void writeScalar(NdrWriter out, Object value) {
        if (value instanceof Byte octet) {
            out.writeByte(octet);
        } else if (value instanceof Short number) {
            out.writeShort(number);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Float number) {
            out.writeFloat(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean truth) {
            out.writeShort((short) (truth ? -1 : 0));
        } else {
            throw new IllegalArgumentException("a VARIANT cannot hold a " + value.getClass());
        }
    }

    // ---- reading ----

    static Variant readPointee(NdrReader in, int depth) throws ComException {
        if (depth > DEEPEST) {
            throw new BadStubData("a VARIANT holds more than " + DEEPEST + " others inside each other");
        }
        int type = in.getShort(in.take(8, 16) + 8) & 0xffff;
        in.align64(8);
        int discriminant = in.readInt();
        in.align64(8);
        int expected = (type & VarType.ARRAY) == 0 ? type : type & (VarType.ARRAY | VarType.BYREF);
        if (discriminant != expected) {
            throw new BadStubData(
                    "a VARIANT of type " + VarType.nameOf(type) + " has the discriminant " + discriminant);
        }
        Object value = readArm(in, type, depth);
        in.align64(8);
        try {
            return new Variant(type, value);
        } catch (IllegalArgumentException e) {
            throw new BadStubData(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Object readArm(NdrReader in, int type, int depth) throws ComException {
        if ((type & VarType.BYREF) != 0) {
            if (!in.readPointer()) {
                throw new BadStubData("a VARIANT by reference refers to nothing");
            }
            return readArm(in, type & ~VarType.BYREF, depth);
        }
        if ((type & VarType.ARRAY) != 0) {
            return SafeArrayCodec.readNow(in, depth);
        }
        return switch (type) {
            case VarType.EMPTY, VarType.NULL -> null;
            case VarType.I1, VarType.UI1 -> in.readByte();
            case VarType.I2, VarType.UI2 -> in.readShort();
            case VarType.I4, VarType.UI4, VarType.INT, VarType.UINT, VarType.ERROR -> in.readInt();
            case VarType.I8, VarType.UI8 -> in.readLong();
            case VarType.R4 -> in.readFloat();
            case VarType.R8, VarType.DATE -> in.readDouble();
            case VarType.BOOL -> in.readShort() != 0;
            case VarType.CY -> CurrencyCodec.read(in);
            case VarType.DECIMAL -> in.readPointer() ? DecimalCodec.read(in) : null;
            case VarType.BSTR -> BstrCodec.read(in);
            case VarType.UNKNOWN, VarType.DISPATCH ->
                InterfacePointers.read(in, InterfacePointers.automationType(type));
            case VarType.VARIANT -> in.readPointer() ? readPointee(in, depth + 1) : null;
            default -> throw BadStubData.invalidTag("VARIANT", type);
        };
    }
}
