package org.midl4j.rpc;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ContextHandle;
import org.midl4j.com.Guid;

/**
 * What the connections of one client share on a server: its context handles. It ends when its last connection has gone
 * and the last call that came on one has ended; what is left of its handles is then run down. Safe for use by several
 * threads.
 */
public final class Association {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A handle: what it stands for, which kind of handle it is, and what to do when its client goes without closing it. */
    private record Entry(Object kind, Object state, Runnable rundown) {}

    private final int id;
    private final Map<Guid, Entry> handles = new LinkedHashMap<>();

    /** How many connections there are; guarded by {@link Associations}. */
    int connections = 1;

    Association(int id) {
        this.id = id;
    }

    /** The id the two ends know it by; never 0. */
    public int id() {
        return id;
    }

    /**
     * Makes a handle for state that a server keeps.
     *
     * @param kind what sort of handle it is: {@link #find} gives the state back only for the same object
     * @param rundown run once if the client goes without giving the handle back; not if it is {@linkplain #remove removed}
     */
    public ContextHandle add(Object kind, Object state, Runnable rundown) {
        Guid name = new Guid(RANDOM.nextLong(), RANDOM.nextLong());
        synchronized (this) {
            handles.put(name, new Entry(kind, state, rundown));
        }
        return new ContextHandle(0, name);
    }

    /** What a handle stands for; null if it is not known here, or is one of another kind. */
    public synchronized @Nullable Object find(ContextHandle handle, Object kind) {
        Entry entry = handles.get(handle.uuid());
        return entry == null || !entry.kind.equals(kind) ? null : entry.state;
    }

    /** Takes a handle back, without its rundown; false if it is not known here, or is one of another kind. */
    public synchronized boolean remove(ContextHandle handle, Object kind) {
        Entry entry = handles.get(handle.uuid());
        return entry != null && entry.kind.equals(kind) && handles.remove(handle.uuid(), entry);
    }

    /** How many handles there are. */
    public synchronized int size() {
        return handles.size();
    }

    /** Takes all handles out, and returns what is to be run for them. */
    synchronized List<Runnable> end() {
        List<Runnable> rundowns = new ArrayList<>();
        handles.values().forEach(entry -> rundowns.add(entry.rundown));
        handles.clear();
        return rundowns;
    }
}
