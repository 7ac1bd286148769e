package org.midl4j.compiler.parse;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.source.Span;
import org.midl4j.grammar.MidlLexer;

/** Computes the expression of an {@code #if}: 64-bit integers, and 0 for every name that is no macro. */
final class Condition {
    private static final int MAX_DEPTH = 200;

    private final List<MidlToken> tokens;
    private final Span whole;
    private final MacroTable macros;
    private int next;
    private int depth;

    /** A number, and whether it is compared and divided as an unsigned one. */
    private record Value(long number, boolean unsigned) {
        static final Value ZERO = new Value(0, false);

        static Value of(boolean truth) {
            return new Value(truth ? 1 : 0, false);
        }

        boolean isTrue() {
            return number != 0;
        }
    }

    /** The expression makes no sense. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Span span;
        private final Code code;

        Malformed(Code code, Span span, String message) {
            super(message, null, false, false);
            this.code = code;
            this.span = span;
        }

        Span span() {
            return span;
        }

        Code code() {
            return code;
        }
    }

    /**
     * @param tokens the expression, macros expanded
     * @param whole what to underline if something is missing
     */
    Condition(List<MidlToken> tokens, Span whole, MacroTable macros) {
        this.tokens = tokens;
        this.whole = whole;
        this.macros = macros;
    }

    boolean isTrue() throws Malformed {
        if (tokens.isEmpty()) {
            throw new Malformed(Code.BAD_CONDITION, whole, "condition is missing");
        }
        Value value = conditional(true);
        if (next < tokens.size()) {
            throw unexpected(tokens.get(next));
        }
        return value.isTrue();
    }

    private Value conditional(boolean live) throws Malformed {
        Value condition = binary(0, live);
        if (!accept(MidlLexer.QUESTION)) {
            return condition;
        }
        enter();
        Value yes = conditional(live && condition.isTrue());
        expect(MidlLexer.COLON, "`:`");
        Value no = conditional(live && !condition.isTrue());
        depth--;
        return new Value(condition.isTrue() ? yes.number : no.number, yes.unsigned || no.unsigned);
    }

    /** Operators of at least this precedence; an operand that does not count may divide by zero. */
    private Value binary(int least, boolean live) throws Malformed {
        Value left = unary(live);
        while (next < tokens.size()) {
            MidlToken operator = tokens.get(next);
            int precedence = precedence(operator.getType());
            if (precedence < 0 || precedence < least) {
                return left;
            }
            next++;
            boolean rightLive = live
                    && !(operator.getType() == MidlLexer.AND_AND && !left.isTrue())
                    && !(operator.getType() == MidlLexer.OR_OR && left.isTrue());
            Value right = binary(precedence + 1, rightLive);
            left = apply(operator, left, right, live);
        }
        return left;
    }

    private static int precedence(int type) {
        return switch (type) {
            case MidlLexer.OR_OR -> 0;
            case MidlLexer.AND_AND -> 1;
            case MidlLexer.BAR -> 2;
            case MidlLexer.CARET -> 3;
            case MidlLexer.AMPERSAND -> 4;
            case MidlLexer.EQUAL_EQUAL, MidlLexer.NOT_EQUAL -> 5;
            case MidlLexer.LESS, MidlLexer.GREATER, MidlLexer.LESS_EQUAL, MidlLexer.GREATER_EQUAL -> 6;
            case MidlLexer.SHIFT_LEFT, MidlLexer.SHIFT_RIGHT -> 7;
            case MidlLexer.PLUS, MidlLexer.MINUS -> 8;
            case MidlLexer.STAR, MidlLexer.SLASH, MidlLexer.PERCENT -> 9;
            default -> -1;
        };
    }

