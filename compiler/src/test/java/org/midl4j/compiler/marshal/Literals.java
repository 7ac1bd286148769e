package org.midl4j.compiler.marshal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.model.Struct;
import org.midl4j.compiler.wire.Plan;
import org.midl4j.compiler.wire.Primitive;
import org.midl4j.compiler.wire.Shape;
import org.midl4j.compiler.wire.Shapes;

/** Reads values as {@code docs/wire.md} writes them: {@code n = 2; a = {&1, null}}. */
final class Literals {
    private final String text;
    private final Map<String, Tree.Ptr> named = new HashMap<>();
    private int at;

    private Literals(String text) {
        this.text = text;
    }

    static Map<String, @Nullable Object> of(String text, Plan.OfOperation plan) {
        Literals literals = new Literals(text);
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Plan.Argument argument : plan.parameters()) {
            literals.expect(argument.place().name());
            literals.expect("=");
            values.put(argument.place().name(), literals.value(argument.shape()));
            literals.skip(";");
        }
        return values;
    }

    private boolean skip(String word) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private void expect(String word) {
        if (!skip(word)) {
            throw new AssertionError("no " + word + " at " + at + " of " + text);
        }
    }

    private String word() {
        skip("");
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return text.substring(from, at);
    }

    private @Nullable Object value(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return number(scalar.primitive(), Long.parseLong(word()));
        }
        if (shape instanceof Shape.Text) {
            expect("\"");
            int from = at;
            at = text.indexOf('"', at) + 1;
            return text.substring(from, at - 1);
        }
        if (shape instanceof Shape.Reference pointer) {
            return pointer(pointer);
        }
        if (shape instanceof Shape.Choice choice) {
            long discriminant = Long.parseLong(word());
            expect(":");
            if (skip("-")) {
                return new Tree.Arm(discriminant, null);
            }
            var arm = Interpreter.armOf(choice.union(), discriminant);
            return new Tree.Arm(discriminant, value(Shapes.of(arm.field().orElseThrow())));
        }
        if (shape instanceof Shape.Composite composite) {
            Tree.Node node = new Tree.Node(composite.struct().fields().size());
            fill(composite.struct(), node);
            return node;
        }
        if (shape instanceof Shape.Sequence array) {
            return list(array, array.dimensions().size());
        }
        throw new AssertionError("no literal for " + shape);
    }

    private void fill(Struct struct, Tree.Node node) {
        expect("{");
        for (int i = 0; i < node.fields.length; i++) {
            node.fields[i] = value(Shapes.of(struct.fields().get(i)));
            skip(",");
        }
        expect("}");
    }

    private List<@Nullable Object> list(Shape.Sequence array, int dimensions) {
        List<@Nullable Object> list = new ArrayList<>();
        expect("{");
        while (!skip("}")) {
            list.add(dimensions > 1 ? list(array, dimensions - 1) : value(array.element()));
            skip(",");
        }
        return list;
    }

    private Tree.@Nullable Ptr pointer(Shape.Reference pointer) {
        if (skip("null")) {
            return null;
        }
        if (skip("@")) {
            return named.get(word());
        }
        expect("&");
        Tree.Ptr made = new Tree.Ptr(null);
        if (pointer.pointee() instanceof Shape.Composite composite) {
            named.put(word(), made); // before its fields, which may lead back to it
            Tree.Node node = new Tree.Node(composite.struct().fields().size());
            made.target = node;
            fill(composite.struct(), node);
        } else {
            made.target = value(pointer.pointee());
        }
        return made;
    }

    private static Object number(Primitive primitive, long value) {
        return switch (primitive) {
            case BYTE -> (byte) value;
            case SHORT -> (short) value;
            case CHAR -> (char) value;
            case LONG, POINTER_SIZED, UNSIGNED_POINTER_SIZED -> value;
            default -> (int) value;
        };
    }
}
