package org.midl4j.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

/** Writes and reads {@code SAFEARRAY}: a pointer to a pointer to a header, a union of element arrays, and the bounds. */
public final class SafeArrayCodec {
    private static final int HAS_TYPE = 0x80;
    private static final int HAS_BSTRS = 0x100;
    private static final int HAS_UNKNOWNS = 0x200;
    private static final int HAS_DISPATCHES = 0x400;
    private static final int HAS_VARIANTS = 0x800;

    private static final int LARGEST_DIMENSION_COUNT = 64;

    private SafeArrayCodec() {}

    /** A {@code SAFEARRAY *}, wherever it is; the pointee is deferred. */
    public static void write(NdrWriter out, @Nullable SafeArray value) {
        out.writePointer(value, (to, array) -> {
            to.writePointer(array);
            writePointee(to, array, 0);
        });
    }

    /** A {@code SAFEARRAY *} that is a parameter. */
    public static @Nullable SafeArray read(NdrReader in) throws ComException {
        return readNow(in, 0);
    }

    /** A {@code SAFEARRAY *} in a constructed value. */
    public static <O> void read(NdrReader in, O owner, BiConsumer<? super O, ? super @Nullable SafeArray> assign) {
        in.readPointer(
                owner, (from, holder) -> assign.accept(holder, from.readPointer() ? readPointee(from, 0) : null));
    }

    /** A {@code SAFEARRAY *} in an array. */
    public static void read(NdrReader in, @Nullable SafeArray[] array, int index) {
        in.readPointer(
                array, index, (from, elements, at) -> elements[at] = from.readPointer() ? readPointee(from, 0) : null);
    }

    /** A {@code SAFEARRAY *} with its pointees right after it. */
    static void writeNow(NdrWriter out, @Nullable SafeArray value, int depth) throws ComException {
        if (out.writePointer(value) && value != null) {
            out.writePointer(value);
            writePointee(out, value, depth);
        }
    }

    /** A {@code SAFEARRAY *} with its pointees right after it. */
    static @Nullable SafeArray readNow(NdrReader in, int depth) throws ComException {
        boolean present = in.readPointer();
        return present && in.readPointer() ? readPointee(in, depth) : null;
    }

    /** The arm of the union that holds elements of a type. */
    private static int armOf(int type) {
        return switch (type) {
            case VarType.I1, VarType.UI1 -> VarType.I1;
            case VarType.I2, VarType.UI2, VarType.BOOL -> VarType.I2;
            case VarType.I4, VarType.UI4, VarType.INT, VarType.UINT, VarType.R4 -> VarType.I4;
            case VarType.I8, VarType.UI8, VarType.R8, VarType.DATE, VarType.CY -> VarType.I8;
            case VarType.ERROR, VarType.BSTR, VarType.UNKNOWN, VarType.DISPATCH, VarType.VARIANT -> type;
            default -> -1;
        };
    }

    private static int featuresOf(int type) {
        return HAS_TYPE
                | switch (type) {
                    case VarType.BSTR -> HAS_BSTRS;
                    case VarType.UNKNOWN -> HAS_UNKNOWNS;
                    case VarType.DISPATCH -> HAS_DISPATCHES;
                    case VarType.VARIANT -> HAS_VARIANTS;
                    default -> 0;
                };
    }

    private static int elementSizeOf(int type) {
        return switch (armOf(type)) {
            case VarType.I1 -> 1;
            case VarType.I2 -> 2;
            case VarType.I8 -> 8;
            case VarType.VARIANT -> 16;
            default -> 4;
        };
    }

    // ---- writing ----

