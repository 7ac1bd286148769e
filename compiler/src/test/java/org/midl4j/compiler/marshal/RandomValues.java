package org.midl4j.compiler.marshal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Values that fit their shapes: counts, lengths and discriminants agree. The same seed gives the same values. */
final class RandomValues {
    private static final int DEEPEST = 4;

    /** After so many structures everything is as small as it can be. */
    private static final int ENOUGH = 150;

    private final Random random;
    private int structures;
    private int most;
    private final Map<Struct, List<Tree.Ptr>> fullPointers = new HashMap<>();

    RandomValues(Random random) {
        this.random = random;
    }

    /** Values for one direction of a call; those of {@code before} stay, except what travels again. */
    Map<String, @Nullable Object> message(
            Plan.OfOperation plan, boolean request, Map<String, @Nullable Object> before) {
        fullPointers.clear();
        structures = 0;
        List<Member> members = new ArrayList<>();
        for (Interpreter.Part part : Interpreter.parts(plan, request)) {
            members.add(new Member(part.name(), part.shape()));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>(before);
        Set<String> counters = new HashSet<>();
        Interpreter.parts(plan, true).forEach(part -> mentioned(part.shape(), counters));
        Interpreter.parts(plan, false).forEach(part -> mentioned(part.shape(), counters));
        fill(members, counters, values, 0);
        return values;
    }

    /** A field or parameter. */
    private record Member(String name, Shape shape) {}

    /** @param counters what counts and discriminants are computed from */
    private void fill(List<Member> members, Set<String> counters, Map<String, @Nullable Object> values, int depth) {
        boolean small = structures > ENOUGH;
        for (int attempt = 0; ; attempt++) {
            most = small && attempt < 100 ? 2 : 8;
            for (Member member : members) {
                if (counters.contains(member.name())) {
                    values.put(member.name(), counter(member.shape()));
                }
            }
            if (members.stream().allMatch(member -> fits(member.shape(), values))) {
                break;
            }
            if (attempt > 10_000) {
                throw new AssertionError("no counts fit " + members);
            }
        }
        for (Member member : members) {
            if (!counters.contains(member.name())) {
                values.put(member.name(), value(member.shape(), values, depth));
            }
        }
    }

    // ---- what depends on what ----

    private static void mentioned(Shape shape, Set<String> names) {
        if (shape instanceof Shape.Reference pointer) {
            mentioned(pointer.pointee(), names);
        } else if (shape instanceof Shape.Sequence array) {
            for (Extent extent : array.dimensions()) {
                extent.size().ifPresent(each -> mentioned(each, names));
                extent.first().ifPresent(each -> mentioned(each, names));
                extent.length().ifPresent(each -> mentioned(each, names));
            }
            mentioned(array.element(), names);
        } else if (shape instanceof Shape.Choice choice) {
            choice.selector().ifPresent(each -> mentioned(each, names));
        } else if (shape instanceof Shape.Text text) {
            text.extent().size().ifPresent(each -> mentioned(each, names));
        }
    }

    private static void mentioned(Expression expression, Set<String> names) {
        if (expression instanceof Expression.Variable variable) {
            names.add(variable.name());
        } else if (expression instanceof Expression.Unary unary) {
            mentioned(unary.operand(), names);
        } else if (expression instanceof Expression.Binary binary) {
            mentioned(binary.left(), names);
            mentioned(binary.right(), names);
        } else if (expression instanceof Expression.Conditional conditional) {
            mentioned(conditional.condition(), names);
            mentioned(conditional.whenTrue(), names);
            mentioned(conditional.whenFalse(), names);
        } else if (expression instanceof Expression.Cast cast) {
            mentioned(cast.operand(), names);
        }
    }

    private static boolean fits(Shape shape, Map<String, @Nullable Object> values) {
        if (shape instanceof Shape.Reference pointer) {
            return fits(pointer.pointee(), values);
        }
        if (shape instanceof Shape.Sequence array) {
            for (Extent extent : array.dimensions()) {
                long size = size(extent, values);
                long first = extent.first()
                        .map(each -> Interpreter.eval(each, values::get))
                        .orElse(0L);
                long length = extent.length()
                        .map(each -> Interpreter.eval(each, values::get))
                        .orElse(size - first);
                if (size < 0 || first < 0 || length < 0 || first + length > size) {
                    return false;
                }
            }
            return fits(array.element(), values);
        }
        if (shape instanceof Shape.Choice choice && choice.selector().isPresent()) {
            long selector = Interpreter.eval(choice.selector().get(), values::get);
            return Interpreter.armOf(choice.union(), selector) != null;
        }
        return true;
    }

    private static long size(Extent extent, Map<String, @Nullable Object> values) {
        return extent.fixed().isPresent()
                ? extent.fixed().getAsLong()
                : Interpreter.eval(extent.size().orElseThrow(), values::get);
    }

    private Object counter(Shape shape) {
        int number = random.nextInt(most);
        if (shape instanceof Shape.Reference pointer) {
            return new Tree.Ptr(counter(pointer.pointee()));
        }
        return typed(((Shape.Scalar) shape).primitive(), number);
    }

    private static Object typed(Primitive primitive, long number) {
        return switch (primitive) {
            case BYTE -> (byte) number;
            case SHORT -> (short) number;
            case CHAR -> (char) number;
            case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> number;
            default -> (int) number;
        };
    }

    // ---- values ----

    private @Nullable Object value(Shape shape, Map<String, @Nullable Object> scope, int depth) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.range().isPresent() ? (Object) random.nextInt(10) : scalar(scalar.primitive());
        }
        if (shape instanceof Shape.Composite composite) {
            return fill(
                    composite.struct(),
                    new Tree.Node(composite.struct().fields().size()),
                    depth);
        }
        if (shape instanceof Shape.Choice choice) {
            long discriminant = choice.selector()
                    .map(each -> Interpreter.eval(each, scope::get))
                    .orElseGet(() -> discriminant(choice.union()));
            UnionArm arm = Interpreter.armOf(choice.union(), discriminant);
            return new Tree.Arm(
                    discriminant,
                    arm == null || arm.field().isEmpty()
                            ? null
                            : value(Shapes.of(arm.field().get()), scope, depth));
        }
        if (shape instanceof Shape.Sequence array) {
            return elements(array, 0, scope, depth);
        }
        if (shape instanceof Shape.Text text) {
            return text(text, depth);
        }
        if (shape instanceof Shape.Reference pointer) {
            return pointer(pointer, scope, depth);
        }
        if (shape instanceof Shape.Skipped) {
            return null;
        }
        throw new IllegalStateException("no values for " + shape);
    }

    private Tree.Node fill(Struct struct, Tree.Node node, int depth) {
        structures++;
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < node.fields.length; i++) {
            String name = struct.fields().get(i).name().orElse("#" + i);
            members.add(new Member(name, Shapes.of(struct.fields().get(i))));
        }
        Map<String, @Nullable Object> values = new HashMap<>();
        Set<String> counters = new HashSet<>();
        members.forEach(member -> mentioned(member.shape(), counters));
        fill(members, counters, values, depth + 1);
        for (int i = 0; i < node.fields.length; i++) {
            node.fields[i] = values.get(members.get(i).name());
        }
        return node;
    }

    private long discriminant(Union union) {
        while (true) {
            long number = random.nextInt(8);
            if (Interpreter.armOf(union, number) != null) {
                return number;
            }
        }
    }

    private List<@Nullable Object> elements(
            Shape.Sequence array, int depth, Map<String, @Nullable Object> scope, int nesting) {
        Extent extent = array.dimensions().get(depth);
        long size = size(extent, scope);
        long first =
                extent.first().map(each -> Interpreter.eval(each, scope::get)).orElse(0L);
        long length =
                extent.length().map(each -> Interpreter.eval(each, scope::get)).orElse(size - first);
        List<@Nullable Object> list = new ArrayList<>();
        for (long i = 0; i < first; i++) {
            list.add(Interpreter.zero(((Shape.Scalar) array.element()).primitive()));
        }
        for (long i = 0; i < length; i++) {
            list.add(
                    depth + 1 < array.dimensions().size()
                            ? elements(array, depth + 1, scope, nesting)
                            : value(array.element(), scope, nesting));
        }
        return list;
    }

    private String text(Shape.Text text, int depth) {
        int room = (int) text.extent().fixed().orElse(depth < 2 && random.nextInt(20) == 0 ? 300 : 30) - 1;
        int length = random.nextInt(room + 1);
        StringBuilder string = new StringBuilder();
        for (int i = 0; i < length; i++) {
            string.append((char) (1 + random.nextInt(text.wide() && random.nextBoolean() ? 0xfffe : 0xff)));
        }
        return string.toString();
    }

    private Tree.@Nullable Ptr pointer(Shape.Reference pointer, Map<String, @Nullable Object> scope, int depth) {
        boolean ref = pointer.kind() == Pointer.Kind.REF;
        if (!ref && random.nextInt(DEEPEST + 1) < Math.min(depth, DEEPEST)
                || !ref && random.nextInt(6) == 0
                || !ref && (depth > DEEPEST || structures > ENOUGH)) {
            return null;
        }
        if (pointer.kind() != Pointer.Kind.FULL || !(pointer.pointee() instanceof Shape.Composite composite)) {
            return new Tree.Ptr(value(pointer.pointee(), scope, depth + 1));
        }
        List<Tree.Ptr> known = fullPointers.computeIfAbsent(composite.struct(), key -> new ArrayList<>());
        if (!known.isEmpty() && random.nextInt(3) == 0) {
            return known.get(random.nextInt(known.size()));
        }
        Tree.Node node = new Tree.Node(composite.struct().fields().size());
        Tree.Ptr made = new Tree.Ptr(node);
        known.add(made); // before its fields, which may point back to it
        fill(composite.struct(), node, depth + 1);
        return made;
    }

    private Object scalar(Primitive primitive) {
        return switch (primitive) {
            case BYTE -> (byte) random.nextInt();
            case BOOLEAN, VARIANT_BOOL -> random.nextBoolean();
            case SHORT -> (short) random.nextInt();
            case CHAR -> (char) random.nextInt();
            case INT -> random.nextInt();
            case ENUM -> random.nextInt(0x8000);
            case LONG -> random.nextLong();
            case POINTER_SIZED -> (long) random.nextInt();
            case UNSIGNED_POINTER_SIZED -> random.nextInt() & 0xffffffffL;
            case FLOAT -> random.nextFloat() * 1e6f;
            case DOUBLE -> random.nextDouble() * 1e12;
            case GUID -> new Guid(random.nextLong(), random.nextLong());
        };
    }
}
