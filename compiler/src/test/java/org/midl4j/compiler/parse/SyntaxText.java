package org.midl4j.compiler.parse;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.EnumeratorDecl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.ParameterDecl;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.ast.UnionArmDecl;

/**
 * Shows syntax in one line, types inside out: {@code a: [3]*long} is an array of three pointers. Expressions have all their
 * parentheses.
 */
final class SyntaxText {
    private SyntaxText() {}

    static String of(List<Decl> decls) {
        return decls.stream().map(SyntaxText::of).collect(joining("\n"));
    }

    static String of(Decl decl) {
        return decl.match(new Decls());
    }

    static String of(TypeRef type) {
        return type.match(new Types());
    }

    static String of(Expr expr) {
        return expr.match(new Exprs());
    }

    static String attributes(List<Attribute> attributes) {
        return attributes.isEmpty()
                ? ""
                : attributes.stream().map(SyntaxText::of).collect(joining(", ", "[", "] "));
    }

    private static String of(Attribute attribute) {
        return attribute.name()
                + (attribute.parenthesised()
                        ? attribute.arguments().stream().map(SyntaxText::of).collect(joining(", ", "(", ")"))
                        : "");
    }

    private static String of(Attribute.Argument argument) {
        if (argument instanceof Attribute.Argument.Expression expression) {
            return of(expression.expr());
        }
        if (argument instanceof Attribute.Argument.Type type) {
            return "type " + of(type.type())
                    + type.name().map(name -> " " + name).orElse("");
        }
        if (argument instanceof Attribute.Argument.Uuid uuid) {
            return "uuid " + uuid.text();
        }
        if (argument instanceof Attribute.Argument.Tokens tokens) {
            return "tokens " + tokens.text();
        }
        return "missing";
    }

    private static String doc(String doc) {
        return doc.isEmpty() ? "" : "/" + doc + "/ ";
    }

    private static String names(List<Name> names) {
        return names.stream().map(Name::text).collect(joining(", "));
    }

    private static String types(List<TypeRef> types) {
        return types.stream().map(SyntaxText::of).collect(joining(", "));
    }

    private static String block(List<Decl> body) {
        return body.isEmpty() ? "{ }" : body.stream().map(SyntaxText::of).collect(joining(" ", "{ ", " }"));
    }

    private static String of(FieldDecl field) {
        return doc(field.doc()) + attributes(field.attributes())
                + field.name().map(Name::text).orElse("?") + ": " + of(field.type())
                + field.bits().map(bits -> " : " + of(bits)).orElse("");
    }

    private static String fields(List<FieldDecl> fields) {
        return fields.stream().map(SyntaxText::of).collect(joining("; "));
    }

    private static String of(UnionArmDecl arm) {
        return arm.cases().stream().map(value -> "case " + of(value) + " ").collect(joining())
                + (arm.isDefault() ? "default " : "")
                + arm.field().map(SyntaxText::of).orElse("nothing");
    }

    private static String of(EnumeratorDecl enumerator) {
        return doc(enumerator.doc())
                + attributes(enumerator.attributes())
                + enumerator.name()
                + enumerator.value().map(value -> " = " + of(value)).orElse("");
    }

    private static String parameters(List<ParameterDecl> parameters, boolean variadic) {
        return parameters.stream()
                        .map(p -> attributes(p.attributes())
                                + p.name().map(Name::text).orElse("?") + ": " + of(p.type()))
                        .collect(joining(", ", "(", ""))
                + (variadic ? parameters.isEmpty() ? "..." : ", ..." : "")
                + ")";
    }

    private static String members(List<Decl.CoclassMember> members) {
        return members.stream()
                .map(m -> attributes(m.attributes()) + (m.dispinterface() ? "dispinterface " : "") + of(m.type()))
                .collect(joining("; ", "{ ", " }"));
    }

    private static String convention(Optional<Name> convention) {
        return convention.map(word -> word + " ").orElse("");
    }

    private static final class Decls implements Decl.Cases<String> {
        @Override
        public String importing(Decl.Import decl) {
            return "import "
                    + decl.files().stream().map(Expr.StringLiteral::value).collect(joining(", "));
        }

        @Override
        public String cppQuote(Decl.CppQuote decl) {
            return "quote " + decl.text();
        }

