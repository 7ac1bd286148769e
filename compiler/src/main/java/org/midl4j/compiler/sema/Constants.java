package org.midl4j.compiler.sema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.midl4j.compiler.ast.EnumeratorDecl;
import org.midl4j.compiler.ast.Expr;
import org.midl4j.compiler.ast.TypeRef;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Nearest;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Constant;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.UnresolvedType;
import org.midl4j.compiler.model.Value;
import org.midl4j.compiler.sema.Computed.Guid;
import org.midl4j.compiler.sema.Computed.Real;
import org.midl4j.compiler.sema.Computed.Text;
import org.midl4j.compiler.sema.Computed.Whole;
import org.midl4j.compiler.sema.Computed.Width;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Computes constant expressions, and the constants and enumerators they use. */
final class Constants {
    private static final int DEEPEST_CHAIN = 500;

    private final Run run;
    private int depth;

    Constants(Run run) {
        this.run = run;
    }

    /** The value of an expression; what cannot be computed is reported. */
    Computed evaluate(Expr expr, Place place) {
        return expr.match(new Reading(place));
    }

    /** The value of an expression that must be a whole number; empty if it is not, which is reported. */
    OptionalLong whole(Expr expr, Place place) {
        Computed value = evaluate(expr, place);
        if (value instanceof Whole whole) {
            return OptionalLong.of(whole.value());
        }
        if (!(value instanceof Computed.Failed)) {
            report(Diagnostic.of(Code.CONSTANT_EXPECTED, expr.span(), "a whole number is needed here"));
        }
        return OptionalLong.empty();
    }

    /** The value of a constant or enumerator. */
    Computed value(Symbol.ValueName symbol, Expr use) {
        if (symbol instanceof Symbol.EnumeratorName enumerator) {
            return enumerator(enumerator, use);
        }
        if (symbol instanceof Symbol.ConstantName constant) {
            return constant(constant, use);
        }
        if (symbol instanceof Symbol.GuidName guid) {
            return AttributeArguments.uuid(guid.decl.uuid())
                    .<Computed>map(Guid::new)
                    .orElse(Computed.FAILED);
        }
        report(Diagnostic.of(Code.NOT_COMPUTABLE, use.span(), "the value of `" + symbol.name + "` is not known")
                .note(symbol.span, "it is only declared here")
                .help("declare it as `const` with a value"));
        return Computed.FAILED;
    }

    private Computed constant(Symbol.ConstantName symbol, Expr use) {
        if (symbol.state == Symbol.State.BUSY) {
            return circular(symbol, use);
        }
        return computed(symbol);
    }

    private Computed circular(Symbol symbol, Expr use) {
        report(Diagnostic.of(Code.NOT_COMPUTABLE, use.span(), "`" + symbol.name + "` depends on its own value")
                .note(symbol.span, "`" + symbol.name + "` is declared here"));
        return Computed.FAILED;
    }

    /** The value of a constant, converted to its type. */
    Computed computed(Symbol.ConstantName symbol) {
        Computed known = symbol.value;
        if (known == null) {
            symbol.state = Symbol.State.BUSY;
            SourceFile before = run.reporter().workOn(symbol.place.file());
            if (++depth > DEEPEST_CHAIN) {
                report(Diagnostic.of(
                        Code.NESTING_TOO_DEEP,
                        symbol.span,
                        "`" + symbol.name + "` rests on more than " + DEEPEST_CHAIN + " other constants"));
                known = Computed.FAILED;
            } else {
                Type type = run.types().resolve(symbol.decl.type(), symbol.place);
                known = initializer(symbol, type, evaluate(symbol.decl.value(), symbol.place));
                model(known)
                        .ifPresent(value -> symbol.model = new Constant(
                                symbol.name,
                                symbol.span,
                                Attributes.of(symbol.decl.attributes()),
                                type,
                                value,
                                symbol.decl.doc()));
            }
            depth--;
            run.reporter().workOn(before);
            symbol.value = known;
            symbol.state = Symbol.State.DONE;
        }
        return known;
    }

