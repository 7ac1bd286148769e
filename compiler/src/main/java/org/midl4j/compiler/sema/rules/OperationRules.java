package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;

/** Rules between an operation's attributes, its parameters and the interface it is in. */
final class OperationRules {
    private final Decl.Operation operation;
    private final Optional<Decl.Interface> owner;
    private final List<Diagnostic> problems;

    private OperationRules(Decl.Operation operation, Optional<Decl.Interface> owner, List<Diagnostic> problems) {
        this.operation = operation;
        this.owner = owner;
        this.problems = problems;
    }

    static void check(Decl.Operation operation, Optional<Decl.Interface> owner, List<Diagnostic> problems) {
        OperationRules rules = new OperationRules(operation, owner, problems);
        rules.accessors();
        rules.returnValues();
        rules.voidParameters();
        rules.lcids();
        rules.optionals();
        rules.varargs();
        rules.callFlags();
    }

    private boolean has(String name) {
        return Attrs.has(operation.attributes(), name);
    }

    private void accessors() {
        boolean setter = has("propput") || has("propputref");
        if (setter && has("propget")) {
            return; // told already
        }
        List<ParameterDecl> parameters = realParameters();
        if (setter && parameters.isEmpty()) {
            problem(
                    Code.PROPPUT_WITHOUT_PARAMETER,
                    "property setter `" + operation.name() + "` has no parameter",
                    "a setter's last parameter is the new value");
        } else if (setter && Attrs.has(parameters.get(parameters.size() - 1).attributes(), "retval")) {
            problem(
                    Code.PROPPUT_WITHOUT_PARAMETER,
                    "property setter `" + operation.name() + "` returns a value instead of taking one",
                    "a setter's last parameter is the new value, `[in]`");
        }
        if (has("propget") && !returnsValue(parameters)) {
            problem(
                    Code.PROPGET_WITHOUT_RESULT,
                    "property getter `" + operation.name() + "` has no result",
                    "give it an `[out, retval]` parameter, or a result that is the value");
        }
        boolean accessor = setter || has("propget");
        for (String flag : List.of("bindable", "defaultbind", "displaybind", "immediatebind")) {
            Optional<Attribute> found = Attrs.find(operation.attributes(), flag);
            if (found.isPresent() && !accessor) {
                problems.add(Diagnostic.of(
                                Code.BINDABLE_WITHOUT_PROPERTY,
                                found.get().span(),
                                "`" + flag + "` on `" + operation.name() + "`, which is not a property")
                        .help("add `propget`, `propput` or `propputref`"));
            }
        }
        Attrs.find(operation.attributes(), "readonly")
                .ifPresent(readonly ->
                        problems.add(Diagnostic.of(Code.READONLY_ON_METHOD, readonly.span(), "`readonly` on a method")
                                .help("leave out the setter instead")));
    }

    private static boolean returnsValue(List<ParameterDecl> parameters, TypeRef result) {
        boolean resultIsValue = !(result instanceof TypeRef.Named named
                        && (named.name().equals("HRESULT") || named.name().equals("SCODE")))
                && !(result instanceof TypeRef.Base base && base.words().equals(List.of("void")));
        return resultIsValue
                || parameters.stream()
                        .anyMatch(p -> Attrs.has(p.attributes(), "retval") || Attrs.has(p.attributes(), "out"));
    }

    private boolean returnsValue(List<ParameterDecl> parameters) {
        return returnsValue(parameters, operation.result());
    }

    /** The parameters, without a lone {@code void}. */
    private List<ParameterDecl> realParameters() {
        List<ParameterDecl> all = operation.parameters();
        return all.size() == 1 && isVoid(all.get(0)) ? List.of() : all;
    }

    private static boolean isVoid(ParameterDecl parameter) {
        return parameter.type() instanceof TypeRef.Base base && base.words().equals(List.of("void"));
    }

