package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Attribute.Argument;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.source.Span;

/** Rules between the attributes of a parameter or field and its type. */
final class ItemRules {
    private final String name;
    private final Span span;
    private final Attributes attributes;
    private final Type declared;
    private final Type type;
    private final List<Diagnostic> problems;

    private ItemRules(
            String name, Span span, Attributes attributes, Type declared, Type type, List<Diagnostic> problems) {
        this.name = name;
        this.span = span;
        this.attributes = attributes;
        this.declared = declared;
        this.type = type;
        this.problems = problems;
    }

    static void check(
            String name,
            Span span,
            Attributes attributes,
            Type declared,
            Type type,
            Optional<Range> range,
            List<Diagnostic> problems) {
        ItemRules rules = new ItemRules(name, span, attributes, declared, type, problems);
        range.ifPresent(rules::range);
        if (attributes.all().isEmpty() || innermost(type) instanceof UnresolvedType) {
            return;
        }
        rules.iidIs();
        rules.switchIs();
        rules.string();
        rules.fixedSize();
    }

    /** What {@code string} on a typedef says must be true of its type. */
    static void string(Alias alias, List<Diagnostic> problems) {
        if (alias.attributes().has("string") && !(innermost(alias.target()) instanceof UnresolvedType)) {
            new ItemRules(alias.name(), alias.span(), alias.attributes(), alias.target(), alias.target(), problems)
                    .string();
        }
    }

    private void range(Range range) {
        if (range.low() > range.high()) {
            Span at = attributes.find("range").map(Attribute::span).orElse(span);
            problems.add(Diagnostic.of(
                            Code.RANGE_REVERSED,
                            at,
                            "range of `" + name + "` ends before it begins: " + range.low() + " to " + range.high())
                    .help("write the lower bound first"));
        }
    }

    private void iidIs() {
        Optional<Attribute> iid = attributes.find("iid_is");
        if (iid.isPresent() && !(innermost(type) instanceof InterfacePointer)) {
            problems.add(Diagnostic.of(
                            Code.IID_IS_NOT_ON_INTERFACE_POINTER,
                            iid.get().span(),
                            "`iid_is` on `" + name + "`, which is not an interface pointer")
                    .help("it goes with `void **`, `IUnknown **` or another pointer to an interface"));
        }
        if (iid.isPresent()
                && innermost(type) instanceof InterfacePointer pointer
                && pointer.iid().isPresent()
                && pointer.iid().get() instanceof Expression.Variable variable
                && variable.type().resolved() instanceof BaseType) {
            problems.add(Diagnostic.of(
                            Code.BAD_IID_IS_EXPRESSION,
                            iid.get().span(),
                            "`iid_is` names `" + variable.name() + "`, which is not an IID")
                    .label("type is `" + variable.type().spelling() + "`")
                    .help("name a parameter of type `REFIID`, `IID *` or `IID`"));
        }
    }

    private void switchIs() {
        Optional<Attribute> switchIs = attributes.find("switch_is");
        if (switchIs.isPresent() && !(innermost(type) instanceof SwitchedUnion)) {
            boolean encapsulated = innermost(type) instanceof Union union && union.isEncapsulated();
            problems.add(Diagnostic.of(
                            Code.SWITCH_IS_ON_NON_UNION,
                            switchIs.get().span(),
                            "`switch_is` on `" + name + "`, which is "
                                    + (encapsulated ? "a union with a discriminant of its own" : "not a union"))
                    .help("remove `switch_is`"));
        }
    }

    private void string() {
        Optional<Attribute> string = attributes.find("string");
        if (string.isPresent() && !hasString(type) && !isCharacterish(innermost(type))) {
            problems.add(Diagnostic.of(
                            Code.STRING_ON_WRONG_TYPE,
                            string.get().span(),
                            "`string` on `" + name + "`, which is not characters")
                    .label("type is `" + declared.spelling() + "`")
                    .help("it goes with a pointer to or an array of `char`, `wchar_t` or `byte`"));
        }
    }

    private static boolean hasString(Type type) {
        Type at = type.resolved();
        if (at instanceof Pointer pointer) {
            return hasString(pointer.target());
        }
        return at instanceof Array array
                && (array.string() && isCharacterish(innermost(array)) || hasString(array.element()));
    }

    private static boolean isCharacterish(Type type) {
        if (type instanceof Struct struct) {
            return struct.fields().stream().allMatch(f -> f.type().resolved() == BaseType.BYTE);
        }
        return type instanceof BaseType base
                && switch (base) {
                    case BYTE, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SMALL, UNSIGNED_SMALL, WCHAR -> true;
                    // `unsigned short` stands for a wide character where wchar_t is a typedef of it.
                    case SHORT, UNSIGNED_SHORT -> true;
                    case VOID,
                            BOOLEAN,
                            LONG,
                            UNSIGNED_LONG,
                            HYPER,
                            UNSIGNED_HYPER,
                            INT3264,
                            UNSIGNED_INT3264,
                            FLOAT,
                            DOUBLE,
                            ERROR_STATUS,
                            HANDLE,
                            HSTRING -> false;
                };
    }

    private void fixedSize() {
        if (!(declared.resolved() instanceof Array array) || array.fixedSize().isEmpty()) {
            return;
        }
        for (String size : List.of("size_is", "max_is")) {
            Optional<Attribute> found = attributes.find(size);
            if (found.isPresent()
                    && !found.get().arguments().isEmpty()
                    && !(found.get().arguments().get(0) instanceof Argument.Missing)) {
                problems.add(Diagnostic.of(
                                Code.SIZE_ON_FIXED_ARRAY,
                                found.get().span(),
                                "`" + size + "` on `" + name + "`, an array of fixed size "
                                        + array.fixedSize().getAsLong())
                        .help("write `[]` instead of the size, or `length_is` if only a part is sent"));
            }
        }
    }

    /** What is behind all pointers and arrays. */
    static Type innermost(Type type) {
        Type at = type.resolved();
        for (int depth = 0; depth < 64; depth++) {
            if (at instanceof Pointer pointer) {
                at = pointer.target().resolved();
            } else if (at instanceof Array array) {
                at = array.element().resolved();
            } else {
                return at;
            }
        }
        return at;
    }
}
