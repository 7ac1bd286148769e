package org.midl4j.compiler.sema;

import java.util.Optional;
import java.util.OptionalLong;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;

/**
 * Applies attributes and the rules for pointers to a declared type: what is marshalled.
 *
 * <p>Levels are the pointers and dimensions from the name outwards, also those inside typedefs. A typedef is kept as long
 * as nothing in it changes.
 */
final class MarshalledTypes {
    private final Correlations correlations;
    private final Site site;
    private boolean kindSettled;
    private boolean kindSaidByTypedef;
    private String handleName = "";

    /** Where a type is used: what its first pointer is when nothing is said. */
    private enum Site {
        PARAMETER,
        RESULT,
        FIELD,
        TYPEDEF
    }

    private MarshalledTypes(Correlations correlations, Site site) {
        this.correlations = correlations;
        this.site = site;
    }

    static Type ofParameter(Type declared, Correlations correlations) {
        return new MarshalledTypes(correlations, Site.PARAMETER).apply(declared, 0);
    }

    static Type ofResult(Type declared, Correlations correlations) {
        return new MarshalledTypes(correlations, Site.RESULT).apply(declared, 0);
    }

    static Type ofField(Type declared, Correlations correlations) {
        return correlations.isPlain() && correlations.pointerKind().isEmpty()
                ? declared
                : new MarshalledTypes(correlations, Site.FIELD).apply(declared, 0);
    }

    static Type ofTypedef(String name, Type declared, Attributes attributes, Correlations correlations) {
        if (correlations.isPlain() && correlations.pointerKind().isEmpty()
                || attributes.has("wire_marshal") && !correlations.contextHandle()) {
            return declared;
        }
        MarshalledTypes types = new MarshalledTypes(correlations, Site.TYPEDEF);
        types.handleName = name;
        return types.apply(declared, 0);
    }

    /** The range of a parameter or field: its own, or that of the typedef it uses. */
    static Optional<Range> range(Type declared, Correlations correlations) {
        if (correlations.range().isPresent()) {
            return correlations.range();
        }
        Type type = declared;
        while (type instanceof Alias alias) {
            Optional<Range> found = alias.range();
            if (found.isPresent()) {
                return found;
            }
            type = alias.target();
        }
        return Optional.empty();
    }

    private Type apply(Type type, int level) {
        if (type instanceof Alias alias) {
            return alias(alias, level);
        }
        if (type instanceof Pointer pointer) {
            return pointer(pointer, level);
        }
        if (type instanceof Array array) {
            return level == 0 && site == Site.PARAMETER ? arrayParameter(array) : array(array, level);
        }
        if (type instanceof InterfacePointer pointer) {
            kindSettled = true;
            return correlations.iid().isPresent() ? new InterfacePointer(pointer.target(), correlations.iid()) : type;
        }
        if (type instanceof Union union && correlations.switchIs().isPresent() && !union.isEncapsulated()) {
            return new SwitchedUnion(union, correlations.switchIs().get());
        }
        return type;
    }

    private Type alias(Alias alias, int level) {
        if (alias.transmitted().isPresent()
                || alias.converter().isPresent()
                || alias.target().resolved() instanceof ContextHandle) {
            return alias;
        }
        if (!kindSettled && PointerKinds.in(alias.attributes()).isPresent()) {
            kindSaidByTypedef = true;
        }
        if (correlations.contextHandle() && handleName.isEmpty()) {
            handleName = alias.name();
        }
        Type target = apply(alias.target(), level);
        return target == alias.target() ? alias : target;
    }

    private Type pointer(Pointer pointer, int level) {
        Pointer.Kind kind = kind(pointer);
        Type below = pointer.target().resolved();
        if (correlations.contextHandle() && !(below instanceof Pointer)) {
            return new ContextHandle(handleName.isEmpty() ? pointer.spelling() : handleName);
        }
        if (correlations.iid().isPresent() && below == BaseType.VOID) {
            return new InterfacePointer(BaseType.VOID, correlations.iid());
        }
        Type target;
        if (below instanceof Array open && open.isConformant()) {
            target = open == pointer.target() ? array(open, level) : apply(pointer.target(), level);
        } else if (correlations.concerns(level) || isStringHere(pointer.target())) {
            target = new Array(
                    apply(pointer.target(), level + 1),
                    OptionalLong.empty(),
                    Correlations.at(correlations.size(), level),
                    Correlations.at(correlations.first(), level),
                    Correlations.at(correlations.length(), level),
                    isStringHere(pointer.target()));
        } else {
            target = apply(pointer.target(), level + 1);
        }
        return target == pointer.target() && kind == pointer.kind()
                ? pointer
                : new Pointer(target, kind, pointer.constant());
    }

    /** The kind of a pointer; only the first one is different from what its default says. */
    private Pointer.Kind kind(Pointer pointer) {
        if (kindSettled) {
            return pointer.kind();
        }
        kindSettled = true;
        if (correlations.pointerKind().isPresent()) {
            return correlations.pointerKind().get();
        }
        if (kindSaidByTypedef) {
            return pointer.kind();
        }
        return switch (site) {
            case PARAMETER -> Pointer.Kind.REF;
            case RESULT -> pointer.kind() == Pointer.Kind.REF ? Pointer.Kind.UNIQUE : pointer.kind();
            case FIELD, TYPEDEF -> pointer.kind();
        };
    }

    /** An array as a parameter takes the place of its first pointer; it can be said to be another kind than ref. */
    private Type arrayParameter(Array array) {
        Type element = array.element().resolved();
        while (element instanceof Array inner) {
            element = inner.element().resolved();
        }
        Optional<Pointer.Kind> said = element instanceof Pointer ? Optional.empty() : correlations.pointerKind();
        kindSettled = kindSettled || correlations.pointerKind().isEmpty();
        Type sent = array(array, 0);
        return said.isPresent() && said.get() != Pointer.Kind.REF ? new Pointer(sent, said.get(), false) : sent;
    }

    private Type array(Array array, int level) {
        Type element = apply(array.element(), level + 1);
        boolean string = array.string() || isStringHere(array.element());
        Optional<Expression> size = array.isConformant()
                ? Correlations.at(correlations.size(), level).or(array::size)
                : array.size();
        Optional<Expression> first =
                Correlations.at(correlations.first(), level).or(array::first);
        Optional<Expression> length =
                Correlations.at(correlations.length(), level).or(array::length);
        if (element == array.element()
                && string == array.string()
                && size.equals(array.size())
                && first.equals(array.first())
                && length.equals(array.length())) {
            return array;
        }
        return new Array(element, array.fixedSize(), size, first, length, string);
    }

    /** Whether {@code string} means this level: the one whose elements are characters, or structures of them. */
    private boolean isStringHere(Type element) {
        if (!correlations.string()) {
            return false;
        }
        Type type = element.resolved();
        return type instanceof Struct || type instanceof BaseType base && isCharacter(base);
    }

    private static boolean isCharacter(BaseType type) {
        return switch (type) {
            case BYTE, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SMALL, UNSIGNED_SMALL, WCHAR, SHORT, UNSIGNED_SHORT -> true;
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
}
