package org.midl4j.conformance;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.SafeArray;
import org.midl4j.com.VarType;
import org.midl4j.com.Variant;
import org.midl4j.sample.rich.Bare;
import org.midl4j.sample.rich.Big;
import org.midl4j.sample.rich.Choice;
import org.midl4j.sample.rich.Color;
import org.midl4j.sample.rich.Counted;
import org.midl4j.sample.rich.Gaps;
import org.midl4j.sample.rich.IRichSink;
import org.midl4j.sample.rich.Knot;
import org.midl4j.sample.rich.Link;
import org.midl4j.sample.rich.Nested;
import org.midl4j.sample.rich.Person;
import org.midl4j.sample.rich.Series;
import org.midl4j.sample.rich.Tagged;
import org.midl4j.sample.rich.Window;

/** Arguments for the operations of {@code IRich}; the same seed gives the same ones. */
final class RichValues {
    private static final int[] COLORS = {Color.COLOR_RED, Color.COLOR_GREEN, Color.COLOR_BLUE};
    private static final short[] KINDS = {0, 1, 2, 3, 7, 9};

    private final Random random;

    RichValues(long seed) {
        random = new Random(seed);
    }

    /** Arguments for one call. */
    @Nullable
    Object[] arguments(String operation) {
        return switch (operation) {
            case "Nothing", "get_Name" -> new Object[0];
            case "Fail" -> new Object[] {random.nextBoolean() ? HResult.E_ACCESSDENIED : 0x80040000 + size(), size()};
            case "Scalars" -> scalars();
            case "Enums" -> new Object[] {color(), color(), random.nextBoolean() ? Big.BIG_HUGE : random.nextInt()};
            case "Structs" -> new Object[] {nested(), gaps(), nested()};
            case "People" -> sized(person(), maybe(person()), size(), n -> array(new Person[n], i -> person()));
            case "Fixed" -> new Object[] {ints(4), new byte[][] {octets(3), octets(3)}};
            case "Conformant" -> conformant();
            case "Varying" -> varying();
            case "Square" -> square();
            case "Allocated" -> new Object[] {size()};
            case "ConformantStructs" -> new Object[] {series(), maybe(window())};
            case "Strings" -> new Object[] {text(true), text(false), maybe(text(true)), text(false)};
            case "StringArrays" -> stringArrays();
            case "Pointers" -> pointers();
            case "List" -> new Object[] {list(size())};
            case "Ring" -> ring();
            case "Alias" -> new Object[] {maybe(knots(1 + size())[0])};
            case "Unions" -> unions();
            case "UnionOut" -> new Object[] {kind(), choice()};
            case "Texts" -> new Object[] {maybe(text(true)), maybe(text(true))};
            case "Variants" -> new Object[] {variant(2), variant(2)};
            case "Safe" -> new Object[] {maybe(matrix()), maybe(SafeArray.of(VarType.BSTR, texts()))};
            case "Money" ->
                new Object[] {BigDecimal.valueOf(random.nextLong(), 4), random.nextDouble() * 1e5, decimal()};
            case "Guids" -> guids();
            case "Objects" ->
                new Object[] {
                    maybe(sink()),
                    random.nextBoolean() ? IRichSink.TYPE.iid() : Guid.of("00000000-0000-0000-c000-000000000046")
                };
            case "ObjectArray" -> objects();
            case "put_Name" -> new Object[] {maybe(text(true))};
            default -> throw new IllegalArgumentException("no values for " + operation);
        };
    }

    private Object[] sized(Object first, @Nullable Object second, int size, IntFunction<Object> array) {
        return new @Nullable Object[] {first, second, size, array.apply(size)};
    }

    private Object[] scalars() {
        return new Object[] {
            (byte) random.nextInt(),
            (byte) random.nextInt(),
            (byte) random.nextInt(),
            (short) random.nextInt(),
            (short) random.nextInt(),
            random.nextBoolean(),
            random.nextInt(),
            random.nextInt(),
            (byte) random.nextInt(),
            random.nextLong(),
            random.nextLong(),
            (char) random.nextInt(),
            random.nextFloat(),
            random.nextGaussian(),
            (long) random.nextInt() / 2,
            random.nextBoolean()
        };
    }

