package org.midl4j.compiler.codegen;

import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;

/** The reader's and writer's methods for single values, and what has to be done around them. */
final class Primitives {
    private final JavaTypes types;

    Primitives(JavaTypes types) {
        this.types = types;
    }

    /** What follows {@code put}, {@code get}, {@code write} and {@code read} in the names of methods. */
    static String suffix(Primitive primitive) {
        return switch (primitive) {
            case BYTE -> "Byte";
            case BOOLEAN -> "Boolean";
            case SHORT, VARIANT_BOOL -> "Short";
            case CHAR -> "Char";
            case INT -> "Int";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case GUID -> "Guid";
            case ENUM -> "Enum";
            case POINTER_SIZED -> "PointerSized";
            case UNSIGNED_POINTER_SIZED -> "UnsignedPointerSized";
        };
    }

    private boolean isEnumObject(Shape.Scalar scalar) {
        return types.isJavaEnum(scalar);
    }

    /** The number that is written for a Java value. */
    Code toWire(Shape.Scalar scalar, Code value, Site site) {
        if (isEnumObject(scalar)) {
            return Code.of("$L.value()", value);
        }
        if (scalar.primitive() == Primitive.VARIANT_BOOL) {
            return Code.of("(short) ($L ? -1 : 0)", value);
        }
        if (scalar.range().isPresent() && cast(scalar).length() > 0) {
            return Code.of(
                    "$L$T.inRange($L, $L, $LL, $LL)",
                    cast(scalar),
                    RuntimeNames.REQUIRE,
                    site.whose(),
                    value,
                    scalar.range().get().low(),
                    scalar.range().get().high());
        }
        if (scalar.primitive() == Primitive.ENUM) {
            return Code.of("$T.enumeration($L, $L)", RuntimeNames.REQUIRE, site.whose(), value);
        }
        return value;
    }

    /** The Java value of a number that was read. */
    Code toJava(Shape.Scalar scalar, Code read, String what) {
        Code value = read;
        if (isEnumObject(scalar)) {
            return Code.of("$T.of($L)", types.declared(scalar.enumeration().orElseThrow()), value);
        }
        if (scalar.primitive() == Primitive.VARIANT_BOOL) {
            return Code.of("$L != 0", value);
        }
        if (scalar.range().isPresent() && cast(scalar).length() > 0) {
            return Code.of(
                    "$L$T.inRange($S, $L, $LL, $LL)",
                    cast(scalar),
                    RuntimeNames.CHECKED,
                    what,
                    value,
                    scalar.range().get().low(),
                    scalar.range().get().high());
        }
        return value;
    }

    private static String cast(Shape.Scalar scalar) {
        return switch (scalar.primitive()) {
            case BYTE -> "(byte) ";
            case SHORT -> "(short) ";
            case CHAR -> "(char) ";
            case INT, ENUM -> "(int) ";
            case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> "(long) ";
            case BOOLEAN, VARIANT_BOOL, FLOAT, DOUBLE, GUID -> "";
        };
    }

    /** Whether the writer's method takes the Java value as it is, so that a method reference will do. */
    boolean isDirect(Shape.Scalar scalar) {
        return !isEnumObject(scalar)
                && scalar.primitive() != Primitive.VARIANT_BOOL
                && scalar.primitive() != Primitive.ENUM
                && scalar.range().isEmpty();
    }

    /** Whether arrays of it are read and written in one go; gives what follows {@code writeInt}: an {@code s}. */
    boolean isBulk(Shape shape) {
        if (!(shape instanceof Shape.Scalar scalar) || !isDirect(scalar)) {
            return false;
        }
        return switch (scalar.primitive()) {
            case BYTE, BOOLEAN, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE -> true;
            case VARIANT_BOOL, GUID, ENUM, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> false;
        };
    }
}
