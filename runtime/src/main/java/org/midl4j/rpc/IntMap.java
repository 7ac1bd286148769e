package org.midl4j.rpc;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A map from call or context ids to what they stand for; nothing is allocated for an entry. */
final class IntMap<V> {
    private static final int SMALLEST = 16;

    private int[] keys = new int[SMALLEST];
    private @Nullable Object[] values = new @Nullable Object[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    @Nullable
    V get(int key) {
        return value(find(key));
    }

    /** Adds an entry under a key that is not taken. */
    void put(int key, V value) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int at = find(key);
        if (values[at] == null) {
            size++;
        }
        keys[at] = key;
        values[at] = value;
    }

    @Nullable
    V remove(int key) {
        int at = find(key);
        V removed = value(at);
        if (removed != null) {
            size--;
            close(at);
        }
        return removed;
    }

    void forEach(Consumer<? super V> action) {
        for (int i = 0; i < values.length; i++) {
            V value = value(i);
            if (value != null) {
                action.accept(value);
            }
        }
    }

    /** Any one value; there must be one. */
    V any() {
        for (int i = 0; i < values.length; i++) {
            V value = value(i);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalStateException("the map is empty");
    }

    void clear() {
        Arrays.fill(values, null);
        size = 0;
    }

    /** Where the key is, or where it would go. */
    private int find(int key) {
        int mask = keys.length - 1;
        int at = home(key, mask);
        while (values[at] != null && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int home(int key, int mask) {
        int mixed = key * 0x9e3779b9;
        return (mixed ^ mixed >>> 16) & mask;
    }

    /** Empties a place, and moves up entries that had to pass it. */
    private void close(int hole) {
        int mask = keys.length - 1;
        int at = hole;
        int free = hole;
        while (true) {
            values[free] = null;
            int home;
            do {
                at = (at + 1) & mask;
                if (values[at] == null) {
                    return;
                }
                home = home(keys[at], mask);
            } while (((at - home) & mask) < ((at - free) & mask));
            keys[free] = keys[at];
            values[free] = values[at];
            free = at;
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new @Nullable Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != null) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    @SuppressWarnings("unchecked") // only values of type V are stored
    private @Nullable V value(int at) {
        return (V) values[at];
    }
}