    static void writePointee(NdrWriter out, SafeArray array, int depth) throws ComException {
        int type = array.type();
        int arm = armOf(type);
        if (arm < 0) {
            throw new IllegalArgumentException("a SAFEARRAY of " + VarType.nameOf(type) + " cannot be sent");
        }
        out.writeCount(array.bounds().size());
        out.alignPointer();
        int at = out.reserve(4, 12);
        out.putShort(at, (short) array.bounds().size());
        out.putShort(at + 2, (short) featuresOf(type));
        out.putInt(at + 4, elementSizeOf(type));
        out.putInt(at + 8, type << 16);
        out.align64(8);
        out.writeInt(arm);
        out.align64(8);
        out.writeInt(array.length());
        out.writePointer(array);
        out.align64(8);
        List<SafeArray.Bound> bounds = new ArrayList<>(array.bounds());
        Collections.reverse(bounds); // the last dimension comes first
        for (SafeArray.Bound bound : bounds) {
            at = out.reserve(4, 8);
            out.putInt(at, bound.length());
            out.putInt(at + 4, bound.lower());
        }
        out.align64(8);
        out.writeCount(array.length());
        writeElements(out, array, depth);
    }

    private static void writeElements(NdrWriter out, SafeArray array, int depth) throws ComException {
        int length = array.length();
        switch (array.type()) {
            case VarType.I1, VarType.UI1 -> out.writeBytes(array.elements(byte[].class), 0, length);
            case VarType.I2, VarType.UI2 -> out.writeShorts(array.elements(short[].class), 0, length);
            case VarType.BOOL -> {
                for (boolean truth : array.elements(boolean[].class)) {
                    out.writeShort((short) (truth ? -1 : 0));
                }
            }
            case VarType.R4 -> out.writeFloats(array.elements(float[].class), 0, length);
            case VarType.R8, VarType.DATE -> out.writeDoubles(array.elements(double[].class), 0, length);
            case VarType.I8, VarType.UI8 -> out.writeLongs(array.elements(long[].class), 0, length);
            case VarType.CY -> {
                for (BigDecimal amount : array.elements(BigDecimal[].class)) {
                    CurrencyCodec.write(out, Require.nonNull(amount, "a currency"));
                }
            }
            case VarType.BSTR -> writeStrings(out, array.elements(String[].class));
            case VarType.VARIANT -> writeVariants(out, array.elements(Variant[].class), depth);
            case VarType.UNKNOWN, VarType.DISPATCH -> writeObjects(out, array.elements(IUnknown[].class), array.type());
            default -> out.writeInts(array.elements(int[].class), 0, length);
        }
    }

    private static void writeStrings(NdrWriter out, @Nullable String[] strings) {
        for (String ignored : strings) {
            out.writePointer(strings); // a BSTR's pointer is never null
        }
        for (String string : strings) {
            if (string == null) {
                BstrCodec.writeNull(out);
            } else {
                BstrCodec.writeBlob(out, string);
            }
        }
    }

    private static void writeVariants(NdrWriter out, Variant[] variants, int depth) throws ComException {
        for (Variant variant : variants) {
            out.writePointer(Require.nonNull(variant, "a VARIANT"));
        }
        for (Variant variant : variants) {
            VariantCodec.writePointee(out, variant, depth + 1);
        }
    }

    private static void writeObjects(NdrWriter out, @Nullable IUnknown[] objects, int type) throws ComException {
        for (IUnknown object : objects) {
            out.writePointer(object);
        }
        for (IUnknown object : objects) {
            if (object != null) {
                InterfacePointers.writePointee(out, object, InterfacePointers.automationType(type));
            }
        }
    }

    // ---- reading ----

