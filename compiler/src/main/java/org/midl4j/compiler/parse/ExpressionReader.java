package org.midl4j.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.ast.Expr.UnaryOperator;
import org.midl4j.compiler.ast.Name;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlParser;

/** Makes expressions of parse trees; C's precedence of binary operators is decided here. */
final class ExpressionReader {
    /** More in one expression would only serve to exhaust the stack of whoever walks it. */
    private static final int MOST_OPERATORS = 1000;

    /**
     * Type names that tell {@code (DWORD) -1}, a cast, from {@code (count) - 1}; there is no symbol table yet.
     */
    private static final Set<String> TYPE_NAMES = Set.of(
            "BOOL",
            "BYTE",
            "CHAR",
            "DISPID",
            "DWORD",
            "DWORD64",
            "DWORDLONG",
            "DWORD_PTR",
            "FLOAT",
            "HANDLE",
            "HRESULT",
            "HWND",
            "INT",
            "INT16",
            "INT32",
            "INT64",
            "INT8",
            "INT_PTR",
            "LCID",
            "LONG",
            "LONG64",
            "LONGLONG",
            "LONG_PTR",
            "LPARAM",
            "LRESULT",
            "MEMBERID",
            "NTSTATUS",
            "SCODE",
            "SHORT",
            "SIZE_T",
            "SSIZE_T",
            "UCHAR",
            "UINT",
            "UINT16",
            "UINT32",
            "UINT64",
            "UINT8",
            "UINT_PTR",
            "ULONG",
            "ULONG64",
            "ULONGLONG",
            "ULONG_PTR",
            "USHORT",
            "VARIANT_BOOL",
            "WCHAR",
            "WORD",
            "WPARAM",
            "wchar_t");

    private final TreeReaders readers;

    ExpressionReader(TreeReaders readers) {
        this.readers = readers;
    }

    Expr read(MidlParser.ExpressionContext tree) {
        if (tree.getChildCount() == 1) {
            return operand((MidlParser.OperandContext) tree.getChild(0));
        }
        int last = tree.getChildCount() - 1;
        boolean conditional = last >= 4 && Trees.tokenType(tree.getChild(last - 3)) == MidlParser.QUESTION;
        Expr value = binary(tree, conditional ? last - 4 : last);
        return conditional
                ? new Expr.Conditional(Trees.span(tree), value, read(tree.expression(0)), read(tree.expression(1)))
                : value;
    }

    Expr.StringLiteral string(MidlParser.StringContext tree) {
        StringBuilder value = new StringBuilder();
        boolean wide = false;
        for (int i = 0; i < tree.getChildCount(); i++) {
            MidlToken part = Trees.token((TerminalNode) tree.getChild(i));
            wide |= part.getType() == MidlParser.WIDE_STRING;
            Literals.unescape(part.getText(), value);
        }
        return new Expr.StringLiteral(Trees.span(tree), wide, value.toString());
    }

    /**
     * Operator precedence with two stacks, so that a long sum needs no deep recursion.
     *
     * @param last the last operand; operands and operators take turns up to there
     */
    private Expr binary(MidlParser.ExpressionContext tree, int last) {
        if (last > 2 * MOST_OPERATORS) {
            readers.problems()
                    .report(Diagnostic.of(
                            Code.NESTING_TOO_DEEP,
                            Trees.span(operatorAt(tree, 2 * MOST_OPERATORS + 1)),
                            "more than " + MOST_OPERATORS + " operators in one expression"));
            return operand(operandAt(tree, 0));
        }
        if (last == 0) {
            return operand(operandAt(tree, 0));
        }
        List<Expr> values = new ArrayList<>();
        List<BinaryOperator> waiting = new ArrayList<>();
        values.add(operand(operandAt(tree, 0)));
        for (int i = 1; i < last; i += 2) {
            BinaryOperator operator = operator(operatorAt(tree, i));
            Expr right = operand(operandAt(tree, i + 1));
            if (last(values) instanceof Expr.NameRef type && isCast(operandAt(tree, i - 1), operator)) {
                values.remove(values.size() - 1);
                Expr operand = signed(operatorAt(tree, i), operator, right);
                values.add(cast(Trees.span(operandAt(tree, i - 1), operandAt(tree, i + 1)), type, operand));
                continue;
            }
            while (!waiting.isEmpty() && precedence(last(waiting)) >= precedence(operator)) {
                reduce(values, waiting);
            }
            waiting.add(operator);
            values.add(right);
        }
        while (!waiting.isEmpty()) {
            reduce(values, waiting);
        }
        return values.get(0);
    }

    private static MidlParser.OperandContext operandAt(MidlParser.ExpressionContext tree, int child) {
        return (MidlParser.OperandContext) tree.getChild(child);
    }

