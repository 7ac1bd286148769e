package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.midl4j.compiler.ast.AcfFile;
import org.midl4j.compiler.ast.AcfFile.AcfInterface;
import org.midl4j.compiler.ast.AcfFile.AcfOperation;
import org.midl4j.compiler.ast.AcfFile.AcfParameter;
import org.midl4j.compiler.ast.AcfFile.AcfTypedef;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.model.Attributes;

/** Adds the attributes of application configuration files to what the IDL declares. */
final class ConfigurationFiles {
    private final Reporter reporter;
    private final Map<FileScope, Additions> byFile = new IdentityHashMap<>();

    /** What one configuration file adds. */
    private record Additions(
            Map<String, List<Attribute>> interfaces,
            Map<String, List<Attribute>> typedefs,
            Map<String, Map<String, AcfOperation>> operations) {}

    ConfigurationFiles(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Takes note of a file's configuration, if it has one, and checks that all it names exists. */
    void enter(FileScope scope) {
        if (scope.file().acf().isEmpty()) {
            return;
        }
        AcfFile acf = scope.file().acf().get();
        Additions additions = new Additions(new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (AcfInterface found : acf.interfaces()) {
            if (!(scope.types().get(found.name().text()) instanceof Symbol.InterfaceName symbol)
                    || !symbol.isDefinition()) {
                differs(found, scope);
                continue;
            }
            additions.interfaces.merge(found.name().text(), found.attributes(), ConfigurationFiles::joined);
            found.typedefs().forEach(typedef -> enter(typedef, scope, additions));
            Map<String, AcfOperation> operations =
                    additions.operations.computeIfAbsent(found.name().text(), n -> new HashMap<>());
            found.operations().forEach(operation -> enter(operation, symbol, operations));
        }
        byFile.put(scope, additions);
    }

    private void differs(AcfInterface found, FileScope scope) {
        Diagnostic problem = Diagnostic.of(
                        Code.ACF_INTERFACE_DIFFERS,
                        found.name().span(),
                        "`" + scope + "` defines no interface `" + found.name() + "`")
                .label("configured here");
        List<String> defined = scope.order().stream()
                .filter(Symbol.InterfaceName.class::isInstance)
                .map(symbol -> symbol.name)
                .toList();
        Optional<String> near = Nearest.to(found.name().text(), defined)
                .or(() -> defined.size() == 1 ? Optional.of(defined.get(0)) : Optional.empty());
        reporter.report(near.map(n -> problem.help("did you mean `" + n + "`?")).orElse(problem));
    }

    private void enter(AcfTypedef typedef, FileScope scope, Additions additions) {
        if (typedef.attributes().isEmpty()) {
            reporter.report(Diagnostic.of(
                    Code.ACF_TYPEDEF_WITHOUT_ATTRIBUTES, typedef.span(), "this typedef adds no attributes"));
        }
        for (Name name : typedef.names()) {
            Symbol symbol = scope.name(name.text());
            if (symbol == null) {
                Diagnostic problem =
                        Diagnostic.of(Code.ACF_UNDEFINED_TYPE, name.span(), "the IDL defines no type `" + name + "`");
                Optional<String> near = scope.similarName(name.text()).map(s -> s.name);
                reporter.report(
                        near.map(n -> problem.help("did you mean `" + n + "`?")).orElse(problem));
            } else {
                additions.typedefs.merge(name.text(), typedef.attributes(), ConfigurationFiles::joined);
            }
        }
    }

    private void enter(AcfOperation operation, Symbol.InterfaceName symbol, Map<String, AcfOperation> operations) {
        String name = operation.name().text();
        List<Decl.Operation> declared = symbol.decl.body().orElse(List.of()).stream()
                .filter(Decl.Operation.class::isInstance)
                .map(Decl.Operation.class::cast)
                .toList();
        Optional<Decl.Operation> meant = declared.stream()
                .filter(decl -> decl.name().text().equals(name))
                .findFirst();
        if (meant.isEmpty()) {
            Diagnostic problem = Diagnostic.of(
                            Code.ACF_UNDEFINED_OPERATION,
                            operation.name().span(),
                            "`" + symbol.name + "` has no operation `" + name + "`")
                    .note(symbol.span, "`" + symbol.name + "` is declared here");
            Optional<String> near = Nearest.to(
                    name, declared.stream().map(decl -> decl.name().text()).toList());
            reporter.report(
                    near.map(n -> problem.help("did you mean `" + n + "`?")).orElse(problem));
            return;
        }
        if (Attributes.of(meant.get().attributes()).has("local")) {
            reporter.report(Diagnostic.of(
                            Code.ACF_LOCAL_OPERATION,
                            operation.name().span(),
                            "`" + name + "` is local: nothing about it can be configured")
                    .note(meant.get().name().span(), "`" + name + "` is declared here"));
        }
        for (AcfParameter parameter : operation.parameters()) {
            List<String> names = meant.get().parameters().stream()
                    .map(ParameterDecl::name)
                    .flatMap(Optional::stream)
                    .map(Name::text)
                    .toList();
            if (!names.contains(parameter.name().text()) && !addsStatus(parameter)) {
                Diagnostic problem = Diagnostic.of(
                                Code.ACF_UNDEFINED_PARAMETER,
                                parameter.name().span(),
                                "`" + name + "` has no parameter `" + parameter.name() + "`")
                        .note(meant.get().name().span(), "`" + name + "` is declared here");
                Optional<String> near = Nearest.to(parameter.name().text(), names);
                reporter.report(
                        near.map(n -> problem.help("did you mean `" + n + "`?")).orElse(problem));
            }
        }
        operations.put(name, operation);
    }

    /** Status parameters may be added by the ACF alone. */
    private static boolean addsStatus(AcfParameter parameter) {
        Attributes attributes = Attributes.of(parameter.attributes());
        return attributes.has("comm_status") || attributes.has("fault_status");
    }

    private static List<Attribute> joined(List<Attribute> first, List<Attribute> second) {
        List<Attribute> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Attributes with(List<Attribute> idl, List<Attribute> added) {
        return Attributes.of(added.isEmpty() ? idl : joined(idl, added));
    }

    Attributes merged(Symbol.InterfaceName symbol) {
        Additions additions = byFile.get(symbol.place.file());
        return with(
                symbol.decl.attributes(),
                additions == null ? List.of() : additions.interfaces.getOrDefault(symbol.name, List.of()));
    }

    Attributes merged(Symbol.Typedef symbol) {
        Additions additions = byFile.get(symbol.place.file());
        return with(
                symbol.decl.attributes(),
                additions == null ? List.of() : additions.typedefs.getOrDefault(symbol.name, List.of()));
    }

    Attributes merged(Symbol.InterfaceName owner, Decl.Operation decl) {
        return with(
                decl.attributes(),
                operation(owner, decl).map(AcfOperation::attributes).orElse(List.of()));
    }

    Attributes merged(Symbol.InterfaceName owner, Decl.Operation decl, ParameterDecl parameter) {
        if (parameter.name().isEmpty()) {
            return Attributes.of(parameter.attributes());
        }
        String name = parameter.name().get().text();
        return with(
                parameter.attributes(),
                operation(owner, decl)
                        .flatMap(operation -> operation.parameters().stream()
                                .filter(p -> p.name().text().equals(name))
                                .findFirst())
                        .map(AcfParameter::attributes)
                        .orElse(List.of()));
    }

    private Optional<AcfOperation> operation(Symbol.InterfaceName owner, Decl.Operation decl) {
        Additions additions = byFile.get(owner.place.file());
        return additions == null
                ? Optional.empty()
                : Optional.ofNullable(additions
                        .operations
                        .getOrDefault(owner.name, Map.of())
                        .get(decl.name().text()));
    }
}
