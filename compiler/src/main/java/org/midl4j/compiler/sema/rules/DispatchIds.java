package org.midl4j.compiler.sema.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * <p>Ids are compared as written: two spellings of one number pass. Accessors of one property share an id.
 */
final class DispatchIds {
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
        Expr expr = argument.expr();
        boolean negative = false;
        if (expr instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.MINUS) {
            negative = true;
            expr = unary.operand();
        }
        if (expr instanceof Expr.NameRef name) {
            return Optional.of(name.text());
        }
        if (!(expr instanceof Expr.IntegerLiteral literal)) {
            return Optional.empty();
        }
        try {
            long value = Long.decode(literal.text().replaceAll("[uUlL]+$", ""));
            return Optional.of(Integer.toString((int) (negative ? -value : value)));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty(); // reported where constants are computed
        }
    }
}