        @Override
        public String pragma(Decl.Pragma decl) {
            return "pragma " + decl.name() + " " + decl.text();
        }

        @Override
        public String declareGuid(Decl.DeclareGuid decl) {
            return "guid " + decl.name() + " " + decl.uuid();
        }

        @Override
        public String interfaceDecl(Decl.Interface decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + "interface " + decl.name()
                    + (decl.typeParameters().isEmpty() ? "" : "<" + names(decl.typeParameters()) + ">")
                    + decl.base().map(base -> " : " + of(base)).orElse("")
                    + (decl.requires().isEmpty() ? "" : " requires " + types(decl.requires()))
                    + decl.body().map(body -> " " + block(body)).orElse("");
        }

        @Override
        public String dispinterface(Decl.Dispinterface decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + "dispinterface " + decl.name()
                    + decl.exposes().map(name -> " exposes " + name).orElse("")
                    + (decl.forward()
                            ? ""
                            : " { " + fields(decl.properties()) + " | "
                                    + decl.methods().stream()
                                            .map(SyntaxText::of)
                                            .collect(joining(" ")) + " }");
        }

        @Override
        public String coclass(Decl.Coclass decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + "coclass " + decl.name()
                    + (decl.forward() ? "" : " " + members(decl.members()));
        }

        @Override
        public String library(Decl.Library decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + "library " + decl.name() + " "
                    + block(decl.body());
        }

        @Override
        public String importlib(Decl.Importlib decl) {
            return attributes(decl.attributes()) + "importlib " + decl.file().value();
        }

        @Override
        public String module(Decl.Module decl) {
            return attributes(decl.attributes()) + "module "
                    + decl.name().map(Name::text).orElse("?") + " " + block(decl.body());
        }

        @Override
        public String typedef(Decl.Typedef decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + "typedef "
                    + (decl.declarators().isEmpty() ? of(decl.type()) : "")
                    + decl.declarators().stream()
                            .map(d -> d.name() + ": " + of(d.type()))
                            .collect(joining(", "));
        }

        @Override
        public String tag(Decl.Tag decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + of(decl.type());
        }

        @Override
        public String constant(Decl.Const decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + "const " + decl.name() + ": " + of(decl.type())
                    + " = " + of(decl.value());
        }

        @Override
        public String external(Decl.Extern decl) {
            return "extern " + decl.name() + ": " + of(decl.type());
        }

        @Override
        public String operation(Decl.Operation decl) {
            return doc(decl.doc()) + attributes(decl.attributes()) + convention(decl.callingConvention()) + decl.name()
                    + parameters(decl.parameters(), decl.variadic()) + " " + of(decl.result());
        }

        @Override
        public String namespace(Decl.Namespace decl) {
            return attributes(decl.attributes()) + "namespace " + decl.name() + " " + block(decl.body());
        }

        @Override
        public String runtimeClass(Decl.RuntimeClass decl) {
            return attributes(decl.attributes()) + "runtimeclass " + decl.name()
                    + decl.base().map(base -> " : " + of(base)).orElse("")
                    + (decl.forward() ? "" : " " + members(decl.members()));
        }

        @Override
        public String apiContract(Decl.ApiContract decl) {
            return attributes(decl.attributes()) + "apicontract " + decl.name();
        }

        @Override
        public String delegate(Decl.Delegate decl) {
            return "delegate " + (decl.typeParameters().isEmpty() ? "" : "<" + names(decl.typeParameters()) + "> ")
                    + of(decl.signature());
        }

        @Override
        public String declare(Decl.Declare decl) {
            return "declare " + types(decl.types());
        }

        @Override
        public String attributeClass(Decl.AttributeClass decl) {
            return attributes(decl.attributes()) + "attribute " + decl.name() + " { " + fields(decl.fields()) + " }";
        }
    }

    private static final class Types implements TypeRef.Cases<String> {
        @Override
        public String named(TypeRef.Named type) {
            return type.name();
        }

        @Override
        public String base(TypeRef.Base type) {
            return String.join(" ", type.words());
        }

        @Override
        public String tagged(TypeRef.Tagged type) {
            return type.keyword().name().toLowerCase(Locale.ROOT) + " " + type.name();
        }

