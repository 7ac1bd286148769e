package org.midl4j.compiler.ast;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.source.Span;

/**
 * A declaration as written, at file level or inside an interface, library, module or namespace.
 *
 * <p>{@code doc} is the comment directly in front of a declaration, without its markers; empty if there is none.
 */
public sealed interface Decl {

    Span span();

    <R> R match(Cases<R> cases);

    /** One branch per kind of declaration. */
    interface Cases<R> {
        R importing(Import decl);

        R cppQuote(CppQuote decl);

        R pragma(Pragma decl);

        R declareGuid(DeclareGuid decl);

        R interfaceDecl(Interface decl);

        R dispinterface(Dispinterface decl);

        R coclass(Coclass decl);

        R library(Library decl);

        R importlib(Importlib decl);

        R module(Module decl);

        R typedef(Typedef decl);

        R tag(Tag decl);

        R constant(Const decl);

        R external(Extern decl);

        R operation(Operation decl);

        R namespace(Namespace decl);

        R runtimeClass(RuntimeClass decl);

        R apiContract(ApiContract decl);

        R delegate(Delegate decl);

        R declare(Declare decl);

        R attributeClass(AttributeClass decl);
    }

    /** {@code import "a.idl", "b.idl";}. */
    record Import(Span span, List<Expr.StringLiteral> files) implements Decl {
        public Import {
            files = List.copyOf(files);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.importing(this);
        }
    }

