package org.midl4j.ndr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The objects known by a full-pointer id in one call, request and reply together.
 *
 * <p>An object keeps its id in the reply; objects the server adds take the next free ones.
 */
public final class FullPointers {
    private final Map<Object, Integer> ids;
    private final Map<Integer, Object> objects;
    private final Set<Integer> seen = new HashSet<>();
    private final Map<Integer, List<Consumer<Object>>> places = new HashMap<>();
    private final List<Runnable> updates = new ArrayList<>();
    private int next;

    FullPointers() {
        this(new IdentityHashMap<>(), new HashMap<>(), 1);
    }

    private FullPointers(Map<Object, Integer> ids, Map<Integer, Object> objects, int next) {
        this.ids = ids;
        this.objects = objects;
        this.next = next;
    }

    /** The same objects; none of them has appeared yet in the reply. */
    FullPointers forReply() {
        return new FullPointers(ids, objects, next);
    }

    int idOf(Object value) {
        Integer known = ids.get(value);
        if (known != null) {
            return known;
        }
        while (objects.containsKey(next)) {
            next++;
        }
        int id = next++;
        ids.put(value, id);
        objects.put(id, value);
        return id;
    }

    /** Whether the id appears for the first time in this direction: then its pointee follows. */
    boolean firstSent(int id) {
        return seen.add(id);
    }

    @Nullable
    Object known(int id) {
        return objects.get(id);
    }

    void learn(int id, Object value) {
        ids.put(value, id);
        objects.put(id, value);
        places.getOrDefault(id, List.of()).forEach(place -> place.accept(value));
    }

    /** Has a place get the object when it is known, and again if more of it is. */
    void whenKnown(int id, Consumer<Object> place) {
        places.computeIfAbsent(id, key -> new ArrayList<>()).add(place);
        Object known = objects.get(id);
        if (known != null) {
            place.accept(known);
        }
    }

    void whenComplete(Runnable update) {
        updates.add(update);
    }

    void complete() {
        updates.forEach(Runnable::run);
        updates.clear();
    }
}
