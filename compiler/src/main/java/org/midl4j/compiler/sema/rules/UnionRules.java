package org.midl4j.compiler.sema.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.ast.UnionArmDecl;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Array;
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
        boolean anyCase = union.arms().stream().anyMatch(UnionRules::isChosen);
        if (!anyCase && !union.arms().isEmpty() && !union.isEncapsulated()) {
            problems.add(strictness.judge(Diagnostic.of(
                            Code.UNION_WITHOUT_CASE,
                            union.span(),
                            "union `" + union.name() + "` has no case, and is sent")
                    .help("put `[case(…)]` in front of each arm")));
        }
    }

    /** One arm with a case, or a discriminant, and the union is meant to be sent: then every arm needs a case. */
    static void written(TypeRef.Union union, List<Diagnostic> problems) {
        boolean anyCase = union.arms().stream().anyMatch(UnionRules::isChosen);
        String name = union.tag().map(tag -> "union `" + tag + "`").orElse("a union");
        if (!anyCase && union.discriminant().isPresent() && !union.arms().isEmpty()) {
            problems.add(Diagnostic.of(
                            Code.UNION_WITHOUT_CASE,
                            union.discriminant().get().span(),
                            name + " has a discriminant, but no case")
                    .help("put `case …:` in front of each arm"));
        }
        if (!anyCase) {
            return;
        }
        for (UnionArmDecl arm : union.arms()) {
            if (!isChosen(arm)) {
                String field = arm.field()
                        .flatMap(FieldDecl::name)
                        .map(n -> "arm `" + n + "`")
                        .orElse("an arm");
                problems.add(Diagnostic.of(
                                Code.ARM_WITHOUT_CASE,
                                arm.field()
                                        .flatMap(FieldDecl::name)
                                        .map(Name::span)
                                        .orElse(arm.span()),
                                field + " of " + name + " has no case")
                        .help("put `[case(…)]` or `[default]` in front of it"));
            }
        }
    }

    private static boolean isChosen(UnionArmDecl arm) {
        return !arm.cases().isEmpty() || arm.isDefault();
    }

    private static boolean isChosen(UnionArm arm) {
        return !arm.cases().isEmpty() || arm.isDefault();
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
                    .filter(field -> field.type().resolved() instanceof Array array && array.isConformant())
                    .ifPresent(field -> problems.add(Diagnostic.of(
                                    Code.CONFORMANT_UNION_ARM,
                                    field.span(),
                                    "arm `" + field.name().orElse("") + "` of union `" + union.name()
                                            + "` is an array of open size")
                            .help("make it a pointer with `size_is`")));
            arm.field()
                    .filter(field -> field.attributes().has("ref"))
                    .ifPresent(field -> problems.add(Diagnostic.of(
                                    Code.REF_UNION_ARM,
                                    field.span(),
                                    "arm `" + field.name().orElse("") + "` of union `" + union.name()
                                            + "` is a reference pointer")
                            .help("an arm can be `unique` or `ptr`")));
        }
        if (firstDefault == null && !byCase.isEmpty()) {
            problems.add(
                    Diagnostic.of(Code.NO_DEFAULT_ARM, union.span(), "union `" + union.name() + "` has no default arm")
                            .help("a discriminant without an arm is an error at run time; `[default];` allows any"));
        }
        if (union.isComplete() && union.arms().isEmpty()) {
            problems.add(
                    Diagnostic.of(Code.UNION_WITHOUT_FIELDS, union.span(), "union `" + union.name() + "` has no arms"));
        }
        union.switchType().ifPresent(type -> switchType(union, type, problems));
        union.discriminant().ifPresent(discriminant -> switchType(union, discriminant.type(), problems));
    }

    /** What a whole number must lie between to be a discriminant of that type. */
    private static void caseRange(Union union, Type type, List<Diagnostic> problems) {
        if (!(type.resolved() instanceof BaseType base)) {
            return;
        }
        int bits = switch (base) {
            case BOOLEAN, BYTE, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SMALL, UNSIGNED_SMALL -> 8;
            case SHORT, UNSIGNED_SHORT, WCHAR -> 16;
            default -> 32;
        };
        // Either reading of the bits will do: `case 0xffff` of a short is what people write.
        long low = -(1L << bits - 1);
        long high = (1L << bits) - 1;
        for (UnionArm arm : union.arms()) {
            for (long value : arm.cases()) {
                if (value < low || value > high) {
                    problems.add(Diagnostic.of(
                                    Code.CASE_OUT_OF_RANGE,
                                    arm.span(),
                                    "case " + value + " of union `" + union.name() + "` does not fit `"
                                            + type.spelling() + "`")
                            .help("use a wider `switch_type`"));
                }
            }
        }
    }

    private static void switchType(Union union, Type type, List<Diagnostic> problems) {
        caseRange(union, type, problems);
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
