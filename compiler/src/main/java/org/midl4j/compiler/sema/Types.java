package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.GenericInstance;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Turns types as written into types as meant, without the attributes of what is declared with them. */
final class Types {
    private static final int DEEPEST_CHAIN = 500;

    private final Run run;
    private int depth;

    Types(Run run) {
        this.run = run;
    }

    /** What a type means; a name that means nothing has been reported. */
    Type resolve(TypeRef type, Place place) {
        return type.match(new Reading(place));
    }

    /** The symbol of a type name, if there is one; nothing is reported. */
    @Nullable
    Symbol find(String name, Place place) {
        String prefix = place.namespace();
        while (!prefix.isEmpty()) {
            Symbol found = place.file().name(prefix + "." + name);
            if (found != null) {
                return found;
            }
            int dot = prefix.lastIndexOf('.');
            prefix = dot < 0 ? "" : prefix.substring(0, dot);
        }
        Symbol found = place.file().name(name);
        if (found != null) {
            return found;
        }
        int dot = name.lastIndexOf('.');
        // a library's name in front: stdole.IDispatch
        return dot < 0 ? null : place.file().name(name.substring(dot + 1));
    }

    /** What a name that nothing declares stands for all the same, a library's name in front or not. */
    private Optional<Type> granted(String name) {
        return run.predeclared().type(name.substring(name.lastIndexOf('.') + 1));
    }

    /** What a symbol means as a type; empty for one that is being worked out just now. */
    Optional<Type> meaning(Symbol symbol) {
        if (symbol instanceof Symbol.Typedef typedef) {
            return alias(typedef);
        }
        if (symbol instanceof Symbol.InterfaceName named) {
            return Optional.of(run.interfaces().model(named));
        }
        if (symbol instanceof Symbol.Twin twin) {
            return Optional.of(run.interfaces().twin(twin));
        }
        if (symbol instanceof Symbol.DispinterfaceName named) {
            return Optional.of(run.holders().dispinterface(named));
        }
        if (symbol instanceof Symbol.CoclassName named) {
            return Optional.of(run.holders().coclass(named));
        }
        if (symbol instanceof Symbol.Body body) {
            return Optional.of(run.bodies().model(body));
        }
        throw new IllegalArgumentException(symbol.kind() + " " + symbol.name + " is no type");
    }

    /** The alias of a typedef; empty while its target is being worked out. */
    Optional<Type> alias(Symbol.Typedef symbol) {
        if (symbol.model == null) {
            Attributes attributes = run.configurations().merged(symbol);
            symbol.model = new Alias(symbol.name, symbol.span, attributes, symbol.decl.doc());
            run.converter(symbol.name).ifPresent(symbol.model::presentBy);
        }
        Alias alias = symbol.model;
        if (symbol.state == Symbol.State.NEW) {
            symbol.state = Symbol.State.BUSY;
            SourceFile before = run.reporter().workOn(symbol.place.file());
            alias.complete(target(symbol, alias), transmitted(alias, symbol));
            run.reporter().workOn(before);
            symbol.state = Symbol.State.DONE;
        }
        return symbol.state == Symbol.State.DONE ? Optional.of(alias) : Optional.empty();
    }

    private Type target(Symbol.Typedef symbol, Alias alias) {
        if (++depth > DEEPEST_CHAIN) {
            depth--;
            run.reporter()
                    .report(Diagnostic.of(
                            Code.NESTING_TOO_DEEP,
                            symbol.span,
                            "`" + symbol.name + "` rests on more than " + DEEPEST_CHAIN + " other typedefs"));
            return new UnresolvedType(symbol.name);
        }
        Type declared = resolve(symbol.declarator.type(), symbol.place);
        depth--;
        switch (symbol.name) {
            case "wchar_t" -> {
                return redefined(symbol, declared, BaseType.WCHAR, BaseType.UNSIGNED_SHORT, Code.WCHAR_T_REDEFINED);
            }
            case "error_status_t" -> {
                return redefined(
                        symbol, declared, BaseType.ERROR_STATUS, BaseType.UNSIGNED_LONG, Code.ERROR_STATUS_T_REDEFINED);
            }
            default -> {
                Correlations correlations = Correlations.read(run, alias.attributes(), Siblings.NONE, symbol.place);
                correlations.range().ifPresent(alias::limitTo);
                return MarshalledTypes.ofTypedef(symbol.name, declared, alias.attributes(), correlations);
            }
        }
    }