    private void returnValues() {
        List<ParameterDecl> parameters = operation.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            ParameterDecl parameter = parameters.get(i);
            Optional<Attribute> retval = Attrs.find(parameter.attributes(), "retval");
            if (retval.isEmpty()) {
                continue;
            }
            if (i != parameters.size() - 1) {
                Diagnostic misplaced = Diagnostic.of(
                                Code.RETVAL_MISUSED, retval.get().span(), "`retval` is not on the last parameter")
                        .help("move the parameter to the end, or the attribute to the last parameter");
                boolean another =
                        Attrs.has(parameters.get(parameters.size() - 1).attributes(), "retval");
                problems.add(
                        another
                                ? misplaced.withSeverity(Severity.WARNING).label("the last `retval` counts")
                                : misplaced);
            } else if (!Attrs.has(parameter.attributes(), "out")) {
                problems.add(Diagnostic.of(Code.RETVAL_MISUSED, retval.get().span(), "`retval` without `out`")
                        .help("a result comes back: write `[out, retval]`"));
            } else if (Attrs.has(parameter.attributes(), "in")) {
                problems.add(Diagnostic.of(
                                Code.RETVAL_MISUSED, retval.get().span(), "`retval` on a parameter that is also `in`")
                        .help("a result only comes back: write `[out, retval]`"));
            }
        }
    }

    private void voidParameters() {
        List<ParameterDecl> parameters = operation.parameters();
        for (ParameterDecl parameter : parameters) {
            if (!isVoid(parameter)) {
                continue;
            }
            if (parameter.name().isPresent()) {
                problems.add(Diagnostic.of(
                        Code.NAMED_VOID_PARAMETER,
                        parameter.name().get().span(),
                        "parameter `" + parameter.name().get() + "` has type void"));
            } else if (parameters.size() > 1) {
                problems.add(
                        Diagnostic.of(Code.VOID_AMONG_PARAMETERS, parameter.span(), "`void` among other parameters")
                                .help("`(void)` stands alone and means that there are no parameters"));
            }
        }
    }

    /** The value of a property comes last, behind an {@code lcid}. */
    private boolean isSetter() {
        return Attrs.has(operation.attributes(), "propput") || Attrs.has(operation.attributes(), "propputref");
    }

    private void lcids() {
        List<ParameterDecl> parameters = operation.parameters();
        Optional<ParameterDecl> first = Optional.empty();
        for (int i = 0; i < parameters.size(); i++) {
            ParameterDecl parameter = parameters.get(i);
            Optional<Attribute> lcid = Attrs.find(parameter.attributes(), "lcid");
            if (lcid.isEmpty()) {
                continue;
            }
            boolean placed = i == parameters.size() - 1
                    || i == parameters.size() - 2
                            && (Attrs.has(parameters.get(i + 1).attributes(), "retval") || isSetter());
            if (first.isPresent() || !placed) {
                problems.add(Diagnostic.of(
                                Code.LCID_FORM,
                                lcid.get().span(),
                                first.isPresent() ? "second `lcid` parameter" : "`lcid` parameter is not last")
                        .help("one parameter can be the `lcid`: the last, or the one in front of the `retval`"));
            }
            first = Optional.of(parameter);
        }
    }

    private void optionals() {
        ParameterDecl optional = null;
        for (ParameterDecl parameter : operation.parameters()) {
            boolean isOptional =
                    Attrs.has(parameter.attributes(), "optional") || Attrs.has(parameter.attributes(), "defaultvalue");
            boolean special = Attrs.has(parameter.attributes(), "lcid") || Attrs.has(parameter.attributes(), "retval");
            if (isOptional) {
                optional = parameter;
            } else if (optional != null && !special && !has("propput") && !has("propputref") && !has("vararg")) {
                problems.add(Diagnostic.of(
                                Code.REQUIRED_AFTER_OPTIONAL,
                                parameter.span(),
                                "required parameter after an optional one")
                        .withSeverity(Severity.WARNING)
                        .note(optional.span(), "this one is optional")
                        .help("callers cannot leave out what is followed by something required"));
                return;
            }
        }
    }

    private void varargs() {
        Optional<Attribute> vararg = Attrs.find(operation.attributes(), "vararg");
        if (vararg.isEmpty()) {
            return;
        }
        boolean array = operation.parameters().stream()
                .anyMatch(p -> p.type() instanceof TypeRef.SafeArray
                        || p.type() instanceof TypeRef.Pointer pointer
                                && pointer.target() instanceof TypeRef.SafeArray);
        if (!array) {
            problems.add(Diagnostic.of(
                            Code.VARARG_FORM,
                            vararg.get().span(),
                            "`vararg` operation `" + operation.name() + "` has no SAFEARRAY(VARIANT) parameter")
                    .help("the last parameter, in front of `lcid` and `retval`, is `SAFEARRAY(VARIANT)`"));
        }
    }

    private void callFlags() {
        boolean inObject = owner.isPresent() && Attrs.has(owner.get().attributes(), "object");
        for (String flag : List.of("idempotent", "broadcast", "maybe", "message", "callback")) {
            Optional<Attribute> found = Attrs.find(operation.attributes(), flag);
            if (found.isPresent() && inObject) {
                problems.add(Diagnostic.of(
                                Code.OBJECT_OPERATION_ATTRIBUTE,
                                found.get().span(),
                                "`" + flag + "` on an operation of an object interface")
                        .help("it means something to raw RPC interfaces only"));
            }
        }
        for (String flag : List.of("maybe", "message")) {
            Optional<Attribute> found = Attrs.find(operation.attributes(), flag);
            boolean hasResult = operation.parameters().stream().anyMatch(p -> Attrs.has(p.attributes(), "out"))
                    || !(operation.result() instanceof TypeRef.Base base
                            && base.words().equals(List.of("void")));
            if (found.isPresent() && hasResult && !inObject) {
                problems.add(Diagnostic.of(
                                Code.MAYBE_WITH_OUT,
                                found.get().span(),
                                "`" + flag + "` operation `" + operation.name() + "` has a result")
                        .help("nothing comes back from it: return void and have no `[out]` parameters"));
            }
        }
    }

    private void problem(Code code, String message, String help) {
        problems.add(Diagnostic.of(code, operation.name().span(), message).help(help));
    }
}
