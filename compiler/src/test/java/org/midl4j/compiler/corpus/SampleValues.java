package org.midl4j.compiler.corpus;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.SafeArray;
import org.midl4j.com.VarType;
import org.midl4j.com.Variant;
import org.midl4j.compiler.marshal.Interpreter;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.KnownType;
import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;
import org.midl4j.system.IDispatch;

/**
 * Objects of generated classes that fit their shapes: counts, lengths, discriminants and IIDs agree with what they count,
 * choose and name. The same seed gives the same values.
 */
final class SampleValues {
    private static final int DEEPEST = 4;

    /** After so many structures everything is as small as it can be. */
    private static final int ENOUGH = 120;

    private static final int ATTEMPTS = 20_000;
    private static final int LARGEST_COUNT = 4_000;

    private final Size size;
    private final Random random;
    private final SampleObjects objects;
    private int structures;

    /** Which of the values that fit. */
    enum Size {
        /** Nulls, zeros, nothing in arrays and strings. */
        LEAST,
        /** The ends of what numbers can be; long arrays. */
        MOST,
        ANY
    }

    /** A parameter or field, and the Java type it has. */
    record Member(String name, Shape shape, Class<?> type) {}

    SampleValues(Size size, Random random, SampleObjects objects) {
        this.size = size;
        this.random = random;
        this.objects = objects;
    }

    /**
     * The values of one message.
     *
     * @param counters what is known of those that others are computed from; {@link #counters}
     * @param before the values that are there already
     */
    Map<String, @Nullable Object> message(
            List<Member> members, Map<String, Set<Long>> counters, Map<String, @Nullable Object> before)
            throws ReflectiveOperationException, ComException {
        return message(members, List.of(), counters, before);
    }

    /** @param later what the values have to fit, too: the results of the call, as far as the request says their sizes */
    Map<String, @Nullable Object> message(
            List<Member> members,
            List<Member> later,
            Map<String, Set<Long>> counters,
            Map<String, @Nullable Object> before)
            throws ReflectiveOperationException, ComException {
        structures = 0;
        Map<String, @Nullable Object> values = new LinkedHashMap<>(before);
        Set<String> known = new HashSet<>(values.keySet());
        members.forEach(member -> known.add(member.name()));
        List<Member> fitting = new ArrayList<>(members);
        later.stream()
                .filter(member -> known.containsAll(counters(List.of(member)).keySet()))
                .forEach(fitting::add);
        fill(members, fitting, counters, values, 0);
        return values;
    }

    /** @param fitting what the counters have to fit */
    private void fill(
            List<Member> members,
            List<Member> fitting,
            Map<String, Set<Long>> counters,
            Map<String, @Nullable Object> values,
            int depth)
            throws ReflectiveOperationException, ComException {
        boolean small = size == Size.LEAST || structures > ENOUGH;
        for (int attempt = 0; ; attempt++) {
            int most = small && attempt < 100
                    ? 1
                    : size == Size.MOST && attempt < 100 && depth == 0 ? 300 : attempt % 4 == 3 ? 64 : 8;
            for (Member member : members) {
                if (counters.containsKey(member.name())) {
                    values.put(member.name(), counter(member, counters.get(member.name()), most, depth));
                }
            }
            if (fitting.stream().allMatch(member -> fits(member.shape(), values))) {
                break;
            }
            if (attempt > ATTEMPTS) {
                throw new AssertionError("no counts fit " + members);
            }
        }
        for (Member member : members) {
            if (!counters.containsKey(member.name())) {
                values.put(member.name(), value(member.shape(), member.type(), values, depth));
            }
        }
    }

    // ---- what depends on what ----

    /** What counts, discriminants and IIDs are computed from, and the discriminants that choose something. */
    static Map<String, Set<Long>> counters(List<Member> members) {
        Map<String, Set<Long>> counters = new HashMap<>();
        members.forEach(member -> mentioned(member.shape(), counters));
        return counters;
    }

