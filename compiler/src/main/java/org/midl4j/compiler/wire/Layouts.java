package org.midl4j.compiler.wire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;

/** Computes layouts, each structure's once. */
final class Layouts implements Shape.Cases<Layout> {
    private final Map<Struct, Layout> structs = new HashMap<>();
    private final Map<Union, Layout> unions = new HashMap<>();
    private final Set<Object> under = new HashSet<>();

    Layout of(Shape shape) {
        return shape.match(this);
    }

    /** Of the flat part; a structure that contains itself has none, and is reported elsewhere. */
    Layout of(Struct struct) {
        Layout known = structs.get(struct);
        if (known != null || !under.add(struct)) {
            return known == null ? Layout.NONE : known;
        }
        Layout all = Layout.NONE;
        for (Field field : struct.fields()) {
            all = all.then(of(Shapes.of(field)));
        }
        under.remove(struct);
        structs.put(struct, all);
        return all;
    }

    /** Of its arms: the largest alignment, the fewest octets. */
    Layout of(Union union) {
        Layout known = unions.get(union);
        if (known != null || !under.add(union)) {
            return known == null ? Layout.NONE : known;
        }
        Layout all = null;
        for (UnionArm arm : union.arms()) {
            Layout one = arm.field().map(field -> of(Shapes.of(field))).orElse(Layout.NONE);
            all = all == null ? one : all.or(one);
        }
        under.remove(union);
        Layout result = all == null ? Layout.NONE : all;
        unions.put(union, result);
        return result;
    }

    /** Whether every value takes the same octets, so that what follows is known. */
    boolean isFixed(Shape shape) {
        if (shape instanceof Shape.Converted converted) {
            return isFixed(converted.wire());
        }
        if (shape instanceof Shape.Sequence array) {
            return array.dimensions().stream().noneMatch(extent -> extent.isConformant() || extent.varying())
                    && array.element() instanceof Shape.Scalar;
        }
        return shape instanceof Shape.Scalar
                || shape instanceof Shape.Reference
                || shape instanceof Shape.ObjectReference
                || shape instanceof Shape.Skipped
                || shape instanceof Shape.Handle
                || shape instanceof Shape.Known;
    }

    @Override
    public Layout scalar(Shape.Scalar shape) {
        return shape.primitive().layout();
    }

    @Override
    public Layout composite(Shape.Composite shape) {
        return of(shape.struct());
    }

    @Override
    public Layout choice(Shape.Choice shape) {
        return scalar(shape.discriminant()).then(of(shape.union()));
    }

    @Override
    public Layout sequence(Shape.Sequence shape) {
        Layout all = of(shape.element());
        int counts = 0;
        for (Extent extent : shape.dimensions()) {
            if (extent.varying()) {
                counts += 2;
                all = all.times(0);
            } else {
                all = all.times(extent.fixed().orElse(0));
            }
        }
        return counts == 0 ? all : counted(all, counts);
    }

    @Override
    public Layout text(Shape.Text shape) {
        int size = shape.wide() ? 2 : 1;
        return counted(new Layout(size, size, size, size), 2);
    }

    /**
     * With offset and actual count: they align themselves, and in NDR 2.0 do not count for what they are part of.
     */
    private static Layout counted(Layout elements, int counts) {
        return new Layout(
                elements.alignment(),
                Math.max(8, elements.alignment64()),
                4 * counts + elements.least(),
                8 * counts + elements.least64());
    }

    @Override
    public Layout reference(Shape.Reference shape) {
        return Layout.POINTER;
    }

    @Override
    public Layout objectReference(Shape.ObjectReference shape) {
        return Layout.POINTER;
    }

    @Override
    public Layout handle(Shape.Handle shape) {
        return new Layout(4, 4, 20, 20);
    }

    @Override
    public Layout stream(Shape.Stream shape) {
        return Layout.POINTER;
    }

    @Override
    public Layout known(Shape.Known shape) {
        return shape.type().layout();
    }

    @Override
    public Layout converted(Shape.Converted shape) {
        return of(shape.wire());
    }

    @Override
    public Layout binding(Shape.Binding shape) {
        return Layout.NONE;
    }

    @Override
    public Layout skipped(Shape.Skipped shape) {
        return Layout.POINTER;
    }

    @Override
    public Layout nothing(Shape.Nothing shape) {
        return Layout.NONE;
    }

    @Override
    public Layout opaque(Shape.Opaque shape) {
        return Layout.NONE;
    }
}
