package org.midl4j.compiler.sema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.EnumeratorDecl;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.ast.UnionArmDecl;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Enters what a file declares into its scope, and says what is declared twice. */
final class Collector implements Decl.Cases<Boolean> {
    /** Attributes of a typedef that say something about the declarator, not about the type defined in it. */
    private static final Set<String> OF_THE_DECLARATOR = Set.of(
            "ref",
            "unique",
            "ptr",
            "string",
            "size_is",
            "max_is",
            "length_is",
            "first_is",
            "last_is",
            "handle",
            "context_handle",
            "wire_marshal",
            "transmit_as",
            "represent_as",
            "user_marshal",
            "range",
            "public",
            "iid_is",
            "switch_is",
            "in",
            "out",
            "retval",
            "id",
            "case",
            "default",
            "ignore",
            "allocate",
            "encode",
            "decode");

    private final FileScope scope;
    private final Reporter reporter;
    private final Deque<Integer> packs = new ArrayDeque<>();
    private int pack = Layout.DEFAULT_PACK;
    private Place place;
    private @Nullable Symbol holder;
    private int unnamed;
    private final Set<SourceFile> twice = new HashSet<>();

    Collector(FileScope scope, Reporter reporter) {
        this.scope = scope;
        this.reporter = reporter;
        this.place = Place.of(scope);
    }

    void collect() {
        List<Pointer.Kind> kinds = new ArrayList<>();
        pointerDefaults(scope.file().idl().decls(), kinds);
        if (!kinds.isEmpty() && kinds.stream().allMatch(kinds.get(0)::equals)) {
            scope.ownPointer(kinds.get(0));
        }
        enter(scope.file().idl().decls());
    }

    private void enter(List<Decl> decls) {
        for (Decl decl : decls) {
            decl.match(this);
        }
    }

    private static void pointerDefaults(List<Decl> decls, List<Pointer.Kind> kinds) {
        for (Decl decl : decls) {
            if (decl instanceof Decl.Interface found) {
                pointerDefault(found.attributes()).ifPresent(kinds::add);
            } else if (decl instanceof Decl.Library library) {
                pointerDefaults(library.body(), kinds);
            }
        }
    }

    private static Optional<Pointer.Kind> pointerDefault(List<Attribute> attributes) {
        return Attributes.of(attributes)
                .find("pointer_default")
                .flatMap(AttributeArguments::word)
                .flatMap(PointerKinds::named);
    }

    @Override
    public Boolean importing(Decl.Import decl) {
        return true;
    }

    @Override
    public Boolean cppQuote(Decl.CppQuote decl) {
        scope.quotes().add(decl.text());
        return true;
    }

    @Override
    public Boolean pragma(Decl.Pragma decl) {
        if (decl.name().equals("pack")) {
            pack(decl);
        } else if (decl.name().equals("midl4j")) {
            Midl4jPragma.read(decl, scope, reporter);
        }
        return true;
    }

    private void pack(Decl.Pragma decl) {
        for (String part : decl.text().replaceAll("[()\\s]", "").split(",", -1)) {
            switch (part.toLowerCase(Locale.ROOT)) {
                case "push" -> packs.push(pack);
                case "pop" -> pack = packs.isEmpty() ? Layout.DEFAULT_PACK : packs.pop();
                case "" -> pack = Layout.DEFAULT_PACK;
                case "1", "2", "4", "8", "16" -> pack = Integer.parseInt(part);
                default -> {
                    // a label of push or pop, or a number that the front end has reported
                }
            }
        }
    }

    @Override
    public Boolean declareGuid(Decl.DeclareGuid decl) {
        var symbol = new Symbol.GuidName(decl, place);
        declareValue(symbol);
        list(symbol);
        return true;
    }

    @Override
    public Boolean interfaceDecl(Decl.Interface decl) {
        var symbol = new Symbol.InterfaceName(decl, place);
        Symbol entered = declareType(symbol);
        if (decl.body().isEmpty()) {
            mention(entered);
            return true;
        }
        list(symbol);
        if (Attributes.of(decl.attributes()).has("async_uuid")) {
            twin(symbol);
        }
        Place outside = place;
        Symbol around = holder;
        place = inside(decl, place);
        for (Decl member : decl.body().get()) {
            member.match(this);
        }
        place = outside;
        holder = around;
        return true;
    }

