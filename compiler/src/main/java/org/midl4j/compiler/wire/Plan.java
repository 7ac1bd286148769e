package org.midl4j.compiler.wire;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.source.Span;

/** How the values of a type, or the messages of an operation, are marshalled. */
public sealed interface Plan {

    /**
     * The plan of a structure.
     *
     * @param fields the shapes of its fields, in order
     * @param conformance the counts that go in front of the outermost value
     * @param flat the value itself
     * @param deferred what its pointers point to
     * @param recursive whether a value can reach another of its type
     */
    record OfStruct(
            Struct struct,
            List<Member> fields,
            Layout layout,
            List<Step> conformance,
            List<Step> flat,
            List<Step> deferred,
            boolean recursive)
            implements Plan {
        public OfStruct {
            fields = List.copyOf(fields);
            conformance = List.copyOf(conformance);
            flat = List.copyOf(flat);
            deferred = List.copyOf(deferred);
        }
    }

    /** A field, and how it travels. */
    record Member(Place place, Field field, Shape shape) {}

    /**
     * The plan of a union: of its arms, as the discriminant belongs to the use.
     *
     * @param layout of the largest arm, for alignment
     * @param alignArms whether NDR 2.0 aligns every arm alike ({@code [ms_union]}); NDR64 always does
     */
    record OfUnion(Union union, List<Arm> arms, Layout layout, boolean alignArms, boolean recursive) implements Plan {
        public OfUnion {
            arms = List.copyOf(arms);
        }
    }

    /**
     * An arm.
     *
     * @param cases the discriminants that choose it
     * @param fallback whether it is the default
     * @param member absent for an arm without a value
     */
    record Arm(List<Long> cases, boolean fallback, Optional<Member> member) {
        public Arm {
            cases = List.copyOf(cases);
        }
    }

    /**
     * The plan of an operation: one message each way.
     *
     * @param parameters all of them, in order, sent or not
     * @param result how the result travels; {@link Shape.Nothing} if there is none
     */
    record OfOperation(
            Operation operation, List<Argument> parameters, Shape result, List<Step> request, List<Step> reply)
            implements Plan {
        public OfOperation {
            parameters = List.copyOf(parameters);
            request = List.copyOf(request);
            reply = List.copyOf(reply);
        }
    }

    /** A parameter, and how it travels: a top-level {@code ref} pointer is already taken off. */
    record Argument(Place place, Parameter parameter, Shape shape) {}

    /**
     * No plan: something in it cannot travel.
     *
     * @param reason the fact, in lower case, without a full stop
     * @param span the declaration that cannot travel
     */
    record Unmarshallable(String reason, Span span) implements Plan {}
}
