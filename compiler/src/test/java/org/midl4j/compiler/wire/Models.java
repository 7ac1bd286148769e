package org.midl4j.compiler.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.midl4j.compiler.ast.Expr.BinaryOperator;
import org.midl4j.compiler.ast.Expr.UnaryOperator;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.Attributes;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Operation;
import org.midl4j.compiler.model.Parameter;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.source.SourceFile;
import org.midl4j.compiler.source.Span;

/** Makes models without text. */
final class Models {
    static final Span HERE = new Span(SourceFile.of("test.idl", "here"), 0, 4);

    private Models() {}

    static Struct struct(String name, Field... fields) {
        Struct struct = new Struct(Optional.of(name), name, HERE, Attributes.NONE, "");
        struct.complete(List.of(fields));
        return struct;
    }

    static Union union(String name, UnionArm... arms) {
        Union union = new Union(Optional.of(name), name, HERE, Attributes.NONE, "");
        union.complete(List.of(arms), Optional.empty(), Optional.empty());
        return union;
    }

    static UnionArm arm(Field field, long... cases) {
        List<Long> values = new ArrayList<>();
        for (long value : cases) {
            values.add(value);
        }
        return new UnionArm(HERE, values, cases.length == 0, Optional.of(field));
    }

    static Field field(String name, Type type) {
        return new Field(
                Optional.of(name), HERE, Attributes.NONE, type, type, OptionalInt.empty(), Optional.empty(), false, "");
    }

    static Parameter in(String name, Type type) {
        return new Parameter(name, HERE, Attributes.NONE, true, false, false, type, type, Optional.empty());
    }

    static Parameter out(String name, Type type) {
        return new Parameter(name, HERE, Attributes.NONE, false, true, false, type, type, Optional.empty());
    }

    static Operation operation(String name, Type result, Parameter... parameters) {
        return new Operation(
                name,
                name,
                HERE,
                Attributes.NONE,
                result,
                List.of(parameters),
                OptionalInt.of(3),
                OptionalInt.of(3),
                false,
                Optional.empty(),
                Operation.Accessor.NONE,
                Operation.Half.WHOLE,
                false,
                false,
                "");
    }

    static Interface object(String name, Operation... operations) {
        Interface made = new Interface(name, HERE, Attributes.NONE, "", Optional.empty());
        made.complete(true, Optional.empty(), List.of(operations));
        return made;
    }

    static Pointer ref(Type target) {
        return new Pointer(target, Pointer.Kind.REF, false);
    }

    static Pointer unique(Type target) {
        return new Pointer(target, Pointer.Kind.UNIQUE, false);
    }

    static Array wideString() {
        return new Array(
                BaseType.WCHAR, OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static Array fixed(Type element, long size) {
        return new Array(element, OptionalLong.of(size), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static Array sized(Type element, Expression size) {
        return new Array(element, OptionalLong.empty(), Optional.of(size), Optional.empty(), Optional.empty(), false);
    }

    static Array varying(Type element, Expression size, Expression length) {
        return new Array(
                element, OptionalLong.empty(), Optional.of(size), Optional.empty(), Optional.of(length), false);
    }

    static Expression variable(String name, Type type) {
        return new Expression.Variable(name, type);
    }

    static Expression at(String name, Type pointee) {
        return new Expression.Unary(UnaryOperator.DEREFERENCE, variable(name, ref(pointee)));
    }

    static Expression half(Expression whole) {
        return new Expression.Binary(BinaryOperator.DIVIDE, whole, new Expression.Literal(2));
    }
}