    /** The place of what stands in the body of an interface. */
    static Place inside(Decl.Interface decl, Place place) {
        return place.inInterface(
                pointerDefault(decl.attributes()),
                decl.typeParameters().isEmpty()
                        ? place.typeParameters()
                        : new HashSet<>(
                                decl.typeParameters().stream().map(Name::text).toList()));
    }

    private void twin(Symbol.InterfaceName symbol) {
        var twin = new Symbol.Twin(symbol, AsyncTwins.nameOf(symbol.name));
        Symbol taken = scope.types().get(twin.name);
        if (taken == null || FileScope.isPromise(taken)) {
            scope.types().put(twin.name, twin);
        } else {
            nameTaken(taken, twin);
        }
        scope.order().add(twin);
    }

    private void nameTaken(Symbol symbol, Symbol.Twin twin) {
        reporter.report(Diagnostic.of(
                        Code.ASYNC_NAME_TAKEN,
                        symbol.span,
                        "`" + symbol.name + "` is also the asynchronous interface of `" + twin.sync.name + "`")
                .label("declared by hand")
                .note(twin.sync.span, "`async_uuid` of this interface declares `" + symbol.name + "`")
                .help("remove this declaration, or the `async_uuid`"));
    }

    @Override
    public Boolean dispinterface(Decl.Dispinterface decl) {
        var symbol = new Symbol.DispinterfaceName(decl, place);
        Symbol entered = declareType(symbol);
        if (decl.forward()) {
            mention(entered);
            return true;
        }
        list(symbol);
        decl.properties().forEach(field -> body(field.type(), named(symbol.name, field), field.attributes()));
        decl.methods().forEach(this::operation);
        return true;
    }

    @Override
    public Boolean coclass(Decl.Coclass decl) {
        var symbol = new Symbol.CoclassName(decl, place);
        Symbol.CoclassName first = scope.coclasses().get(symbol.name);
        if (first == null || FileScope.isPromise(first)) {
            scope.coclasses().put(symbol.name, symbol);
        } else if (!decl.forward()) {
            redefined(Code.REDEFINITION, symbol, first);
        }
        if (decl.forward()) {
            mention(symbol);
        } else {
            list(symbol);
        }
        return true;
    }

    @Override
    public Boolean library(Decl.Library decl) {
        var symbol = new Symbol.LibraryName(decl, place);
        scope.order().add(symbol);
        Symbol around = holder;
        holder = symbol;
        enter(decl.body());
        holder = around;
        return true;
    }

    @Override
    public Boolean importlib(Decl.Importlib decl) {
        if (!(holder instanceof Symbol.LibraryName)) {
            reporter.report(
                    Diagnostic.of(Code.IMPORTLIB_OUTSIDE_LIBRARY, decl.span(), "`importlib` stands outside a library")
                            .help("move it into a `library { … }` block, or import the IDL file instead"));
        }
        return true;
    }

    @Override
    public Boolean module(Decl.Module decl) {
        String name = decl.name().map(Name::text).orElseGet(() -> freeName(stem() + "_module"));
        var symbol = new Symbol.ModuleName(decl, name, place);
        list(symbol);
        Symbol around = holder;
        holder = symbol;
        enter(decl.body());
        holder = around;
        return true;
    }

    @Override
    public Boolean typedef(Decl.Typedef decl) {
        if (isPromiseOfInterface(decl)) {
            return true;
        }
        body(decl.type(), naming(decl), decl.attributes());
        for (Decl.Declarator declarator : decl.declarators()) {
            body(declarator.type(), naming(decl), decl.attributes());
            var symbol = new Symbol.Typedef(decl, declarator, place);
            if (declareType(symbol) == symbol) {
                list(symbol);
            }
        }
        return true;
    }