    private Object[] conformant() {
        int size = size();
        double[] numbers = new double[size];
        Arrays.setAll(numbers, i -> random.nextGaussian());
        return new Object[] {size, numbers, size()};
    }

    private Object[] varying() {
        int room = size();
        int length = random.nextInt(room + 1);
        short[] numbers = new short[room];
        for (int i = 0; i < room; i++) {
            numbers[i] = (short) random.nextInt();
        }
        return new Object[] {room, length, numbers};
    }

    private Object[] square() {
        int size = size();
        return new Object[] {size, array(new int[size][], i -> ints(3))};
    }

    private Object[] stringArrays() {
        int size = size();
        String[] all = array(new String[size], i -> maybe(text(true)));
        int room = size();
        int used = random.nextInt(room + 1);
        char[] text = random.nextInt(4) == 0 ? null : text(true, used).toCharArray();
        return new Object[] {size, all, new Counted((short) (2 * used), (short) (2 * room), text)};
    }

    private Object[] pointers() {
        Integer[] through = random.nextInt(3) == 0 ? null : new Integer[] {maybe(random.nextInt())};
        return new @Nullable Object[] {
            random.nextInt(), maybe(random.nextInt()), through, maybe((short) random.nextInt())
        };
    }

    private Object[] ring() {
        Knot[] knots = knots(2 + size());
        return new @Nullable Object[] {maybe(knots[0]), random.nextBoolean() ? knots[0] : knots[1]};
    }

    private Object[] unions() {
        short kind = kind();
        return new Object[] {tagged(), kind, bare(kind), choice()};
    }

    private Object[] guids() {
        int size = size();
        return new @Nullable Object[] {guid(), maybe(guid()), size, array(new Guid[size], i -> guid())};
    }

    private Object[] objects() {
        int size = size();
        return new Object[] {size, array(new IRichSink[size], i -> maybe(sink()))};
    }

    // ---- values ----

