package org.midl4j.compiler.sema.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Attribute.Argument;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.FieldDecl;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;

/**
 * Finds members of one interface with the same DISPID, and members of a dispinterface without one.
 *
 * <p>Numbers are compared by value, also when a macro computes them; names of constants as written. Accessors of one
 * property share an id.
 */
final class DispatchIds {
    private static final Pattern SUFFIX = Pattern.compile("[uUlL]+$");

    private final String owner;
    private final List<Diagnostic> problems;
    private final Map<String, Name> members = new HashMap<>();

    private DispatchIds(String owner, List<Diagnostic> problems) {
        this.owner = owner;
        this.problems = problems;
    }

    static void check(Decl.Dispinterface declared, List<Diagnostic> problems) {
        DispatchIds ids = new DispatchIds(declared.name().text(), problems);
        for (FieldDecl property : declared.properties()) {
            property.name().ifPresent(name -> ids.member(property.attributes(), name, false, true));
        }
        for (Decl.Operation method : declared.methods()) {
            ids.member(method.attributes(), method.name(), isAccessor(method), true);
        }
    }

    static void check(Decl.Interface declared, List<Diagnostic> problems) {
        DispatchIds ids = new DispatchIds(declared.name().text(), problems);
        for (Decl member : declared.body().orElse(List.of())) {
            if (member instanceof Decl.Operation method) {
                ids.member(method.attributes(), method.name(), isAccessor(method), false);
            }
        }
    }

    private static boolean isAccessor(Decl.Operation method) {
        return Attrs.has(method.attributes(), "propget")
                || Attrs.has(method.attributes(), "propput")
                || Attrs.has(method.attributes(), "propputref");
    }

    private void member(List<Attribute> attributes, Name name, boolean accessor, boolean required) {
        Optional<Attribute> id = Attrs.find(attributes, "id");
        if (id.isEmpty()) {
            if (required) {
                problems.add(Diagnostic.of(Code.DISPID_MISSING, name.span(), "`" + owner + "::" + name + "` has no id")
                        .help("members of a dispinterface are called by number: add `id(…)`"));
            }
            return;
        }
        Optional<String> value = valueOf(id.get());
        if (value.isEmpty()) {
            return;
        }
        Name first = members.putIfAbsent(value.get(), name);
        if (first != null && !(accessor && first.text().equals(name.text()))) {
            problems.add(Diagnostic.of(
                            Code.DUPLICATE_DISPID,
                            id.get().span(),
                            "`" + owner + "::" + name + "` has the id of `" + first + "`")
                    .note(first.span(), "`" + first + "` is declared here")
                    .help("give each member an id of its own"));
        }
    }

    private static Optional<String> valueOf(Attribute id) {
        if (id.arguments().size() != 1 || !(id.arguments().get(0) instanceof Argument.Expression argument)) {
            return Optional.empty();
        }
        if (argument.expr() instanceof Expr.NameRef name) {
            return Optional.of(name.text());
        }
        OptionalLong number = number(argument.expr());
        return number.isPresent() ? Optional.of(Integer.toString((int) number.getAsLong())) : Optional.empty();
    }

    /** What an expression of numbers alone comes to; nothing if it names something, which only resolving can compute. */
    private static OptionalLong number(Expr expr) {
        if (expr instanceof Expr.IntegerLiteral literal) {
            try {
                return OptionalLong.of(
                        Long.decode(SUFFIX.matcher(literal.text()).replaceFirst("")));
            } catch (NumberFormatException tooLarge) {
                return OptionalLong.empty(); // reported where constants are computed
            }
        }
        if (expr instanceof Expr.Unary unary) {
            OptionalLong operand = number(unary.operand());
            if (operand.isEmpty()) {
                return operand;
            }
            return switch (unary.operator()) {
                case PLUS -> operand;
                case MINUS -> OptionalLong.of(-operand.getAsLong());
                case COMPLEMENT -> OptionalLong.of(~operand.getAsLong());
                case NOT, DEREFERENCE, ADDRESS -> OptionalLong.empty();
            };
        }
        return expr instanceof Expr.Binary binary ? number(binary) : OptionalLong.empty();
    }

    private static OptionalLong number(Expr.Binary binary) {
        OptionalLong left = number(binary.left());
        OptionalLong right = number(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalLong.empty();
        }
        long a = left.getAsLong();
        long b = right.getAsLong();
        return switch (binary.operator().symbol()) {
            case "+" -> OptionalLong.of(a + b);
            case "-" -> OptionalLong.of(a - b);
            case "*" -> OptionalLong.of(a * b);
            case "|" -> OptionalLong.of(a | b);
            case "&" -> OptionalLong.of(a & b);
            case "^" -> OptionalLong.of(a ^ b);
            case "<<" -> OptionalLong.of(a << b);
            default -> OptionalLong.empty();
        };
    }
}