    /** {@code typedef interface IFoo IFoo;} promises an interface, and is no name of its own. */
    private boolean isPromiseOfInterface(Decl.Typedef decl) {
        if (decl.declarators().size() != 1
                || !(decl.declarators().get(0).type() instanceof TypeRef.Tagged tagged)
                || !tagged.name().text().equals(decl.declarators().get(0).name().text())) {
            return false;
        }
        switch (tagged.keyword()) {
            case INTERFACE, DISPINTERFACE, COCLASS -> {
                mention(declareType(promise(tagged.name())));
                return true;
            }
            case STRUCT, UNION, ENUM -> {
                return false;
            }
        }
        return false;
    }

    /** An interface that is only promised. */
    private Symbol.InterfaceName promise(Name name) {
        return new Symbol.InterfaceName(
                new Decl.Interface(
                        name.span(), List.of(), name, List.of(), Optional.empty(), List.of(), Optional.empty(), ""),
                place);
    }

    private Symbol.Naming naming(Decl.Typedef decl) {
        for (Decl.Declarator declarator : decl.declarators()) {
            if (bare(declarator.type()) == bare(decl.type())) {
                return new Symbol.Naming(
                        declarator.name().text(), declarator.name().span(), decl.doc());
            }
        }
        if (decl.declarators().isEmpty()) {
            return new Symbol.Naming("", decl.span(), decl.doc());
        }
        Name first = decl.declarators().get(0).name();
        return new Symbol.Naming("", first.span(), decl.doc());
    }

    private static TypeRef bare(TypeRef type) {
        TypeRef at = type;
        while (at instanceof TypeRef.Constant constant) {
            at = constant.type();
        }
        return at;
    }

    @Override
    public Boolean tag(Decl.Tag decl) {
        body(decl.type(), new Symbol.Naming("", decl.span(), decl.doc()), decl.attributes());
        return true;
    }

    @Override
    public Boolean constant(Decl.Const decl) {
        var symbol = new Symbol.ConstantName(decl, place);
        body(decl.type(), new Symbol.Naming("", decl.span(), decl.doc()), decl.attributes());
        if (!(holder instanceof Symbol.ModuleName)) {
            list(symbol);
        } else {
            scope.membersOf(holder).add(symbol);
        }
        declareValue(symbol);
        return true;
    }

    @Override
    public Boolean external(Decl.Extern decl) {
        scope.values().putIfAbsent(decl.name().text(), new Symbol.External(decl, place));
        return true;
    }

    @Override
    public Boolean operation(Decl.Operation decl) {
        var naming = new Symbol.Naming("", decl.name().span(), "");
        body(decl.result(), naming, List.of());
        for (ParameterDecl parameter : decl.parameters()) {
            body(parameter.type(), naming, parameter.attributes());
        }
        return true;
    }

    @Override
    public Boolean namespace(Decl.Namespace decl) {
        Place outside = place;
        place = place.inNamespace(decl.name().text());
        enter(decl.body());
        place = outside;
        return true;
    }

    @Override
    public Boolean runtimeClass(Decl.RuntimeClass decl) {
        var symbol = new Symbol.CoclassName(decl, place);
        declareType(symbol);
        if (!decl.forward()) {
            list(symbol);
        }
        return true;
    }

    @Override
    public Boolean apiContract(Decl.ApiContract decl) {
        return true;
    }

    @Override
    public Boolean delegate(Decl.Delegate decl) {
        Decl.Operation signature = decl.signature();
        var invoke = new Decl.Operation(
                signature.span(),
                List.of(),
                signature.result(),
                signature.callingConvention(),
                new Name(signature.name().span(), "Invoke"),
                signature.parameters(),
                signature.variadic(),
                signature.doc());
        return interfaceDecl(new Decl.Interface(
                decl.span(),
                signature.attributes(),
                signature.name(),
                decl.typeParameters(),
                Optional.of(new TypeRef.Named(signature.name().span(), "IUnknown")),
                List.of(),
                Optional.of(List.of(invoke)),
                signature.doc()));
    }

    @Override
    public Boolean declare(Decl.Declare decl) {
        return true;
    }

    @Override
    public Boolean attributeClass(Decl.AttributeClass decl) {
        return true;
    }