    /** A typedef of a name that the language knows anyway. */
    private Type redefined(Symbol.Typedef symbol, Type declared, BaseType known, BaseType equal, Code code) {
        Type type = declared.resolved();
        if (type != known && type != equal && !(type instanceof UnresolvedType)) {
            run.reporter()
                    .report(Diagnostic.of(
                                    code,
                                    symbol.span,
                                    "`" + symbol.name + "` is `" + equal.spelling() + "`, not `" + declared.spelling()
                                            + "`")
                            .help("remove this typedef: the compiler knows `" + symbol.name + "`"));
        }
        return known;
    }

    private Optional<Type> transmitted(Alias alias, Symbol.Typedef symbol) {
        for (String name : List.of("wire_marshal", "transmit_as")) {
            Optional<Attribute> attribute = alias.attributes().find(name);
            if (attribute.isPresent()) {
                return argument(attribute.get(), symbol.place);
            }
        }
        // these two name a type of the program's own: what the IDL says is the wire form
        return alias.attributes().has("represent_as") || alias.attributes().has("user_marshal")
                ? Optional.of(resolve(symbol.declarator.type(), symbol.place))
                : Optional.empty();
    }

    /** The type that is an attribute's first argument. */
    Optional<Type> argument(Attribute attribute, Place place) {
        if (attribute.arguments().isEmpty()) {
            return Optional.empty();
        }
        Attribute.Argument first = attribute.arguments().get(0);
        if (first instanceof Attribute.Argument.Type type) {
            return Optional.of(resolve(type.type(), place));
        }
        return AttributeArguments.word(attribute).map(word -> resolve(new TypeRef.Named(first.span(), word), place));
    }

    private final class Reading implements TypeRef.Cases<Type> {
        private final Place place;

        Reading(Place place) {
            this.place = place;
        }

        @Override
        public Type named(TypeRef.Named type) {
            return byName(type.name(), type.span(), place);
        }

        @Override
        public Type base(TypeRef.Base type) {
            return BaseWords.type(type.words()).<Type>map(t -> t).orElseGet(() -> {
                String spelling = String.join(" ", type.words());
                run.reporter()
                        .report(Diagnostic.of(Code.SYNTAX_ERROR, type.span(), "`" + spelling + "` is not a type")
                                .label("these words do not go together"));
                return new UnresolvedType(spelling);
            });
        }

        @Override
        public Type tagged(TypeRef.Tagged type) {
            return switch (type.keyword()) {
                case STRUCT, UNION, ENUM -> byTag(type, place);
                case INTERFACE, DISPINTERFACE, COCLASS -> promised(type, place);
            };
        }

        @Override
        public Type struct(TypeRef.Struct type) {
            return body(type);
        }

        @Override
        public Type union(TypeRef.Union type) {
            return body(type);
        }

        @Override
        public Type enumeration(TypeRef.Enumeration type) {
            return body(type);
        }

        private Type body(TypeRef type) {
            Symbol.Body symbol = place.file().bodies().get(type);
            if (symbol == null) {
                throw new IllegalStateException("a body was not collected at " + type.span());
            }
            return run.bodies().model(symbol);
        }

        @Override
        public Type pointer(TypeRef.Pointer type) {
            boolean constant = type.target() instanceof TypeRef.Constant;
            return pointerTo(type.target().match(this), constant);
        }

