package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Set;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;

/** Rules for what an interface's operations send: directions, pointers, sizes. */
final class InterfaceModelRules {
    private static final Set<String> PIPES = Set.of("IPipeByte", "IPipeLong", "IPipeDouble");

    private final Interface owner;
    private final Sendability sendability;
    private final List<Diagnostic> problems;
    private final Strictness strictness;

    private InterfaceModelRules(Interface owner, Sendability sendability, List<Diagnostic> problems) {
        this.owner = owner;
        this.sendability = sendability;
        this.problems = problems;
        this.strictness = Strictness.of(owner);
    }

    private void add(Diagnostic problem) {
        problems.add(strictness.judge(problem));
    }

    /** A mistake of form, which no proxy could do without: only Automation is forgiving. */
    private void addForm(Diagnostic problem) {
        problems.add(Strictness.isAutomation(owner) ? strictness.judge(problem) : problem);
    }

    static void check(FileModel file, Strictness strictness, Sendability sendability, List<Diagnostic> problems) {
        for (Declaration declaration : file.declarations()) {
            if (declaration instanceof Interface one
                    && one.isComplete()
                    && one.syncTwin().isEmpty()
                    && Strictness.of(one) == strictness) {
                new InterfaceModelRules(one, sendability, problems).interfaceRules();
            }
        }
    }

    private void interfaceRules() {
        if (owner.uuid().isEmpty() && !owner.isLocal() && (owner.isObject() || sendsAnything())) {
            add(Diagnostic.of(Code.UUID_MISSING, owner.span(), "interface `" + owner.name() + "` has no uuid")
                    .help(
                            owner.isObject()
                                    ? "add `uuid(…)`, the IID, to its attributes"
                                    : "add `uuid(…)` to its attributes, or `local` if it is never called remotely"));
        }
        AutomationRules.check(owner, problems);
        if (!owner.isLocal()) {
            HandleRules.check(owner, problems);
        }
        for (Operation operation : owner.operations()) {
            for (Parameter parameter : operation.parameters()) {
                byValue(parameter);
                TypeShapeRules.voidArray(parameter.name(), parameter.span(), parameter.declaredType(), problems);
            }
            localAlone(operation);
            if (!owner.isLocal() && !operation.local()) {
                remote(operation);
            }
        }
    }

    private boolean sendsAnything() {
        return owner.operations().stream().anyMatch(operation -> !operation.local());
    }

    private void byValue(Parameter parameter) {
        Type type = parameter.type().resolved();
        if (type instanceof Coclass coclass) {
            addForm(Diagnostic.of(
                            Code.COCLASS_AS_PARAMETER,
                            parameter.span(),
                            "coclass `" + coclass.name() + "` used as the type of a parameter")
                    .help("objects are passed by an interface of theirs"));
        } else if (type instanceof Interface) {
            addForm(Diagnostic.of(
                            Code.INTERFACE_BY_VALUE,
                            parameter.span(),
                            "interface `" + type.spelling() + "` passed by value")
                    .help("pass a pointer, `" + type.spelling() + " *`"));
        }
    }

    private void localAlone(Operation operation) {
        if (!operation.local() || owner.isLocal() || !owner.isObject()) {
            return;
        }
        boolean called = owner.operations().stream()
                .anyMatch(other ->
                        other.callAs().filter(operation.declaredName()::equals).isPresent());
        if (!called) {
            problems.add(Diagnostic.of(
                            Code.LOCAL_WITHOUT_CALL_AS,
                            operation.span(),
                            "local operation `" + operation.name() + "` has no `call_as` partner")
                    .help("it can be called in its own apartment only; add a remote one with `call_as("
                            + operation.declaredName() + ")`"));
        }
    }

    private void remote(Operation operation) {
        if (operation.variadic()) {
            add(Diagnostic.of(
                            Code.VARARGS_REMOTE,
                            operation.span(),
                            "remote operation `" + operation.name() + "` has a variable number of arguments")
                    .help("make it `local`, or pass an array"));
        }
        for (Parameter parameter : operation.parameters()) {
            direction(parameter);
            attributes(parameter);
            pipes(parameter);
            sizes(operation, parameter);
            sendability.parameter(owner, operation, parameter);
        }
        sendability.result(owner, operation);
    }

