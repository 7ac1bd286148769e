package org.midl4j.compiler.wire;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Converter;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;

/**
 * How a value of some type travels. Structures and unions are named, not spelt out, so that a recursive type is no
 * special case.
 */
public sealed interface Shape {

    <R> R match(Cases<R> cases);

    /** One branch per kind of shape. */
    interface Cases<R> {
        R scalar(Scalar shape);

        R composite(Composite shape);

        R choice(Choice shape);

        R sequence(Sequence shape);

        R text(Text shape);

        R reference(Reference shape);

        R objectReference(ObjectReference shape);

        R handle(Handle shape);

        R stream(Stream shape);

        R known(Known shape);

        R converted(Converted shape);

        R binding(Binding shape);

        R skipped(Skipped shape);

        R nothing(Nothing shape);

        R opaque(Opaque shape);
    }

    /**
     * One primitive.
     *
     * @param unsigned whether Java has the bits but not the sign
     * @param enumeration the enumeration it is a value of
     * @param range what a receiver refuses to be left
     */
    record Scalar(Primitive primitive, boolean unsigned, Optional<Enumeration> enumeration, Optional<Range> range)
            implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scalar(this);
        }

        Scalar within(Optional<Range> bounds) {
            return bounds.isPresent() ? new Scalar(primitive, unsigned, enumeration, bounds) : this;
        }
    }

    /** A structure, by the plan of its type. */
    record Composite(Struct struct) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.composite(this);
        }
    }

    /**
     * A union, by the plan of its type, with its discriminant in front.
     *
     * @param selector what chooses the arm; absent if the union is encapsulated, and the value knows
     */
    record Choice(Union union, Scalar discriminant, Optional<Expression> selector) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * An array.
     *
     * @param dimensions outermost first; at least one
     * @param range what a receiver refuses the number of elements to leave
     */
    record Sequence(Shape element, List<Extent> dimensions, Optional<Range> range) implements Shape {
        public Sequence {
            dimensions = List.copyOf(dimensions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sequence(this);
        }

        public boolean isConformant() {
            return dimensions.stream().anyMatch(Extent::isConformant);
        }
    }

    /** Characters up to a NUL. */
    record Text(boolean wide, Extent extent, Optional<Range> range) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A pointer to a value.
     *
     * @param transmitted whether it is all of what travels for a type with {@code wire_marshal} or the like
     */
    record Reference(Pointer.Kind kind, Shape pointee, boolean transmitted) implements Shape {
        Reference(Pointer.Kind kind, Shape pointee) {
            this(kind, pointee, false);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }
    }

    /**
     * A COM object, by reference.
     *
     * @param target the interface, dispinterface or coclass, or {@code void} if only {@code iid} says
     */
    record ObjectReference(Type target, Optional<Expression> iid) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.objectReference(this);
        }
    }

    /** A context handle. */
    record Handle(ContextHandle type) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.handle(this);
        }
    }

    /** A pipe. */
    record Stream(Shape element) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stream(this);
        }
    }

    /** A type of OLE Automation that the runtime marshals. */
    record Known(KnownType type) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }
    }

    /**
     * A value that the author's converter makes of what travels, and turns into it.
     *
     * @param type the typedef's name
     * @param wire what travels
     */
    record Converted(String type, Converter by, Shape wire) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converted(this);
        }
    }

    /** A binding handle: says where a call goes, and is not sent. */
    record Binding() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.binding(this);
        }
    }

    /** A pointer with {@code [ignore]}: a null goes in its place. */
    record Skipped() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.skipped(this);
        }
    }

    /** No value: {@code void}. */
    record Nothing() implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /** Something that cannot travel. */
    record Opaque(Type type, String reason) implements Shape {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opaque(this);
        }
    }
}
