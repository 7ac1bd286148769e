package org.midl4j.compiler.marshal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Layout;
import org.midl4j.compiler.wire.Place;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/**
 * Marshals trees by the shapes of a plan, one octet after the other, as the rules say it and without the runtime: what
 * generated code is compared with. One of it stands for one call, request and reply.
 */
public final class Interpreter {
    private final boolean ndr64;
    private final boolean bigEndian;
    private boolean tolerant;
    private final Map<Tree.Ptr, Integer> fullIds = new IdentityHashMap<>();
    private final Map<Integer, Tree.Ptr> fullPointers = new HashMap<>();
    private final List<Integer> seen = new ArrayList<>();
    private int nextReferent = 0x20000;
    private int nextFull = 1;
    private List<Runnable> deferred = new ArrayList<>();

    /** Values that expressions can name. */
    public interface Names {
        @Nullable
        Object find(String name);

        /** The value of a variable; a pointer that is not null is a {@link #pointerTo} something. */
        default @Nullable Object value(Expression.Variable variable) {
            return find(variable.name());
        }
    }

    /** A pointer that is not null, for expressions. */
    public static Object pointerTo(Object target) {
        return new Tree.Ptr(target);
    }

    Interpreter(boolean ndr64, boolean bigEndian) {
        this.ndr64 = ndr64;
        this.bigEndian = bigEndian;
    }

    /** One that takes octets left over, and strings that end early, as a server does. */
    Interpreter tolerant() {
        tolerant = true;
        return this;
    }

    private void nextMessage() {
        seen.clear();
        nextReferent = 0x20000;
    }

    // ---- messages ----

    /** What one direction of a call consists of, in order; {@link Place#RESULT}'s value has the name {@code return}. */
    static List<Part> parts(Plan.OfOperation plan, boolean request) {
        List<Part> streams = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        for (Plan.Argument argument : plan.parameters()) {
            boolean goes =
                    request ? argument.parameter().in() : argument.parameter().out();
            if (goes && !(argument.shape() instanceof Shape.Binding)) {
                Part part = new Part(argument.place().name(), argument.shape());
                (argument.shape() instanceof Shape.Stream ? streams : others).add(part);
            }
        }
        if (!request && !(plan.result() instanceof Shape.Nothing)) {
            others.add(new Part(Place.RESULT.name(), plan.result()));
        }
        List<Part> all = new ArrayList<>(request ? others : streams);
        all.addAll(request ? streams : others);
        return all;
    }

    /** One value of a message. */
    record Part(String name, Shape shape) {}

    byte[] encode(Plan.OfOperation plan, boolean request, Map<String, @Nullable Object> values) {
        nextMessage();
        out = new ByteArrayOutputStream();
        for (Part part : parts(plan, request)) {
            complete(part.shape(), values.get(part.name()), values::get);
        }
        return out.toByteArray();
    }

    /** @param values gets what is read; has the request's values when a reply is read */
    void decode(Plan.OfOperation plan, boolean request, byte[] octets, Map<String, @Nullable Object> values) {
        nextMessage();
        in = octets;
        at = 0;
        checks.clear();
        for (Part part : parts(plan, request)) {
            readComplete(part.shape(), value -> values.put(part.name(), value), values::get);
        }
        checks.forEach(Runnable::run);
        if (at != octets.length && !tolerant) {
            throw new AssertionError("octets are left over from " + at + " of " + octets.length);
        }
    }

    // ---- layout ----