    /** Enters the structures, unions and enumerations that a type defines on the way. */
    private void body(TypeRef type, Symbol.Naming naming, List<Attribute> attributes) {
        if (type instanceof TypeRef.Named || type instanceof TypeRef.Base || type instanceof TypeRef.Tagged) {
            return;
        }
        if (type instanceof TypeRef.Pointer pointer) {
            body(pointer.target(), naming, attributes);
        } else if (type instanceof TypeRef.Array array) {
            body(array.element(), naming, attributes);
        } else if (type instanceof TypeRef.Constant constant) {
            body(constant.type(), naming, attributes);
        } else if (type instanceof TypeRef.Pipe pipe) {
            body(pipe.element(), naming, attributes);
        } else if (type instanceof TypeRef.SafeArray array) {
            body(array.element(), naming, attributes);
        } else if (type instanceof TypeRef.Function function) {
            body(function.result(), naming, List.of());
            function.parameters().forEach(p -> body(p.type(), naming, p.attributes()));
        } else if (type instanceof TypeRef.Struct struct) {
            Symbol.Body entered = enter(struct, struct.tag(), struct.attributes(), naming, attributes);
            if (entered != null) {
                struct.fields().forEach(field -> body(field.type(), named(entered.name, field), field.attributes()));
            }
        } else if (type instanceof TypeRef.Union union) {
            Symbol.Body entered = enter(union, union.tag(), union.attributes(), naming, attributes);
            if (entered != null) {
                union.discriminant().ifPresent(d -> body(d.type(), new Symbol.Naming("", d.span(), ""), List.of()));
                for (UnionArmDecl arm : union.arms()) {
                    arm.field().ifPresent(field -> body(field.type(), named(entered.name, field), field.attributes()));
                }
            }
        } else if (type instanceof TypeRef.Enumeration enumeration) {
            Symbol.Body entered = enter(enumeration, enumeration.tag(), enumeration.attributes(), naming, attributes);
            if (entered != null) {
                enumerators(entered, enumeration.enumerators());
            }
        }
    }

    private void enumerators(Symbol.Body owner, List<EnumeratorDecl> declared) {
        boolean namespaced = !place.namespace().isEmpty();
        Map<String, Symbol> own = new HashMap<>();
        for (int i = 0; i < declared.size(); i++) {
            var symbol = new Symbol.EnumeratorName(owner, declared.get(i), i);
            Symbol first = namespaced ? own.putIfAbsent(symbol.name, symbol) : null;
            if (first != null) {
                redefined(Code.REDEFINITION, symbol, first);
            } else {
                declareValue(symbol);
            }
        }
    }

    /** Enters one body; null if it has been entered, as the common part of several declarators. */
    private Symbol.@Nullable Body enter(
            TypeRef node,
            Optional<Name> tag,
            List<Attribute> own,
            Symbol.Naming naming,
            List<Attribute> ofTheDeclaration) {
        if (scope.bodies().containsKey(node)) {
            return null;
        }
        List<Attribute> attributes = new ArrayList<>(own);
        for (Attribute attribute : ofTheDeclaration) {
            if (!OF_THE_DECLARATOR.contains(attribute.name().text())) {
                attributes.add(attribute);
            }
        }
        Symbol.Naming settled = !naming.name().isEmpty() && !isNested(naming)
                ? naming
                : tag.map(t -> new Symbol.Naming(t.text(), t.span(), naming.doc()))
                        .orElseGet(() -> new Symbol.Naming(madeUp(node, naming), naming.span(), naming.doc()));
        if (!place.namespace().isEmpty()) {
            settled = new Symbol.Naming(place.qualified(settled.name()), settled.span(), settled.doc());
        }
        var symbol = new Symbol.Body(node, tag.map(Name::text), settled, attributes, place, pack);
        scope.bodies().put(node, symbol);
        tag.ifPresent(name -> declareTag(symbol, name));
        list(symbol);
        return symbol;
    }

    /** A naming that offers a name only to a type without a tag starts with this. */
    private static final String NESTED = "\0";

    private static boolean isNested(Symbol.Naming naming) {
        return naming.name().startsWith(NESTED);
    }