    private static Value apply(MidlToken operator, Value left, Value right, boolean live) throws Malformed {
        long a = left.number;
        long b = right.number;
        boolean unsigned = left.unsigned || right.unsigned;
        int order = unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
        return switch (operator.getType()) {
            case MidlLexer.OR_OR -> Value.of(a != 0 || b != 0);
            case MidlLexer.AND_AND -> Value.of(a != 0 && b != 0);
            case MidlLexer.BAR -> new Value(a | b, unsigned);
            case MidlLexer.CARET -> new Value(a ^ b, unsigned);
            case MidlLexer.AMPERSAND -> new Value(a & b, unsigned);
            case MidlLexer.EQUAL_EQUAL -> Value.of(a == b);
            case MidlLexer.NOT_EQUAL -> Value.of(a != b);
            case MidlLexer.LESS -> Value.of(order < 0);
            case MidlLexer.GREATER -> Value.of(order > 0);
            case MidlLexer.LESS_EQUAL -> Value.of(order <= 0);
            case MidlLexer.GREATER_EQUAL -> Value.of(order >= 0);
            case MidlLexer.SHIFT_LEFT -> new Value(shifted(a, b, left.unsigned), left.unsigned);
            case MidlLexer.SHIFT_RIGHT -> new Value(shifted(a, -b, left.unsigned), left.unsigned);
            case MidlLexer.PLUS -> new Value(a + b, unsigned);
            case MidlLexer.MINUS -> new Value(a - b, unsigned);
            case MidlLexer.STAR -> new Value(a * b, unsigned);
            default -> divided(operator, a, b, unsigned, live);
        };
    }

    private static long shifted(long number, long left, boolean unsigned) {
        if (left <= -64) {
            return unsigned || number >= 0 ? 0 : -1;
        }
        if (left < 0) {
            return unsigned ? number >>> -left : number >> -left;
        }
        return left >= 64 ? 0 : number << left;
    }

    private static Value divided(MidlToken operator, long a, long b, boolean unsigned, boolean live) throws Malformed {
        if (b == 0) {
            if (live) {
                throw new Malformed(Code.DIVISION_BY_ZERO, operator.span(), "division by zero in a condition");
            }
            return Value.ZERO;
        }
        boolean quotient = operator.getType() == MidlLexer.SLASH;
        if (unsigned) {
            return new Value(quotient ? Long.divideUnsigned(a, b) : Long.remainderUnsigned(a, b), true);
        }
        return new Value(quotient ? a / b : a % b, false);
    }

    private Value unary(boolean live) throws Malformed {
        enter();
        Value value = unaryUnbounded(live);
        depth--;
        return value;
    }

    private Value unaryUnbounded(boolean live) throws Malformed {
        if (accept(MidlLexer.EXCLAMATION)) {
            return Value.of(!unary(live).isTrue());
        }
        if (accept(MidlLexer.MINUS)) {
            Value value = unary(live);
            return new Value(-value.number, value.unsigned);
        }
        if (accept(MidlLexer.PLUS)) {
            return unary(live);
        }
        if (accept(MidlLexer.TILDE)) {
            Value value = unary(live);
            return new Value(~value.number, value.unsigned);
        }
        if (accept(MidlLexer.LPAREN)) {
            Value value = conditional(live);
            expect(MidlLexer.RPAREN, "`)`");
            return value;
        }
        return primary(live);
    }

    private Value primary(boolean live) throws Malformed {
        if (next == tokens.size()) {
            throw new Malformed(Code.BAD_CONDITION, whole, "condition ends too early");
        }
        MidlToken token = tokens.get(next++);
        if (token.getType() == MidlLexer.INTEGER) {
            return integer(token);
        }
        if (token.getType() == MidlLexer.CHARACTER || token.getType() == MidlLexer.WIDE_CHARACTER) {
            return new Value(character(token), false);
        }
        if (!token.is(MidlToken.WORD)) {
            throw unexpected(token);
        }
        if (token.getText().equals("defined")) {
            return defined();
        }
        if (!live && accept(MidlLexer.LPAREN)) {
            // defined(F) && F(x), where F is unknown.
            skipToClosing();
        }
        return Value.ZERO;
    }

    /** A {@code defined} that came out of a macro; those in the text are replaced before macros are. */
    private Value defined() throws Malformed {
        boolean parenthesized = accept(MidlLexer.LPAREN);
        if (next == tokens.size() || !tokens.get(next).is(MidlToken.WORD)) {
            throw new Malformed(Code.BAD_CONDITION, whole, "`defined` without the name of a macro");
        }
        Value value = Value.of(macros.find(tokens.get(next++).getText()) != null);
        if (parenthesized) {
            expect(MidlLexer.RPAREN, "`)`");
        }
        return value;
    }

