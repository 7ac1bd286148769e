package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.source.Span;

/** Rules for single parameters and fields that need nothing but their type and attributes. */
final class SingleItems {
    private final List<Diagnostic> problems;

    private SingleItems(List<Diagnostic> problems) {
        this.problems = problems;
    }

    static void check(FileModel file, List<Diagnostic> problems) {
        SingleItems items = new SingleItems(problems);
        for (Declaration declaration : file.declarations()) {
            if (declaration instanceof Interface one && one.syncTwin().isEmpty()) {
                items.operations(one);
            } else if (declaration instanceof Struct struct) {
                items.fields(struct);
            }
        }
    }

    private void operations(Interface owner) {
        for (Operation operation : owner.operations()) {
            requiredAfterOptional(operation);
            if (operation.result().resolved() == BaseType.HANDLE && !operation.local()) {
                problems.add(Diagnostic.of(
                                Code.HANDLE_T_SENT,
                                operation.span(),
                                "`" + operation.name() + "` returns a binding handle")
                        .help("return a context handle for something the server remembers"));
            }
            if (operation.result().resolved() instanceof Pointer pointer
                    && pointer.target().resolved() instanceof ContextHandle
                    && !operation.local()) {
                problems.add(Diagnostic.of(
                                Code.RESULT_POINTER_TO_HANDLE,
                                operation.span(),
                                "`" + operation.name() + "` returns a pointer to a context handle")
                        .help("return the handle itself, or use an `[out]` parameter"));
            }
            for (Parameter parameter : operation.parameters()) {
                parameter(operation, parameter);
                if (operation.local() || owner.isLocal()) {
                    continue;
                }
                item(parameter.name(), parameter.span(), parameter.type());
            }
        }
    }

    private void parameter(Operation operation, Parameter parameter) {
        Attributes attributes = parameter.attributes();
        Type type = parameter.type().resolved();
        Optional<Attribute> lcid = attributes.find("lcid");
        if (lcid.isPresent() && type != BaseType.LONG && type != BaseType.UNSIGNED_LONG) {
            problems.add(Diagnostic.of(
                            Code.LCID_NOT_LONG,
                            parameter.span(),
                            "`lcid` parameter `" + parameter.name() + "` is not a long")
                    .label("type is `" + parameter.declaredType().spelling() + "`")
                    .help("write `long`"));
        }
        byteCount(operation, parameter);
        Optional<Attribute> optional = attributes.find("optional");
        if (optional.isEmpty()) {
            return;
        }
        if (attributes.has("defaultvalue")) {
            problems.add(Diagnostic.of(
                            Code.OPTIONAL_WITH_DEFAULT,
                            optional.get().span(),
                            "`" + parameter.name() + "` is optional because of its default value already")
                    .help("remove `optional`"));
        } else if (!isVariant(parameter.declaredType())) {
            problems.add(Diagnostic.of(
                            Code.OPTIONAL_NOT_VARIANT,
                            optional.get().span(),
                            "optional parameter `" + parameter.name() + "` is not a VARIANT")
                    .label("type is `" + parameter.declaredType().spelling() + "`")
                    .help("use VARIANT, or `defaultvalue` instead of `optional`"));
        }
    }

