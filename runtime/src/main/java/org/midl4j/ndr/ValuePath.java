package org.midl4j.ndr;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the way from a call's parameters to one of the objects they lead to. Slow, and only used to tell of a mistake. */
final class ValuePath {
    private static final int FARTHEST = 100_000;

    /** How many steps are told; of a longer way, the middle is not. */
    private static final int LONGEST = 32;

    private final Object wanted;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Place> open = new ArrayDeque<>();

    /** An object, and how it was come by. */
    private record Place(@Nullable Place from, String step, Object value) {
        private String path() {
            List<String> steps = new ArrayList<>();
            for (Place at = this; at != null; at = at.from) {
                steps.add(at.step);
            }
            Collections.reverse(steps);
            if (steps.size() > LONGEST) {
                int left = steps.size() - LONGEST;
                steps.subList(LONGEST / 2, LONGEST / 2 + left).clear();
                steps.add(LONGEST / 2, "…(" + left + " more)…");
            }
            return String.join("", steps);
        }
    }

    private ValuePath(Object wanted) {
        this.wanted = wanted;
    }

    /** @param parameters names and values in turn */
    static Optional<String> to(Object wanted, @Nullable Object... parameters) {
        ValuePath search = new ValuePath(wanted);
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            search.add(null, String.valueOf(parameters[i]), parameters[i + 1]);
        }
        return search.run();
    }

    static String indexOfNull(@Nullable Object array) {
        if (array != null && array.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(array); i++) {
                if (Array.get(array, i) == null) {
                    return "[" + i + "]";
                }
            }
        }
        return "[]";
    }

    private void add(@Nullable Place from, String step, @Nullable Object value) {
        if (value != null && seen.size() < FARTHEST && seen.add(value)) {
            open.add(new Place(from, step, value));
        }
    }

    private Optional<String> run() {
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (place.value() == wanted) {
                return Optional.of(place.path());
            }
            Class<?> type = place.value().getClass();
            if (type.isArray()) {
                if (!type.getComponentType().isPrimitive()) {
                    Object[] elements = (Object[]) place.value();
                    for (int i = 0; i < elements.length; i++) {
                        add(place, "[" + i + "]", elements[i]);
                    }
                }
            } else if (!type.getName().startsWith("java.")) {
                addFields(place, type);
            }
        }
        return Optional.empty();
    }

    private void addFields(Place place, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                continue;
            }
            try {
                if (type.isRecord()) {
                    Object value = type.getMethod(field.getName()).invoke(place.value());
                    add(place, "." + field.getName(), value);
                } else if (Modifier.isPublic(field.getModifiers())) {
                    add(place, "." + field.getName(), field.get(place.value()));
                }
            } catch (ReflectiveOperationException e) {
                // not for us to see: the way is not found there
            }
        }
    }
}