    private static Optional<Value> model(Computed value) {
        if (value instanceof Whole whole) {
            return Optional.of(new Value.Whole(whole.value()));
        }
        if (value instanceof Real real) {
            return Optional.of(new Value.Real(real.value()));
        }
        if (value instanceof Text text) {
            return Optional.of(new Value.Text(text.value(), text.wide()));
        }
        return value instanceof Guid guid ? Optional.of(new Value.Guid(guid.value())) : Optional.empty();
    }

    /** A constant's value converted to its declared type. */
    private Computed initializer(Symbol.ConstantName symbol, Type declared, Computed value) {
        if (value instanceof Computed.Failed) {
            return value;
        }
        Type type = declared.resolved();
        if (type instanceof UnresolvedType) {
            return value;
        }
        if (type instanceof BaseType base && (base.isIntegral() || base == BaseType.FLOAT || base == BaseType.DOUBLE)) {
            if (!(value instanceof Whole) && !(value instanceof Real)) {
                return differs(symbol, declared, value);
            }
            Computed converted = Arithmetic.convert(value, base);
            checkRange(symbol, declared, base, value, converted);
            return converted;
        }
        if (type instanceof Enumeration) {
            return value instanceof Whole whole
                    ? Whole.of(whole.value(), Width.SIGNED_32)
                    : differs(symbol, declared, value);
        }
        if (type instanceof Pointer pointer) {
            return value instanceof Text && isCharacter(pointer.target()) || value instanceof Whole
                    ? value
                    : differs(symbol, declared, value);
        }
        if (type instanceof Array array) {
            return value instanceof Text && isCharacter(array.element()) ? value : differs(symbol, declared, value);
        }
        if (type instanceof Struct && value instanceof Guid) {
            return value;
        }
        report(Diagnostic.of(
                        Code.TYPE_NOT_ALLOWED_FOR_CONST,
                        symbol.decl.type().span(),
                        "a constant cannot be of type `" + declared.spelling() + "`")
                .help("numbers, characters, strings and enumerations can be constants"));
        return Computed.FAILED;
    }

    private void checkRange(
            Symbol.ConstantName symbol, Type declared, BaseType type, Computed value, Computed converted) {
        if (!(value instanceof Whole before)
                || !(converted instanceof Whole after)
                || before.value() == after.value()) {
            return;
        }
        // a bit pattern of the right width is the usual way to write a negative number, and -1 to write all ones
        long bits = run.layout().of(type).size() * 8;
        boolean fits = bits >= 64 || before.value() >= -(1L << bits - 1) && before.value() < 1L << bits;
        if (!fits || type == BaseType.BOOLEAN) {
            report(Diagnostic.of(
                    Code.CONSTANT_OUT_OF_RANGE,
                    symbol.decl.value().span(),
                    before.value() + " does not fit `" + declared.spelling() + "`; " + after.value() + " is used"));
        }
    }

    private Computed differs(Symbol.ConstantName symbol, Type declared, Computed value) {
        String what = value instanceof Text
                ? "a string"
                : value instanceof Guid ? "a GUID" : value instanceof Real ? "a floating-point number" : "a number";
        report(Diagnostic.of(
                        Code.INITIALIZER_TYPE_DIFFERS,
                        symbol.decl.value().span(),
                        what + " cannot initialize a constant of type `" + declared.spelling() + "`")
                .note(symbol.decl.type().span(), "the constant's type"));
        return Computed.FAILED;
    }

    private static boolean isCharacter(Type declared) {
        // a string's pointer points to an array
        Type type = declared.resolved() instanceof Array array ? array.element() : declared;
        return type.resolved() instanceof BaseType base
                && switch (base) {
                    case CHAR, SIGNED_CHAR, UNSIGNED_CHAR, BYTE, SMALL, UNSIGNED_SMALL, WCHAR, UNSIGNED_SHORT, VOID ->
                        true;
                    case BOOLEAN,
                            SHORT,
                            LONG,
                            UNSIGNED_LONG,
                            HYPER,
                            UNSIGNED_HYPER,
                            INT3264,
                            UNSIGNED_INT3264,
                            FLOAT,
                            DOUBLE,
                            ERROR_STATUS,
                            HANDLE,
                            HSTRING -> false;
                };
    }