    private static void mentioned(Shape shape, Map<String, Set<Long>> counters) {
        if (shape instanceof Shape.Reference pointer) {
            mentioned(pointer.pointee(), counters);
        } else if (shape instanceof Shape.Sequence array) {
            array.dimensions().forEach(extent -> mentioned(extent, counters));
            mentioned(array.element(), counters);
        } else if (shape instanceof Shape.Text text) {
            mentioned(text.extent(), counters);
        } else if (shape instanceof Shape.Choice choice) {
            Set<Long> cases = new TreeSet<>();
            choice.union().arms().forEach(arm -> cases.addAll(arm.cases()));
            choice.selector().ifPresent(each -> mentioned(each, cases, counters));
        } else if (shape instanceof Shape.ObjectReference object) {
            object.iid().ifPresent(each -> mentioned(each, Set.of(), counters));
        }
    }

    private static void mentioned(Extent extent, Map<String, Set<Long>> counters) {
        extent.size().ifPresent(each -> mentioned(each, Set.of(), counters));
        extent.first().ifPresent(each -> mentioned(each, Set.of(), counters));
        extent.length().ifPresent(each -> mentioned(each, Set.of(), counters));
    }

    private static void mentioned(Expression expression, Set<Long> cases, Map<String, Set<Long>> counters) {
        if (expression instanceof Expression.Variable variable) {
            counters.computeIfAbsent(variable.name(), key -> new TreeSet<>()).addAll(cases);
        } else if (expression instanceof Expression.Unary unary) {
            mentioned(unary.operand(), cases, counters);
        } else if (expression instanceof Expression.Binary binary) {
            mentioned(binary.left(), cases, counters);
            mentioned(binary.right(), cases, counters);
        } else if (expression instanceof Expression.Conditional conditional) {
            mentioned(conditional.condition(), cases, counters);
            mentioned(conditional.whenTrue(), cases, counters);
            mentioned(conditional.whenFalse(), cases, counters);
        } else if (expression instanceof Expression.Cast cast) {
            mentioned(cast.operand(), cases, counters);
        }
    }

    private static long eval(Expression expression, Map<String, @Nullable Object> values) {
        return Interpreter.eval(expression, new Interpreter.Names() {
            @Override
            public @Nullable Object find(String name) {
                return number(values.get(name));
            }

            @Override
            public @Nullable Object value(Expression.Variable variable) {
                Object found = find(variable.name());
                boolean pointer = Shapes.of(variable.type()) instanceof Shape.Reference reference
                        && reference.kind() != Pointer.Kind.REF;
                return found != null && pointer ? Interpreter.pointerTo(found) : found;
            }
        });
    }

