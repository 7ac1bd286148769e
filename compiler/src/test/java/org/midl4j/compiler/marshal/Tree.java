package org.midl4j.compiler.marshal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values without classes of their own, for {@link Interpreter}. Primitives, strings and GUIDs are what Java has for them;
 * arrays are lists, a null pointer is null.
 */
final class Tree {
    private Tree() {}

    /** A structure: its fields in order. */
    static final class Node {
        final @Nullable Object[] fields;

        Node(int size) {
            fields = new Object[size];
        }
    }

    /** A union: what chose the arm, and its value if it has one. */
    record Arm(long discriminant, @Nullable Object value) {}

    /** A pointer that is not null; a full pointer that was copied is the same object. */
    static final class Ptr {
        @Nullable
        Object target;

        Ptr(@Nullable Object target) {
            this.target = target;
        }
    }

    /** As text: equal values have equal texts, whatever refers to what. */
    static String show(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        show(value, new IdentityHashMap<>(), out);
        return out.toString();
    }

    private static void show(@Nullable Object value, Map<Object, Integer> seen, StringBuilder out) {
        if (value instanceof Node node) {
            out.append('{');
            for (Object field : node.fields) {
                show(field, seen, out);
                out.append(' ');
            }
            out.append('}');
        } else if (value instanceof Arm arm) {
            out.append('<').append(arm.discriminant()).append(": ");
            show(arm.value(), seen, out);
            out.append('>');
        } else if (value instanceof Ptr pointer) {
            Integer known = seen.putIfAbsent(pointer, seen.size());
            out.append('&');
            if (known != null) {
                out.append(known);
            } else {
                show(pointer.target, seen, out);
            }
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Object element : list) {
                show(element, seen, out);
                out.append(' ');
            }
            out.append(']');
        } else if (value instanceof String text) {
            out.append('"').append(text).append('"');
        } else if (value instanceof Map<?, ?> map) {
            new java.util.TreeMap<>(map).forEach((name, each) -> {
                out.append(name).append('=');
                show(each, seen, out);
                out.append('\n');
            });
        } else if (value instanceof byte[] octets) {
            out.append(java.util.HexFormat.of().formatHex(octets));
        } else {
            out.append(value);
        }
    }

    /** A list of so many elements. */
    static List<@Nullable Object> list(int size) {
        return new ArrayList<>(size);
    }
}