    private Computed enumerator(Symbol.EnumeratorName symbol, Expr use) {
        Symbol.Body owner = symbol.owner;
        if (owner.values == null || owner.known <= symbol.index) {
            if (owner.state == Symbol.State.BUSY) {
                return circular(symbol, use);
            }
            enumerate(owner);
        }
        int[] values = owner.values;
        return values == null ? Computed.FAILED : Computed.number(values[symbol.index]);
    }

    /** Computes all values of an enumeration. */
    int[] enumerate(Symbol.Body owner) {
        List<EnumeratorDecl> enumerators = ((TypeRef.Enumeration) owner.node).enumerators();
        int[] values = owner.values;
        if (values == null) {
            values = new int[enumerators.size()];
            owner.values = values;
        }
        Symbol.State before = owner.state;
        owner.state = Symbol.State.BUSY;
        SourceFile file = run.reporter().workOn(owner.place.file());
        while (owner.known < values.length) {
            int index = owner.known;
            Optional<Expr> expr = enumerators.get(index).value();
            values[index] = expr.isPresent()
                    ? enumeratorValue(expr.get(), owner.place)
                    : index == 0 ? 0 : values[index - 1] + 1;
            owner.known = index + 1;
        }
        run.reporter().workOn(file);
        owner.state = before;
        return values;
    }

    private int enumeratorValue(Expr expr, Place place) {
        Computed value = evaluate(expr, place);
        if (value instanceof Whole whole) {
            if (whole.value() < Integer.MIN_VALUE || whole.value() > 0xffff_ffffL) {
                report(Diagnostic.of(
                        Code.VALUE_OUT_OF_RANGE,
                        expr.span(),
                        whole.value() + " does not fit the 32 bits of an enumerator"));
            }
            return (int) whole.value();
        }
        if (!(value instanceof Computed.Failed)) {
            report(Diagnostic.of(
                    Code.ENUMERATOR_NOT_CONSTANT, expr.span(), "the value of an enumerator must be a whole number"));
        }
        return 0;
    }

    private void report(Diagnostic problem) {
        run.reporter().report(problem);
    }

    private final class Reading implements Expr.Cases<Computed> {
        private final Place place;

        Reading(Place place) {
            this.place = place;
        }

        @Override
        public Computed integer(Expr.IntegerLiteral literal) {
            Optional<Whole> value = Literals.integer(literal.text());
            if (value.isEmpty() && Literals.isWellFormed(literal.text())) {
                report(Diagnostic.of(
                        Code.CONSTANT_TOO_BIG, literal.span(), "`" + literal.text() + "` does not fit 64 bits"));
            }
            return value.<Computed>map(v -> v).orElse(Computed.FAILED);
        }

        @Override
        public Computed floating(Expr.FloatLiteral literal) {
            Optional<Real> value = Literals.floating(literal.text());
            if (value.isEmpty()) {
                report(Diagnostic.of(
                        Code.MALFORMED_NUMBER, literal.span(), "`" + literal.text() + "` is not a number"));
            }
            return value.<Computed>map(v -> v).orElse(Computed.FAILED);
        }

        @Override
        public Computed character(Expr.CharacterLiteral literal) {
            Optional<Whole> value = Literals.character(literal.text(), literal.wide());
            if (value.isEmpty()) {
                report(Diagnostic.of(
                        Code.BAD_CHARACTER_CONSTANT, literal.span(), "`'" + literal.text() + "'` is not a character"));
            }
            return value.<Computed>map(v -> v).orElse(Computed.FAILED);
        }

        @Override
        public Computed string(Expr.StringLiteral literal) {
            return new Text(literal.value(), literal.wide());
        }

        @Override
        public Computed word(Expr.WordLiteral literal) {
            return Computed.truth(literal.word() == Expr.Word.TRUE);
        }