    /** Enumerators that are objects have a number. */
    private static @Nullable Object number(@Nullable Object value) {
        if (!(value instanceof Enum<?> enumerator)) {
            return value;
        }
        try {
            return enumerator.getDeclaringClass().getMethod("value").invoke(enumerator);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean fits(Shape shape, Map<String, @Nullable Object> values) {
        try {
            return isConsistent(shape, values);
        } catch (ArithmeticException e) {
            return false; // a division by zero
        }
    }

    private static boolean isConsistent(Shape shape, Map<String, @Nullable Object> values) {
        if (shape instanceof Shape.Reference pointer) {
            return isConsistent(pointer.pointee(), values);
        }
        if (shape instanceof Shape.Sequence array) {
            for (Extent extent : array.dimensions()) {
                long room = room(extent, values);
                long first = first(extent, values);
                long length = length(extent, values);
                if (room < 0 || first < 0 || length < 0 || first + length > room) {
                    return false;
                }
                if (extent.isConformant() && room > LARGEST_COUNT) {
                    return false;
                }
            }
            long count = room(array.dimensions().get(0), values);
            return array.range()
                            .map(range -> range.low() <= count && count <= range.high())
                            .orElse(true)
                    && isConsistent(array.element(), values);
        }
        if (shape instanceof Shape.Text text && text.extent().size().isPresent()) {
            long room = room(text.extent(), values);
            return room > 0 && room <= LARGEST_COUNT;
        }
        if (shape instanceof Shape.Choice choice && choice.selector().isPresent()) {
            long selector = eval(choice.selector().get(), values);
            return Interpreter.armOf(choice.union(), selector) != null;
        }
        return true;
    }

    private static long room(Extent extent, Map<String, @Nullable Object> values) {
        return extent.fixed().isPresent()
                ? extent.fixed().getAsLong()
                : eval(extent.size().orElseThrow(), values);
    }

    private static long first(Extent extent, Map<String, @Nullable Object> values) {
        return extent.first().map(each -> eval(each, values)).orElse(0L);
    }

    private static long length(Extent extent, Map<String, @Nullable Object> values) {
        return extent.length()
                .map(each -> eval(each, values))
                .orElseGet(() -> room(extent, values) - first(extent, values));
    }

    private Object counter(Member member, Set<Long> cases, int most, int depth)
            throws ReflectiveOperationException, ComException {
        Shape shape = member.shape();
        Class<?> type = member.type();
        if (shape instanceof Shape.Reference pointer) {
            boolean boxed = isBoxed(pointer);
            Object pointee = counter(
                    new Member(member.name(), pointer.pointee(), boxed ? type.getComponentType() : type),
                    cases,
                    most,
                    depth);
            return boxed ? box(type, pointee) : pointee;
        }
        if (shape instanceof Shape.Scalar scalar) {
            if (scalar.primitive() == Primitive.GUID) {
                return SampleObjects.iid(random.nextInt());
            }
            long number = random.nextInt(most);
            if (!cases.isEmpty() && random.nextInt(5) > 0) {
                number = cases.stream()
                        .skip(random.nextInt(cases.size()))
                        .findFirst()
                        .orElseThrow();
            }
            if (scalar.range().isPresent()) {
                number = Math.max(
                        scalar.range().get().low(),
                        Math.min(scalar.range().get().high(), number));
            }
            return typed(scalar.primitive(), type, number);
        }
        throw new AssertionError(member + " counts something");
    }

    private static Object box(Class<?> type, @Nullable Object content) {
        Object box = Array.newInstance(type.getComponentType(), 1);
        Array.set(box, 0, content);
        return box;
    }

    private static Object typed(Primitive primitive, Class<?> type, long number) {
        if (type.isEnum()) {
            return Arrays.<Object>stream(type.getEnumConstants())
                    .filter(each -> ((Number) number(each)).longValue() == number)
                    .findFirst()
                    .orElse(type.getEnumConstants()[0]);
        }
        return switch (primitive) {
            case BYTE -> (byte) number;
            case BOOLEAN, VARIANT_BOOL -> number != 0;
            case SHORT -> (short) number;
            case CHAR -> (char) number;
            case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> number;
            default -> (int) number;
        };
    }

    // ---- values ----

    private static boolean isNullable(Shape shape) {
        return shape instanceof Shape.Reference pointer
                        && (pointer.kind() != Pointer.Kind.REF || isNullable(pointer.pointee()))
                || shape instanceof Shape.ObjectReference
                || shape instanceof Shape.Handle
                || shape instanceof Shape.Known known
                        && (known.type() == KnownType.BSTR || known.type() == KnownType.SAFEARRAY);
    }

    private static boolean isBoxed(Shape.Reference pointer) {
        return pointer.kind() != Pointer.Kind.REF
                && isNullable(pointer.pointee())
                && !(pointer.pointee() instanceof Shape.Reference inner && inner.transmitted());
    }

    /** Whether something that may be null is null. */
    private boolean isNull(int depth) {
        return size == Size.LEAST
                || depth > DEEPEST
                || structures > ENOUGH
                || size == Size.ANY && random.nextInt(DEEPEST + 2) <= Math.min(depth, DEEPEST);
    }

    private @Nullable Object value(Shape shape, Class<?> type, Map<String, @Nullable Object> scope, int depth)
            throws ReflectiveOperationException, ComException {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(scalar, type);
        }
        if (shape instanceof Shape.Composite composite) {
            return struct(composite.struct(), type, depth);
        }
        if (shape instanceof Shape.Choice choice) {
            return arm(choice, type, scope, depth);
        }
        if (shape instanceof Shape.Sequence array) {
            return array(array, 0, type, scope, depth);
        }
        if (shape instanceof Shape.Text text) {
            long room =
                    text.extent().size().isPresent() || text.extent().fixed().isPresent()
                            ? room(text.extent(), scope)
                            : text.range().map(range -> range.high()).orElse(40L);
            return text(text.wide(), (int) Math.min(room - 1, 300));
        }
        if (shape instanceof Shape.Reference pointer) {
            if (pointer.kind() != Pointer.Kind.REF && isNull(depth)) {
                return null;
            }
            return isBoxed(pointer)
                    ? box(type, value(pointer.pointee(), type.getComponentType(), scope, depth + 1))
                    : value(pointer.pointee(), type, scope, depth + 1);
        }
        if (shape instanceof Shape.ObjectReference object) {
            if (isNull(depth)) {
                return null;
            }
            return object.iid().isPresent() ? objects.withIid(guid(object.iid().get(), scope)) : objects.of(type);
        }
        if (shape instanceof Shape.Known known) {
            return known(known.type(), depth);
        }
        if (shape instanceof Shape.Handle) {
            return isNull(depth) ? null : type.getConstructor().newInstance();
        }
        throw new AssertionError("no values for " + shape);
    }

    private static @Nullable Guid guid(Expression expression, Map<String, @Nullable Object> scope) {
        if (expression instanceof Expression.Unary unary) {
            return guid(unary.operand(), scope);
        }
        if (expression instanceof Expression.Cast cast) {
            return guid(cast.operand(), scope);
        }
        return expression instanceof Expression.Variable variable && scope.get(variable.name()) instanceof Guid iid
                ? iid
                : null;
    }

    private Object scalar(Shape.Scalar scalar, Class<?> type) {
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return all[size == Size.LEAST ? 0 : random.nextInt(all.length)];
        }
        if (scalar.range().isPresent()) {
            long low = scalar.range().get().low();
            long high = scalar.range().get().high();
            long number = switch (size) {
                case LEAST -> low;
                case MOST -> high;
                case ANY -> low + (long) (random.nextDouble() * (high - low));
            };
            return typed(scalar.primitive(), type, number);
        }
        boolean low = size == Size.MOST && random.nextBoolean();
        Primitive primitive = scalar.primitive();
        return switch (size) {
            case LEAST -> least(primitive);
            case MOST ->
                switch (primitive) {
                    case BYTE -> low ? Byte.MIN_VALUE : Byte.MAX_VALUE;
                    case SHORT -> low ? Short.MIN_VALUE : Short.MAX_VALUE;
                    case CHAR -> Character.MAX_VALUE;
                    case INT -> low ? Integer.MIN_VALUE : Integer.MAX_VALUE;
                    case LONG -> low ? Long.MIN_VALUE : Long.MAX_VALUE;
                    case POINTER_SIZED -> (long) (low ? Integer.MIN_VALUE : Integer.MAX_VALUE);
                    case UNSIGNED_POINTER_SIZED -> 0xffffffffL;
                    case ENUM -> Short.MAX_VALUE + 0;
                    case FLOAT -> low ? Float.MIN_VALUE : Float.POSITIVE_INFINITY;
                    case DOUBLE -> low ? Double.NaN : -Double.MAX_VALUE;
                    case BOOLEAN, VARIANT_BOOL -> true;
                    case GUID -> new Guid(-1, -1);
                };
            case ANY ->
                switch (primitive) {
                    case BYTE -> (byte) random.nextInt();
                    case BOOLEAN, VARIANT_BOOL -> random.nextBoolean();
                    case SHORT -> (short) random.nextInt();
                    case CHAR -> (char) random.nextInt();
                    case INT -> random.nextInt();
                    case ENUM -> random.nextInt(Short.MAX_VALUE);
                    case LONG -> random.nextLong();
                    case POINTER_SIZED -> (long) random.nextInt();
                    case UNSIGNED_POINTER_SIZED -> random.nextInt() & 0xffffffffL;
                    case FLOAT -> random.nextFloat();
                    case DOUBLE -> random.nextDouble();
                    case GUID -> new Guid(random.nextLong(), random.nextLong());
                };
        };
    }

