package org.midl4j.compiler.codegen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnionArm;
import org.midl4j.compiler.wire.Extent;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/**
 * All that makes two types of one name the same: names and shapes of fields, discriminants, values. What they mention is
 * named, and collected to be compared in its turn; attributes that change nothing in Java or on the wire, and the names
 * of typedefs on the way, do not count.
 */
final class TypeSignature implements Shape.Cases<String> {
    private static final int DIGITS = 12;

    private final Set<Declaration> mentioned;

    private TypeSignature(Set<Declaration> mentioned) {
        this.mentioned = mentioned;
    }

    /** The signature of a structure, union or enumeration, as a short digest; adds the types it mentions to a set. */
    static String of(Declaration type, Set<Declaration> mentioned) {
        try {
            byte[] octets = MessageDigest.getInstance("SHA-256")
                    .digest(new TypeSignature(mentioned).text(type).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(octets).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String text(Declaration type) {
        if (type instanceof Struct struct) {
            return "struct(" + fields(struct.fields()) + ")";
        }
        if (type instanceof Union union) {
            return "union("
                    + union.discriminant()
                            .map(own -> own.name() + ":" + shape(Shapes.of(own.type())) + " " + own.unionName())
                    + union.arms().stream().map(this::arm).collect(Collectors.joining(";")) + ")";
        }
        if (type instanceof Enumeration enumeration) {
            return "enum" + enumeration.isV1()
                    + enumeration.enumerators().stream()
                            .map(each -> each.name() + "=" + each.value())
                            .collect(Collectors.joining(",", "(", ")"));
        }
        return type.toString();
    }

    private String arm(UnionArm arm) {
        return arm.cases()
                + (arm.isDefault() ? "default" : "")
                + arm.field().map(field -> fields(List.of(field))).orElse("");
    }

    private String fields(List<Field> fields) {
        return fields.stream()
                .map(field -> field.name().orElse("") + ":" + shape(Shapes.of(field)))
                .collect(Collectors.joining(";"));
    }

    private String shape(Shape shape) {
        return shape.match(this);
    }

    private String named(Type type) {
        if (type.resolved() instanceof Declaration declared) {
            mentioned.add(declared);
            return declared.name();
        }
        return type.resolved().spelling();
    }

    @Override
    public String scalar(Shape.Scalar scalar) {
        return scalar.primitive()
                + (scalar.unsigned() ? "u" : "")
                + scalar.enumeration().map(this::named).orElse("")
                + scalar.range().map(Object::toString).orElse("");
    }

    @Override
    public String composite(Shape.Composite composite) {
        return named(composite.struct());
    }

    @Override
    public String choice(Shape.Choice choice) {
        return named(choice.union()) + " by " + shape(choice.discriminant())
                + choice.selector().map(TypeSignature::expression).orElse("");
    }

    @Override
    public String sequence(Shape.Sequence array) {
        return shape(array.element())
                + array.dimensions().stream().map(TypeSignature::extent).collect(Collectors.joining())
                + array.range().map(Object::toString).orElse("");
    }

    @Override
    public String text(Shape.Text text) {
        return "string" + text.wide() + extent(text.extent())
                + text.range().map(Object::toString).orElse("");
    }

    @Override
    public String reference(Shape.Reference pointer) {
        return pointer.kind() + "*" + shape(pointer.pointee());
    }

    @Override
    public String objectReference(Shape.ObjectReference object) {
        return named(object.target()) + " object"
                + object.iid().map(TypeSignature::expression).orElse("");
    }

    @Override
    public String handle(Shape.Handle handle) {
        return "context handle";
    }

    @Override
    public String stream(Shape.Stream pipe) {
        return "pipe " + shape(pipe.element());
    }

    @Override
    public String known(Shape.Known known) {
        return known.type().toString();
    }

    @Override
    public String converted(Shape.Converted converted) {
        return converted.by().presented() + " by " + converted.by().converter() + " of " + shape(converted.wire());
    }

    @Override
    public String binding(Shape.Binding binding) {
        return "handle_t";
    }

    @Override
    public String skipped(Shape.Skipped skipped) {
        return "ignored";
    }

    @Override
    public String nothing(Shape.Nothing nothing) {
        return "void";
    }

    @Override
    public String opaque(Shape.Opaque opaque) {
        return opaque.type().resolved() instanceof Interface ? "interface" : "opaque";
    }

    private static String extent(Extent extent) {
        return "[" + extent.fixed() + "/"
                + extent.size().map(TypeSignature::expression).orElse("")
                + "/" + extent.first().map(TypeSignature::expression).orElse("")
                + "/" + extent.length().map(TypeSignature::expression).orElse("")
                + (extent.varying() ? "~" : "") + "]";
    }

    private static String expression(Expression expression) {
        return expression.match(new Expression.Cases<>() {
            @Override
            public String literal(Expression.Literal literal) {
                return Long.toString(literal.value());
            }

            @Override
            public String variable(Expression.Variable variable) {
                return variable.name();
            }

            @Override
            public String unary(Expression.Unary unary) {
                return unary.operator() + "(" + expression(unary.operand()) + ")";
            }

            @Override
            public String binary(Expression.Binary binary) {
                return "(" + expression(binary.left()) + binary.operator() + expression(binary.right()) + ")";
            }

            @Override
            public String conditional(Expression.Conditional conditional) {
                return "(" + expression(conditional.condition()) + "?" + expression(conditional.whenTrue()) + ":"
                        + expression(conditional.whenFalse()) + ")";
            }

            @Override
            public String cast(Expression.Cast cast) {
                return expression(cast.operand());
            }

            @Override
            public String member(Expression.Member member) {
                return expression(member.operand()) + "." + member.name();
            }
        });
    }
}