        @Override
        public Computed name(Expr.NameRef name) {
            Symbol.ValueName symbol = place.file().value(name.text());
            if (symbol != null) {
                return value(symbol, name);
            }
            undefined(name, place);
            return Computed.FAILED;
        }

        @Override
        public Computed unary(Expr.Unary unary) {
            Computed operand = unary.operand().match(this);
            if (operand instanceof Computed.Failed) {
                return operand;
            }
            return Arithmetic.unary(unary.operator(), operand)
                    .orElseGet(() -> incompatible(unary.span(), unary.operator().symbol()));
        }

        @Override
        public Computed binary(Expr.Binary binary) {
            // long chains lean to the left: walk them without recursion
            Deque<Expr.Binary> chain = new ArrayDeque<>();
            Expr at = binary;
            while (at instanceof Expr.Binary next) {
                chain.push(next);
                at = next.left();
            }
            Optional<Expr> cast = castOf(at, chain.element(), place);
            if (cast.isPresent()) {
                at = cast.get();
                chain.pop();
            }
            Computed value = at.match(this);
            while (!chain.isEmpty()) {
                Expr.Binary next = chain.pop();
                value = apply(next, value);
            }
            return value;
        }

        private Computed apply(Expr.Binary binary, Computed left) {
            Optional<Boolean> truth = Arithmetic.truth(left);
            if (truth.isPresent()
                    && (binary.operator() == Expr.BinaryOperator.LOGICAL_AND && !truth.get()
                            || binary.operator() == Expr.BinaryOperator.LOGICAL_OR && truth.get())) {
                return Computed.truth(truth.get());
            }
            Computed right = binary.right().match(this);
            if (left instanceof Computed.Failed || right instanceof Computed.Failed) {
                return Computed.FAILED;
            }
            if (right instanceof Whole divisor
                    && divisor.isZero()
                    && left instanceof Whole
                    && divides(binary.operator())) {
                report(Diagnostic.of(Code.DIVISION_BY_ZERO, binary.right().span(), "division by zero")
                        .label("this is 0"));
                return Computed.FAILED;
            }
            return Arithmetic.binary(binary.operator(), left, right)
                    .orElseGet(
                            () -> incompatible(binary.span(), binary.operator().symbol()));
        }

        private Computed incompatible(Span span, String operator) {
            report(Diagnostic.of(
                    Code.INCOMPATIBLE_OPERANDS,
                    span,
                    "`" + operator + "` cannot be applied to operands of these types"));
            return Computed.FAILED;
        }

        @Override
        public Computed conditional(Expr.Conditional conditional) {
            Computed condition = conditional.condition().match(this);
            Optional<Boolean> truth = Arithmetic.truth(condition);
            if (truth.isEmpty()) {
                return condition instanceof Computed.Failed
                        ? condition
                        : incompatible(conditional.condition().span(), "?:");
            }
            return (truth.get() ? conditional.whenTrue() : conditional.whenFalse()).match(this);
        }

        @Override
        public Computed cast(Expr.Cast cast) {
            Type type = run.types().resolve(cast.type(), place).resolved();
            Computed value = cast.operand().match(this);
            if (value instanceof Computed.Failed || type instanceof UnresolvedType) {
                return type instanceof UnresolvedType ? Computed.FAILED : value;
            }
            if (type instanceof BaseType base) {
                return Arithmetic.convert(value, base);
            }
            if (type instanceof Enumeration && value instanceof Whole whole) {
                return Whole.of(whole.value(), Width.SIGNED_32);
            }
            return type instanceof Pointer && value instanceof Whole whole
                    ? Whole.of(whole.value(), Width.UNSIGNED_64)
                    : value;
        }

        @Override
        public Computed sizeOf(Expr.SizeOf sizeOf) {
            return Constants.this.sizeOf(sizeOf, place);
        }

        @Override
        public Computed member(Expr.Member member) {
            return notConstant(member);
        }

        @Override
        public Computed index(Expr.Index index) {
            return notConstant(index);
        }

        @Override
        public Computed call(Expr.Call call) {
            return notConstant(call);
        }

