package org.midl4j.compiler.sema.rules;

import java.util.List;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.source.Span;

/** Rules for types by themselves, whether they are sent or not. */
final class TypeShapeRules {
    private TypeShapeRules() {}

    static void check(FileModel file, List<Diagnostic> problems) {
        for (Declaration declaration : file.declarations()) {
            if (declaration instanceof Struct struct) {
                struct(struct, problems);
            } else if (declaration instanceof Union union) {
                UnionRules.declared(union, problems);
                union.arms().forEach(arm -> arm.field().ifPresent(field -> item(field, problems)));
            } else if (declaration instanceof Alias alias && alias.isComplete()) {
                alias(alias, problems);
            }
        }
    }

    private static void struct(Struct struct, List<Diagnostic> problems) {
        List<Field> fields = struct.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            item(field, problems);
            Type type = field.type().resolved();
            if (type instanceof Pointer pointer
                    && pointer.kind() == Pointer.Kind.REF
                    && pointer.target().resolved() instanceof Struct target
                    && target.name().equals(struct.name())
                    && target.span().equals(struct.span())) {
                problems.add(Diagnostic.of(
                                Code.RECURSION_THROUGH_REF,
                                field.span(),
                                "`" + field.name().orElse("(unnamed)") + "` of `" + struct.name()
                                        + "` never ends: a reference pointer cannot be null")
                        .help("make it `unique` or `ptr`"));
            }
            if (field.bits().isPresent() && type instanceof BaseType base && !base.isIntegral()) {
                problems.add(Diagnostic.of(
                        Code.BAD_BIT_FIELD_TYPE,
                        field.span(),
                        "bit-field of type `" + field.declaredType().spelling() + "`"));
            }
            boolean open = type instanceof Array array && array.isConformant()
                    || type instanceof Struct inner && Sendability.endsOpen(inner);
            if (open && i < fields.size() - 1) {
                problems.add(Diagnostic.of(
                                Code.CONFORMANT_ARRAY_NOT_LAST,
                                field.span(),
                                "`" + field.name().orElse("(unnamed)") + "` of `" + struct.name()
                                        + "` has open size and is not last")
                        .note(fields.get(i + 1).span(), "this follows it")
                        .help("move it to the end, or make it a pointer with `size_is`"));
            }
            if (type == BaseType.VOID) {
                problems.add(Diagnostic.of(
                        Code.VOID_FIELD,
                        field.span(),
                        "`" + field.name().orElse("(unnamed)") + "` of `" + struct.name() + "` has type void"));
            } else if (type instanceof FunctionType) {
                problems.add(Diagnostic.of(
                                Code.FUNCTION_FIELD,
                                field.span(),
                                "`" + field.name().orElse("(unnamed)") + "` of `" + struct.name() + "` is a function")
                        .help("write a pointer to a function"));
            }
        }
    }

    private static void alias(Alias alias, List<Diagnostic> problems) {
        voidArray(alias.name(), alias.span(), alias.target(), problems);
        ItemRules.string(alias, problems);
        Type sent = alias.transmitted().map(Type::resolved).orElse(BaseType.LONG);
        if (alias.attributes().has("transmit_as")
                && (sent == BaseType.VOID
                        || sent instanceof Pointer pointer && pointer.target().resolved() == BaseType.VOID)) {
            problems.add(Diagnostic.of(
                            Code.VOID_POINTER_SENT,
                            alias.span(),
                            "`" + alias.name() + "` is transmitted as `" + sent.spelling() + "`, which cannot be sent")
                    .help("name a type in `transmit_as` that holds the values to send"));
        }
    }

    /** C has no array of void either: an error wherever it stands. */
    static void voidArray(String name, Span span, Type declared, List<Diagnostic> problems) {
        Type type = declared.resolved();
        while (type instanceof Array array) {
            type = array.element().resolved();
            if (type == BaseType.VOID) {
                problems.add(Diagnostic.of(Code.VOID_ARRAY, span, "`" + name + "` is an array of void")
                        .help("give the elements a type, such as `byte`"));
            }
        }
    }

    private static void item(Field field, List<Diagnostic> problems) {
        ItemRules.check(
                field.name().orElse("(unnamed)"),
                field.span(),
                field.attributes(),
                field.declaredType(),
                field.type(),
                field.range(),
                problems);
        voidArray(field.name().orElse("(unnamed)"), field.span(), field.declaredType(), problems);
        Type type = field.type().resolved();
        while (type instanceof Array array) {
            Type element = array.element().resolved();
            if (element instanceof Array inner
                    && inner.isConformant()
                    && inner.size().isEmpty()
                    && !inner.string()) {
                problems.add(Diagnostic.of(
                                Code.ONLY_FIRST_BOUND_OPEN,
                                field.span(),
                                "only the first bound of `" + field.name().orElse("(unnamed)") + "` may be open")
                        .help("write a number between the other brackets"));
                return;
            }
            type = element;
        }
    }
}