        @Override
        public String struct(TypeRef.Struct type) {
            return attributes(type.attributes()) + "struct "
                    + type.tag().map(tag -> tag + " ").orElse("") + "{ " + fields(type.fields()) + " }";
        }

        @Override
        public String union(TypeRef.Union type) {
            return attributes(type.attributes()) + "union "
                    + type.tag().map(tag -> tag + " ").orElse("")
                    + type.discriminant()
                            .map(d -> "switch (" + d.name() + ": " + of(d.type()) + ") "
                                    + d.unionName().map(name -> name + " ").orElse(""))
                            .orElse("")
                    + type.arms().stream().map(SyntaxText::of).collect(joining("; ", "{ ", " }"));
        }

        @Override
        public String enumeration(TypeRef.Enumeration type) {
            return attributes(type.attributes()) + "enum "
                    + type.tag().map(tag -> tag + " ").orElse("")
                    + type.enumerators().stream().map(SyntaxText::of).collect(joining(", ", "{ ", " }"));
        }

        @Override
        public String pointer(TypeRef.Pointer type) {
            return "*" + of(type.target());
        }

        @Override
        public String array(TypeRef.Array type) {
            return "[" + bound(type.bound()) + "]" + of(type.element());
        }

        private static String bound(TypeRef.Bound bound) {
            if (bound instanceof TypeRef.Bound.Size size) {
                return of(size.size());
            }
            if (bound instanceof TypeRef.Bound.Range range) {
                return of(range.first()) + ".."
                        + range.last().map(SyntaxText::of).orElse("*");
            }
            return "";
        }

        @Override
        public String function(TypeRef.Function type) {
            return convention(type.callingConvention()) + "function" + parameters(type.parameters(), type.variadic())
                    + " " + of(type.result());
        }

        @Override
        public String constant(TypeRef.Constant type) {
            return "const " + of(type.type());
        }

        @Override
        public String safeArray(TypeRef.SafeArray type) {
            return "SAFEARRAY(" + of(type.element()) + ")";
        }

        @Override
        public String pipe(TypeRef.Pipe type) {
            return "pipe " + of(type.element());
        }

        @Override
        public String generic(TypeRef.Generic type) {
            return type.name() + "<" + types(type.arguments()) + ">";
        }
    }

    private static final class Exprs implements Expr.Cases<String> {
        @Override
        public String integer(Expr.IntegerLiteral literal) {
            return literal.text();
        }

        @Override
        public String floating(Expr.FloatLiteral literal) {
            return "float " + literal.text();
        }

        @Override
        public String character(Expr.CharacterLiteral literal) {
            return (literal.wide() ? "L'" : "'") + literal.text() + "'";
        }

        @Override
        public String string(Expr.StringLiteral literal) {
            return (literal.wide() ? "L\"" : "\"") + literal.value() + "\"";
        }

        @Override
        public String word(Expr.WordLiteral literal) {
            return literal.word().name();
        }

        @Override
        public String name(Expr.NameRef name) {
            return name.text();
        }

        @Override
        public String unary(Expr.Unary unary) {
            return "(" + unary.operator().symbol() + of(unary.operand()) + ")";
        }

        @Override
        public String binary(Expr.Binary binary) {
            return "(" + of(binary.left()) + " " + binary.operator().symbol() + " " + of(binary.right()) + ")";
        }

        @Override
        public String conditional(Expr.Conditional conditional) {
            return "(" + of(conditional.condition()) + " ? " + of(conditional.whenTrue()) + " : "
                    + of(conditional.whenFalse()) + ")";
        }

        @Override
        public String cast(Expr.Cast cast) {
            return "cast<" + of(cast.type()) + ">" + of(cast.operand());
        }

        @Override
        public String sizeOf(Expr.SizeOf sizeOf) {
            return "sizeof<" + of(sizeOf.type()) + ">";
        }

        @Override
        public String member(Expr.Member member) {
            return of(member.operand()) + (member.arrow() ? "->" : ".") + member.name();
        }

        @Override
        public String index(Expr.Index index) {
            return of(index.operand()) + "[" + of(index.index()) + "]";
        }

        @Override
        public String call(Expr.Call call) {
            return of(call.function())
                    + call.arguments().stream().map(SyntaxText::of).collect(joining(", ", "(", ")"));
        }
    }
}