    static SafeArray readPointee(NdrReader in, int depth) throws ComException {
        long dimensionCount = in.readCount();
        in.alignPointer();
        int at = in.take(4, 12);
        int dimensions = in.getShort(at) & 0xffff;
        if (dimensions != dimensionCount || dimensions == 0 || dimensions > LARGEST_DIMENSION_COUNT) {
            throw new BadStubData("a SAFEARRAY has " + dimensions + " dimensions, or " + dimensionCount);
        }
        int declared = (in.getShort(at + 2) & HAS_TYPE) == 0 ? 0 : in.getInt(at + 8) >>> 16;
        in.align64(8);
        int arm = in.readInt();
        int type = typeOf(arm, declared);
        in.align64(8);
        int length = in.readInt();
        boolean present = in.readPointer();
        in.align64(8);
        List<SafeArray.Bound> bounds = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            at = in.take(4, 8);
            bounds.add(bound(in.getInt(at), in.getInt(at + 4)));
        }
        Collections.reverse(bounds);
        in.align64(8);
        int sent = present ? in.expectCount(Integer.toUnsignedLong(length), 1) : 0;
        Object elements = readElements(in, type, sent, depth);
        try {
            return new SafeArray(type, elements, bounds);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new BadStubData(String.valueOf(e.getMessage()));
        }
    }

    private static SafeArray.Bound bound(int length, int lower) {
        if (length < 0) {
            throw new BadStubData("a SAFEARRAY has a dimension of " + Integer.toUnsignedString(length) + " elements");
        }
        return new SafeArray.Bound(length, lower);
    }

    /** What the elements are: what the array says, if that fits the arm; otherwise what the arm says. */
    private static int typeOf(int arm, int declared) {
        if (armOf(declared) == arm) {
            return declared;
        }
        if (declared != 0 || armOf(arm) != arm) {
            throw BadStubData.invalidTag("SAFEARRAYUNION", arm);
        }
        return arm;
    }

    private static Object readElements(NdrReader in, int type, int length, int depth) throws ComException {
        return switch (type) {
            case VarType.I1, VarType.UI1 -> in.readBytes(length);
            case VarType.I2, VarType.UI2 -> in.readShorts(length);
            case VarType.BOOL -> truths(in.readShorts(length));
            case VarType.R4 -> in.readFloats(length);
            case VarType.R8, VarType.DATE -> in.readDoubles(length);
            case VarType.I8, VarType.UI8 -> in.readLongs(length);
            case VarType.CY -> readCurrencies(in, in.checkRoom(length, 8));
            case VarType.BSTR -> readStrings(in, in.checkRoom(length, 4));
            case VarType.VARIANT -> readVariants(in, in.checkRoom(length, 4), depth);
            case VarType.UNKNOWN, VarType.DISPATCH -> readObjects(in, in.checkRoom(length, 4), type);
            default -> in.readInts(length);
        };
    }

    private static boolean[] truths(short[] values) {
        boolean[] truths = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            truths[i] = values[i] != 0;
        }
        return truths;
    }

    private static BigDecimal[] readCurrencies(NdrReader in, int length) {
        BigDecimal[] amounts = new BigDecimal[length];
        for (int i = 0; i < length; i++) {
            amounts[i] = CurrencyCodec.read(in);
        }
        return amounts;
    }

    private static boolean[] readPresent(NdrReader in, int length) {
        boolean[] present = new boolean[length];
        for (int i = 0; i < length; i++) {
            present[i] = in.readPointer();
        }
        return present;
    }

    private static @Nullable String[] readStrings(NdrReader in, int length) {
        boolean[] present = readPresent(in, length);
        @Nullable String[] strings = new String[length];
        for (int i = 0; i < length; i++) {
            strings[i] = present[i] ? BstrCodec.readBlob(in) : null;
        }
        return strings;
    }

    private static Variant[] readVariants(NdrReader in, int length, int depth) throws ComException {
        boolean[] present = readPresent(in, length);
        Variant[] variants = new Variant[length];
        for (int i = 0; i < length; i++) {
            variants[i] = present[i] ? VariantCodec.readPointee(in, depth + 1) : Variant.EMPTY;
        }
        return variants;
    }

    private static @Nullable IUnknown[] readObjects(NdrReader in, int length, int type) throws ComException {
        boolean[] present = readPresent(in, length);
        @Nullable IUnknown[] objects = new IUnknown[length];
        for (int i = 0; i < length; i++) {
            objects[i] = present[i]
                    ? (IUnknown) InterfacePointers.readPointee(in, InterfacePointers.automationType(type))
                    : null;
        }
        return objects;
    }
}
