package org.midl4j.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import org.midl4j.compiler.model.Coclass;
import org.midl4j.compiler.model.ContextHandle;
import org.midl4j.compiler.model.Declaration;
import org.midl4j.compiler.model.Dispinterface;
import org.midl4j.compiler.model.Enumeration;
import org.midl4j.compiler.model.Interface;
import org.midl4j.compiler.model.Pointer;
import org.midl4j.compiler.model.Type;
import org.midl4j.compiler.model.Union;
import org.midl4j.compiler.wire.KnownType;
import org.midl4j.compiler.wire.Shape;

/** Maps shapes to Java types. */
final class JavaTypes {
    private static final AnnotationSpec UNSIGNED =
            AnnotationSpec.builder(RuntimeNames.UNSIGNED).build();
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeNames.NULLABLE).build();

    /** What follows a structure's or union's name in the name of its codec. */
    static final String CODEC = "Codec";

    private final ClassNames classes;
    private final Predicate<Union> sendable;
    private final Map<String, FieldSpec> constants = new TreeMap<>();

    /** Knows the Java class of a declaration. */
    interface ClassNames {
        ClassName of(Declaration declaration);

        /** The class of what a context handle stands for. */
        ClassName of(ContextHandle handle);

        /** Whether values of an enumeration are objects. */
        boolean isJavaEnum(Enumeration enumeration);
    }

    /** @param sendable whether a union has a codec; one that has none has no empty value either */
    JavaTypes(ClassNames classes, Predicate<Union> sendable) {
        this.classes = classes;
        this.sendable = sendable;
    }

    /** The constant that holds a converter, in the class that is being written. */
    Code converter(Shape.Converted converted) {
        String name = converted.type() + "_CONVERTER";
        ClassName implementation = classNamed(converted.by().converter());
        TypeName wire = plain(converted.wire());
        TypeName type = ParameterizedTypeName.get(
                RuntimeNames.WIRE_CONVERTER, plain(converted), wire.isPrimitive() ? wire.box() : wire);
        return constant(name, type, implementation);
    }

    /** The constant that holds a bond, in the class that is being written. */
    Code bond(JavaMethod method, Bond bond) {
        return constant(JavaNames.capitalized(method.name()) + "_BOND", bond.type(), bond.implementation());
    }

    private Code constant(String name, TypeName type, ClassName implementation) {
        constants.put(
                name,
                FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", implementation)
                        .build());
        return Code.of("$N", name);
    }

    /** The constants asked for since this was called last. */
    List<FieldSpec> takeConstants() {
        List<FieldSpec> taken = List.copyOf(constants.values());
        constants.clear();
        return taken;
    }

    /** A class of the user's, by the name it is imported by. */
    static ClassName classNamed(String name) {
        int dot = name.lastIndexOf('.');
        while (dot > 0) {
            int before = name.lastIndexOf('.', dot - 1);
            if (!Character.isUpperCase(name.charAt(before + 1))) {
                break;
            }
            dot = before;
        }
        String[] names = name.substring(dot + 1).split("\\.", -1);
        ClassName type = ClassName.get(dot < 0 ? "" : name.substring(0, dot), names[0]);
        for (int i = 1; i < names.length; i++) {
            type = type.nestedClass(names[i]);
        }
        return type;
    }

    /** The class of a declared type. */
    ClassName declared(Declaration declaration) {
        return classes.of(declaration);
    }

    /** The class that marshals a structure or union. */
    ClassName codec(Declaration declaration) {
        ClassName type = classes.of(declaration);
        return ClassName.get(type.packageName(), type.simpleName() + CODEC);
    }

    /** The description of the interface of an interface pointer: {@code IStock.TYPE}. */
    Code interfaceType(Shape.ObjectReference object) {
        return interfaceType(interfaceClass(object.target()));
    }

    /** The description of an interface. */
    Code interfaceType(Interface type) {
        return interfaceType(classes.of(type));
    }

    private static Code interfaceType(ClassName type) {
        return type.equals(RuntimeNames.IUNKNOWN)
                ? Code.of("$T.UNKNOWN", RuntimeNames.INTERFACE_TYPE)
                : Code.of("$T.TYPE", type);
    }

    /** Whether values of an enumeration are objects. */
    boolean isJavaEnum(Enumeration enumeration) {
        return classes.isJavaEnum(enumeration);
    }

    /** Whether a value is an object of a Java enum. */
    boolean isJavaEnum(Shape.Scalar scalar) {
        return scalar.enumeration().filter(classes::isJavaEnum).isPresent();
    }

    /** The type of a value, with {@code @Nullable} and {@code @Unsigned} where they belong. */
    TypeName of(Shape shape) {
        TypeName plain = plain(shape);
        if (isNullable(shape)) {
            return annotated(plain, NULLABLE);
        }
        return isUnsigned(shape) ? annotated(plain, UNSIGNED) : plain;
    }

    /** The type of a local variable, where annotations say nothing. */
    TypeName local(Shape shape) {
        return plain(shape);
    }

    /** The same in a type argument: boxed. */
    TypeName boxed(Shape shape) {
        TypeName type = plain(shape);
        TypeName boxed = type.isPrimitive() ? type.box() : type;
        return isNullable(shape) ? annotated(boxed, NULLABLE) : boxed;
    }

    private static TypeName annotated(TypeName type, AnnotationSpec annotation) {
        return type.annotated(List.of(annotation));
    }

    private static boolean isUnsigned(Shape shape) {
        return shape instanceof Shape.Scalar scalar && scalar.unsigned();
    }

    /** Whether null is a value. */
    boolean isNullable(Shape shape) {
        if (shape instanceof Shape.Reference pointer) {
            return pointer.kind() != Pointer.Kind.REF || isNullable(pointer.pointee());
        }
        if (shape instanceof Shape.Converted converted) {
            return isNullable(converted.wire());
        }
        return shape instanceof Shape.ObjectReference
                || shape instanceof Shape.Handle
                || shape instanceof Shape.Opaque
                || shape instanceof Shape.Composite struct && !struct.struct().isComplete()
                || shape instanceof Shape.Choice union && !(union.union().isComplete() && sendable.test(union.union()))
                || shape instanceof Shape.Nothing
                || shape instanceof Shape.Known known
                        && (known.type() == KnownType.BSTR || known.type() == KnownType.SAFEARRAY);
    }

    /**
     * Whether a pointer needs a box of its own, because null would otherwise be both the pointer and what it points to. A
     * pointer that is all of what travels for a type is hardly ever null, so that one null is enough there.
     */
    boolean isBoxed(Shape.Reference pointer) {
        return pointer.kind() != Pointer.Kind.REF && isNullable(pointer.pointee()) && !isTransmitted(pointer.pointee());
    }

    private static boolean isTransmitted(Shape shape) {
        return shape instanceof Shape.Reference pointer && pointer.transmitted()
                || shape instanceof Shape.Converted converted && isTransmitted(converted.wire());
    }

    /** The type without annotations. */
    TypeName plain(Shape shape) {
        return shape.match(new Shape.Cases<TypeName>() {
            @Override
            public TypeName scalar(Shape.Scalar scalar) {
                if (isJavaEnum(scalar)) {
                    return classes.of(scalar.enumeration().orElseThrow());
                }
                return switch (scalar.primitive()) {
                    case BYTE -> TypeName.BYTE;
                    case BOOLEAN, VARIANT_BOOL -> TypeName.BOOLEAN;
                    case SHORT -> TypeName.SHORT;
                    case CHAR -> TypeName.CHAR;
                    case INT, ENUM -> TypeName.INT;
                    case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> TypeName.LONG;
                    case FLOAT -> TypeName.FLOAT;
                    case DOUBLE -> TypeName.DOUBLE;
                    case GUID -> RuntimeNames.GUID;
                };
            }

            @Override
            public TypeName composite(Shape.Composite composite) {
                return composite.struct().isComplete() ? classes.of(composite.struct()) : ClassName.OBJECT;
            }

            @Override
            public TypeName choice(Shape.Choice choice) {
                return choice.union().isComplete() ? classes.of(choice.union()) : ClassName.OBJECT;
            }

            @Override
            public TypeName sequence(Shape.Sequence array) {
                TypeName type = of(array.element());
                for (int i = 0; i < array.dimensions().size(); i++) {
                    type = ArrayTypeName.of(type);
                }
                return type;
            }

            @Override
            public TypeName text(Shape.Text text) {
                return ClassName.get(String.class);
            }

            @Override
            public TypeName reference(Shape.Reference pointer) {
                if (isBoxed(pointer)) {
                    return ArrayTypeName.of(of(pointer.pointee()));
                }
                TypeName pointee = plain(pointer.pointee());
                return pointer.kind() == Pointer.Kind.REF || !pointee.isPrimitive() ? pointee : pointee.box();
            }

            @Override
            public TypeName objectReference(Shape.ObjectReference object) {
                return object.iid().isPresent() ? RuntimeNames.IUNKNOWN : interfaceClass(object.target());
            }

            @Override
            public TypeName handle(Shape.Handle handle) {
                return classes.of(handle.type());
            }

            @Override
            public TypeName stream(Shape.Stream pipe) {
                return ParameterizedTypeName.get(RuntimeNames.PIPE, ArrayTypeName.of(of(pipe.element())));
            }

            @Override
            public TypeName known(Shape.Known known) {
                return switch (known.type()) {
                    case BSTR -> ClassName.get(String.class);
                    case VARIANT -> ClassName.get(RuntimeNames.COM, "Variant");
                    case SAFEARRAY -> ClassName.get(RuntimeNames.COM, "SafeArray");
                    case CURRENCY, DECIMAL -> ClassName.get("java.math", "BigDecimal");
                };
            }

            @Override
            public TypeName converted(Shape.Converted converted) {
                return classNamed(converted.by().presented());
            }

            @Override
            public TypeName binding(Shape.Binding binding) {
                return ClassName.get("org.midl4j.rpc", "Binding");
            }

            @Override
            public TypeName skipped(Shape.Skipped skipped) {
                return ClassName.OBJECT;
            }

            @Override
            public TypeName nothing(Shape.Nothing nothing) {
                return ClassName.OBJECT;
            }

            @Override
            public TypeName opaque(Shape.Opaque opaque) {
                return ClassName.OBJECT;
            }
        });
    }

    /** The Java interface of an interface pointer. */
    private ClassName interfaceClass(Type target) {
        if (target.resolved() instanceof Interface named) {
            return classes.of(named);
        }
        if (target.resolved() instanceof Coclass coclass) {
            Optional<Type> main = coclass.members().stream()
                    .filter(member -> member.isDefault() && !member.source())
                    .map(Coclass.Member::type)
                    .findFirst();
            return main.map(this::interfaceClass).orElse(RuntimeNames.IUNKNOWN);
        }
        if (target.resolved() instanceof Dispinterface) {
            return ClassName.get(RuntimeNames.SYSTEM, "IDispatch");
        }
        return RuntimeNames.IUNKNOWN;
    }
}
