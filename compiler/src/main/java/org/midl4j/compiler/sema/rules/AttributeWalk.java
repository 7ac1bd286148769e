package org.midl4j.compiler.sema.rules;

import java.util.List;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.IdlFile;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.ast.UnionArmDecl;

/** Goes through a file and shows a visitor every list of attributes with the place it stands on. */
final class AttributeWalk {

    /** Receives lists of attributes; empty ones are left out, except those of operations. */
    interface Visitor {
        /** Any list, wherever it stands. */
        void attributes(Place place, List<Attribute> attributes);

        /**
         * An operation, after its own attributes and before those of its parameters.
         *
         * @param owner the interface it belongs to; absent in a dispinterface, a module or at file level
         */
        void operation(Decl.Operation operation, Optional<Decl.Interface> owner);

        /** An interface with a body, before its members. */
        void interfaceBody(Decl.Interface declared);

        /** A dispinterface with members of its own. */
        void dispinterfaceBody(Decl.Dispinterface declared);

        /** A coclass with a body. */
        void coclassBody(Decl.Coclass declared);

        /** A library, before its members. */
        void library(Decl.Library declared);

        /** A union with a body. */
        void unionBody(TypeRef.Union declared);
    }

    private final Visitor visitor;

    private AttributeWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void over(IdlFile file, Visitor visitor) {
        new AttributeWalk(visitor).declarations(file.decls(), Optional.empty());
    }

    private void declarations(List<Decl> decls, Optional<Decl.Interface> owner) {
        for (Decl decl : decls) {
            declaration(decl, owner);
        }
    }

    private void declaration(Decl decl, Optional<Decl.Interface> owner) {
        if (decl instanceof Decl.Operation operation) {
            operation(operation, owner);
        } else if (decl instanceof Decl.Interface declared) {
            show(Place.INTERFACE, declared.attributes());
            declared.body().ifPresent(body -> {
                visitor.interfaceBody(declared);
                declarations(body, Optional.of(declared));
            });
        } else if (decl instanceof Decl.Typedef typedef) {
            show(Place.TYPEDEF, typedef.attributes());
            type(typedef.type());
        } else if (decl instanceof Decl.Tag tag) {
            show(placeOf(tag.type()), tag.attributes());
            type(tag.type());
        } else if (decl instanceof Decl.Const constant) {
            show(Place.CONSTANT, constant.attributes());
        } else if (decl instanceof Decl.Dispinterface declared) {
            dispinterface(declared);
        } else if (decl instanceof Decl.Coclass declared) {
            show(Place.COCLASS, declared.attributes());
            members(declared.members());
            if (!declared.forward()) {
                visitor.coclassBody(declared);
            }
        } else if (decl instanceof Decl.Library library) {
            show(Place.LIBRARY, library.attributes());
            visitor.library(library);
            declarations(library.body(), Optional.empty());
        } else if (decl instanceof Decl.Module module) {
            show(Place.MODULE, module.attributes());
            declarations(module.body(), Optional.empty());
        } else if (decl instanceof Decl.Importlib importlib) {
            show(Place.IMPORTLIB, importlib.attributes());
        } else if (decl instanceof Decl.Namespace namespace) {
            declarations(namespace.body(), Optional.empty());
        } else if (decl instanceof Decl.RuntimeClass runtimeClass) {
            show(Place.RUNTIME_CLASS, runtimeClass.attributes());
            members(runtimeClass.members());
        } else if (decl instanceof Decl.ApiContract contract) {
            show(Place.RUNTIME_CLASS, contract.attributes());
        } else if (decl instanceof Decl.AttributeClass attributeClass) {
            show(Place.RUNTIME_CLASS, attributeClass.attributes());
        } else if (decl instanceof Decl.Delegate delegate) {
            show(Place.RUNTIME_CLASS, delegate.signature().attributes());
            parameters(delegate.signature().parameters());
        }
    }

    private void operation(Decl.Operation operation, Optional<Decl.Interface> owner) {
        show(Place.OPERATION, operation.attributes());
        visitor.operation(operation, owner);
        type(operation.result());
        operation.parameters().forEach(parameter -> type(parameter.type()));
        parameters(operation.parameters());
    }

    private void parameters(List<ParameterDecl> parameters) {
        for (ParameterDecl parameter : parameters) {
            show(Place.PARAMETER, parameter.attributes());
        }
    }

    private void dispinterface(Decl.Dispinterface declared) {
        show(Place.DISPINTERFACE, declared.attributes());
        if (declared.forward() || declared.exposes().isPresent()) {
            return;
        }
        visitor.dispinterfaceBody(declared);
        for (FieldDecl property : declared.properties()) {
            show(Place.PROPERTY, property.attributes());
        }
        for (Decl.Operation method : declared.methods()) {
            operation(method, Optional.empty());
        }
    }

    private void members(List<Decl.CoclassMember> members) {
        for (Decl.CoclassMember member : members) {
            show(Place.COCLASS_MEMBER, member.attributes());
        }
    }

    private static Place placeOf(TypeRef type) {
        if (type instanceof TypeRef.Enumeration
                || type instanceof TypeRef.Tagged tagged && tagged.keyword() == TypeRef.Keyword.ENUM) {
            return Place.ENUM;
        }
        if (type instanceof TypeRef.Union
                || type instanceof TypeRef.Tagged tagged && tagged.keyword() == TypeRef.Keyword.UNION) {
            return Place.UNION;
        }
        return Place.STRUCT;
    }

    /** The definitions inside a type, wherever they hide. */
    private void type(TypeRef type) {
        if (type instanceof TypeRef.Struct struct) {
            show(Place.STRUCT, struct.attributes());
            fields(struct.fields());
        } else if (type instanceof TypeRef.Union union) {
            show(Place.UNION, union.attributes());
            visitor.unionBody(union);
            for (UnionArmDecl arm : union.arms()) {
                arm.field().ifPresent(field -> {
                    show(Place.ARM, field.attributes());
                    type(field.type());
                });
            }
        } else if (type instanceof TypeRef.Enumeration enumeration) {
            show(Place.ENUM, enumeration.attributes());
            enumeration.enumerators().forEach(enumerator -> show(Place.ENUMERATOR, enumerator.attributes()));
        } else if (type instanceof TypeRef.Pointer pointer) {
            type(pointer.target());
        } else if (type instanceof TypeRef.Array array) {
            type(array.element());
        } else if (type instanceof TypeRef.Constant constant) {
            type(constant.type());
        }
    }

    private void fields(List<FieldDecl> fields) {
        for (FieldDecl field : fields) {
            show(Place.FIELD, field.attributes());
            type(field.type());
        }
    }

    private void show(Place place, List<Attribute> attributes) {
        if (!attributes.isEmpty()) {
            visitor.attributes(place, attributes);
        }
    }
}