    private static Symbol.Naming named(String outer, FieldDecl field) {
        String simple = outer.substring(outer.lastIndexOf('.') + 1);
        return new Symbol.Naming(
                NESTED + simple + "_" + field.name().map(Name::text).orElse("u"),
                field.name().map(Name::span).orElse(field.span()),
                field.doc());
    }

    private String madeUp(TypeRef node, Symbol.Naming naming) {
        if (isNested(naming)) {
            return freeName(naming.name().substring(NESTED.length()));
        }
        String kind = node instanceof TypeRef.Struct ? "struct" : node instanceof TypeRef.Union ? "union" : "enum";
        return freeName(stem() + "_" + kind);
    }

    /** A name that nobody has, made of a wish and a number if need be. */
    private String freeName(String wish) {
        String name = wish;
        while (scope.types().containsKey(name) || scope.tags().containsKey(name) || !taken.add(name)) {
            name = wish + ++unnamed;
        }
        return name;
    }

    private final Set<String> taken = new HashSet<>();

    private String stem() {
        String path = scope.file().source().name().replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1);
        String stem = file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
        String word = stem.replaceAll("\\W", "_");
        return word.isEmpty() || Character.isDigit(word.charAt(0)) ? "_" + word : word;
    }

    private void list(Symbol symbol) {
        scope.order().add(symbol);
        if (holder != null) {
            scope.membersOf(holder).add(symbol);
        }
    }

    /** A declaration without a body inside a library pulls the type into it. */
    private void mention(Symbol symbol) {
        if (holder instanceof Symbol.LibraryName) {
            scope.membersOf(holder).add(symbol);
        }
    }

    /** Enters a type name; gives what the name stands for afterwards. */
    private Symbol declareType(Symbol symbol) {
        Symbol first = scope.types().get(symbol.name);
        if (first == null || FileScope.isPromise(first) && !FileScope.isPromise(symbol)) {
            scope.types().put(symbol.name, symbol);
            Symbol value = scope.values().get(symbol.name);
            if (value != null) {
                redefined(Code.NAME_IS_A_CONSTANT, symbol, value);
            }
            return symbol;
        }
        if (FileScope.isPromise(symbol)) {
            return first;
        }
        if (symbol instanceof Symbol.Typedef typedef && first instanceof Symbol.Typedef) {
            scope.repeated().add(typedef);
        } else if (first instanceof Symbol.Twin twin) {
            nameTaken(symbol, twin);
        } else {
            redefined(Code.REDEFINITION, symbol, first);
        }
        return first;
    }

    private void declareTag(Symbol.Body symbol, Name tag) {
        Symbol.Body first = scope.tags().putIfAbsent(place.qualified(tag.text()), symbol);
        if (first != null) {
            redefinition(Code.REDEFINITION, tag.text(), tag.span(), first);
        }
    }

    private void declareValue(Symbol.ValueName symbol) {
        Symbol first = scope.values().get(symbol.name);
        if (first == null || first instanceof Symbol.External) {
            scope.values().put(symbol.name, symbol);
            Symbol type = scope.types().get(symbol.name);
            if (type != null && place.namespace().isEmpty() && !FileScope.isPromise(type)) {
                redefined(Code.NAME_IS_A_CONSTANT, symbol, type);
            }
        } else if (place.namespace().isEmpty()) {
            redefined(Code.REDEFINITION, symbol, first);
        }
    }

    private void redefined(Code code, Symbol symbol, Symbol first) {
        redefinition(code, symbol.name, symbol.span, first);
    }

    private void redefinition(Code code, String name, Span span, Symbol first) {
        Diagnostic problem = Diagnostic.of(
                        code, span, "`" + name + "` is already " + article(first.kind()) + " " + first.kind())
                .label("declared a second time");
        boolean sameText =
                span.file() == first.span.file() && span.start() == first.span.start() && span.expansion() == null;
        if (!sameText) {
            reporter.report(problem.note(first.span, "first declared here"));
        } else if (twice.add(span.file())) {
            String file = span.file().name().replaceFirst(".*[/\\\\]", "");
            reporter.report(problem.help("`" + file + "` is included more than once: put `#pragma once` at its"
                    + " beginning, or guard it by a macro"));
        }
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an" : "a";
    }
}