    private int alignment(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            Layout layout = scalar.primitive().layout();
            return ndr64 ? layout.alignment64() : layout.alignment();
        }
        if (shape instanceof Shape.Composite struct) {
            return alignment(struct.struct());
        }
        if (shape instanceof Shape.Choice choice) {
            return Math.max(alignment(choice.discriminant()), armAlignment(choice.union()));
        }
        if (shape instanceof Shape.Sequence array) {
            boolean counts = array.dimensions().stream().anyMatch(Extent::varying);
            return Math.max(alignment(array.element()), counts && ndr64 ? 8 : 1);
        }
        if (shape instanceof Shape.Text text) {
            return ndr64 ? 8 : text.wide() ? 2 : 1;
        }
        if (shape instanceof Shape.Handle) {
            return 4;
        }
        if (shape instanceof Shape.Reference || shape instanceof Shape.Skipped) {
            return ndr64 ? 8 : 4;
        }
        throw new IllegalStateException("not interpreted: " + shape);
    }

    private int alignment(Struct struct) {
        int most = 1;
        for (Field field : struct.fields()) {
            most = Math.max(most, alignment(Shapes.of(field)));
        }
        return most;
    }

    private int armAlignment(Union union) {
        int most = 1;
        for (UnionArm arm : union.arms()) {
            if (arm.field().isPresent()) {
                most = Math.max(most, alignment(Shapes.of(arm.field().get())));
            }
        }
        return most;
    }

    private boolean alignsArms(Shape.Choice choice) {
        return ndr64
                || choice.selector().isPresent() && choice.union().attributes().has("ms_union");
    }

    private static @Nullable Shape lastOf(Struct struct) {
        List<Field> fields = struct.fields();
        return fields.isEmpty() ? null : Shapes.of(fields.get(fields.size() - 1));
    }

    private static Names names(Struct struct, Tree.Node node) {
        return name -> {
            for (int i = 0; i < struct.fields().size(); i++) {
                if (struct.fields().get(i).name().filter(name::equals).isPresent()) {
                    return node.fields[i];
                }
            }
            throw new AssertionError(struct.name() + " has no field " + name);
        };
    }

    /** The arm for a discriminant. */
    public static @Nullable UnionArm armOf(Union union, long discriminant) {
        UnionArm fallback = null;
        for (UnionArm arm : union.arms()) {
            if (arm.cases().contains(discriminant)) {
                return arm;
            }
            if (arm.isDefault()) {
                fallback = arm;
            }
        }
        return fallback;
    }

    // ---- writing ----

    private ByteArrayOutputStream out = new ByteArrayOutputStream();

    private void align(int alignment) {
        while (out.size() % alignment != 0) {
            out.write(0);
        }
    }

    private void put(long value, int size) {
        for (int i = 0; i < size; i++) {
            out.write((int) (value >>> (bigEndian ? 8 * (size - 1 - i) : 8 * i)));
        }
    }

    private void count(long value) {
        align(ndr64 ? 8 : 4);
        put(value, ndr64 ? 8 : 4);
    }

    private void complete(Shape shape, @Nullable Object value, Names names) {
        List<Runnable> outer = deferred;
        deferred = new ArrayList<>();
        counts(shape, value, names);
        flat(shape, value, names);
        List<Runnable> mine = deferred;
        deferred = outer;
        mine.forEach(Runnable::run);
    }

    private void counts(Shape shape, @Nullable Object value, Names names) {
        if (shape instanceof Shape.Composite struct) {
            Shape last = lastOf(struct.struct());
            Tree.Node node = (Tree.Node) value;
            if (last != null && node != null) {
                counts(last, node.fields[node.fields.length - 1], names(struct.struct(), node));
            }
        } else if (shape instanceof Shape.Text text && text.extent().isConformant()) {
            count(text.extent().size().map(each -> eval(each, names)).orElse(((String) value).length() + 1L));
        } else if (shape instanceof Shape.Sequence array) {
            for (Extent extent : array.dimensions()) {
                if (extent.isConformant()) {
                    count(eval(extent.size().orElseThrow(), names));
                }
            }
        }
    }

    private void flat(Shape shape, @Nullable Object value, Names names) {
        if (shape instanceof Shape.Scalar scalar) {
            scalar(scalar.primitive(), value);
        } else if (shape instanceof Shape.Composite composite) {
            Struct struct = composite.struct();
            Tree.Node node = (Tree.Node) value;
            align(alignment(struct));
            for (int i = 0; i < node.fields.length; i++) {
                flat(Shapes.of(struct.fields().get(i)), node.fields[i], names(struct, node));
            }
            if (ndr64) {
                align(alignment(struct));
            }
        } else if (shape instanceof Shape.Choice choice) {
            Tree.Arm arm = (Tree.Arm) value;
            if (ndr64 || choice.selector().isEmpty()) {
                align(alignment(choice));
            }
            scalar(
                    choice.discriminant().primitive(),
                    typed(choice.discriminant().primitive(), arm.discriminant()));
            if (alignsArms(choice)) {
                align(armAlignment(choice.union()));
            }
            UnionArm chosen = armOf(choice.union(), arm.discriminant());
            if (chosen != null && chosen.field().isPresent()) {
                flat(Shapes.of(chosen.field().get()), arm.value(), names);
            }
        } else if (shape instanceof Shape.Sequence array) {
            for (Extent extent : array.dimensions()) {
                if (extent.varying()) {
                    count(first(extent, names));
                    count(length(extent, names));
                }
            }
            elements(array, 0, value, names);
        } else if (shape instanceof Shape.Text text) {
            String string = (String) value;
            count(0);
            count(string.length() + 1L);
            for (char c : (string + '\0').toCharArray()) {
                scalar(text.wide() ? Primitive.CHAR : Primitive.BYTE, text.wide() ? (Object) c : (Object) (byte) c);
            }
        } else if (shape instanceof Shape.Reference pointer) {
            reference(pointer, (Tree.Ptr) value, names);
        } else if (shape instanceof Shape.Skipped) {
            count(0);
        } else if (shape instanceof Shape.Handle) {
            align(4);
            put(0, 4);
            guid((Guid) value);
        } else if (shape instanceof Shape.Stream stream) {
            stream(stream, (List<?>) value, names);
        } else {
            throw new IllegalStateException("not interpreted: " + shape);
        }
    }

    /** In one chunk. */
    private void stream(Shape.Stream pipe, List<?> elements, Names names) {
        for (Object each : elements) {
            List<?> chunk = (List<?>) each;
            count(chunk.size());
            chunk.forEach(element -> flat(pipe.element(), element, names));
            if (ndr64) {
                count(-(long) chunk.size());
            }
        }
        count(0);
        if (ndr64) {
            count(0);
        }
    }

    private void elements(Shape.Sequence array, int depth, @Nullable Object value, Names names) {
        Extent extent = array.dimensions().get(depth);
        List<?> list = (List<?>) value;
        long first = extent.varying() ? first(extent, names) : 0;
        long length = extent.varying() ? length(extent, names) : size(extent, names);
        for (long i = first; i < first + length; i++) {
            Object element = list.get((int) i);
            if (depth + 1 < array.dimensions().size()) {
                elements(array, depth + 1, element, names);
            } else {
                flat(array.element(), element, names);
            }
        }
    }

    private static long size(Extent extent, Names names) {
        return extent.fixed().isPresent()
                ? extent.fixed().getAsLong()
                : eval(extent.size().orElseThrow(), names);
    }

    private static long first(Extent extent, Names names) {
        return extent.first().map(each -> eval(each, names)).orElse(0L);
    }

    private static long length(Extent extent, Names names) {
        return extent.length()
                .map(each -> eval(each, names))
                .orElseGet(() -> size(extent, names) - first(extent, names));
    }

    private void reference(Shape.Reference pointer, Tree.@Nullable Ptr value, Names names) {
        if (value == null) {
            count(0);
            return;
        }
        if (pointer.kind() != Pointer.Kind.FULL) {
            count(nextReferent);
            nextReferent += 4;
        } else {
            int id = fullIds.computeIfAbsent(value, key -> {
                while (fullPointers.containsKey(nextFull)) {
                    nextFull++;
                }
                fullPointers.put(nextFull, key);
                return nextFull;
            });
            count(id);
            if (seen.contains(id)) {
                return;
            }
            seen.add(id);
        }
        deferred.add(() -> complete(pointer.pointee(), value.target, names));
    }

    /** A discriminant as a value of its type. */
    private static Object typed(Primitive primitive, long value) {
        return switch (primitive) {
            case BYTE -> (byte) value;
            case BOOLEAN -> value != 0;
            case SHORT -> (short) value;
            case CHAR -> (char) value;
            case LONG -> value;
            default -> (int) value;
        };
    }

    private void scalar(Primitive primitive, @Nullable Object value) {
        align(ndr64 ? primitive.layout().alignment64() : primitive.layout().alignment());
        if (primitive == Primitive.GUID) {
            guid((Guid) value);
            return;
        }
        int size = ndr64 ? primitive.layout().least64() : primitive.layout().least();
        long bits = value instanceof Boolean truth
                ? truth ? primitive == Primitive.VARIANT_BOOL ? -1 : 1 : 0
                : value instanceof Character c
                        ? c
                        : value instanceof Float real
                                ? Float.floatToRawIntBits(real)
                                : value instanceof Double real
                                        ? Double.doubleToRawLongBits(real)
                                        : ((Number) value).longValue();
        put(bits, size);
    }

    private void guid(Guid value) {
        put(value.high() >>> 32, 4);
        put(value.high() >>> 16, 2);
        put(value.high(), 2);
        for (int shift = 56; shift >= 0; shift -= 8) {
            put(value.low() >>> shift, 1);
        }
    }

    // ---- reading ----

    private byte[] in = {};
    private int at;
    private final List<Runnable> checks = new ArrayList<>();

    private void skip(int alignment) {
        while (at % alignment != 0) {
            at++;
        }
    }

    private long take(int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            int octet = in[at++] & 0xff;
            value = bigEndian ? value << 8 | octet : value | (long) octet << 8 * i;
        }
        return value;
    }

    private long takeCount() {
        skip(ndr64 ? 8 : 4);
        return take(ndr64 ? 8 : 4);
    }

    private void readComplete(Shape shape, Consumer<@Nullable Object> to, Names names) {
        List<Runnable> outer = deferred;
        deferred = new ArrayList<>();
        to.accept(readFlat(shape, readCounts(shape), names));
        List<Runnable> mine = deferred;
        deferred = outer;
        mine.forEach(Runnable::run);
    }

    private List<Long> readCounts(Shape shape) {
        List<Long> counts = new ArrayList<>();
        if (shape instanceof Shape.Composite struct) {
            Shape last = lastOf(struct.struct());
            return last == null ? counts : readCounts(last);
        }
        if (shape instanceof Shape.Text text && text.extent().isConformant()) {
            counts.add(takeCount());
        } else if (shape instanceof Shape.Sequence array) {
            for (Extent extent : array.dimensions()) {
                if (extent.isConformant()) {
                    counts.add(takeCount());
                }
            }
        }
        return counts;
    }

    private void expect(String what, long found, Expression expected, Names names) {
        checks.add(() -> {
            if (eval(expected, names) != found) {
                throw new AssertionError(what + " is " + found + ", not " + eval(expected, names));
            }
        });
    }

    private @Nullable Object readFlat(Shape shape, List<Long> counts, Names names) {
        if (shape instanceof Shape.Scalar scalar) {
            return readScalar(scalar.primitive());
        }
        if (shape instanceof Shape.Composite composite) {
            Struct struct = composite.struct();
            Tree.Node node = new Tree.Node(struct.fields().size());
            skip(alignment(struct));
            for (int i = 0; i < node.fields.length; i++) {
                boolean last = i == node.fields.length - 1;
                node.fields[i] =
                        readFlat(Shapes.of(struct.fields().get(i)), last ? counts : List.of(), names(struct, node));
            }
            if (ndr64) {
                skip(alignment(struct));
            }
            return node;
        }
        if (shape instanceof Shape.Choice choice) {
            return readChoice(choice, names);
        }
        if (shape instanceof Shape.Sequence array) {
            return readSequence(array, counts, names);
        }
        if (shape instanceof Shape.Text text) {
            takeCount();
            long length = takeCount();
            StringBuilder string = new StringBuilder();
            for (int i = 0; i < length; i++) {
                Object c = readScalar(text.wide() ? Primitive.CHAR : Primitive.BYTE);
                string.append((char) (c instanceof Character wide ? wide : (byte) c & 0xff));
            }
            string.setLength(tolerant ? string.indexOf("\0") : string.length() - 1);
            return string.toString();
        }
        if (shape instanceof Shape.Reference pointer) {
            return readReference(pointer, names);
        }
        if (shape instanceof Shape.Skipped) {
            takeCount();
            return null;
        }
        if (shape instanceof Shape.Handle) {
            skip(4);
            take(4);
            return readGuid();
        }
        if (shape instanceof Shape.Stream pipe) {
            return readStream(pipe, names);
        }
        throw new IllegalStateException("not interpreted: " + shape);
    }

    private List<@Nullable Object> readStream(Shape.Stream pipe, Names names) {
        List<@Nullable Object> chunks = new ArrayList<>();
        while (true) {
            long count = takeCount();
            List<@Nullable Object> chunk = new ArrayList<>();
            for (long i = 0; i < count; i++) {
                chunk.add(readFlat(pipe.element(), List.of(), names));
            }
            if (ndr64 && takeCount() != -count) {
                throw new AssertionError("a chunk does not end with its negated count");
            }
            if (count == 0) {
                return chunks;
            }
            chunks.add(chunk);
        }
    }

    private Tree.Arm readChoice(Shape.Choice choice, Names names) {
        if (ndr64 || choice.selector().isEmpty()) {
            skip(alignment(choice));
        }
        Shape.Scalar type = choice.discriminant();
        Object read = readScalar(type.primitive());
        long discriminant = read instanceof Boolean truth
                ? truth ? 1 : 0
                : read instanceof Character c ? c : ((Number) read).longValue();
        if (type.unsigned() && type.primitive().size() < 8 || type.primitive() == Primitive.BYTE) {
            discriminant &= (1L << 8 * type.primitive().size()) - 1;
        }
        long found = discriminant;
        choice.selector().ifPresent(selector -> expect(choice.union().name(), found, selector, names));
        if (alignsArms(choice)) {
            skip(armAlignment(choice.union()));
        }
        UnionArm chosen = armOf(choice.union(), discriminant);
        if (chosen == null) {
            throw new AssertionError(choice.union().name() + " has no arm for " + discriminant);
        }
        return new Tree.Arm(
                discriminant,
                chosen.field()
                        .map(field -> readFlat(Shapes.of(field), List.of(), names))
                        .orElse(null));
    }

    private List<@Nullable Object> readSequence(Shape.Sequence array, List<Long> counts, Names names) {
        int dimensions = array.dimensions().size();
        long[] first = new long[dimensions];
        long[] length = new long[dimensions];
        int next = 0;
        for (int i = 0; i < dimensions; i++) {
            Extent extent = array.dimensions().get(i);
            if (extent.isConformant()) {
                length[i] = counts.get(next++);
                expect("a maximum count", length[i], extent.size().orElseThrow(), names);
            } else {
                length[i] = extent.fixed().orElseThrow();
            }
        }
        for (int i = 0; i < dimensions; i++) {
            Extent extent = array.dimensions().get(i);
            if (extent.varying()) {
                first[i] = takeCount();
                length[i] = takeCount();
                long from = first[i];
                long sent = length[i];
                extent.first().ifPresent(each -> expect("an offset", from, each, names));
                extent.length().ifPresent(each -> expect("an actual count", sent, each, names));
            }
        }
        return readElements(array, 0, first, length, names);
    }

    private List<@Nullable Object> readElements(
            Shape.Sequence array, int depth, long[] first, long[] length, Names names) {
        boolean innermost = depth == first.length - 1;
        List<@Nullable Object> list = new ArrayList<>();
        for (long i = 0; i < first[depth]; i++) {
            list.add(array.element() instanceof Shape.Scalar scalar && innermost ? zero(scalar.primitive()) : null);
        }
        for (long i = 0; i < length[depth]; i++) {
            list.add(
                    innermost
                            ? readFlat(array.element(), List.of(), names)
                            : readElements(array, depth + 1, first, length, names));
        }
        return list;
    }

    private Tree.@Nullable Ptr readReference(Shape.Reference pointer, Names names) {
        long id = takeCount();
        if (id == 0) {
            return null;
        }
        if (pointer.kind() != Pointer.Kind.FULL) {
            Tree.Ptr read = new Tree.Ptr(null);
            deferred.add(() -> readComplete(pointer.pointee(), value -> read.target = value, names));
            return read;
        }
        int key = (int) id;
        Tree.Ptr known = fullPointers.computeIfAbsent(key, missing -> new Tree.Ptr(null));
        fullIds.put(known, key);
        if (!seen.contains(key)) {
            seen.add(key);
            deferred.add(() -> readComplete(pointer.pointee(), value -> known.target = value, names));
        }
        return known;
    }

    /** What a Java variable has at first. */
    static Object zero(Primitive primitive) {
        return switch (primitive) {
            case BYTE -> (byte) 0;
            case BOOLEAN, VARIANT_BOOL -> false;
            case SHORT -> (short) 0;
            case CHAR -> (char) 0;
            case INT, ENUM -> 0;
            case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> 0L;
            case FLOAT -> 0f;
            case DOUBLE -> 0.0;
            case GUID -> Guid.NULL;
        };
    }

    private Object readScalar(Primitive primitive) {
        skip(ndr64 ? primitive.layout().alignment64() : primitive.layout().alignment());
        int size = ndr64 ? primitive.layout().least64() : primitive.layout().least();
        return switch (primitive) {
            case BYTE -> (byte) take(1);
            case BOOLEAN, VARIANT_BOOL -> take(size) != 0;
            case SHORT -> (short) take(2);
            case CHAR -> (char) take(2);
            case INT, ENUM -> (int) take(size);
            case LONG -> take(8);
            case POINTER_SIZED -> size == 4 ? (int) take(4) : take(8);
            case UNSIGNED_POINTER_SIZED -> take(size);
            case FLOAT -> Float.intBitsToFloat((int) take(4));
            case DOUBLE -> Double.longBitsToDouble(take(8));
            case GUID -> readGuid();
        };
    }

    private Guid readGuid() {
        long high = take(4) << 32 | take(2) << 16 | take(2);
        long low = 0;
        for (int i = 0; i < 8; i++) {
            low = low << 8 | take(1);
        }
        return new Guid(high, low);
    }

    // ---- expressions ----

    /** What an attribute's expression is worth. */
    public static long eval(Expression expression, Names names) {
        return number(value(expression, names));
    }

    private static long number(@Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Character c) {
            return c;
        }
        return value instanceof Number number ? number.longValue() : 1;
    }

    /** Unsigned, where Java has only the bits. */
    private static @Nullable Object widened(@Nullable Object value, Type type) {
        Shape shape = Shapes.of(type);
        while (shape instanceof Shape.Reference pointer) {
            shape = pointer.pointee();
        }
        boolean unsigned = shape instanceof Shape.Scalar scalar
                && (scalar.unsigned() || scalar.primitive() == Primitive.BYTE)
                && scalar.primitive().size() < 8;
        if (unsigned && value instanceof Tree.Ptr pointer) {
            return new Tree.Ptr(widened(pointer.target, type));
        }
        int bits = unsigned ? 8 * ((Shape.Scalar) shape).primitive().size() : 64;
        return unsigned && value instanceof Number number ? (Object) (number.longValue() & (1L << bits) - 1) : value;
    }

    private static @Nullable Object value(Expression expression, Names names) {
        return expression.match(new Expression.Cases<@Nullable Object>() {
            @Override
            public Object literal(Expression.Literal literal) {
                return literal.value();
            }

            @Override
            public @Nullable Object variable(Expression.Variable variable) {
                return widened(names.value(variable), variable.type());
            }

            @Override
            public @Nullable Object unary(Expression.Unary unary) {
                Object operand = value(unary.operand(), names);
                return switch (unary.operator()) {
                    case DEREFERENCE -> operand instanceof Tree.Ptr pointer ? pointer.target : operand;
                    case MINUS -> -number(operand);
                    case COMPLEMENT -> ~number(operand);
                    case NOT -> number(operand) == 0;
                    case PLUS, ADDRESS -> operand;
                };
            }

            @Override
            public Object binary(Expression.Binary binary) {
                long left = eval(binary.left(), names);
                return switch (binary.operator()) {
                    case LOGICAL_AND -> left != 0 && eval(binary.right(), names) != 0;
                    case LOGICAL_OR -> left != 0 || eval(binary.right(), names) != 0;
                    default -> computed(binary, left, eval(binary.right(), names));
                };
            }

            @Override
            public @Nullable Object conditional(Expression.Conditional conditional) {
                return value(
                        eval(conditional.condition(), names) != 0 ? conditional.whenTrue() : conditional.whenFalse(),
                        names);
            }

            @Override
            public @Nullable Object cast(Expression.Cast cast) {
                return value(cast.operand(), names);
            }

            @Override
            public @Nullable Object member(Expression.Member member) {
                throw new IllegalStateException("not interpreted: " + member);
            }
        });
    }

    private static Object computed(Expression.Binary binary, long left, long right) {
        return switch (binary.operator()) {
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case SHIFT_LEFT -> left << right;
            case SHIFT_RIGHT -> left >> right;
            case AND -> left & right;
            case XOR -> left ^ right;
            case OR -> left | right;
            case LESS -> left < right;
            case GREATER -> left > right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER_OR_EQUAL -> left >= right;
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LOGICAL_AND, LOGICAL_OR -> throw new AssertionError(binary.operator());
        };
    }
}
