package org.midl4j.compiler.sema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.midl4j.compiler.ast.EnumeratorDecl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.ast.UnionArmDecl;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Enumerator;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.sema.Computed.Whole;
import org.midl4j.compiler.source.SourceFile;

/** Makes structures, unions and enumerations: first the type, so that others can refer to it, then what is inside. */
final class Bodies {
    private final Run run;
    private final Map<Type, Symbol.Body> symbols = new IdentityHashMap<>();
    private final Map<String, Type> opaque = new HashMap<>();

    Bodies(Run run) {
        this.run = run;
    }

    /** The type of a body; what is inside may still be missing. */
    Type model(Symbol.Body symbol) {
        Declaration known = symbol.model;
        if (known == null) {
            Attributes attributes = Attributes.of(symbol.attributes);
            if (symbol.node instanceof TypeRef.Struct) {
                known = new Struct(symbol.tag, symbol.name, symbol.span, attributes, symbol.doc);
            } else if (symbol.node instanceof TypeRef.Union) {
                known = new Union(symbol.tag, symbol.name, symbol.span, attributes, symbol.doc);
            } else {
                known = new Enumeration(symbol.tag, symbol.name, symbol.span, attributes, symbol.doc);
            }
            symbol.model = known;
            symbols.put((Type) known, symbol);
            run.later(() -> complete(symbol));
        }
        return (Type) known;
    }

    /** A type with a tag that nobody defines: fine as long as nobody looks inside. */
    Type opaque(TypeRef.Tagged type) {
        String tag = type.name().text();
        return opaque.computeIfAbsent(type.keyword() + " " + tag, key -> {
            Optional<String> name = Optional.of(tag);
            return switch (type.keyword()) {
                case UNION -> new Union(name, tag, type.span(), Attributes.NONE, "");
                case ENUM -> new Enumeration(name, tag, type.span(), Attributes.NONE, "");
                case STRUCT, INTERFACE, DISPINTERFACE, COCLASS ->
                    new Struct(name, tag, type.span(), Attributes.NONE, "");
            };
        });
    }

    boolean isBody(Type type) {
        return type instanceof Struct || type instanceof Union || type instanceof Enumeration;
    }

    /** Makes sure that what is inside a type is known; false if that is impossible, or in the making. */
    boolean complete(Type type) {
        Symbol.Body symbol = symbols.get(type);
        if (symbol == null) {
            return false;
        }
        complete(symbol);
        return symbol.state == Symbol.State.DONE;
    }

    int packOf(Type type) {
        Symbol.Body symbol = symbols.get(type);
        return symbol == null ? Layout.DEFAULT_PACK : symbol.pack;
    }

    private void complete(Symbol.Body symbol) {
        if (symbol.state != Symbol.State.NEW) {
            return;
        }
        SourceFile before = run.reporter().workOn(symbol.place.file());
        fill(symbol);
        run.reporter().workOn(before);
    }

    private void fill(Symbol.Body symbol) {
        Type type = model(symbol);
        if (type instanceof Enumeration enumeration) {
            enumeration.complete(enumerators(symbol));
            symbol.state = Symbol.State.DONE;
            return;
        }
        symbol.state = Symbol.State.BUSY;
        if (type instanceof Struct struct) {
            struct.complete(fields(((TypeRef.Struct) symbol.node).fields(), symbol.place));
        } else if (type instanceof Union union) {
            arms(union, (TypeRef.Union) symbol.node, symbol.place);
        }
        symbol.state = Symbol.State.DONE;
    }

    private List<Enumerator> enumerators(Symbol.Body symbol) {
        List<EnumeratorDecl> declared = ((TypeRef.Enumeration) symbol.node).enumerators();
        int[] values = run.constants().enumerate(symbol);
        List<Enumerator> enumerators = new ArrayList<>(declared.size());
        for (int i = 0; i < values.length; i++) {
            EnumeratorDecl decl = declared.get(i);
            enumerators.add(new Enumerator(
                    decl.name().text(), decl.name().span(), Attributes.of(decl.attributes()), values[i], decl.doc()));
        }
        return enumerators;
    }

