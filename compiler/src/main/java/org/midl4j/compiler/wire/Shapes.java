package org.midl4j.compiler.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.midl4j.compiler.model.Alias;
import org.midl4j.compiler.model.Array;
import org.midl4j.compiler.model.BaseType;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Expression;
import org.midl4j.compiler.model.Field;
import org.midl4j.compiler.model.FunctionType;
import org.midl4j.compiler.model.GenericInstance;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.InterfacePointer;
import org.midl4j.compiler.model.Pipe;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Range;
import org.midl4j.compiler.model.SafeArray;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.model.SwitchedUnion;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.model.UnresolvedType;

/** Finds the shape of a type. Every type has one; what cannot travel is {@link Shape.Opaque}. */
public final class Shapes implements Type.Cases<Shape> {
    private static final Set<String> GUID_NAMES = Set.of("guid", "_guid", "uuid", "_uuid", "uuid_t", "iid", "clsid");
    private static final Set<String> WIDE_CHARACTERS = Set.of("WCHAR", "OLECHAR", "TCHAR");

    private static final Shapes INSTANCE = new Shapes();

    private Shapes() {}

    public static Shape of(Type type) {
        return type.match(INSTANCE);
    }

    /** The shape of a value of that type for which a {@code [range]} holds. */
    public static Shape of(Type type, Optional<Range> range) {
        return within(of(type), range);
    }

    public static Shape of(Field field) {
        if (field.bits().isPresent()) {
            return new Shape.Opaque(field.type(), "a bit field cannot be sent");
        }
        if (field.ignored()) {
            return new Shape.Skipped();
        }
        return of(field.type(), field.range());
    }

