package org.midl4j.com;

import org.jspecify.annotations.Nullable;

/**
 * The base of every COM interface: asks an object for another of its interfaces, and lets go of it.
 *
 * <p>A class that implements some interfaces needs nothing more than to name them; the defaults here do the rest. A
 * proxy is one reference to an object elsewhere: {@link #release()} gives it back.
 */
public interface IUnknown {

    /**
     * Another interface of this object.
     *
     * @throws ComException {@code E_NOINTERFACE} if the object does not have it
     */
    default <T> T queryInterface(Class<T> type) throws ComException {
        T found = tryQueryInterface(type);
        if (found == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.getSimpleName());
        }
        return found;
    }

    /**
     * Another interface of this object, or null if it does not have it.
     *
     * @throws ComException if the object could not be asked, because it is elsewhere and cannot be reached
     */
    default <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
        return type.isInstance(this) ? type.cast(this) : null;
    }

    /**
     * Gives this reference back. On a proxy: never blocks, may be repeated, and later calls fail with
     * {@code RPC_E_DISCONNECTED}. On an object itself: nothing, Java's collector looks after those.
     */
    default void release() {}
}
