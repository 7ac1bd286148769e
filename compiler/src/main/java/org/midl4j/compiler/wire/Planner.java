package org.midl4j.compiler.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;

/** Makes plans, each type's once. Not safe for use by several threads. */
public final class Planner {
    /** So many fields fit into one method. */
    private static final int MOST_DIRECT = 100;

    private final Layouts layouts = new Layouts();
    private final Reach reach = new Reach();
    private final Map<Struct, Plan> structs = new HashMap<>();
    private final Map<Union, Plan> unions = new HashMap<>();
    private final Map<Struct, Boolean> direct = new HashMap<>();

    /** Alignments and least sizes of a value's flat part. */
    public Layout layout(Shape shape) {
        return layouts.of(shape);
    }

    /** Whether a value of that type can reach another of its type. */
    public boolean isRecursive(Struct struct) {
        return reach.isRecursive(struct);
    }

    /** Whether a value of that type can reach another of its type. */
    public boolean isRecursive(Union union) {
        return reach.isRecursive(union);
    }

    /** A {@link Plan.OfStruct}, or why there is none. */
    public Plan plan(Struct struct) {
        Plan known = structs.get(struct);
        if (known == null) {
            Optional<Plan.Unmarshallable> obstacle = reach.obstacle(struct);
            known = obstacle.isPresent() ? obstacle.get() : planned(struct);
            structs.put(struct, known);
        }
        return known;
    }

    /** A {@link Plan.OfUnion}, or why there is none. */
    public Plan plan(Union union) {
        Plan known = unions.get(union);
        if (known == null) {
            Optional<Plan.Unmarshallable> obstacle = reach.obstacle(union);
            known = obstacle.isPresent() ? obstacle.get() : planned(union);
            unions.put(union, known);
        }
        return known;
    }