    private void direction(Parameter parameter) {
        Type type = parameter.type().resolved();
        if (!parameter.out() || type instanceof UnresolvedType) {
            return;
        }
        if (type instanceof InterfacePointer pointer && pointer.iid().isEmpty()) {
            Diagnostic oneLevel = Diagnostic.of(
                            Code.OUT_INTERFACE_NEEDS_TWO_LEVELS,
                            parameter.span(),
                            "[out] interface pointer `" + parameter.name() + "` needs two levels")
                    .label("type is `" + type.spelling() + "`")
                    .help("write `" + type.spelling() + "*" + parameter.name() + "`");
            if (parameter.in()) {
                add(oneLevel); // what is there can still be sent
            } else {
                addForm(oneLevel);
            }
        } else if (type instanceof ContextHandle) {
            add(Diagnostic.of(
                            Code.OUT_HANDLE_NEEDS_TWO_LEVELS,
                            parameter.span(),
                            "[out] context handle `" + parameter.name() + "` needs a pointer to the handle")
                    .help("write `" + type.spelling() + " *" + parameter.name() + "`"));
        } else if (!(type instanceof Pointer
                || type instanceof Array
                || type instanceof Pipe
                || type instanceof InterfacePointer)) {
            add(Diagnostic.of(
                            Code.OUT_NOT_POINTER,
                            parameter.span(),
                            "[out] parameter `" + parameter.name() + "` is not a pointer")
                    .label("type is `" + parameter.declaredType().spelling() + "`")
                    .help("what comes back needs a place to go: write `"
                            + parameter.declaredType().spelling() + " *" + parameter.name() + "`"));
        }
        if (type instanceof Pointer pointer && pointer.constant()) {
            add(Diagnostic.of(
                            Code.CONST_OUT_PARAMETER,
                            parameter.span(),
                            "[out] parameter `" + parameter.name() + "` is const")
                    .help("what comes back is written there; remove `const`"));
        }
        if (!parameter.in()
                && type instanceof Pointer pointer
                && pointer.target().resolved() instanceof Array text
                && text.string()
                && text.isConformant()
                && text.size().isEmpty()) {
            add(Diagnostic.of(
                            Code.OUT_STRING_WITHOUT_SIZE,
                            parameter.span(),
                            "[out] string `" + parameter.name() + "` has no size")
                    .help("add `size_is(n)`, or use a pointer to a pointer, which the callee allocates"));
        }
        if (type instanceof Pointer pointer && pointer.kind() != Pointer.Kind.REF && !parameter.in()) {
            Attributes attributes = parameter.attributes();
            String kind = attributes.has("unique") ? "unique" : attributes.has("ptr") ? "ptr" : "";
            if (!kind.isEmpty()) {
                problems.add(Diagnostic.of(
                                Code.OUT_TOP_LEVEL_UNIQUE,
                                parameter.span(),
                                "[out] parameter `" + parameter.name() + "` is a `" + kind + "` pointer")
                        .help("an [out]-only pointer is always `ref`; remove `" + kind + "`, or add `in`"));
            }
        }
    }

    /** A pipe interface is called while the operation runs, so it is there on both sides: passed by one pointer. */
    private void pipes(Parameter parameter) {
        if (parameter.type().resolved() instanceof Pointer pointer
                && ItemRules.innermost(pointer) instanceof InterfacePointer pipe
                && PIPES.contains(pipe.target().spelling())) {
            problems.add(Diagnostic.of(
                            Code.PIPE_INTERFACE_INDIRECTION,
                            parameter.span(),
                            "pipe interface `" + parameter.name() + "` is passed by more than one pointer")
                    .label("type is `" + parameter.declaredType().spelling() + "`")
                    .help("write `" + pipe.target().spelling() + " *" + parameter.name() + "`"));
        }
    }

    private void attributes(Parameter parameter) {
        ItemRules.check(
                parameter.name(),
                parameter.span(),
                parameter.attributes(),
                parameter.declaredType(),
                parameter.type(),
                parameter.range(),
                problems);
    }

    /** An [in] array whose size or length only comes back cannot be sent. */
    private void sizes(Operation operation, Parameter parameter) {
        if (!parameter.in() || owner.asyncUuid().isPresent()) {
            return;
        }
        Type type = parameter.type().resolved();
        if (type instanceof Pointer pointer) {
            type = pointer.target().resolved();
        }
        if (type instanceof Array array) {
            array.size().ifPresent(size -> fromOut(operation, parameter, size, Code.SIZE_FROM_OUT_PARAMETER, "size"));
            array.length()
                    .ifPresent(
                            length -> fromOut(operation, parameter, length, Code.LENGTH_FROM_OUT_PARAMETER, "length"));
        } else if (type instanceof SwitchedUnion union) {
            fromOut(operation, parameter, union.switchIs(), Code.SIZE_FROM_OUT_PARAMETER, "discriminant");
        }
    }

    private void fromOut(Operation operation, Parameter parameter, Expression expression, Code code, String what) {
        for (String name : Variables.of(expression)) {
            for (Parameter other : operation.parameters()) {
                if (other.name().equals(name) && !other.in()) {
                    Diagnostic problem = Diagnostic.of(
                                    code,
                                    parameter.span(),
                                    "the " + what + " of [in] parameter `" + parameter.name() + "` depends on [out] `"
                                            + name + "`")
                            .note(other.span(), "`" + name + "` only comes back with the reply")
                            .help("make `" + name + "` `[in]` or `[in, out]`");
                    if (code == Code.LENGTH_FROM_OUT_PARAMETER) {
                        add(problem); // without the length, all elements can be sent
                    } else {
                        problems.add(problem);
                    }
                }
            }
        }
    }

    /** Whether a type is {@code void}. */
    static boolean isVoid(Type type) {
        return type.resolved() == BaseType.VOID;
    }
}
