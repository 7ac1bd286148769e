package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/**
 * A type as the author wrote it. Names are unresolved; {@code model.Type} is what they turn out to mean.
 *
 * <p>C's declarators are already turned inside out: {@code long *a[3]} is an array of pointers to {@code long}. The
 * declarators of one declaration share the node of their common part, by identity.
 */
public sealed interface TypeRef {

    /** What to underline when this type is the problem. */
    Span span();

    <R> R match(Cases<R> cases);

    /** One branch per kind of type. */
    interface Cases<R> {
        R named(Named type);

        R base(Base type);

        R tagged(Tagged type);

        R struct(Struct type);

        R union(Union type);

        R enumeration(Enumeration type);

        R pointer(Pointer type);

        R array(Array type);

        R function(Function type);

        R constant(Constant type);

        R safeArray(SafeArray type);

        R pipe(Pipe type);

        R generic(Generic type);
    }

    /** {@code DWORD}, {@code IAccount}, {@code stdole.IDispatch}, {@code Windows.Foundation.Uri}. */
    record Named(Span span, String name) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /**
     * {@code unsigned long}.
     *
     * @param words the keywords in the order written, without {@code const} and the like
     */
    record Base(Span span, List<String> words) implements TypeRef {
        public Base {
            words = List.copyOf(words);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.base(this);
        }
    }

    /** {@code struct tagX}, {@code interface IFoo}: a reference by keyword and tag, without a body. */
    record Tagged(Span span, Keyword keyword, Name name) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tagged(this);
        }
    }

    /** The keywords that introduce a tag. */
    enum Keyword {
        STRUCT,
        UNION,
        ENUM,
        INTERFACE,
        DISPINTERFACE,
        COCLASS
    }

    /** {@code struct tagX { … }}, the tag optional. */
    record Struct(Span span, List<Attribute> attributes, Optional<Name> tag, List<FieldDecl> fields)
            implements TypeRef {
        public Struct {
            attributes = List.copyOf(attributes);
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.struct(this);
        }
    }

    /**
     * {@code union tagX { … }}.
     *
     * @param discriminant present for an encapsulated union, {@code union tagX switch (long d) u { … }}
     */
    record Union(
            Span span,
            List<Attribute> attributes,
            Optional<Name> tag,
            Optional<Discriminant> discriminant,
            List<UnionArmDecl> arms)
            implements TypeRef {
        public Union {
            attributes = List.copyOf(attributes);
            arms = List.copyOf(arms);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.union(this);
        }
    }

    /**
     * The head of an encapsulated union.
     *
     * @param unionName what the union itself is called as a field; {@code tagged_union} if unsaid
     */
    record Discriminant(Span span, TypeRef type, Name name, Optional<Name> unionName) {}

    /** {@code enum tagX { A, B = 2 }}. */
    record Enumeration(Span span, List<Attribute> attributes, Optional<Name> tag, List<EnumeratorDecl> enumerators)
            implements TypeRef {
        public Enumeration {
            attributes = List.copyOf(attributes);
            enumerators = List.copyOf(enumerators);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /** {@code target *}. */
    record Pointer(Span span, TypeRef target) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pointer(this);
        }
    }

    /** {@code element[bound]}: one dimension. */
    record Array(Span span, TypeRef element, Bound bound) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.array(this);
        }
    }

    /** What stands in an array's brackets. */
    sealed interface Bound {
        Span span();

        /** {@code []} or {@code [*]}. */
        record Open(Span span) implements Bound {}

        /** {@code [n]}. */
        record Size(Span span, Expr size) implements Bound {}

        /**
         * {@code [0..9]}, {@code [0..*]}.
         *
         * @param last absent for {@code *}
         */
        record Range(Span span, Expr first, Optional<Expr> last) implements Bound {}
    }

    /** A function type, behind a pointer or in a typedef. */
    record Function(
            Span span,
            TypeRef result,
            Optional<Name> callingConvention,
            List<ParameterDecl> parameters,
            boolean variadic)
            implements TypeRef {
        public Function {
            parameters = List.copyOf(parameters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.function(this);
        }
    }

    /** {@code const} in front of or behind a type, or behind a {@code *}. */
    record Constant(Span span, TypeRef type) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** {@code SAFEARRAY(VARIANT)}. */
    record SafeArray(Span span, TypeRef element) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.safeArray(this);
        }
    }

    /** {@code pipe byte}. */
    record Pipe(Span span, TypeRef element) implements TypeRef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pipe(this);
        }
    }

    /** {@code IVector<HSTRING>} of the Windows Runtime. */
    record Generic(Span span, String name, List<TypeRef> arguments) implements TypeRef {
        public Generic {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.generic(this);
        }
    }
}
