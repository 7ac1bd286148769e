package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Operation.Half;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.source.Span;

/**
 * Derives {@code AsyncIFoo} from {@code IFoo}: two operations for each, {@code Begin_} with what goes in and {@code
 * Finish_} with what comes out.
 *
 * <p>Both halves carry the opnum of the synchronous operation, because that is what goes over the wire.
 */
final class AsyncTwins {
    private static final int SLOTS_OF_IUNKNOWN = 3;

    private final Map<Interface, Integer> slots = new IdentityHashMap<>();

    /** The name of an interface's twin. */
    static String nameOf(String sync) {
        int simple = sync.lastIndexOf('.') + 1;
        return sync.substring(0, simple) + "Async" + sync.substring(simple);
    }

    /** Declares the twin, so that others can refer to it. */
    void declare(Interface sync, UUID iid) {
        Interface twin =
                new Interface(nameOf(sync.name()), sync.span(), attributes(sync, iid), sync.doc(), Optional.of(iid));
        sync.pair(twin, iid);
    }

    /** All attributes stay, but the IID is another. */
    private static Attributes attributes(Interface sync, UUID iid) {
        List<Attribute> attributes = new ArrayList<>();
        boolean identified = false;
        for (Attribute attribute : sync.attributes().all()) {
            switch (attribute.name().text()) {
                case "uuid" -> {
                    attributes.add(uuid(attribute.span(), iid));
                    identified = true;
                }
                case "async_uuid" -> {
                    // the twin has none of its own
                }
                default -> attributes.add(attribute);
            }
        }
        if (!identified) {
            attributes.add(uuid(sync.span(), iid));
        }
        return Attributes.of(attributes);
    }

    private static Attribute uuid(Span span, UUID iid) {
        return new Attribute(
                span, new Name(span, "uuid"), List.of(new Attribute.Argument.Uuid(span, iid.toString())), true);
    }

    /** Gives the twin its base and operations; those of its base are there already. */
    void complete(Interface sync) {
        Interface twin = sync.asyncTwin().orElseThrow();
        Optional<Interface> base = base(sync);
        int slot = base.flatMap(b -> Optional.ofNullable(slots.get(b))).orElse(SLOTS_OF_IUNKNOWN);
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : sync.operations()) {
            boolean remoteForm = operation.slot().isEmpty();
            operations.add(half(operation, Half.BEGIN, remoteForm ? OptionalInt.empty() : OptionalInt.of(slot++)));
            operations.add(half(operation, Half.FINISH, remoteForm ? OptionalInt.empty() : OptionalInt.of(slot++)));
        }
        slots.put(twin, slot);
        twin.complete(true, base, operations);
    }

    /** The twin of the base if it has one; otherwise {@code IUnknown}, not {@code AsyncIUnknown}. */
    private static Optional<Interface> base(Interface sync) {
        Optional<Interface> base = sync.base();
        if (base.isPresent() && base.get().asyncTwin().isPresent()) {
            return base.get().asyncTwin();
        }
        while (base.isPresent() && base.get().base().isPresent()) {
            base = base.get().base();
        }
        return base;
    }

    private static Operation half(Operation whole, Half half, OptionalInt slot) {
        boolean begin = half == Half.BEGIN;
        List<Parameter> parameters = whole.parameters().stream()
                .filter(begin ? Parameter::in : Parameter::out)
                .map(parameter -> parameter.withDirection(begin, !begin))
                .toList();
        return new Operation(
                nameOf(half, whole.name()),
                nameOf(half, whole.declaredName()),
                whole.span(),
                whole.attributes(),
                whole.result(),
                parameters,
                whole.opnum(),
                slot,
                whole.local(),
                whole.callAs().map(target -> nameOf(half, target)),
                whole.accessor(),
                half,
                false,
                whole.variadic(),
                whole.doc());
    }

    /** The name of a half: the prefix stands before the name in the vtable, {@code Begin_get_Name}. */
    private static String nameOf(Half half, String whole) {
        return switch (half) {
            case WHOLE -> whole;
            case BEGIN -> "Begin_" + whole;
            case FINISH -> "Finish_" + whole;
        };
    }
}
