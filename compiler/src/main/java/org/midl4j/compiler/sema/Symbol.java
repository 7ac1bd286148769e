package org.midl4j.compiler.sema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.EnumeratorDecl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Library;
import org.midl4j.compiler.model.Module;
import org.midl4j.compiler.source.Span;

/** A name and the declaration behind it; what it means is worked out when first asked for. */
abstract sealed class Symbol {

    /** How far the work on a symbol is. */
    enum State {
        NEW,
        BUSY,
        DONE
    }

    final String name;
    final Span span;
    final Place place;
    State state = State.NEW;

    Symbol(String name, Span span, Place place) {
        this.name = name;
        this.span = span;
        this.place = place;
    }

    /** What the model lists for it; null as long as nobody needed it, and for names that the model does not list. */
    abstract @Nullable Declaration declaration();

    /** What it is, for messages. */
    abstract String kind();

    /** One declarator of a typedef. */
    static final class Typedef extends Symbol {
        final Decl.Typedef decl;
        final Decl.Declarator declarator;

        @Nullable
        Alias model;

        Typedef(Decl.Typedef decl, Decl.Declarator declarator, Place place) {
            super(place.qualified(declarator.name().text()), declarator.name().span(), place);
            this.decl = decl;
            this.declarator = declarator;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "typedef";
        }
    }

    /** A structure, union or enumeration with a body, its tag optional. */
    static final class Body extends Symbol {
        final TypeRef node;
        final Optional<String> tag;
        final List<Attribute> attributes;
        final String doc;
        final int pack;
        /** Values of an enumeration's constants as far as they are known. */
        int @Nullable [] values;

        int known;

        @Nullable
        Declaration model;

        Body(TypeRef node, Optional<String> tag, Naming naming, List<Attribute> attributes, Place place, int pack) {
            super(naming.name(), naming.span(), place);
            this.node = node;
            this.tag = tag;
            this.attributes = attributes;
            this.doc = naming.doc();
            this.pack = pack;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return node instanceof TypeRef.Struct ? "struct" : node instanceof TypeRef.Union ? "union" : "enum";
        }
    }

    /** What a body is called when the tag does not decide. */
    record Naming(String name, Span span, String doc) {}

    /** An interface: its definition, or a declaration that only promises one. */
    static final class InterfaceName extends Symbol {
        final Decl.Interface decl;

        @Nullable
        Interface model;
        /** The next free place in the vtable, known when complete. */
        int nextSlot;

        InterfaceName(Decl.Interface decl, Place place) {
            super(place.qualified(decl.name().text()), decl.name().span(), place);
            this.decl = decl;
        }

        boolean isDefinition() {
            return decl.body().isPresent();
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "interface";
        }
    }

    /** The asynchronous twin that {@code async_uuid} makes. */
    static final class Twin extends Symbol {
        final InterfaceName sync;

        Twin(InterfaceName sync, String name) {
            super(name, sync.span, sync.place);
            this.sync = sync;
        }

        @Override
        @Nullable
        Declaration declaration() {
            Interface model = sync.model;
            return model == null ? null : model.asyncTwin().orElse(null);
        }

        @Override
        String kind() {
            return "asynchronous interface";
        }
    }

    /** A dispinterface. */
    static final class DispinterfaceName extends Symbol {
        final Decl.Dispinterface decl;

        @Nullable
        Dispinterface model;

        DispinterfaceName(Decl.Dispinterface decl, Place place) {
            super(place.qualified(decl.name().text()), decl.name().span(), place);
            this.decl = decl;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "dispinterface";
        }
    }

    /** A coclass, or a runtime class of the Windows Runtime. */
    static final class CoclassName extends Symbol {
        final List<Attribute> attributes;
        final boolean forward;
        final List<Decl.CoclassMember> members;
        final String doc;

        @Nullable
        Coclass model;

        CoclassName(Decl.Coclass decl, Place place) {
            super(place.qualified(decl.name().text()), decl.name().span(), place);
            this.attributes = decl.attributes();
            this.forward = decl.forward();
            this.members = decl.members();
            this.doc = decl.doc();
        }

        CoclassName(Decl.RuntimeClass decl, Place place) {
            super(place.qualified(decl.name().text()), decl.name().span(), place);
            this.attributes = decl.attributes();
            this.forward = decl.forward();
            this.members = decl.members();
            this.doc = decl.doc();
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "coclass";
        }
    }

    /** A library, with the names it declares or mentions. */
    static final class LibraryName extends Symbol {
        final Decl.Library decl;

        @Nullable
        Library model;

        LibraryName(Decl.Library decl, Place place) {
            super(decl.name().text(), decl.name().span(), place);
            this.decl = decl;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "library";
        }
    }

    /** A module. */
    static final class ModuleName extends Symbol {
        final Decl.Module decl;

        @Nullable
        Module model;

        ModuleName(Decl.Module decl, String name, Place place) {
            super(name, decl.name().map(n -> n.span()).orElse(decl.span()), place);
            this.decl = decl;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "module";
        }
    }

    /** Something that can stand in an expression. */
    abstract static sealed class ValueName extends Symbol {
        ValueName(String name, Span span, Place place) {
            super(name, span, place);
        }
    }

    /** {@code const long N = 3;}. */
    static final class ConstantName extends ValueName {
        final Decl.Const decl;

        @Nullable
        Constant model;

        @Nullable
        Computed value;

        ConstantName(Decl.Const decl, Place place) {
            super(decl.name().text(), decl.name().span(), place);
            this.decl = decl;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "constant";
        }
    }

    /** One name of an enumeration. */
    static final class EnumeratorName extends ValueName {
        final Body owner;
        final int index;

        EnumeratorName(Body owner, EnumeratorDecl decl, int index) {
            super(decl.name().text(), decl.name().span(), owner.place);
            this.owner = owner;
            this.index = index;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return null;
        }

        @Override
        String kind() {
            return "enumerator";
        }
    }

    /** {@code declare_guid(name, …)}. */
    static final class GuidName extends ValueName {
        final Decl.DeclareGuid decl;

        @Nullable
        Constant model;

        GuidName(Decl.DeclareGuid decl, Place place) {
            super(decl.name().text(), decl.name().span(), place);
            this.decl = decl;
        }

        @Override
        @Nullable
        Declaration declaration() {
            return model;
        }

        @Override
        String kind() {
            return "constant";
        }
    }

    /** A C variable: known to exist, of no known value. */
    static final class External extends ValueName {
        External(Decl.Extern decl, Place place) {
            super(decl.name().text(), decl.name().span(), place);
        }

        @Override
        @Nullable
        Declaration declaration() {
            return null;
        }

        @Override
        String kind() {
            return "variable";
        }
    }
}
