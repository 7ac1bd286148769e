package org.midl4j.compiler.sema.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.model.UnresolvedType;

/** Rules for unions. */
final class UnionRules {
    private UnionRules() {}

    /** Rules for a union that is sent: it must be clear which arm is meant. */
    static void sent(Union union, Strictness strictness, List<Diagnostic> problems) {
        boolean anyCase = union.arms().stream().anyMatch(arm -> !arm.cases().isEmpty() || arm.isDefault());
        if (!anyCase && !union.arms().isEmpty()) {
            problems.add(strictness.judge(Diagnostic.of(
                            Code.UNION_WITHOUT_CASE,
                            union.span(),
                            "union `" + union.name() + "` has no case, and is sent")
                    .help("put `[case(…)]` in front of each arm")));
            return;
        }
        for (UnionArm arm : union.arms()) {
            if (arm.cases().isEmpty() && !arm.isDefault()) {
                problems.add(strictness.judge(Diagnostic.of(
                                Code.ARM_WITHOUT_CASE, arm.span(), "an arm of union `" + union.name() + "` has no case")
                        .help("put `[case(…)]` or `[default]` in front of it")));
            }
        }
    }

    /** Rules for every union, sent or not. */
    static void declared(Union union, List<Diagnostic> problems) {
        Map<Long, UnionArm> byCase = new HashMap<>();
        UnionArm firstDefault = null;
        for (UnionArm arm : union.arms()) {
            for (long value : arm.cases()) {
                UnionArm first = byCase.putIfAbsent(value, arm);
                if (first != null) {
                    problems.add(Diagnostic.of(
                                    Code.DUPLICATE_CASE,
                                    arm.span(),
                                    "case " + value + " of union `" + union.name() + "` is given twice")
                            .note(first.span(), "the first is here")
                            .help("each value chooses one arm"));
                }
            }
            if (arm.isDefault()) {
                if (firstDefault != null) {
                    problems.add(Diagnostic.of(
                                    Code.SEVERAL_DEFAULT_ARMS,
                                    arm.span(),
                                    "union `" + union.name() + "` has a second default arm")
                            .note(firstDefault.span(), "the first is here"));
                }
                firstDefault = arm;
            }
            arm.field()
                    .filter(field -> field.attributes().has("ref"))
                    .ifPresent(field -> problems.add(Diagnostic.of(
                                    Code.REF_UNION_ARM,
                                    field.span(),
                                    "arm `" + field.name().orElse("") + "` of union `" + union.name()
                                            + "` is a reference pointer")
                            .help("an arm can be `unique` or `ptr`")));
        }
        union.switchType().ifPresent(type -> switchType(union, type, problems));
        union.discriminant().ifPresent(discriminant -> switchType(union, discriminant.type(), problems));
    }

    private static void switchType(Union union, Type type, List<Diagnostic> problems) {
        Type resolved = type.resolved();
        boolean good = resolved instanceof BaseType base && base.isIntegral()
                || resolved instanceof Enumeration
                || resolved instanceof UnresolvedType;
        if (!good) {
            problems.add(Diagnostic.of(
                            Code.BAD_SWITCH_TYPE,
                            union.span(),
                            "union `" + union.name() + "` cannot be switched on `" + type.spelling() + "`")
                    .help("a discriminant is a whole number, a character, a boolean or an enum"));
        }
    }
}