        private Type pointerTo(Type target, boolean constant) {
            Type meant = target.resolved();
            if (meant instanceof Interface || meant instanceof Dispinterface || meant instanceof Coclass) {
                return new InterfacePointer(meant, Optional.empty());
            }
            return new Pointer(target, place.defaultPointer(), constant);
        }

        @Override
        public Type array(TypeRef.Array type) {
            Type element = type.element().match(this);
            return new Array(
                    element, fixedSize(type.bound()), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        private OptionalLong fixedSize(TypeRef.Bound bound) {
            if (bound instanceof TypeRef.Bound.Size size) {
                return positive(run.constants().whole(size.size(), place), size.span());
            }
            if (bound instanceof TypeRef.Bound.Range range) {
                OptionalLong first = run.constants().whole(range.first(), place);
                if (first.isPresent() && first.getAsLong() != 0) {
                    run.reporter()
                            .report(Diagnostic.of(
                                            Code.ARRAY_BOUNDS_FORM,
                                            range.first().span(),
                                            "an array begins at 0, not at " + first.getAsLong())
                                    .help("subtract " + first.getAsLong() + " from both bounds"));
                }
                return range.last().isEmpty()
                        ? OptionalLong.empty()
                        : positive(plusOne(run.constants().whole(range.last().get(), place)), range.span());
            }
            return OptionalLong.empty();
        }

        private OptionalLong plusOne(OptionalLong last) {
            return last.isPresent() ? OptionalLong.of(last.getAsLong() + 1) : last;
        }

        /** The number of elements; something harmless where it is wrong, which has been reported. */
        private OptionalLong positive(OptionalLong size, Span span) {
            if (size.isPresent() && (size.getAsLong() <= 0 || size.getAsLong() > Integer.MAX_VALUE)) {
                run.reporter()
                        .report(Diagnostic.of(
                                        Code.BAD_ARRAY_BOUND,
                                        span,
                                        "an array cannot have " + size.getAsLong() + " elements")
                                .label("the number of elements"));
                return OptionalLong.of(1);
            }
            return size.isPresent() ? size : OptionalLong.of(1);
        }

        @Override
        public Type function(TypeRef.Function type) {
            List<Type> parameters = new ArrayList<>();
            for (ParameterDecl parameter : type.parameters()) {
                if (!Operations.isVoid(type.parameters())) {
                    parameters.add(parameter.type().match(this));
                }
            }
            return new FunctionType(type.result().match(this), parameters, type.variadic());
        }

        @Override
        public Type constant(TypeRef.Constant type) {
            return type.type().match(this);
        }

        @Override
        public Type safeArray(TypeRef.SafeArray type) {
            return new SafeArray(type.element().match(this));
        }

        @Override
        public Type pipe(TypeRef.Pipe type) {
            return new Pipe(type.element().match(this));
        }

        @Override
        public Type generic(TypeRef.Generic type) {
            return new GenericInstance(
                    type.name(),
                    type.arguments().stream().map(a -> a.match(this)).toList());
        }
    }

    private Type byName(String name, Span span, Place place) {
        switch (name) {
            case "wchar_t" -> {
                return BaseType.WCHAR;
            }
            case "error_status_t" -> {
                return BaseType.ERROR_STATUS;
            }
            default -> {
                // an ordinary name
            }
        }
        if (place.typeParameters().contains(name)) {
            return new GenericInstance(name, List.of());
        }
        Symbol symbol = find(name, place);
        if (symbol == null) {
            Optional<Type> granted = granted(name);
            return granted.isPresent() ? granted.get() : unresolved(name, span, place);
        }
        return meaning(symbol).orElseGet(() -> {
            run.reporter()
                    .report(Diagnostic.of(
                                    Code.RECURSIVE_DEFINITION, span, "`" + name + "` is defined in terms of itself")
                            .note(symbol.span, "`" + name + "` is declared here")
                            .help("make one of the typedefs stand for a type that exists"));
            return new UnresolvedType(name);
        });
    }

    private Type unresolved(String name, Span span, Place place) {
        boolean first = run.reporter().firstUse(place.file().file().source(), name);
        if (isHeader(span, place.file())) {
            if (first) {
                run.reporter()
                        .report(Diagnostic.of(
                                Code.C_CODE_SKIPPED, span, "`" + name + "` of this C header is not known to IDL"));
            }
            // no harm in it as long as it is not sent
            return run.bodies().opaque(new TypeRef.Tagged(span, TypeRef.Keyword.STRUCT, new Name(span, name)));
        }
        if (first) {
            Diagnostic problem = Diagnostic.of(Code.UNRESOLVED_TYPE, span, "unresolved type `" + name + "`")
                    .label("not declared here or in an import");
            Optional<Symbol> near = place.file().similarName(name);
            Optional<String> word = Nearest.to(name, BaseWords.MISSPELT);
            if (word.isPresent() && Nearest.isCloser(word.get(), near.map(found -> found.name), name)) {
                problem = problem.help("did you mean `" + word.get() + "`?");
            } else if (near.isPresent()) {
                problem = problem.note(near.get().span, "a similar name is declared here")
                        .help("did you mean `" + near.get().name + "`?");
            } else if (place.file().value(name) != null) {
                problem = Diagnostic.of(Code.NOT_A_TYPE, span, "`" + name + "` is a constant, not a type");
            }
            run.reporter().report(problem);
        }
        return new UnresolvedType(name);
    }

    /** Whether it stands in a C header that the user did not name. */
    private static boolean isHeader(Span span, FileScope scope) {
        return Headers.isHeader(span.file())
                && (span.file() != scope.file().source() || scope.file().origin() != ParsedFile.Origin.INPUT);
    }

    private Type byTag(TypeRef.Tagged type, Place place) {
        String tag = type.name().text();
        Symbol.Body body = place.file().tag(place.qualified(tag));
        if (body == null && !place.namespace().isEmpty()) {
            body = place.file().tag(tag);
        }
        String keyword = type.keyword().name().toLowerCase(Locale.ROOT);
        if (body != null) {
            if (!body.kind().equals(keyword)) {
                run.reporter()
                        .report(Diagnostic.of(
                                        Code.NOT_A_TYPE,
                                        type.span(),
                                        "`" + tag + "` is a " + body.kind() + ", not a " + keyword)
                                .note(body.span, "`" + tag + "` is declared here")
                                .help("write `" + body.kind() + " " + tag + "`"));
            }
            return run.bodies().model(body);
        }
        // no such tag: a typedef of that name will do, and otherwise it is a type that nobody looks into
        Symbol symbol = find(tag, place);
        if (symbol instanceof Symbol.Typedef typedef && typedef.state != Symbol.State.BUSY) {
            Type meant = meaning(typedef).map(Type::resolved).orElse(BaseType.VOID);
            if (run.bodies().isBody(meant)) {
                return meant;
            }
        }
        Optional<Type> granted = granted(tag);
        return granted.map(Type::resolved)
                .filter(run.bodies()::isBody)
                .orElseGet(() -> run.bodies().opaque(type));
    }

    /** {@code interface IFoo}, which may not have been declared at all so far. */
    private Type promised(TypeRef.Tagged type, Place place) {
        String name = type.name().text();
        Symbol symbol = find(name, place);
        if (symbol != null) {
            return meaning(symbol).orElse(new UnresolvedType(name));
        }
        Optional<Type> granted = granted(name);
        if (granted.isPresent()) {
            return granted.get();
        }
        var promise = new Symbol.InterfaceName(
                new Decl.Interface(
                        type.span(),
                        List.of(),
                        new Name(type.name().span(), name),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ""),
                place);
        place.file().add(promise);
        return run.interfaces().model(promise);
    }
}
