package org.midl4j.compiler.ast;

import java.util.List;
import org.midl4j.compiler.source.Span;

/** An expression as written: nothing is looked up or computed yet. */
public sealed interface Expr {

    Span span();

    <R> R match(Cases<R> cases);

    /** One branch per kind of expression. */
    interface Cases<R> {
        R integer(IntegerLiteral literal);

        R floating(FloatLiteral literal);

        R character(CharacterLiteral literal);

        R string(StringLiteral literal);

        R word(WordLiteral literal);

        R name(NameRef name);

        R unary(Unary unary);

        R binary(Binary binary);

        R conditional(Conditional conditional);

        R cast(Cast cast);

        R sizeOf(SizeOf sizeOf);

        R member(Member member);

        R index(Index index);

        R call(Call call);
    }

    /** {@code 12}, {@code 0x80004005L}, {@code 017u}: the text, suffix included. */
    record IntegerLiteral(Span span, String text) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.integer(this);
        }
    }

    /** {@code 1.5}, {@code 1e3f}: the text, suffix included; also what is written in {@code version(1.0)}. */
    record FloatLiteral(Span span, String text) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.floating(this);
        }
    }

    /** {@code 'c'}, {@code L'c'}: the text between the quotes, escapes unresolved. */
    record CharacterLiteral(Span span, boolean wide, String text) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.character(this);
        }
    }

    /** {@code "a" "b"}, joined, with C escapes resolved loosely (an unknown escape keeps its character). */
    record StringLiteral(Span span, boolean wide, String value) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.string(this);
        }
    }

    /** {@code TRUE}, {@code FALSE}, {@code NULL}. */
    record WordLiteral(Span span, Word word) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.word(this);
        }
    }

    /** The words that are values. */
    enum Word {
        TRUE,
        FALSE,
        NULL
    }

    /** A constant, enumerator, parameter or field; in some attributes also a type. */
    record NameRef(Span span, String text) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.name(this);
        }
    }

    /** {@code -x}, {@code *p}. */
    record Unary(Span span, UnaryOperator operator, Expr operand) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unary(this);
        }
    }

    /** {@code a + b}. */
    record Binary(Span span, BinaryOperator operator, Expr left, Expr right) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.binary(this);
        }
    }

    /** {@code c ? a : b}. */
    record Conditional(Span span, Expr condition, Expr whenTrue, Expr whenFalse) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.conditional(this);
        }
    }

    /** {@code (long) x}. */
    record Cast(Span span, TypeRef type, Expr operand) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cast(this);
        }
    }

    /** {@code sizeof(T)}. */
    record SizeOf(Span span, TypeRef type) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sizeOf(this);
        }
    }

    /** {@code a.b}, or {@code a->b} when {@code arrow}. */
    record Member(Span span, Expr operand, boolean arrow, Name name) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.member(this);
        }
    }

    /** {@code a[i]}. */
    record Index(Span span, Expr operand, Expr index) implements Expr {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.index(this);
        }
    }

    /** {@code f(a, b)}: not computable, but it occurs in macro-heavy constants. */
    record Call(Span span, Expr function, List<Expr> arguments) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /** Operators with one operand; the symbol is C's. */
    enum UnaryOperator {
        PLUS("+"),
        MINUS("-"),
        NOT("!"),
        COMPLEMENT("~"),
        DEREFERENCE("*"),
        ADDRESS("&");

        private final String symbol;

        UnaryOperator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** Operators with two operands; symbol and meaning are C's. */
    enum BinaryOperator {
        MULTIPLY("*"),
        DIVIDE("/"),
        REMAINDER("%"),
        ADD("+"),
        SUBTRACT("-"),
        SHIFT_LEFT("<<"),
        SHIFT_RIGHT(">>"),
        LESS("<"),
        GREATER(">"),
        LESS_OR_EQUAL("<="),
        GREATER_OR_EQUAL(">="),
        EQUAL("=="),
        NOT_EQUAL("!="),
        AND("&"),
        XOR("^"),
        OR("|"),
        LOGICAL_AND("&&"),
        LOGICAL_OR("||");

        private final String symbol;

        BinaryOperator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}