    private static Shape within(Shape shape, Optional<Range> range) {
        if (range.isEmpty()) {
            return shape;
        }
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.within(range);
        }
        if (shape instanceof Shape.Sequence array) {
            return new Shape.Sequence(array.element(), array.dimensions(), range);
        }
        if (shape instanceof Shape.Text text) {
            return new Shape.Text(text.wide(), text.extent(), range);
        }
        if (shape instanceof Shape.Reference pointer) {
            return new Shape.Reference(pointer.kind(), within(pointer.pointee(), range), pointer.transmitted());
        }
        return shape;
    }

    static Shape.Scalar scalar(Primitive primitive, boolean unsigned) {
        return new Shape.Scalar(primitive, unsigned, Optional.empty(), Optional.empty());
    }

    @Override
    public Shape base(BaseType type) {
        return switch (type) {
            case VOID -> new Shape.Nothing();
            case BOOLEAN -> scalar(Primitive.BOOLEAN, false);
            case BYTE, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SMALL -> scalar(Primitive.BYTE, false);
            case UNSIGNED_SMALL -> scalar(Primitive.BYTE, true);
            case WCHAR -> scalar(Primitive.CHAR, false);
            case SHORT -> scalar(Primitive.SHORT, false);
            case UNSIGNED_SHORT -> scalar(Primitive.SHORT, true);
            case LONG, ERROR_STATUS -> scalar(Primitive.INT, false);
            case UNSIGNED_LONG -> scalar(Primitive.INT, true);
            case HYPER -> scalar(Primitive.LONG, false);
            case UNSIGNED_HYPER -> scalar(Primitive.LONG, true);
            case INT3264 -> scalar(Primitive.POINTER_SIZED, false);
            case UNSIGNED_INT3264 -> scalar(Primitive.UNSIGNED_POINTER_SIZED, true);
            case FLOAT -> scalar(Primitive.FLOAT, false);
            case DOUBLE -> scalar(Primitive.DOUBLE, false);
            case HANDLE -> new Shape.Binding();
            case HSTRING -> new Shape.Opaque(type, "strings of the Windows Runtime cannot be sent");
        };
    }

    @Override
    public Shape alias(Alias type) {
        Shape wire = travelling(type);
        return type.converter().isPresent() && isConvertible(wire)
                ? new Shape.Converted(type.name(), type.converter().get(), wire)
                : wire;
    }

    /** Whether there is a value to convert: what a handle or a pipe stands for never is one. */
    private static boolean isConvertible(Shape wire) {
        return !(wire instanceof Shape.Handle
                || wire instanceof Shape.Stream
                || wire instanceof Shape.Binding
                || wire instanceof Shape.Nothing
                || wire instanceof Shape.Opaque);
    }

    /** The shape of what travels, whatever Java sees. */
    private static Shape wire(Type type) {
        Shape shape = of(type);
        return shape instanceof Shape.Converted converted ? converted.wire() : shape;
    }

    private Shape travelling(Alias type) {
        switch (type.name()) {
            case "BSTR" -> {
                return new Shape.Known(KnownType.BSTR);
            }
            case "VARIANT", "VARIANTARG" -> {
                return new Shape.Known(KnownType.VARIANT);
            }
            case "LPSAFEARRAY" -> {
                return new Shape.Known(KnownType.SAFEARRAY);
            }
            case "CURRENCY", "CY" -> {
                return new Shape.Known(KnownType.CURRENCY);
            }
            case "DECIMAL" -> {
                return new Shape.Known(KnownType.DECIMAL);
            }
            case "VARIANT_BOOL", "_VARIANT_BOOL" -> {
                if (type.resolved() == BaseType.SHORT) {
                    return scalar(Primitive.VARIANT_BOOL, false);
                }
            }
            default -> {
                // an ordinary typedef
            }
        }
        if (type.transmitted().isPresent()) {
            Shape sent = of(type.transmitted().get());
            return sent instanceof Shape.Reference pointer
                    ? new Shape.Reference(pointer.kind(), pointer.pointee(), true)
                    : sent;
        }
        if (isWideCharacter(type)) {
            return scalar(Primitive.CHAR, false);
        }
        return within(of(type.target()), type.range());
    }

    private static boolean isWideCharacter(Type type) {
        for (Type at = type; at instanceof Alias alias; at = alias.target()) {
            if (WIDE_CHARACTERS.contains(alias.name()) && alias.resolved() == BaseType.UNSIGNED_SHORT) {
                return true;
            }
        }
        return type.resolved() == BaseType.WCHAR;
    }

    @Override
    public Shape struct(Struct type) {
        return switch (type.name()) {
            case "VARIANT", "tagVARIANT" -> new Shape.Known(KnownType.VARIANT);
            case "DECIMAL", "tagDEC" -> new Shape.Known(KnownType.DECIMAL);
            case "CURRENCY", "CY" -> new Shape.Known(KnownType.CURRENCY);
            default -> isGuid(type) ? scalar(Primitive.GUID, false) : new Shape.Composite(type);
        };
    }

    /** Whether it has a GUID's name and fields, whatever file it is from. */
    static boolean isGuid(Struct type) {
        if (!GUID_NAMES.contains(type.name().toLowerCase(Locale.ROOT))
                || type.fields().size() != 4) {
            return false;
        }
        List<Shape> shapes =
                type.fields().stream().map(field -> wire(field.type())).toList();
        return shapes.get(0) instanceof Shape.Scalar first
                && first.primitive() == Primitive.INT
                && shapes.get(1) instanceof Shape.Scalar second
                && second.primitive() == Primitive.SHORT
                && shapes.get(2) instanceof Shape.Scalar third
                && third.primitive() == Primitive.SHORT
                && shapes.get(3) instanceof Shape.Sequence last
                && last.element() instanceof Shape.Scalar octet
                && octet.primitive() == Primitive.BYTE;
    }

    @Override
    public Shape union(Union type) {
        if (type.discriminant().isEmpty()) {
            if (type.name().equals("CURRENCY")
                    || type.name().equals("CY")
                    || type.name().equals("tagCY")) {
                return new Shape.Known(KnownType.CURRENCY);
            }
            return new Shape.Opaque(type, "the union " + type.name() + " is used without switch_is");
        }
        return choice(type, type.discriminant().get().type(), Optional.empty());
    }

    @Override
    public Shape switchedUnion(SwitchedUnion type) {
        Type by = type.union().switchType().orElseGet(() -> typeOf(type.switchIs()));
        return choice(type.union(), by, Optional.of(type.switchIs()));
    }

    private static Shape choice(Union union, Type by, Optional<Expression> selector) {
        if (wire(by) instanceof Shape.Scalar discriminant) {
            switch (discriminant.primitive()) {
                case BYTE, BOOLEAN, SHORT, CHAR, INT, LONG, ENUM -> {
                    return new Shape.Choice(union, discriminant, selector);
                }
                case VARIANT_BOOL, FLOAT, DOUBLE, GUID, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> {
                    // falls out: no discriminant can have these types
                }
            }
        }
        return new Shape.Opaque(union, "the discriminant of " + union.name() + " is a " + by.spelling());
    }

    @Override
    public Shape enumeration(Enumeration type) {
        return new Shape.Scalar(
                type.isV1() ? Primitive.INT : Primitive.ENUM, false, Optional.of(type), Optional.empty());
    }

    @Override
    public Shape interfaceType(Interface type) {
        return new Shape.Opaque(type, "the interface " + type.name() + " is used without a pointer");
    }

    @Override
    public Shape dispinterface(Dispinterface type) {
        return new Shape.Opaque(type, "the dispinterface " + type.name() + " is used without a pointer");
    }

    @Override
    public Shape coclass(Coclass type) {
        return new Shape.Opaque(type, "the coclass " + type.name() + " is used without a pointer");
    }

    @Override
    public Shape pointer(Pointer type) {
        Type target = type.target();
        if (target instanceof Struct array && isSafeArray(array.name())
                || target instanceof Alias alias && isSafeArray(alias.name())) {
            return new Shape.Known(KnownType.SAFEARRAY);
        }
        if (target.resolved() == BaseType.VOID) {
            return new Shape.Opaque(type, "a void * does not say what it points to");
        }
        if (target.resolved() instanceof FunctionType) {
            return new Shape.Opaque(type, "a pointer to a function cannot be sent");
        }
        return new Shape.Reference(type.kind(), of(target));
    }

    private static boolean isSafeArray(String name) {
        return name.equals("SAFEARRAY") || name.equals("tagSAFEARRAY");
    }

    @Override
    public Shape array(Array type) {
        List<Extent> dimensions = new ArrayList<>();
        Type at = type;
        while (at instanceof Array array) {
            if (array.string()) {
                Shape text = text(array);
                return dimensions.isEmpty() ? text : new Shape.Sequence(text, dimensions, Optional.empty());
            }
            if (array.isConformant() && array.size().isEmpty()) {
                return new Shape.Opaque(type, "the array says neither its size nor size_is");
            }
            dimensions.add(Extent.of(array));
            at = array.element() instanceof Array ? array.element() : arrayBehind(array.element());
        }
        return new Shape.Sequence(of(at), dimensions, Optional.empty());
    }

    /** The array an alias stands for, so that an array of arrays is one array however it is written. */
    private static Type arrayBehind(Type element) {
        return element.resolved() instanceof Array inner ? inner : element;
    }

    private static Shape text(Array array) {
        Shape element = wire(array.element());
        if (element instanceof Shape.Scalar scalar) {
            if (scalar.primitive() == Primitive.CHAR || scalar.primitive() == Primitive.SHORT) {
                return new Shape.Text(true, Extent.of(array), Optional.empty());
            }
            if (scalar.primitive() == Primitive.BYTE) {
                return new Shape.Text(false, Extent.of(array), Optional.empty());
            }
        }
        return new Shape.Opaque(
                array,
                "a string cannot have elements of type " + array.element().spelling());
    }

    @Override
    public Shape interfacePointer(InterfacePointer type) {
        return new Shape.ObjectReference(type.target(), type.iid());
    }

    @Override
    public Shape contextHandle(ContextHandle type) {
        return new Shape.Handle(type);
    }

    @Override
    public Shape safeArray(SafeArray type) {
        return new Shape.Known(KnownType.SAFEARRAY);
    }

    @Override
    public Shape pipe(Pipe type) {
        return new Shape.Stream(of(type.element()));
    }

    @Override
    public Shape function(FunctionType type) {
        return new Shape.Opaque(type, "a function cannot be sent");
    }

    @Override
    public Shape generic(GenericInstance type) {
        return new Shape.Opaque(type, "types of the Windows Runtime cannot be sent");
    }

    @Override
    public Shape unresolved(UnresolvedType type) {
        return new Shape.Opaque(type, "the type " + type.name() + " is not known");
    }

    /** The type of an attribute's expression; {@code long} for what C computes in {@code int}. */
    static Type typeOf(Expression expression) {
        return expression.match(new Expression.Cases<Type>() {
            @Override
            public Type literal(Expression.Literal literal) {
                return BaseType.LONG;
            }

            @Override
            public Type variable(Expression.Variable variable) {
                return variable.type();
            }

            @Override
            public Type unary(Expression.Unary unary) {
                Type operand = typeOf(unary.operand());
                return operand.resolved() instanceof Pointer pointer ? pointer.target() : operand;
            }

            @Override
            public Type binary(Expression.Binary binary) {
                return BaseType.LONG;
            }

            @Override
            public Type conditional(Expression.Conditional conditional) {
                return typeOf(conditional.whenTrue());
            }

            @Override
            public Type cast(Expression.Cast cast) {
                return cast.type();
            }

            @Override
            public Type member(Expression.Member member) {
                return member.type();
            }
        });
    }
}
