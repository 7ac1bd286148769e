package org.midl4j.com;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * One COM object made of several Java objects, each for some of its interfaces: for interfaces that cannot meet in one
 * class, or should not.
 *
 * <pre>{@code
 * server.register(CLSID, () -> Parts.of(new Account()).add(IAudit.class, new Audit()));
 * }</pre>
 *
 * <p>In other apartments and processes the parts are one object: each of its interfaces can be asked for the others, and
 * proxies of them are equal, also if a part was handed out on its own. In its own apartment, ask the whole. Safe for use
 * by several threads.
 */
public final class Parts implements IUnknown {
    private static final Map<Key, WeakReference<Parts>> WHOLES = new ConcurrentHashMap<>();
    private static final ReferenceQueue<IUnknown> GONE = new ReferenceQueue<>();

    /** A part, and the interface it was added for; null for the first one, which answers for all it implements. */
    private record Part(@Nullable Class<?> type, IUnknown object) {}

    private final CopyOnWriteArrayList<Part> parts = new CopyOnWriteArrayList<>();

    private Parts() {}

    /** A part by identity, held weakly. */
    private static final class Key extends WeakReference<IUnknown> {
        private final int hash;

        Key(IUnknown part) {
            super(part, GONE);
            hash = System.identityHashCode(part);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            IUnknown own = get();
            return this == other || (own != null && other instanceof Key that && own == that.get());
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Starts with the object that answers for every interface no part was added for. */
    public static Parts of(IUnknown main) {
        Parts made = new Parts();
        made.include(null, main);
        return made;
    }

    /**
     * Adds an object that answers for one interface, and those it extends.
     *
     * @return this
     * @throws IllegalArgumentException if the object is a part already
     */
    public <T extends IUnknown> Parts add(Class<T> type, T part) {
        include(type, part);
        return this;
    }

    private void include(@Nullable Class<?> type, IUnknown object) {
        forgetGone();
        WeakReference<Parts> before = WHOLES.putIfAbsent(new Key(object), new WeakReference<>(this));
        if (before != null && before.get() != this) {
            throw new IllegalArgumentException("the object is a part of another one already");
        }
        parts.add(new Part(type, object));
    }

    /** What an object is a part of, or the object itself. */
    public static IUnknown whole(IUnknown object) {
        if (WHOLES.isEmpty()) {
            return object;
        }
        forgetGone();
        WeakReference<Parts> found = WHOLES.get(new Key(object));
        Parts whole = found == null ? null : found.get();
        return whole == null ? object : whole;
    }

    private static void forgetGone() {
        for (Object key = GONE.poll(); key != null; key = GONE.poll()) {
            if (key instanceof Key gone) {
                WHOLES.remove(gone);
            }
        }
    }

    /** The part that was added for the interface or for one that extends it, or else the first one. */
    @Override
    public <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        for (Part part : parts) {
            if (part.type != null && type.isAssignableFrom(part.type)) {
                return type.cast(part.object);
            }
        }
        return parts.get(0).object.tryQueryInterface(type);
    }
}
