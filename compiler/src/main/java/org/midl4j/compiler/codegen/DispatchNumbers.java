package org.midl4j.compiler.codegen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.midl4j.compiler.ast.Attribute;
import org.midl4j.compiler.ast.Attribute.Argument;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.FileModel;
import org.midl4j.compiler.model.Module;
import org.midl4j.compiler.model.Program;
import org.midl4j.compiler.model.Value;

/** The values of {@code id(…)}: a number, or the name of one. */
final class DispatchNumbers implements DispinterfaceEmitter.DispatchIds {
    private static final Pattern SUFFIX = Pattern.compile("[uUlL]+$");

    private final Map<String, Integer> named = new HashMap<>();

    DispatchNumbers(Program program) {
        for (FileModel file : program.files()) {
            file.declarations().forEach(this::learn);
        }
    }

    private void learn(Declaration declaration) {
        if (declaration instanceof Enumeration enumeration) {
            enumeration.enumerators().forEach(each -> named.putIfAbsent(each.name(), each.value()));
        } else if (declaration instanceof Module module) {
            module.constants().forEach(this::learn);
        } else if (declaration instanceof Constant constant && constant.value() instanceof Value.Whole whole) {
            named.putIfAbsent(constant.name(), (int) whole.value());
        }
    }

    @Override
    public OptionalInt of(Attributes attributes) {
        Optional<Attribute> id = attributes.find("id");
        return id.isPresent()
                        && id.get().arguments().size() == 1
                        && id.get().arguments().get(0) instanceof Argument.Expression argument
                ? value(argument.expr())
                : OptionalInt.empty();
    }

    private OptionalInt value(Expr expr) {
        if (expr instanceof Expr.Unary unary && unary.operator() == Expr.UnaryOperator.MINUS) {
            OptionalInt operand = value(unary.operand());
            return operand.isPresent() ? OptionalInt.of(-operand.getAsInt()) : operand;
        }
        if (expr instanceof Expr.NameRef name) {
            Integer known = named.get(name.text());
            return known == null ? OptionalInt.empty() : OptionalInt.of(known);
        }
        if (!(expr instanceof Expr.IntegerLiteral literal)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(
                    (int) (long) Long.decode(SUFFIX.matcher(literal.text()).replaceFirst("")));
        } catch (NumberFormatException tooLarge) {
            return OptionalInt.empty(); // reported where constants are computed
        }
    }
}