    /** A {@link Plan.OfOperation}, or why there is none. */
    public Plan plan(Interface owner, Operation operation) {
        if (operation.local() || owner.isLocal()) {
            return new Plan.Unmarshallable(operation.name() + " is [local]", operation.span());
        }
        if (operation.variadic()) {
            return new Plan.Unmarshallable(
                    operation.name() + " takes a variable number of arguments", operation.span());
        }
        List<Plan.Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Shape shape = topLevel(Shapes.of(parameter.type(), parameter.range()));
            Optional<Plan.Unmarshallable> obstacle = reach.obstacle(shape, parameter.span());
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            arguments.add(new Plan.Argument(new Place(arguments.size(), parameter.name()), parameter, shape));
        }
        Shape result = Shapes.of(operation.result());
        Optional<Plan.Unmarshallable> obstacle =
                result instanceof Shape.Nothing ? Optional.empty() : reach.obstacle(result, operation.span());
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        // An object call's first parameter follows a header whose length varies.
        int start = owner.isObject() ? 1 : 8;
        return new Plan.OfOperation(
                operation, arguments, result, request(arguments, start), reply(arguments, result, start));
    }

    private List<Step> request(List<Plan.Argument> arguments, int start) {
        Steps steps = new Steps(start);
        for (Plan.Argument argument : arguments) {
            if (argument.parameter().in() && !(argument.shape() instanceof Shape.Stream)) {
                whole(steps, argument.place(), argument.shape());
            }
        }
        for (Plan.Argument argument : arguments) {
            if (argument.parameter().in() && argument.shape() instanceof Shape.Stream) {
                whole(steps, argument.place(), argument.shape());
            }
        }
        return steps.finish();
    }

    private List<Step> reply(List<Plan.Argument> arguments, Shape result, int start) {
        Steps steps = new Steps(start);
        for (Plan.Argument argument : arguments) {
            if (argument.parameter().out() && argument.shape() instanceof Shape.Stream) {
                whole(steps, argument.place(), argument.shape());
            }
        }
        for (Plan.Argument argument : arguments) {
            if (argument.parameter().out() && !(argument.shape() instanceof Shape.Stream)) {
                whole(steps, argument.place(), argument.shape());
            }
        }
        if (!(result instanceof Shape.Nothing)) {
            steps.cut();
            whole(steps, Place.RESULT, result);
        }
        return steps.finish();
    }

    private void whole(Steps steps, Place place, Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            steps.primitive(place, scalar);
        } else if (!(shape instanceof Shape.Binding)) {
            steps.add(new Step.Whole(place, shape));
        }
    }

    /** A top-level reference pointer is not sent: the pointee stands in its place. */
    private static Shape topLevel(Shape shape) {
        return shape instanceof Shape.Reference pointer && pointer.kind() == Pointer.Kind.REF
                ? pointer.pointee()
                : shape;
    }

    private Plan.OfStruct planned(Struct struct) {
        List<Plan.Member> members = new ArrayList<>();
        for (Field field : struct.fields()) {
            members.add(member(members.size(), field));
        }
        Layout layout = layouts.of(struct);
        Steps conformance = new Steps(1);
        Steps flat = new Steps(1);
        Steps deferred = new Steps(1);
        flat.align(layout.alignment(), layout.alignment64());
        for (Plan.Member member : members) {
            Shape shape = member.shape();
            if (isConformant(shape)) {
                conformance.add(new Step.Counts(member.place(), shape));
            }
            if (shape instanceof Shape.Scalar scalar) {
                flat.primitive(member.place(), scalar);
            } else {
                flat.add(new Step.Flat(member.place(), shape), layouts.of(shape), layouts.isFixed(shape));
            }
            if (hasPointees(shape)) {
                deferred.add(new Step.Pointee(member.place(), shape));
            }
        }
        flat.pad64(layout.alignment64());
        return new Plan.OfStruct(
                struct,
                members,
                layout,
                conformance.finish(),
                flat.finish(),
                deferred.finish(),
                reach.isRecursive(struct));
    }

    private static Plan.Member member(int index, Field field) {
        return new Plan.Member(new Place(index, field.name().orElse("")), field, Shapes.of(field));
    }

    private Plan.OfUnion planned(Union union) {
        List<Plan.Arm> arms = new ArrayList<>();
        for (UnionArm arm : union.arms()) {
            int index = arms.size();
            arms.add(new Plan.Arm(arm.cases(), arm.isDefault(), arm.field().map(field -> member(index, field))));
        }
        boolean alignArms = union.attributes().has("ms_union") && !union.isEncapsulated();
        return new Plan.OfUnion(union, arms, layouts.of(union), alignArms, reach.isRecursive(union));
    }

    /** Whether counts go in front of the outermost value. */
    public boolean isConformant(Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return isConformant(converted.wire());
        }
        if (shape instanceof Shape.Sequence array) {
            return array.isConformant();
        }
        if (shape instanceof Shape.Text text) {
            return text.extent().isConformant();
        }
        if (shape instanceof Shape.Composite struct) {
            List<Field> fields = struct.struct().fields();
            return !fields.isEmpty() && isConformant(Shapes.of(fields.get(fields.size() - 1)));
        }
        return false;
    }

    /** Whether a value has pointers, whose pointees follow. */
    public boolean hasPointees(Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return hasPointees(converted.wire());
        }
        if (shape instanceof Shape.Sequence array) {
            return hasPointees(array.element());
        }
        if (shape instanceof Shape.Composite struct) {
            return struct.struct().fields().stream().anyMatch(field -> hasPointees(Shapes.of(field)));
        }
        if (shape instanceof Shape.Choice union) {
            return union.union().arms().stream()
                    .flatMap(arm -> arm.field().stream())
                    .anyMatch(field -> hasPointees(Shapes.of(field)));
        }
        return shape instanceof Shape.Reference
                || shape instanceof Shape.ObjectReference
                || shape instanceof Shape.Known known && known.type().isPointer();
    }

    /**
     * Whether a structure has pointers, and code can follow them all field by field, without a list: none leads back to
     * the type, is a full pointer, or is in a union or an array inside the structure.
     */
    public boolean isDirect(Struct struct) {
        Boolean known = direct.get(struct);
        if (known == null) {
            known = !isRecursive(struct)
                    && struct.fields().size() <= MOST_DIRECT
                    && hasPointees(new Shape.Composite(struct))
                    && nullablePointers(struct) <= Integer.SIZE
                    && struct.fields().stream().allMatch(field -> isFollowed(Shapes.of(field)));
            direct.put(struct, known);
        }
        return known;
    }

    private boolean isFollowed(Shape shape) {
        if (shape instanceof Shape.Composite inner && hasPointees(inner)) {
            return isDirect(inner.struct());
        }
        if (!(shape instanceof Shape.Reference pointer)) {
            return !hasPointees(shape);
        }
        Shape pointee = pointer.pointee();
        return pointer.kind() != Pointer.Kind.FULL
                && !(pointee instanceof Shape.Reference)
                && !(pointee instanceof Shape.Choice)
                && !needsList(pointee);
    }

    /** How many pointers of a direct structure can be null, those of structures inside it included. */
    public int nullablePointers(Struct struct) {
        int count = 0;
        for (Field field : struct.fields()) {
            Shape shape = Shapes.of(field);
            if (shape instanceof Shape.Reference pointer && pointer.kind() != Pointer.Kind.REF) {
                count++;
            } else if (shape instanceof Shape.Composite inner) {
                count += nullablePointers(inner.struct());
            }
        }
        return count;
    }

    /** Whether what a complete value's pointers point to has to wait in a list. */
    public boolean needsList(Shape shape) {
        if (shape instanceof Shape.Composite struct) {
            return hasPointees(shape) && !isDirect(struct.struct());
        }
        if (shape instanceof Shape.Sequence array
                && array.dimensions().size() == 1
                && array.element() instanceof Shape.Composite) {
            return needsList(array.element());
        }
        return hasPointees(shape);
    }
}