    /** The caller's buffer: an [out] pointer, with its size in an [in] number beside it. */
    private void byteCount(Operation operation, Parameter parameter) {
        Optional<Attribute> count = parameter.attributes().find("byte_count");
        if (count.isEmpty()
                || count.get().arguments().size() != 1
                || !(count.get().arguments().get(0) instanceof Attribute.Argument.Expression argument)
                || !(argument.expr() instanceof Expr.NameRef name)) {
            return;
        }
        Optional<Parameter> size = operation.parameters().stream()
                .filter(other -> other.name().equals(name.text()))
                .findFirst();
        boolean number = size.isPresent()
                && size.get().in()
                && (!(size.get().type().resolved() instanceof BaseType base) || base.isIntegral());
        if (!parameter.out() || parameter.in() || !(parameter.type().resolved() instanceof Pointer)) {
            problems.add(Diagnostic.of(
                            Code.BYTE_COUNT_MISUSED,
                            count.get().span(),
                            "`byte_count` on `" + parameter.name() + "`, which is not an [out] pointer")
                    .help("it gives the size of a buffer that the reply is written to"));
        } else if (!number) {
            problems.add(Diagnostic.of(
                            Code.BYTE_COUNT_MISUSED,
                            count.get().span(),
                            "`byte_count` names `" + name.text() + "`, which is not an [in] whole number")
                    .help("name an [in] parameter that holds the size of the buffer"));
        }
    }

    private static boolean isVariant(Type declared) {
        Type at = declared;
        while (true) {
            if (at instanceof Alias alias) {
                if (alias.name().equals("VARIANT")) {
                    return true;
                }
                at = alias.target();
            } else if (at instanceof Pointer pointer) {
                at = pointer.target();
            } else {
                return at instanceof Struct struct
                        && struct.tag().filter("tagVARIANT"::equals).isPresent();
            }
        }
    }

    private void requiredAfterOptional(Operation operation) {
        if (operation.accessor() == Operation.Accessor.NONE) {
            return;
        }
        Parameter optional = null;
        int required = 0;
        for (Parameter parameter : operation.parameters()) {
            Attributes attributes = parameter.attributes();
            if (attributes.has("optional")) {
                optional = parameter;
                required = 0;
            } else if (!attributes.has("defaultvalue") && !attributes.has("lcid") && !attributes.has("retval")) {
                required++;
            }
        }
        if (optional != null && required > 1) {
            problems.add(Diagnostic.of(
                            Code.PROPERTY_REQUIRED_AFTER_OPTIONAL,
                            operation.span(),
                            "property `" + operation.declaredName()
                                    + "` has several required parameters after an optional one")
                    .note(optional.span(), "this one is optional")
                    .help("only the value itself may follow an optional parameter"));
        }
    }

    private void fields(Struct struct) {
        for (Field field : struct.fields()) {
            String name = field.name().orElse("(unnamed)");
            item(name, field.span(), field.type());
            Type type = field.type().resolved();
            if (field.name().isEmpty()
                    && field.bits().isEmpty()
                    && !(type instanceof Struct || type instanceof Union || type instanceof SwitchedUnion)) {
                problems.add(Diagnostic.of(
                                Code.UNNAMED_MEMBER, field.span(), "a member of `" + struct.name() + "` has no name")
                        .help("only structs and unions may be members without a name"));
            }
            if (type instanceof SwitchedUnion union) {
                discriminantSent(struct, field, union);
            }
        }
    }

    private void discriminantSent(Struct struct, Field union, SwitchedUnion type) {
        for (String name : Variables.of(type.switchIs())) {
            for (Field other : struct.fields()) {
                if (other.ignored() && other.name().filter(name::equals).isPresent()) {
                    problems.add(Diagnostic.of(
                                    Code.DISCRIMINANT_IGNORED,
                                    union.span(),
                                    "discriminant `" + name + "` of union `"
                                            + union.name().orElse("(unnamed)") + "` is not sent")
                            .note(other.span(), "it is marked `ignore`")
                            .help("remove `ignore`"));
                }
            }
        }
    }

    private void item(String name, Span span, Type declared) {
        Type type = declared.resolved();
        if (type instanceof Pointer pointer && !(pointer.target().resolved() instanceof Pointer)) {
            type = pointer.target().resolved();
        }
        if (type instanceof Array array && array.element().resolved() instanceof SwitchedUnion) {
            problems.add(Diagnostic.of(
                            Code.ARRAY_OF_UNIONS, span, "`" + name + "` is an array of unions with one discriminant")
                    .help("make an array of structs, each with a discriminant and a union"));
        }
    }
}