    private void skipToClosing() throws Malformed {
        int open = 1;
        while (open > 0 && next < tokens.size()) {
            int type = tokens.get(next++).getType();
            open += type == MidlLexer.LPAREN ? 1 : type == MidlLexer.RPAREN ? -1 : 0;
        }
        if (open > 0) {
            throw new Malformed(Code.BAD_CONDITION, whole, "`)` is missing");
        }
    }

    private static Value integer(MidlToken token) throws Malformed {
        String text = token.getText().toLowerCase(Locale.ROOT);
        int end = text.length();
        if (text.endsWith("i64")) {
            end -= 3;
        }
        boolean hexadecimal = text.startsWith("0x");
        while (end > 1 && "ul".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean unsigned = text.indexOf('u', end) >= 0;
        int radix = hexadecimal ? 16 : text.startsWith("0b") ? 2 : text.startsWith("0") ? 8 : 10;
        String digits = text.substring(radix == 16 || radix == 2 ? 2 : 0, end);
        try {
            long number = Long.parseUnsignedLong(digits, radix);
            return new Value(number, unsigned || number < 0);
        } catch (NumberFormatException notANumber) {
            boolean tooBig = !digits.isEmpty() && digits.chars().allMatch(c -> Character.digit(c, radix) >= 0);
            throw new Malformed(
                    tooBig ? Code.CONSTANT_TOO_BIG : Code.MALFORMED_NUMBER,
                    token.span(),
                    tooBig
                            ? "`" + token.getText() + "` is larger than 64 bits"
                            : "`" + token.getText() + "` is not a whole number");
        }
    }

    private static long character(MidlToken token) {
        String text = token.getText();
        int end = text.length() - 1;
        long value = 0;
        int i = text.indexOf('\'') + 1;
        while (i < end) {
            char c = text.charAt(i++);
            if (c != '\\') {
                value = value << 8 | c;
                continue;
            }
            char escape = text.charAt(i++);
            int digits = i;
            if (escape == 'x') {
                while (digits < end && Character.digit(text.charAt(digits), 16) >= 0) {
                    digits++;
                }
                value = value << 8 | (digits == i ? 'x' : hexadecimal(text.substring(i, digits)));
                i = digits;
            } else if (escape >= '0' && escape <= '7') {
                while (digits < end && digits < i + 2 && Character.digit(text.charAt(digits), 8) >= 0) {
                    digits++;
                }
                value = value << 8 | Integer.parseInt(text.substring(i - 1, digits), 8);
                i = digits;
            } else {
                value = value << 8 | escaped(escape);
            }
        }
        return value;
    }

    private static int hexadecimal(String digits) {
        return (int) Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16) & 0xFFFF;
    }

    private static int escaped(char escape) {
        return switch (escape) {
            case 'a' -> 7;
            case 'b' -> 8;
            case 'f' -> 12;
            case 'n' -> 10;
            case 'r' -> 13;
            case 't' -> 9;
            case 'v' -> 11;
            default -> escape;
        };
    }

    private boolean accept(int type) {
        if (next < tokens.size() && tokens.get(next).getType() == type) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(int type, String what) throws Malformed {
        if (!accept(type)) {
            @Nullable MidlToken found = next < tokens.size() ? tokens.get(next) : null;
            throw new Malformed(
                    Code.BAD_CONDITION, found == null ? whole : found.span(), what + " is missing in the condition");
        }
    }

    private void enter() throws Malformed {
        if (++depth > MAX_DEPTH) {
            throw new Malformed(Code.NESTING_TOO_DEEP, whole, "condition is nested too deeply");
        }
    }

    private static Malformed unexpected(MidlToken token) {
        return new Malformed(
                Code.BAD_CONDITION, token.span(), "`" + token.getText() + "` makes no sense in a condition");
    }
}