    /** {@code cpp_quote("text")}; also {@code #pragma midl_echo("text")}. */
    record CppQuote(Span span, String text) implements Decl {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cppQuote(this);
        }
    }

    /**
     * A pragma that means something to later stages: {@code midl_pragma warning(…)}, {@code #pragma midl4j …}, {@code
     * #pragma pack(…)}.
     *
     * @param name the first word, {@code warning}, {@code midl4j}, {@code pack}
     * @param text the rest, with single blanks
     */
    record Pragma(Span span, String name, String text) implements Decl {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pragma(this);
        }
    }

    /** {@code declare_guid(name, guid)}. */
    record DeclareGuid(Span span, Name name, String uuid) implements Decl {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declareGuid(this);
        }
    }

    /**
     * {@code interface IFoo : IBase { … }}, or a forward declaration without a body.
     *
     * @param base absent for a root, or when unsaid
     * @param requires the Windows Runtime's further bases
     * @param typeParameters of a parameterized Windows Runtime interface
     * @param body absent for a forward declaration; operations and declarations in order
     */
    record Interface(
            Span span,
            List<Attribute> attributes,
            Name name,
            List<Name> typeParameters,
            Optional<TypeRef> base,
            List<TypeRef> requires,
            Optional<List<Decl>> body,
            String doc)
            implements Decl {
        public Interface {
            attributes = List.copyOf(attributes);
            typeParameters = List.copyOf(typeParameters);
            requires = List.copyOf(requires);
            body = body.map(List::copyOf);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.interfaceDecl(this);
        }
    }

    /**
     * {@code dispinterface D { properties: … methods: … }}, or {@code dispinterface D { interface I; }}.
     *
     * @param forward whether there was no body
     * @param exposes the interface whose members it shows
     */
    record Dispinterface(
            Span span,
            List<Attribute> attributes,
            Name name,
            boolean forward,
            Optional<Name> exposes,
            List<FieldDecl> properties,
            List<Operation> methods,
            String doc)
            implements Decl {
        public Dispinterface {
            attributes = List.copyOf(attributes);
            properties = List.copyOf(properties);
            methods = List.copyOf(methods);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dispinterface(this);
        }
    }

    /** {@code coclass C { [default] interface IFoo; }}, or a forward declaration. */
    record Coclass(
            Span span, List<Attribute> attributes, Name name, boolean forward, List<CoclassMember> members, String doc)
            implements Decl {
        public Coclass {
            attributes = List.copyOf(attributes);
            members = List.copyOf(members);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.coclass(this);
        }
    }

    /** An interface that a coclass (or runtime class) offers or calls. */
    record CoclassMember(Span span, List<Attribute> attributes, boolean dispinterface, TypeRef type) {
        public CoclassMember {
            attributes = List.copyOf(attributes);
        }
    }

    /** {@code library L { … }}. */
    record Library(Span span, List<Attribute> attributes, Name name, List<Decl> body, String doc) implements Decl {
        public Library {
            attributes = List.copyOf(attributes);
            body = List.copyOf(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.library(this);
        }
    }

    /** {@code importlib("stdole2.tlb");}. */
    record Importlib(Span span, List<Attribute> attributes, Expr.StringLiteral file) implements Decl {
        public Importlib {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.importlib(this);
        }
    }

    /** {@code module M { … }}: constants and entry points of a DLL. */
    record Module(Span span, List<Attribute> attributes, Optional<Name> name, List<Decl> body, String doc)
            implements Decl {
        public Module {
            attributes = List.copyOf(attributes);
            body = List.copyOf(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.module(this);
        }
    }

    /** {@code typedef [attributes] type a, *b;}. */
    record Typedef(Span span, List<Attribute> attributes, TypeRef type, List<Declarator> declarators, String doc)
            implements Decl {
        public Typedef {
            attributes = List.copyOf(attributes);
            declarators = List.copyOf(declarators);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.typedef(this);
        }
    }

    /** A name and the whole type it stands for, {@code *b} of {@code typedef long a, *b}. */
    record Declarator(Span span, Name name, TypeRef type) {}

    /** A structure, union or enumeration that stands alone; or {@code struct tagX;}. */
    record Tag(Span span, List<Attribute> attributes, TypeRef type, String doc) implements Decl {
        public Tag {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tag(this);
        }
    }

    /** {@code const long N = 3;}. The type is the whole declared type, without the {@code const} that introduces it. */
    record Const(Span span, List<Attribute> attributes, TypeRef type, Name name, Expr value, String doc)
            implements Decl {
        public Const {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** A C declaration that IDL only tolerates: {@code extern const IID X;}, or a variable. */
    record Extern(Span span, TypeRef type, Name name) implements Decl {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.external(this);
        }
    }

    /**
     * A method of an interface, a function of a module, or a C prototype at file level.
     *
     * @param name absent only in a Windows Runtime constructor
     */
    record Operation(
            Span span,
            List<Attribute> attributes,
            TypeRef result,
            Optional<Name> callingConvention,
            Name name,
            List<ParameterDecl> parameters,
            boolean variadic,
            String doc)
            implements Decl {
        public Operation {
            attributes = List.copyOf(attributes);
            parameters = List.copyOf(parameters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.operation(this);
        }
    }

    /** {@code namespace A.B { … }} of the Windows Runtime. */
    record Namespace(Span span, List<Attribute> attributes, Name name, List<Decl> body) implements Decl {
        public Namespace {
            attributes = List.copyOf(attributes);
            body = List.copyOf(body);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.namespace(this);
        }
    }

    /** {@code runtimeclass C { interface I; }}. */
    record RuntimeClass(
            Span span,
            List<Attribute> attributes,
            Name name,
            Optional<TypeRef> base,
            boolean forward,
            List<CoclassMember> members,
            String doc)
            implements Decl {
        public RuntimeClass {
            attributes = List.copyOf(attributes);
            members = List.copyOf(members);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.runtimeClass(this);
        }
    }

    /** {@code apicontract C {}}. */
    record ApiContract(Span span, List<Attribute> attributes, Name name) implements Decl {
        public ApiContract {
            attributes = List.copyOf(attributes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.apiContract(this);
        }
    }

    /** {@code delegate HRESULT Handler([in] T *sender);}. */
    record Delegate(Span span, List<Name> typeParameters, Operation signature) implements Decl {
        public Delegate {
            typeParameters = List.copyOf(typeParameters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.delegate(this);
        }
    }

    /** {@code declare { interface IVector<T>; }}. */
    record Declare(Span span, List<TypeRef> types) implements Decl {
        public Declare {
            types = List.copyOf(types);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.declare(this);
        }
    }

    /** {@code attribute MyAttribute { … }} of the Windows Runtime. */
    record AttributeClass(Span span, List<Attribute> attributes, Name name, List<FieldDecl> fields) implements Decl {
        public AttributeClass {
            attributes = List.copyOf(attributes);
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attributeClass(this);
        }
    }
}
