package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Library;
import org.midl4j.compiler.model.Module;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.source.Span;

/** Makes what a type library is made of: dispinterfaces, coclasses, modules and the library itself. */
final class Holders {
    private final Run run;

    Holders(Run run) {
        this.run = run;
    }

    Dispinterface dispinterface(Symbol.DispinterfaceName symbol) {
        Dispinterface known = symbol.model;
        if (known == null) {
            Attributes attributes = Attributes.of(symbol.decl.attributes());
            known = new Dispinterface(
                    symbol.name,
                    symbol.span,
                    attributes,
                    symbol.decl.doc(),
                    run.interfaces().uuid(attributes));
            symbol.model = known;
            if (!symbol.decl.forward()) {
                Dispinterface model = known;
                run.later(() -> complete(model, symbol));
            }
        }
        return known;
    }

    private void complete(Dispinterface model, Symbol.DispinterfaceName symbol) {
        run.reporter().workOn(symbol.place.file());
        List<Field> properties = run.bodies().fields(symbol.decl.properties(), symbol.place);
        List<Operation> methods = new ArrayList<>();
        for (Decl.Operation method : symbol.decl.methods()) {
            methods.add(run.operations().loose(method, symbol.place));
        }
        Optional<Interface> exposes = Optional.empty();
        if (symbol.decl.exposes().isPresent()) {
            var name = symbol.decl.exposes().get();
            Type shown = run.types()
                    .resolve(new TypeRef.Named(name.span(), name.text()), symbol.place)
                    .resolved();
            if (shown instanceof Interface found) {
                exposes = Optional.of(found);
            } else if (!(shown instanceof UnresolvedType)) {
                notAnInterface(name.text(), name.span());
            }
        }
        model.complete(properties, methods, exposes);
    }

    private void notAnInterface(String name, Span span) {
        run.reporter().report(Diagnostic.of(Code.NOT_AN_INTERFACE, span, "`" + name + "` is not an interface"));
    }

    Coclass coclass(Symbol.CoclassName symbol) {
        Coclass known = symbol.model;
        if (known == null) {
            Attributes attributes = Attributes.of(symbol.attributes);
            known = new Coclass(
                    symbol.name,
                    symbol.span,
                    attributes,
                    symbol.doc,
                    run.interfaces().uuid(attributes));
            symbol.model = known;
            if (!symbol.forward) {
                Coclass model = known;
                run.later(() -> complete(model, symbol));
            }
        }
        return known;
    }

    private void complete(Coclass model, Symbol.CoclassName symbol) {
        run.reporter().workOn(symbol.place.file());
        int offered = defaultOf(symbol.members, false);
        int called = defaultOf(symbol.members, true);
        List<Coclass.Member> members = new ArrayList<>();
        for (int i = 0; i < symbol.members.size(); i++) {
            Decl.CoclassMember member = symbol.members.get(i);
            Type type = memberType(member, symbol);
            Type meant = type.resolved();
            if (!(meant instanceof Interface || meant instanceof Dispinterface || meant instanceof UnresolvedType)) {
                if (symbol.place.namespace().isEmpty()) {
                    notAnInterface(type.spelling(), member.type().span());
                }
                meant = new UnresolvedType(type.spelling());
            }
            Attributes attributes = Attributes.of(member.attributes());
            members.add(new Coclass.Member(
                    member.span(), attributes, meant, i == offered || i == called, attributes.has("source")));
        }
        model.complete(members);
    }

    /** What a member names; a coclass may offer an interface that this compilation does not need to know. */
    private Type memberType(Decl.CoclassMember member, Symbol.CoclassName symbol) {
        if (member.type() instanceof TypeRef.Named named
                && isNoType(run.types().find(named.name(), symbol.place))
                && run.predeclared().type(named.name()).isEmpty()) {
            Diagnostic problem = Diagnostic.of(
                            Code.UNRESOLVED_TYPE,
                            named.span(),
                            "`" + symbol.name + "` has an interface `" + named.name() + "`, which nothing defines")
                    .label("not declared here or in an import");
            Optional<Symbol> near = symbol.place.file().similarName(named.name());
            // Shipped IDL names interfaces that this compilation need not know; a misspelt one is a mistake.
            boolean misspelt = near.isPresent()
                    && Nearest.isSlip(near.get().name, named.name())
                    && !withoutDigits(near.get().name).equals(withoutDigits(named.name()))
                    && !named.name().equals(symbol.name);
            if (!misspelt) {
                problem = problem.withSeverity(Severity.WARNING);
            }
            run.reporter()
                    .report(
                            near.isPresent()
                                    ? problem.note(near.get().span, "a similar name is declared here")
                                            .help("did you mean `" + near.get().name + "`?")
                                    : problem.help("import the file that defines it"));
            return new UnresolvedType(named.name());
        }
        return run.types().resolve(member.type(), symbol.place);
    }

