package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.source.Span;

/** Rules for what says where a call goes, and for what comes back about how it went. */
final class HandleRules {
    private static final Set<String> NUMBERS = Set.of(
            "boolean",
            "byte",
            "char",
            "double",
            "float",
            "hyper",
            "int",
            "long",
            "short",
            "signed",
            "small",
            "unsigned",
            "void",
            "wchar_t");

    private final Interface owner;
    private final List<Diagnostic> problems;

    private HandleRules(Interface owner, List<Diagnostic> problems) {
        this.owner = owner;
        this.problems = problems;
    }

    static void check(Interface owner, List<Diagnostic> problems) {
        HandleRules rules = new HandleRules(owner, problems);
        boolean anyHandle = owner.isObject() || saysHandle(owner);
        boolean anyRemote = false;
        for (Operation operation : owner.operations()) {
            if (operation.local()) {
                continue;
            }
            if (operation.callback()) {
                operation.parameters().forEach(rules::ofCallback);
                continue;
            }
            anyRemote = true;
            rules.status(operation);
            for (Parameter parameter : operation.parameters()) {
                anyHandle |= isHandle(parameter.type());
                rules.parameter(operation, parameter);
            }
        }
        if (owner.isObject()) {
            return;
        }
        rules.implicitHandle();
        if (!anyRemote) {
            problems.add(Diagnostic.of(
                            Code.NO_REMOTE_OPERATIONS,
                            owner.span(),
                            "interface `" + owner.name() + "` has no remote operations")
                    .help("that is fine if it only holds types"));
        } else if (!anyHandle) {
            problems.add(Diagnostic.of(
                            Code.AUTO_HANDLE_ASSUMED,
                            owner.span(),
                            "interface `" + owner.name() + "` has no binding handle; one is found automatically")
                    .help("give the operations a `handle_t` parameter, or write `implicit_handle` in an ACF"));
        }
    }

    private static boolean saysHandle(Interface owner) {
        return owner.attributes().has("auto_handle")
                || owner.attributes().has("implicit_handle")
                || owner.attributes().has("explicit_handle");
    }

    /** {@code implicit_handle(long h)}; a name that stands for no known type is taken for a handle of C. */
    private void implicitHandle() {
        Optional<Attribute> implicit = owner.attributes().find("implicit_handle");
        if (implicit.isEmpty() || implicit.get().arguments().isEmpty()) {
            return;
        }
        Span span = implicit.get().arguments().get(0).span();
        String text = span.file().text().substring(span.start(), span.end()).strip();
        if (NUMBERS.contains(text.split("\\W+", 2)[0])) {
            problems.add(Diagnostic.of(Code.BAD_IMPLICIT_HANDLE, span, "`implicit_handle` names a number, not a handle")
                    .help("write `implicit_handle(handle_t name)`"));
        }
    }

    private static boolean isHandle(Type type) {
        Type at = type.resolved() instanceof Pointer pointer ? pointer.target().resolved() : type.resolved();
        return at == BaseType.HANDLE || at instanceof ContextHandle;
    }

    /** A call-back goes where the call came from. */
    private void ofCallback(Parameter parameter) {
        if (isHandle(parameter.type())) {
            problems.add(Diagnostic.of(
                            Code.HANDLE_IN_CALLBACK,
                            parameter.span(),
                            "handle `" + parameter.name() + "` in a call-back")
                    .help("a call-back goes to whoever called; remove the parameter"));
        }
    }

    private void parameter(Operation operation, Parameter parameter) {
        Type type = parameter.type().resolved();
        boolean binding = ItemRules.innermost(type) == BaseType.HANDLE;
        boolean context = ItemRules.innermost(type) instanceof ContextHandle;
        if ((binding || context) && owner.isObject()) {
            problems.add(Diagnostic.of(
                            Code.HANDLE_IN_OBJECT_OPERATION,
                            parameter.span(),
                            (binding ? "binding" : "context") + " handle `" + parameter.name()
                                    + "` in an operation of an object interface")
                    .help(
                            binding
                                    ? "where a call goes is known from the object; remove the parameter"
                                    : "pass an interface pointer to an object that keeps the state"));
        } else if (binding && parameter.out() && !parameter.in()) {
            problems.add(Diagnostic.of(
                            Code.BINDING_HANDLE_ONLY_OUT,
                            parameter.span(),
                            "binding handle `" + parameter.name() + "` is only [out]")
                    .help("a binding handle says where the call goes: it is `[in]`"));
        } else if (binding && type instanceof Pointer pointer && pointer.kind() != Pointer.Kind.REF) {
            problems.add(Diagnostic.of(
                            Code.NULLABLE_HANDLE_POINTER,
                            parameter.span(),
                            "the pointer to binding handle `" + parameter.name() + "` may be null")
                    .help("make it a `ref` pointer, or pass the handle itself"));
        }
        if (owner.isObject() && ItemRules.innermost(type) instanceof Pipe) {
            problems.add(Diagnostic.of(
                            Code.BAD_PIPE_USE,
                            parameter.span(),
                            "pipe `" + parameter.name() + "` of `" + owner.name() + "::" + operation.name()
                                    + "` in an object interface")
                    .help("use one of the interfaces `IPipeByte`, `IPipeLong`, `IPipeDouble`"));
        }
    }

    private void status(Operation operation) {
        for (String attribute : List.of("comm_status", "fault_status")) {
            boolean onResult = operation.attributes().has(attribute);
            Parameter first = null;
            for (Parameter parameter : operation.parameters()) {
                if (!parameter.attributes().has(attribute)) {
                    continue;
                }
                if (first != null) {
                    problems.add(Diagnostic.of(
                                    Code.SEVERAL_STATUS_PARAMETERS,
                                    parameter.span(),
                                    "second `" + attribute + "` parameter of `" + operation.name() + "`")
                            .note(first.span(), "the first is here"));
                }
                first = parameter;
                statusParameter(parameter, attribute);
            }
            if (onResult && first != null) {
                problems.add(Diagnostic.of(
                                Code.COMM_STATUS_TWICE,
                                first.span(),
                                "`" + attribute + "` on the result of `" + operation.name() + "` and on a parameter")
                        .help("keep one of them"));
            }
            if (onResult && !isStatus(operation.result())) {
                badStatus(operation.span(), "result of `" + operation.name() + "`", attribute);
            }
        }
    }

    private void statusParameter(Parameter parameter, String attribute) {
        if (!parameter.out() || !(parameter.type().resolved() instanceof Pointer pointer)) {
            problems.add(Diagnostic.of(
                            Code.STATUS_PARAMETER_NOT_OUT,
                            parameter.span(),
                            "`" + attribute + "` parameter `" + parameter.name() + "` is not an [out] pointer")
                    .help("write `[out] error_status_t *" + parameter.name() + "`"));
        } else if (!isStatus(pointer.target())) {
            badStatus(parameter.span(), "parameter `" + parameter.name() + "`", attribute);
        }
    }

    private void badStatus(Span span, String what, String attribute) {
        problems.add(Diagnostic.of(Code.BAD_STATUS_TYPE, span, "`" + attribute + "` " + what + " is not error_status_t")
                .help("a status is an `error_status_t`"));
    }

    /** {@code error_status_t}, or the integer it stands for. */
    private static boolean isStatus(Type type) {
        Type resolved = type.resolved();
        return resolved == BaseType.ERROR_STATUS || resolved == BaseType.UNSIGNED_LONG || resolved == BaseType.LONG;
    }
}
