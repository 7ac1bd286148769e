package org.midl4j.compiler.golden;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as text, with everything it can reach: equal values have equal texts, cycles and all. */
final class Shown {
    private final Map<Object, Integer> seen = new IdentityHashMap<>();

    private Shown() {}

    static String of(@Nullable Object value) {
        return new Shown().show(value);
    }

    private String show(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        Class<?> type = value.getClass();
        if (type.isArray()) {
            StringBuilder out = new StringBuilder("[");
            for (int i = 0; i < Array.getLength(value); i++) {
                out.append(i == 0 ? "" : ", ").append(show(Array.get(value, i)));
            }
            return out.append(']').toString();
        }
        if (type.getName().startsWith("java.") || type.getName().startsWith("org.midl4j.com.") || type.isEnum()) {
            return value.toString();
        }
        Integer known = seen.putIfAbsent(value, seen.size());
        if (known != null) {
            return "#" + known;
        }
        return type.getSimpleName() + "#" + (seen.size() - 1) + (type.isRecord() ? components(value) : fields(value));
    }

    private String components(Object value) {
        StringBuilder out = new StringBuilder("(");
        for (RecordComponent each : value.getClass().getRecordComponents()) {
            try {
                each.getAccessor().setAccessible(true);
                out.append(each.getName())
                        .append('=')
                        .append(show(each.getAccessor().invoke(value)))
                        .append(' ');
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return out.append(')').toString();
    }

    private String fields(Object value) {
        StringBuilder out = new StringBuilder("{");
        for (Field each : value.getClass().getFields()) {
            if (!Modifier.isStatic(each.getModifiers())) {
                try {
                    out.append(each.getName())
                            .append('=')
                            .append(show(each.get(value)))
                            .append(' ');
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return out.append('}').toString();
    }
}