    private static MidlParser.BinaryOperatorContext operatorAt(MidlParser.ExpressionContext tree, int child) {
        return (MidlParser.BinaryOperatorContext) tree.getChild(child);
    }

    private static void reduce(List<Expr> values, List<BinaryOperator> waiting) {
        Expr right = values.remove(values.size() - 1);
        Expr left = values.remove(values.size() - 1);
        BinaryOperator operator = waiting.remove(waiting.size() - 1);
        values.add(new Expr.Binary(left.span().to(right.span()), operator, left, right));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    /** Whether {@code (NAME) - 1} is meant as a cast. */
    private static boolean isCast(MidlParser.OperandContext operand, BinaryOperator next) {
        boolean ambiguous = next == BinaryOperator.ADD
                || next == BinaryOperator.SUBTRACT
                || next == BinaryOperator.MULTIPLY
                || next == BinaryOperator.AND;
        if (!ambiguous || operand.getStart().getType() != MidlParser.LPAREN) {
            return false;
        }
        String text = operand.getText();
        return TYPE_NAMES.contains(text.substring(1, text.length() - 1));
    }

    private static Expr signed(ParserRuleContext where, BinaryOperator operator, Expr operand) {
        UnaryOperator sign = switch (operator) {
            case ADD -> UnaryOperator.PLUS;
            case SUBTRACT -> UnaryOperator.MINUS;
            case MULTIPLY -> UnaryOperator.DEREFERENCE;
            default -> UnaryOperator.ADDRESS;
        };
        return new Expr.Unary(Trees.span(where).to(operand.span()), sign, operand);
    }

    private Expr operand(MidlParser.OperandContext tree) {
        if (tree.getChild(0) instanceof MidlParser.PlainOperandContext plain) {
            return plain(plain);
        }
        UnaryOperator operator = switch (tree.getStart().getType()) {
            case MidlParser.PLUS -> UnaryOperator.PLUS;
            case MidlParser.MINUS -> UnaryOperator.MINUS;
            case MidlParser.STAR -> UnaryOperator.DEREFERENCE;
            default -> UnaryOperator.ADDRESS;
        };
        return new Expr.Unary(Trees.span(tree), operator, operand(tree.operand()));
    }

    private Expr plain(MidlParser.PlainOperandContext tree) {
        if (tree.getChild(0) instanceof MidlParser.PrimaryContext primary) {
            Expr value = primary(primary);
            for (int i = 1; i < tree.getChildCount(); i++) {
                value = postfix(value, (MidlParser.PostfixContext) tree.getChild(i));
            }
            return value;
        }
        return switch (tree.getStart().getType()) {
            case MidlParser.EXCLAMATION -> new Expr.Unary(Trees.span(tree), UnaryOperator.NOT, operand(tree.operand()));
            case MidlParser.TILDE ->
                new Expr.Unary(Trees.span(tree), UnaryOperator.COMPLEMENT, operand(tree.operand()));
            case MidlParser.SIZEOF ->
                new Expr.SizeOf(Trees.span(tree), readers.types().named(tree.typeName()));
            default -> parenthesised(tree, tree.parenthesised());
        };
    }

    private Expr parenthesised(ParserRuleContext whole, MidlParser.ParenthesisedContext tree) {
        if (tree instanceof MidlParser.CastContext cast) {
            TypeRef type = readers.types().named(cast.keywordTypeName());
            return new Expr.Cast(Trees.span(whole), type, operand(cast.operand()));
        }
        if (tree instanceof MidlParser.CastToPointerContext cast) {
            Name name = Trees.name(cast.typeWord());
            TypeRef type = new TypeRef.Named(name.span(), name.text());
            for (TerminalNode star : cast.STAR()) {
                type = new TypeRef.Pointer(name.span().to(Trees.span(star)), type);
            }
            return new Expr.Cast(Trees.span(whole), type, operand(cast.operand()));
        }
        MidlParser.CastOrParenthesesContext inner = (MidlParser.CastOrParenthesesContext) tree;
        Expr value = read(inner.expression());
        if (inner.plainOperand() != null) {
            return cast(Trees.span(whole), value, plain(inner.plainOperand()));
        }
        for (int i = 2; i < inner.getChildCount(); i++) {
            value = member(value, (MidlParser.MemberPostfixContext) inner.getChild(i));
        }
        return value;
    }

    private Expr cast(Span span, Expr type, Expr operand) {
        if (type instanceof Expr.NameRef name) {
            return new Expr.Cast(span, new TypeRef.Named(name.span(), name.text()), operand);
        }
        Span gap = new Span(
                operand.span().file(), operand.span().start(), operand.span().start());
        readers.problems().report(Diagnostic.of(Code.SYNTAX_ERROR, gap, "expected an operator after ')'"));
        return type;
    }

    private Expr primary(MidlParser.PrimaryContext tree) {
        MidlToken token = Trees.first(tree);
        switch (token.getType()) {
            case MidlParser.INTEGER -> {
                if (!Literals.isInteger(token.getText())) {
                    readers.problems()
                            .report(Diagnostic.of(
                                    Code.MALFORMED_NUMBER, token.span(), "`" + token.getText() + "` is not a number"));
                }
                return new Expr.IntegerLiteral(token.span(), token.getText());
            }
            case MidlParser.FLOATING -> {
                return new Expr.FloatLiteral(token.span(), token.getText());
            }
            case MidlParser.CHARACTER, MidlParser.WIDE_CHARACTER -> {
                String text = token.getText();
                return new Expr.CharacterLiteral(
                        token.span(),
                        token.getType() == MidlParser.WIDE_CHARACTER,
                        text.substring(text.indexOf('\'') + 1, text.length() - 1));
            }
            case MidlParser.STRING, MidlParser.WIDE_STRING -> {
                return string(tree.string());
            }
            case MidlParser.TRUE, MidlParser.FALSE, MidlParser.NULL -> {
                return new Expr.WordLiteral(token.span(), Expr.Word.valueOf(token.getText()));
            }
            default -> {
                return new Expr.NameRef(token.span(), token.getText());
            }
        }
    }

    private Expr postfix(Expr operand, MidlParser.PostfixContext tree) {
        if (tree instanceof MidlParser.CallContext call) {
            List<Expr> arguments = new ArrayList<>();
            for (MidlParser.ExpressionContext argument : call.expression()) {
                arguments.add(read(argument));
            }
            return new Expr.Call(operand.span().to(Trees.span(tree)), operand, arguments);
        }
        return member(operand, ((MidlParser.MemberOrIndexContext) tree).memberPostfix());
    }

    private Expr member(Expr operand, MidlParser.MemberPostfixContext tree) {
        Span span = operand.span().to(Trees.span(tree));
        if (tree instanceof MidlParser.IndexContext index) {
            return new Expr.Index(span, operand, read(index.expression()));
        }
        MidlParser.MemberAccessContext access = (MidlParser.MemberAccessContext) tree;
        return new Expr.Member(span, operand, access.ARROW() != null, Trees.name(access.identifier()));
    }

    private static BinaryOperator operator(MidlParser.BinaryOperatorContext tree) {
        return switch (tree.getStart().getType()) {
            case MidlParser.STAR -> BinaryOperator.MULTIPLY;
            case MidlParser.SLASH -> BinaryOperator.DIVIDE;
            case MidlParser.PERCENT -> BinaryOperator.REMAINDER;
            case MidlParser.PLUS -> BinaryOperator.ADD;
            case MidlParser.MINUS -> BinaryOperator.SUBTRACT;
            case MidlParser.SHIFT_LEFT -> BinaryOperator.SHIFT_LEFT;
            case MidlParser.SHIFT_RIGHT -> BinaryOperator.SHIFT_RIGHT;
            case MidlParser.GREATER -> tree.getChildCount() == 2 ? BinaryOperator.SHIFT_RIGHT : BinaryOperator.GREATER;
            case MidlParser.LESS -> BinaryOperator.LESS;
            case MidlParser.LESS_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case MidlParser.GREATER_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case MidlParser.EQUAL_EQUAL -> BinaryOperator.EQUAL;
            case MidlParser.NOT_EQUAL -> BinaryOperator.NOT_EQUAL;
            case MidlParser.AMPERSAND -> BinaryOperator.AND;
            case MidlParser.CARET -> BinaryOperator.XOR;
            case MidlParser.BAR -> BinaryOperator.OR;
            case MidlParser.AND_AND -> BinaryOperator.LOGICAL_AND;
            case MidlParser.OR_OR -> BinaryOperator.LOGICAL_OR;
            default -> throw new IllegalStateException("not an operator: " + tree.getText());
        };
    }

    private static int precedence(BinaryOperator operator) {
        return switch (operator) {
            case MULTIPLY, DIVIDE, REMAINDER -> 10;
            case ADD, SUBTRACT -> 9;
            case SHIFT_LEFT, SHIFT_RIGHT -> 8;
            case LESS, GREATER, LESS_OR_EQUAL, GREATER_OR_EQUAL -> 7;
            case EQUAL, NOT_EQUAL -> 6;
            case AND -> 5;
            case XOR -> 4;
            case OR -> 3;
            case LOGICAL_AND -> 2;
            case LOGICAL_OR -> 1;
        };
    }
}
