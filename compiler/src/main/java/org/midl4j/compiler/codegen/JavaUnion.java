package org.midl4j.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/**
 * A union as Java has it.
 *
 * @param arms in order
 */
record JavaUnion(List<Arm> arms) {

    /**
     * An arm.
     *
     * @param name its record
     * @param cases the discriminants that choose it
     * @param fallback whether it is for all that choose no other
     * @param component its value; absent if it has none, or one that is never sent
     * @param skipped whether a null travels for a value that is never sent
     */
    record Arm(
            ClassName name,
            List<Long> cases,
            boolean fallback,
            Optional<Component> component,
            boolean skipped,
            String doc) {

        /** Whether the discriminant is not clear from the arm. */
        boolean carriesDiscriminant() {
            return fallback || cases.size() != 1;
        }
    }

    /** The value of an arm. */
    record Component(String name, Shape shape) {}

    JavaUnion {
        arms = List.copyOf(arms);
    }

    static JavaUnion of(Union union, ClassName name, JavaNames names) {
        Set<String> taken = new HashSet<>(Set.of(name.simpleName().toLowerCase(Locale.ROOT)));
        List<Arm> arms = new ArrayList<>();
        for (UnionArm arm : union.arms()) {
            Optional<Component> component = arm.field()
                    .map(field -> new Component(
                            JavaNames.component(
                                    names.fields(union, List.of(field)).get(0)),
                            Shapes.of(field)));
            if (component.isPresent() && component.get().name().equals("discriminant")) {
                component = Optional.of(
                        new Component("discriminant_", component.get().shape()));
            }
            String wish = component
                    .map(each -> JavaNames.capitalized(each.name()))
                    .orElse(arm.isDefault() ? "Other" : "Nothing");
            String record = wish;
            while (!taken.add(record.toLowerCase(Locale.ROOT))
                    || record.equals("String")
                    || record.equals("Override")) {
                record += "_";
            }
            boolean skipped = component
                    .filter(each -> each.shape() instanceof Shape.Skipped)
                    .isPresent();
            arms.add(new Arm(
                    name.nestedClass(record),
                    arm.cases(),
                    arm.isDefault(),
                    skipped ? Optional.empty() : component,
                    skipped,
                    arm.field().map(field -> field.doc()).orElse("")));
        }
        return new JavaUnion(arms);
    }
}
