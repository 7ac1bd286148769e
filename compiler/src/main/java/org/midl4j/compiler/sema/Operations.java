package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Operation.Accessor;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Type;

/** Makes operations: results, parameters, and what their attributes say about them. */
final class Operations {
    private final Run run;

    Operations(Run run) {
        this.run = run;
    }

    /** Whether a parameter list is {@code (void)}. */
    static boolean isVoid(List<ParameterDecl> parameters) {
        return parameters.size() == 1
                && parameters.get(0).name().isEmpty()
                && parameters.get(0).type() instanceof TypeRef.Base base
                && base.words().equals(List.of("void"));
    }

    /** The name in the vtable. */
    static String name(Decl.Operation decl, Accessor accessor) {
        return switch (accessor) {
            case NONE -> decl.name().text();
            case GET -> "get_" + decl.name().text();
            case PUT -> "put_" + decl.name().text();
            case PUT_REFERENCE -> "putref_" + decl.name().text();
        };
    }

    static Accessor accessor(Attributes attributes) {
        if (attributes.has("propget")) {
            return Accessor.GET;
        }
        if (attributes.has("propput")) {
            return Accessor.PUT;
        }
        return attributes.has("propputref") ? Accessor.PUT_REFERENCE : Accessor.NONE;
    }

    /** An operation outside an interface: of a dispinterface or a module, without numbers. */
    Operation loose(Decl.Operation decl, Place place) {
        return operation(decl, null, place, OptionalInt.empty(), OptionalInt.empty(), true, Optional.empty());
    }

    /**
     * An operation.
     *
     * @param owner the interface it belongs to, whose ACF may add attributes
     * @param local whether it cannot be called remotely
     * @param callAs the local operation it stands for
     */
    Operation operation(
            Decl.Operation decl,
            Symbol.@Nullable InterfaceName owner,
            Place place,
            OptionalInt opnum,
            OptionalInt slot,
            boolean local,
            Optional<String> callAs) {
        Attributes attributes = owner == null
                ? Attributes.of(decl.attributes())
                : run.configurations().merged(owner, decl);
        Accessor accessor = accessor(attributes);
        List<ParameterDecl> declared = isVoid(decl.parameters()) ? List.of() : decl.parameters();
        List<Type> types = new ArrayList<>(declared.size());
        List<String> names = new ArrayList<>(declared.size());
        for (ParameterDecl parameter : declared) {
            types.add(run.types().resolve(parameter.type(), place));
            names.add(parameter.name().map(Name::text).orElse(""));
        }
        Siblings siblings = new Siblings(names, types, !local);
        Set<String> taken = new HashSet<>(names);
        List<Parameter> parameters = new ArrayList<>(declared.size());
        for (int i = 0; i < declared.size(); i++) {
            ParameterDecl parameter = declared.get(i);
            String name = names.get(i);
            if (name.isEmpty()) {
                name = freeName(i + 1, taken);
            } else if (names.indexOf(name) < i) {
                repeated(declared.get(names.indexOf(name)), parameter, name);
            }
            Attributes own = owner == null
                    ? Attributes.of(parameter.attributes())
                    : run.configurations().merged(owner, decl, parameter);
            parameters.add(parameter(parameter, name, own, types.get(i), siblings, place));
        }
        Type result = run.types().resolve(decl.result(), place);
        Correlations correlations = Correlations.read(run, attributes, siblings, place);
        return new Operation(
                name(decl, accessor),
                decl.name().text(),
                decl.name().span(),
                attributes,
                MarshalledTypes.ofResult(result, correlations),
                parameters,
                opnum,
                slot,
                local,
                callAs,
                accessor,
                Operation.Half.WHOLE,
                attributes.has("callback"),
                decl.variadic(),
                decl.doc());
    }

    private Parameter parameter(
            ParameterDecl decl, String name, Attributes attributes, Type declared, Siblings siblings, Place place) {
        Correlations correlations = Correlations.read(run, attributes, siblings, place);
        boolean out = attributes.has("out");
        return new Parameter(
                name,
                decl.name().map(Name::span).orElse(decl.span()),
                attributes,
                attributes.has("in") || !out,
                out,
                attributes.has("retval"),
                declared,
                MarshalledTypes.ofParameter(declared, correlations),
                MarshalledTypes.range(declared, correlations));
    }

    private static String freeName(int number, Set<String> taken) {
        String name = "arg" + number;
        while (!taken.add(name)) {
            name = "_" + name;
        }
        return name;
    }

    private void repeated(ParameterDecl first, ParameterDecl second, String name) {
        run.reporter()
                .report(Diagnostic.of(
                                Code.REDEFINITION,
                                second.name().map(Name::span).orElse(second.span()),
                                "two parameters are called `" + name + "`")
                        .note(first.name().map(Name::span).orElse(first.span()), "the first one"));
    }
}