    /** The fields of a structure, or the properties of a dispinterface. */
    List<Field> fields(List<FieldDecl> declared, Place place) {
        List<String> names = new ArrayList<>(declared.size());
        List<Type> types = new ArrayList<>(declared.size());
        Map<String, FieldDecl> first = new HashMap<>();
        for (FieldDecl decl : declared) {
            types.add(run.types().resolve(decl.type(), place));
            names.add(decl.name().map(Name::text).orElse(""));
            decl.name().ifPresent(name -> {
                FieldDecl before = first.putIfAbsent(name.text(), decl);
                if (before != null) {
                    run.reporter()
                            .report(Diagnostic.of(
                                            Code.REDEFINITION,
                                            name.span(),
                                            "two members are called `" + name.text() + "`")
                                    .note(before.name().map(Name::span).orElse(before.span()), "the first one"));
                }
            });
        }
        Siblings siblings = new Siblings(names, types, true);
        List<Field> fields = new ArrayList<>(declared.size());
        for (int i = 0; i < declared.size(); i++) {
            fields.add(field(declared.get(i), types.get(i), siblings, place));
        }
        return fields;
    }

    private Field field(FieldDecl decl, Type declared, Siblings siblings, Place place) {
        Attributes attributes = Attributes.of(decl.attributes());
        Correlations correlations = Correlations.read(run, attributes, siblings, place);
        OptionalInt bits = OptionalInt.empty();
        if (decl.bits().isPresent()) {
            OptionalLong width = run.constants().whole(decl.bits().get(), place);
            if (width.isPresent()) {
                bits = bits(width.getAsLong(), decl.bits().get());
            }
        }
        return new Field(
                decl.name().map(Name::text),
                decl.name().map(Name::span).orElse(decl.span()),
                attributes,
                declared,
                MarshalledTypes.ofField(declared, correlations),
                bits,
                MarshalledTypes.range(declared, correlations),
                attributes.has("ignore"),
                decl.doc());
    }

    private OptionalInt bits(long width, Expr expr) {
        if (width < 0 || width > 64) {
            run.reporter()
                    .report(Diagnostic.of(
                            Code.VALUE_OUT_OF_RANGE, expr.span(), "a bit-field cannot be " + width + " bits wide"));
            return OptionalInt.of(1);
        }
        return OptionalInt.of((int) width);
    }

    private void arms(Union union, TypeRef.Union node, Place place) {
        Optional<Union.Discriminant> own = node.discriminant()
                .map(d -> new Union.Discriminant(
                        d.name().text(),
                        run.types().resolve(d.type(), place),
                        d.unionName().map(Name::text).orElse("tagged_union")));
        Optional<Type> switchType = union.attributes()
                .find("switch_type")
                .flatMap(attribute -> run.types().argument(attribute, place));
        Optional<Type> chosenBy = own.map(Union.Discriminant::type).or(() -> switchType);
        List<FieldDecl> declared = node.arms().stream()
                .map(UnionArmDecl::field)
                .flatMap(Optional::stream)
                .toList();
        List<Field> fields = fields(declared, place);
        List<UnionArm> arms = new ArrayList<>();
        int next = 0;
        for (UnionArmDecl arm : node.arms()) {
            Optional<Field> field = arm.field().isPresent() ? Optional.of(fields.get(next++)) : Optional.empty();
            arms.add(new UnionArm(arm.span(), cases(arm, chosenBy, place), arm.isDefault(), field));
        }
        union.complete(arms, own, switchType);
    }

    private List<Long> cases(UnionArmDecl arm, Optional<Type> chosenBy, Place place) {
        List<Long> cases = new ArrayList<>();
        for (Expr expr : arm.cases()) {
            Computed value = run.constants().evaluate(expr, place);
            if (value instanceof Whole whole) {
                cases.add(inTypeOf(chosenBy, whole));
            } else if (!(value instanceof Computed.Failed)) {
                run.reporter()
                        .report(Diagnostic.of(
                                Code.CASE_NOT_INTEGRAL, expr.span(), "a case must be a whole number or a character"));
            }
        }
        return cases;
    }

    /** A case with the sign that values of the discriminant have; unchanged if it does not fit, for the check to tell. */
    private static long inTypeOf(Optional<Type> chosenBy, Whole whole) {
        if (chosenBy.isPresent()
                && chosenBy.get().resolved() instanceof BaseType base
                && base.isIntegral()
                && base != BaseType.BOOLEAN
                && Arithmetic.convert(whole, base) instanceof Whole converted) {
            long bits = whole.width() == Computed.Width.UNSIGNED_32 || whole.width() == Computed.Width.SIGNED_32
                    ? 0xffff_ffffL
                    : -1L;
            return (converted.value() & bits) == (whole.value() & bits) ? converted.value() : whole.value();
        }
        return whole.value();
    }
}