    private static Object least(Primitive primitive) {
        return switch (primitive) {
            case FLOAT -> 0f;
            case DOUBLE -> 0.0;
            case GUID -> Guid.NULL;
            default -> typed(primitive, Object.class, 0);
        };
    }

    private Object struct(Struct struct, Class<?> type, int depth) throws ReflectiveOperationException, ComException {
        structures++;
        Object object = type.getConstructor().newInstance();
        List<Field> fields = SampleObjects.fields(type);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < struct.fields().size(); i++) {
            Shape shape = Shapes.of(struct.fields().get(i));
            if (!(shape instanceof Shape.Skipped)) {
                String name = struct.fields().get(i).name().orElse("#" + i);
                members.add(new Member(name, shape, fields.get(members.size()).getType()));
            }
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        fill(members, members, counters(members), values, depth + 1);
        for (int i = 0; i < members.size(); i++) {
            fields.get(i).set(object, values.get(members.get(i).name()));
        }
        return object;
    }

    private Object arm(Shape.Choice choice, Class<?> type, Map<String, @Nullable Object> scope, int depth)
            throws ReflectiveOperationException, ComException {
        structures++;
        long discriminant =
                choice.selector().isPresent() ? eval(choice.selector().get(), scope) : discriminant(choice.union());
        UnionArm arm = Interpreter.armOf(choice.union(), discriminant);
        Class<?> codec = Class.forName(type.getName() + "Codec", true, type.getClassLoader());
        Class<?> record =
                codec.getMethod("empty", long.class).invoke(null, discriminant).getClass();
        Constructor<?> constructor = record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent each : record.getRecordComponents()) {
            values.add(
                    each.getName().equals("discriminant")
                            ? discriminant
                            : value(Shapes.of(arm.field().orElseThrow()), each.getType(), scope, depth + 1));
        }
        return constructor.newInstance(values.toArray());
    }

    private long discriminant(Union union) {
        List<Long> cases =
                union.arms().stream().flatMap(each -> each.cases().stream()).toList();
        if (union.arms().stream().anyMatch(UnionArm::isDefault) && random.nextInt(cases.size() + 1) == 0) {
            return 77;
        }
        return cases.get(random.nextInt(cases.size()));
    }

    private Object array(
            Shape.Sequence array, int dimension, Class<?> type, Map<String, @Nullable Object> scope, int depth)
            throws ReflectiveOperationException, ComException {
        Extent extent = array.dimensions().get(dimension);
        int first = (int) first(extent, scope);
        int end = first + (int) length(extent, scope);
        Class<?> element = type.getComponentType();
        Object made = Array.newInstance(element, end);
        boolean innermost = dimension + 1 == array.dimensions().size();
        for (int i = first; i < end; i++) {
            Array.set(
                    made,
                    i,
                    innermost
                            ? value(array.element(), element, scope, depth + 1)
                            : array(array, dimension + 1, element, scope, depth));
        }
        return made;
    }

    private String text(boolean wide, int longest) {
        int length = switch (size) {
            case LEAST -> 0;
            case MOST -> longest;
            case ANY -> random.nextInt(longest + 1);
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (1 + random.nextInt(wide && size == Size.MOST ? 0xffff : 0xff)));
        }
        return text.toString();
    }

    // ---- types of OLE Automation ----

    private @Nullable Object known(KnownType type, int depth) throws ComException {
        return switch (type) {
            case BSTR -> isNull(depth) ? null : text(true, 40) + (size == Size.MOST ? "\0after a NUL" : "");
            case VARIANT -> size == Size.LEAST || depth > DEEPEST ? Variant.EMPTY : variant(depth);
            case SAFEARRAY -> isNull(depth) ? null : safeArray(depth);
            case CURRENCY ->
                size == Size.MOST
                        ? BigDecimal.valueOf(Long.MIN_VALUE, 4)
                        : BigDecimal.valueOf(size == Size.LEAST ? 0 : random.nextLong(), 4);
            case DECIMAL ->
                size == Size.MOST
                        ? new BigDecimal(
                                BigInteger.ONE
                                        .shiftLeft(96)
                                        .subtract(BigInteger.ONE)
                                        .negate(),
                                28)
                        : BigDecimal.valueOf(size == Size.LEAST ? 0 : random.nextLong(), random.nextInt(29));
        };
    }

    private Variant variant(int depth) throws ComException {
        return switch (random.nextInt(18)) {
            case 0 -> new Variant(VarType.I1, (byte) random.nextInt());
            case 1 -> new Variant(VarType.UI2, (short) random.nextInt());
            case 2 -> new Variant(VarType.I4, random.nextInt());
            case 3 -> new Variant(VarType.UI8, random.nextLong());
            case 4 -> new Variant(VarType.R4, random.nextFloat());
            case 5 -> new Variant(VarType.DATE, random.nextDouble());
            case 6 -> Variant.of(random.nextBoolean());
            case 7 -> Variant.of(text(true, 20));
            case 8 -> new Variant(VarType.BSTR, null);
            case 9 -> new Variant(VarType.ERROR, random.nextInt());
            case 10 -> Variant.NULL;
            case 11 -> Variant.currency((BigDecimal) known(KnownType.CURRENCY, depth));
            case 12 -> new Variant(VarType.DECIMAL, known(KnownType.DECIMAL, depth));
            case 13 -> Variant.of(objects.of(org.midl4j.com.IUnknown.class));
            case 14 -> new Variant(VarType.DISPATCH, random.nextBoolean() ? null : objects.of(IDispatch.class));
            case 15 -> Variant.of(safeArray(depth));
            case 16 -> new Variant(VarType.BYREF | VarType.I4, random.nextInt());
            default ->
                depth > DEEPEST ? Variant.EMPTY : new Variant(VarType.BYREF | VarType.VARIANT, variant(depth + 1));
        };
    }

    private SafeArray safeArray(int depth) throws ComException {
        int length = random.nextInt(4);
        return switch (random.nextInt(depth > DEEPEST ? 4 : 6)) {
            case 0 -> SafeArray.of(VarType.UI1, new byte[length]);
            case 1 -> SafeArray.of(VarType.R8, new double[] {random.nextDouble(), Double.NaN});
            case 2 -> SafeArray.of(VarType.BSTR, new String[] {text(true, 10), null, ""});
            case 3 ->
                new SafeArray(
                        VarType.I4,
                        new int[2 * length],
                        List.of(new SafeArray.Bound(2, -1), new SafeArray.Bound(length, 1)));
            case 4 -> SafeArray.of(VarType.VARIANT, new Variant[] {variant(depth + 2), Variant.of(1)});
            default ->
                SafeArray.of(
                        VarType.UNKNOWN,
                        new org.midl4j.com.IUnknown[] {null, objects.of(org.midl4j.com.IUnknown.class)});
        };
    }
}
