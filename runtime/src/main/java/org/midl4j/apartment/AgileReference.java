package org.midl4j.apartment;

import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;

/**
 * An object that can be had from any apartment: where it lives, the object itself; elsewhere a proxy.
 *
 * @param <T> the interface it is wanted as
 */
public final class AgileReference<T> {
    private final RemoteObject object;
    private final InterfaceType<T> type;

    private AgileReference(RemoteObject object, InterfaceType<T> type) {
        this.object = object;
        this.type = type;
    }

    /**
     * A reference to an object.
     *
     * @param object a proxy, or an object of this thread's apartment
     */
    public static <T> AgileReference<T> of(IUnknown object, InterfaceType<T> type) {
        return new AgileReference<>(LocalObject.of(object), type);
    }

    /**
     * The object as this thread's apartment sees it; every proxy is a reference of its own.
     *
     * @throws ComException {@code E_NOINTERFACE} if the object does not have the interface
     */
    public T resolve() throws ComException {
        return LocalObject.resolve(object, type);
    }

    /**
     * A way to call the object that always marshals, also from its own apartment, where the call waits for its turn like
     * one from outside.
     *
     * @throws ComException {@code E_NOINTERFACE} if the object does not have the interface
     */
    public ProxyTarget target() throws ComException {
        ProxyTarget target = ProxyTarget.acquire(object, type);
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
        }
        return target;
    }
}