    /** {@code IFoo2} is another interface than {@code IFoo}, not one that is misspelt. */
    private static String withoutDigits(String name) {
        return name.replaceAll("\\d", "");
    }

    /** Whether a member's name can only be the promise of an interface: a coclass is none. */
    private static boolean isNoType(@Nullable Symbol symbol) {
        return symbol == null
                || symbol instanceof Symbol.CoclassName
                        && symbol.place.namespace().isEmpty();
    }

    /** Which member is marked {@code default}, else the first that is not restricted, of those offered or called. */
    private static int defaultOf(List<Decl.CoclassMember> members, boolean source) {
        int first = -1;
        for (int i = 0; i < members.size(); i++) {
            Attributes attributes = Attributes.of(members.get(i).attributes());
            if (attributes.has("source") != source) {
                continue;
            }
            if (attributes.has("default")) {
                return i;
            }
            if (first < 0 && !attributes.has("restricted")) {
                first = i;
            }
        }
        return first;
    }

    /** A library, when all it declares is made. */
    void library(Symbol.LibraryName symbol, FileScope scope) {
        Attributes attributes = Attributes.of(symbol.decl.attributes());
        List<String> importlibs = new ArrayList<>();
        for (Decl decl : symbol.decl.body()) {
            if (decl instanceof Decl.Importlib importlib) {
                Expr.StringLiteral file = importlib.file();
                importlibs.add(file.value());
            }
        }
        Set<Declaration> members = new LinkedHashSet<>();
        for (Symbol member : scope.membersOf(symbol)) {
            Declaration declared = mentioned(member);
            if (declared != null) {
                members.add(declared);
            }
        }
        symbol.model = new Library(
                symbol.name,
                symbol.span,
                attributes,
                run.interfaces().uuid(attributes),
                importlibs,
                List.copyOf(members),
                symbol.decl.doc());
    }

    private @Nullable Declaration mentioned(Symbol member) {
        if (!FileScope.isPromise(member)) {
            return member.declaration();
        }
        Symbol defined = run.types().find(member.name, member.place);
        if (defined != null && !FileScope.isPromise(defined)) {
            run.types().meaning(defined);
            run.finish();
            return defined.declaration();
        }
        Optional<Type> granted = run.predeclared().type(member.name);
        if (granted.isPresent()) {
            return granted.get() instanceof Declaration declaration ? declaration : null;
        }
        run.reporter()
                .report(Diagnostic.of(
                                Code.UNRESOLVED_SYMBOL_IN_LIBRARY,
                                member.span,
                                "the library names `" + member.name + "`, which nothing defines")
                        .withSeverity(Severity.WARNING)
                        .label("left out")
                        .help("import the file that defines it"));
        return null;
    }

    void module(Symbol.ModuleName symbol, FileScope scope) {
        List<Constant> constants = new ArrayList<>();
        for (Symbol member : scope.membersOf(symbol)) {
            if (member instanceof Symbol.ConstantName constant) {
                run.constants().computed(constant);
                if (constant.model != null) {
                    constants.add(constant.model);
                }
            }
        }
        List<Operation> functions = new ArrayList<>();
        for (Decl decl : symbol.decl.body()) {
            if (decl instanceof Decl.Operation function) {
                functions.add(run.operations().loose(function, symbol.place));
            }
        }
        symbol.model = new Module(
                symbol.name,
                symbol.span,
                Attributes.of(symbol.decl.attributes()),
                constants,
                functions,
                symbol.decl.doc());
    }
}
