package org.midl4j.compiler.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.source.Span;

/** Answers what can be reached from a shape: types that name themselves, and things that cannot travel. */
final class Reach {
    private final Map<Declaration, List<Shape>> parts = new HashMap<>();
    private final Map<Declaration, Boolean> recursive = new HashMap<>();
    private final Map<Declaration, Optional<Plan.Unmarshallable>> obstacles = new HashMap<>();

    /** Whether a value can reach another value of its own type. */
    boolean isRecursive(Declaration type) {
        return recursive.computeIfAbsent(type, key -> reachable(key).contains(key));
    }

    /** What keeps a value of that shape from travelling; the span is the innermost declaration to blame. */
    Optional<Plan.Unmarshallable> obstacle(Shape shape, Span blamed) {
        Optional<Plan.Unmarshallable> own = direct(shape, blamed);
        if (own.isPresent()) {
            return own;
        }
        for (Declaration type : named(shape)) {
            Optional<Plan.Unmarshallable> inside = obstacle(type);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** What keeps a value of that type from travelling. */
    Optional<Plan.Unmarshallable> obstacle(Declaration type) {
        Optional<Plan.Unmarshallable> known = obstacles.get(type);
        if (known == null) {
            known = find(type);
            obstacles.put(type, known);
        }
        return known;
    }

    private Optional<Plan.Unmarshallable> find(Declaration type) {
        Optional<Plan.Unmarshallable> own = inside(type);
        if (own.isPresent()) {
            return own;
        }
        for (Declaration reached : reachable(type)) {
            Optional<Plan.Unmarshallable> there = inside(reached);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    private Optional<Plan.Unmarshallable> inside(Declaration type) {
        if (type instanceof Struct struct) {
            if (!struct.isComplete()) {
                return Optional.of(new Plan.Unmarshallable(
                        "the structure " + struct.name() + " is declared without its fields", struct.span()));
            }
            for (Field field : struct.fields()) {
                Optional<Plan.Unmarshallable> bad = direct(Shapes.of(field), field.span());
                if (bad.isPresent()) {
                    return bad;
                }
            }
        }
        if (type instanceof Union union) {
            if (!union.isComplete()) {
                return Optional.of(new Plan.Unmarshallable(
                        "the union " + union.name() + " is declared without its arms", union.span()));
            }
            for (Field field :
                    union.arms().stream().flatMap(arm -> arm.field().stream()).toList()) {
                Optional<Plan.Unmarshallable> bad = direct(Shapes.of(field), field.span());
                if (bad.isPresent()) {
                    return bad;
                }
            }
        }
        return Optional.empty();
    }

    /** The obstacle in the shape itself, without looking into named types. */
    private static Optional<Plan.Unmarshallable> direct(Shape shape, Span blamed) {
        if (shape instanceof Shape.Opaque opaque) {
            return Optional.of(new Plan.Unmarshallable(opaque.reason(), blamed));
        }
        if (shape instanceof Shape.ObjectReference object
                && object.iid().isEmpty()
                && object.target().resolved() instanceof Interface target
                && target.isComplete()
                && !(target.isObject()
                        && (target.uuid().isPresent() || target.syncTwin().isPresent()))) {
            String why = target.isObject() ? " has no uuid" : " is no COM interface";
            return Optional.of(new Plan.Unmarshallable("the interface " + target.name() + why, blamed));
        }
        if (shape instanceof Shape.Nothing) {
            return Optional.of(new Plan.Unmarshallable("void does not say what there is", blamed));
        }
        if (shape instanceof Shape.Sequence array) {
            return direct(array.element(), blamed);
        }
        if (shape instanceof Shape.Reference pointer) {
            return direct(pointer.pointee(), blamed);
        }
        if (shape instanceof Shape.Stream pipe) {
            return direct(pipe.element(), blamed);
        }
        if (shape instanceof Shape.Converted converted) {
            return direct(converted.wire(), blamed);
        }
        return Optional.empty();
    }

    private Set<Declaration> reachable(Declaration from) {
        Set<Declaration> seen = new LinkedHashSet<>();
        Deque<Declaration> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            for (Shape part : parts.computeIfAbsent(open.remove(), Reach::partsOf)) {
                for (Declaration next : named(part)) {
                    if (seen.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return seen;
    }

    private static List<Shape> partsOf(Declaration type) {
        if (type instanceof Struct struct) {
            return struct.fields().stream().map(Shapes::of).toList();
        }
        if (type instanceof Union union) {
            return union.arms().stream()
                    .flatMap(arm -> arm.field().stream())
                    .map(Shapes::of)
                    .toList();
        }
        return List.of();
    }

    /** The structures and unions a shape names directly. */
    private static List<Declaration> named(Shape shape) {
        if (shape instanceof Shape.Composite struct) {
            return List.of(struct.struct());
        }
        if (shape instanceof Shape.Choice union) {
            return List.of(union.union());
        }
        if (shape instanceof Shape.Sequence array) {
            return named(array.element());
        }
        if (shape instanceof Shape.Reference pointer) {
            return named(pointer.pointee());
        }
        if (shape instanceof Shape.Stream pipe) {
            return named(pipe.element());
        }
        if (shape instanceof Shape.Converted converted) {
            return named(converted.wire());
        }
        return List.of();
    }
}
