package org.midl4j.compiler.codegen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.midl4j.compiler.wire.Place;
import org.midl4j.compiler.wire.Step;

/**
 * Code that knows which field it is reading, so that a failure can be told with the way to it:
 *
 * <pre>{@code
 * int field = 0;
 * try {
 *     …
 *     field = 1;
 *     …
 * } catch (BadStubData problem) {
 *     throw problem.in("name,price", field);
 * }
 * }</pre>
 *
 * It costs nothing while all is well.
 */
final class Progress {
    private final List<Place> places;
    private final String field;
    private final String problem;
    private int next;

    Progress(List<Step> steps, Locals locals) {
        places = steps.stream().flatMap(step -> place(step).stream()).toList();
        field = places.size() > 1 ? locals.fresh("field") : "";
        problem = locals.fresh("problem");
    }

    /** The first of the fields that a step reads. */
    private static Optional<Place> place(Step step) {
        if (step instanceof Step.Block block) {
            return Optional.of(block.slots().get(0).place());
        }
        if (step instanceof Step.Pointee pointee) {
            return Optional.of(pointee.place());
        }
        return step instanceof Step.Flat flat ? Optional.of(flat.place()) : Optional.empty();
    }

    void begin(Code.Builder to) {
        if (places.isEmpty()) {
            return;
        }
        if (places.size() > 1) {
            to.addStatement("int $L = 0", field);
        }
        to.beginControlFlow("try");
    }

    /** Before a step is read. */
    void at(Code.Builder to, Step step) {
        if (place(step).isPresent()) {
            if (next > 0) {
                to.addStatement("$L = $L", field, next);
            }
            next++;
        }
    }

    void end(Code.Builder to, Function<Place, String> names) {
        if (places.isEmpty()) {
            return;
        }
        to.nextControlFlow("catch ($T $L)", RuntimeNames.BAD_STUB_DATA, problem);
        if (places.size() > 1) {
            String all = places.stream().map(names).collect(Collectors.joining(","));
            to.addStatement("throw $L.in($S, $L)", problem, all, field);
        } else {
            to.addStatement("throw $L.in($S)", problem, names.apply(places.get(0)));
        }
        to.endControlFlow();
    }
}