        private Computed notConstant(Expr expr) {
            report(Diagnostic.of(Code.CONSTANT_EXPECTED, expr.span(), "this is not a constant expression"));
            return Computed.FAILED;
        }
    }

    /** What {@code (HANDLE)-1} is: it looks like a difference, but the name in parentheses is a type. */
    Optional<Expr> castOf(Expr left, Expr.Binary binary, Place place) {
        Optional<Expr.UnaryOperator> operator = switch (binary.operator()) {
            case ADD -> Optional.of(Expr.UnaryOperator.PLUS);
            case SUBTRACT -> Optional.of(Expr.UnaryOperator.MINUS);
            case MULTIPLY -> Optional.of(Expr.UnaryOperator.DEREFERENCE);
            case AND -> Optional.of(Expr.UnaryOperator.ADDRESS);
            case DIVIDE,
                    REMAINDER,
                    SHIFT_LEFT,
                    SHIFT_RIGHT,
                    LESS,
                    GREATER,
                    LESS_OR_EQUAL,
                    GREATER_OR_EQUAL,
                    EQUAL,
                    NOT_EQUAL,
                    XOR,
                    OR,
                    LOGICAL_AND,
                    LOGICAL_OR -> Optional.empty();
        };
        if (operator.isEmpty()
                || !(left instanceof Expr.NameRef name)
                || place.file().value(name.text()) != null
                || !isType(name.text(), place)) {
            return Optional.empty();
        }
        return Optional.of(new Expr.Cast(
                binary.span(),
                new TypeRef.Named(name.span(), name.text()),
                new Expr.Unary(binary.right().span(), operator.get(), binary.right())));
    }

    private boolean isType(String name, Place place) {
        return run.types().find(name, place) != null
                || run.predeclared().type(name).isPresent();
    }

    static boolean divides(Expr.BinaryOperator operator) {
        return operator == Expr.BinaryOperator.DIVIDE || operator == Expr.BinaryOperator.REMAINDER;
    }

    Computed sizeOf(Expr.SizeOf sizeOf, Place place) {
        Type type = run.types().resolve(sizeOf.type(), place);
        if (type.resolved() instanceof UnresolvedType) {
            return Computed.FAILED;
        }
        Layout.Extent extent = run.layout().of(type);
        if (!extent.isKnown()) {
            report(Diagnostic.of(
                    Code.BAD_SIZEOF_OPERAND,
                    sizeOf.type().span(),
                    "the size of `" + type.spelling() + "` is not known"));
            return Computed.FAILED;
        }
        return Whole.of(extent.size(), Width.UNSIGNED_64);
    }

    /** Says that a name in a constant expression means nothing, and what may have been meant. */
    private void undefined(Expr.NameRef name, Place place) {
        if (run.reporter().firstUse(place.file().file().source(), name.text())) {
            report(undefined(name, place, Code.UNDEFINED_SYMBOL, List.of()));
        }
    }

    /** Says that a name in an attribute's expression means nothing, and what may have been meant. */
    void undefined(Expr.NameRef name, Place place, Siblings siblings) {
        List<String> candidates =
                siblings.names().stream().filter(n -> !n.isEmpty()).toList();
        report(undefined(name, place, Code.ATTRIBUTE_EXPRESSION_UNRESOLVED, candidates)
                .withSeverity(siblings.severity()));
    }

    private Diagnostic undefined(Expr.NameRef name, Place place, Code code, List<String> siblings) {
        Symbol type = run.types().find(name.text(), place);
        if (type != null) {
            return Diagnostic.of(code, name.span(), "`" + name.text() + "` is a type, not a value")
                    .note(type.span, "`" + name.text() + "` is declared here");
        }
        Diagnostic problem = Diagnostic.of(code, name.span(), "undefined symbol `" + name.text() + "`");
        Optional<String> near =
                Nearest.to(name.text(), siblings).or(() -> place.file().similarValue(name.text()));
        return near.map(n -> problem.help("did you mean `" + n + "`?")).orElse(problem);
    }
}