    private int size() {
        return random.nextInt(6);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private static <T> T[] array(T[] empty, IntFunction<? extends T> element) {
        Arrays.setAll(empty, element);
        return empty;
    }

    private int[] ints(int size) {
        return random.ints(size).toArray();
    }

    private byte[] octets(int size) {
        byte[] octets = new byte[size];
        random.nextBytes(octets);
        return octets;
    }

    private int color() {
        return COLORS[random.nextInt(COLORS.length)];
    }

    private short kind() {
        return KINDS[random.nextInt(KINDS.length)];
    }

    private Guid guid() {
        return new Guid(random.nextLong(), random.nextLong());
    }

    private String text(boolean wide) {
        return text(wide, random.nextInt(20));
    }

    private String text(boolean wide, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    (char) (wide && random.nextInt(4) == 0 ? 0x3a0 + random.nextInt(0x60) : 'a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private String[] texts() {
        return array(new String[size()], i -> text(true));
    }

    private Gaps gaps() {
        return new Gaps(
                (byte) random.nextInt(),
                random.nextLong(),
                random.nextBoolean(),
                random.nextGaussian(),
                (short) random.nextInt(),
                random.nextInt(),
                (char) random.nextInt(),
                random.nextFloat());
    }

    private Nested nested() {
        short[] tail = {(short) random.nextInt(), (short) random.nextInt(), (short) random.nextInt()};
        return new Nested((byte) random.nextInt(), gaps(), tail, color(), Big.BIG_ONE, guid());
    }

    private Person person() {
        return new Person(random.nextInt(), maybe(text(true)), maybe(text(false)), maybe(random.nextLong()));
    }

    private Series series() {
        int size = size();
        return new Series((short) random.nextInt(), size, random.longs(size).toArray());
    }

    private Window window() {
        Object[] window = varying();
        return new Window((int) window[0], (int) window[1], (short[]) window[2]);
    }

    private @Nullable Link list(int length) {
        Link head = null;
        for (int i = 0; i < length; i++) {
            head = new Link(random.nextInt(), head);
        }
        return head;
    }

    /** Knots of which everyone may know everyone, and itself. */
    private Knot[] knots(int count) {
        Knot[] knots = array(new Knot[count], i -> new Knot(random.nextInt(), null, null));
        for (Knot each : knots) {
            each.left = maybe(knots[random.nextInt(count)]);
            each.right = maybe(knots[random.nextInt(count)]);
        }
        return knots;
    }

    private Tagged tagged() {
        return switch (random.nextInt(5)) {
            case 0 -> new Tagged.Number(random.nextInt());
            case 1 -> new Tagged.Real(random.nextGaussian());
            case 2 -> new Tagged.Gaps(gaps());
            case 3 -> new Tagged.Text(maybe(text(true)));
            default -> new Tagged.Other(10 + size());
        };
    }

    private Bare bare(short kind) {
        return switch (kind) {
            case 0 -> new Bare.Nothing();
            case 1 -> new Bare.Small_((byte) random.nextInt());
            case 2, 7 -> new Bare.Large(kind, random.nextLong());
            case 3 -> new Bare.Person(maybe(person()));
            default -> new Bare.Other(kind, (short) random.nextInt());
        };
    }

    private Choice choice() {
        short kind = kind();
        return new Choice(kind, bare(kind));
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(90, random), random.nextInt(20));
    }

    private SafeArray matrix() {
        int rows = 1 + size();
        int columns = 1 + size();
        return new SafeArray(
                VarType.I4,
                ints(rows * columns),
                List.of(new SafeArray.Bound(rows, -1), new SafeArray.Bound(columns, 5)));
    }

    private Variant variant(int depth) {
        return switch (random.nextInt(depth == 0 ? 8 : 11)) {
            case 0 -> Variant.EMPTY;
            case 1 -> Variant.NULL;
            case 2 -> Variant.of(random.nextInt());
            case 3 -> Variant.of(random.nextLong());
            case 4 -> Variant.of(random.nextGaussian());
            case 5 -> Variant.of(random.nextBoolean());
            case 6 -> Variant.of(decimal());
            case 7 -> Variant.currency(BigDecimal.valueOf(random.nextLong(), 4));
            case 8 -> Variant.of(maybe(text(true)));
            case 9 -> Variant.of((IUnknown) sink());
            default -> Variant.of(SafeArray.of(VarType.VARIANT, array(new Variant[size()], i -> variant(depth - 1))));
        };
    }

    private static IRichSink sink() {
        return number -> number + 1;
    }

    // ---- showing them ----

    /** A value in all its depth; objects with an interface are all alike. */
    static String show(@Nullable Object value) {
        return show(value, new IdentityHashMap<>());
    }

    private static String show(@Nullable Object value, Map<Object, Integer> known) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof Guid) {
            return String.valueOf(value);
        }
        if (value instanceof String || value instanceof Character) {
            return '"' + value.toString() + '"';
        }
        if (value instanceof IUnknown) {
            return "object";
        }
        List<String> parts = new ArrayList<>();
        if (value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                parts.add(show(Array.get(value, i), known));
            }
            return parts.toString();
        }
        Integer before = known.putIfAbsent(value, known.size());
        if (before != null) {
            return "#" + before;
        }
        try {
            if (value instanceof SafeArray array) {
                parts.add(array.type() + " " + array.bounds() + " " + show(array.elements(Object.class), known));
            } else if (value instanceof Record) {
                for (RecordComponent each : value.getClass().getRecordComponents()) {
                    each.getAccessor().setAccessible(true);
                    parts.add(show(each.getAccessor().invoke(value), known));
                }
            } else {
                for (var field : value.getClass().getFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        parts.add(show(field.get(value), known));
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return value.getClass().getSimpleName() + parts;
    }
}
