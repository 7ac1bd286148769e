package org.midl4j.compiler.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.TypeRef;

/** Syntax as text again, in one way of writing it: single blanks, parentheses wherever operators nest. */
final class WrittenText implements Expr.Cases<String> {
    private static final WrittenText TOP = new WrittenText(false);
    private static final WrittenText NESTED = new WrittenText(true);

    private final boolean nested;

    private WrittenText(boolean nested) {
        this.nested = nested;
    }

    static String of(Expr expr) {
        return expr.match(TOP);
    }

    static String of(Attribute.Argument argument) {
        if (argument instanceof Attribute.Argument.Expression expression) {
            return of(expression.expr());
        }
        if (argument instanceof Attribute.Argument.Type type) {
            return of(type.type())
                    + (type.name().isPresent() ? " " + type.name().get() : "");
        }
        if (argument instanceof Attribute.Argument.Uuid uuid) {
            return uuid.text();
        }
        return argument instanceof Attribute.Argument.Tokens tokens ? tokens.text() : "";
    }

    static String of(TypeRef type) {
        if (type instanceof TypeRef.Named named) {
            return named.name();
        }
        if (type instanceof TypeRef.Base base) {
            return String.join(" ", base.words());
        }
        if (type instanceof TypeRef.Tagged tagged) {
            return tagged.keyword().name().toLowerCase(Locale.ROOT) + " " + tagged.name();
        }
        if (type instanceof TypeRef.Pointer pointer) {
            return of(pointer.target()) + " *";
        }
        if (type instanceof TypeRef.Constant constant) {
            return "const " + of(constant.type());
        }
        return type.span()
                .file()
                .text()
                .substring(type.span().start(), type.span().end());
    }

    @Override
    public String integer(Expr.IntegerLiteral literal) {
        return literal.text();
    }

    @Override
    public String floating(Expr.FloatLiteral literal) {
        return literal.text();
    }

    @Override
    public String character(Expr.CharacterLiteral literal) {
        return (literal.wide() ? "L'" : "'") + literal.text() + "'";
    }

    @Override
    public String string(Expr.StringLiteral literal) {
        String escaped =
                literal.value().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return (literal.wide() ? "L\"" : "\"") + escaped + "\"";
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
        return unary.operator().symbol() + unary.operand().match(NESTED);
    }

    @Override
    public String binary(Expr.Binary binary) {
        return bracket(binary.left().match(NESTED) + " " + binary.operator().symbol() + " "
                + binary.right().match(NESTED));
    }

    @Override
    public String conditional(Expr.Conditional conditional) {
        return bracket(conditional.condition().match(NESTED) + " ? "
                + conditional.whenTrue().match(NESTED) + " : "
                + conditional.whenFalse().match(NESTED));
    }

    @Override
    public String cast(Expr.Cast cast) {
        return "(" + of(cast.type()) + ") " + cast.operand().match(NESTED);
    }

    @Override
    public String sizeOf(Expr.SizeOf sizeOf) {
        return "sizeof(" + of(sizeOf.type()) + ")";
    }

    @Override
    public String member(Expr.Member member) {
        return member.operand().match(NESTED) + (member.arrow() ? "->" : ".") + member.name();
    }

    @Override
    public String index(Expr.Index index) {
        return index.operand().match(NESTED) + "[" + of(index.index()) + "]";
    }

    @Override
    public String call(Expr.Call call) {
        List<String> arguments = new ArrayList<>();
        for (Expr argument : call.arguments()) {
            arguments.add(of(argument));
        }
        return call.function().match(NESTED) + "(" + String.join(", ", arguments) + ")";
    }

    private String bracket(String text) {
        return nested ? "(" + text + ")" : text;
    }
}
