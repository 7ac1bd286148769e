package org.midl4j.apartment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.com.Parts;

/** An object of this process as other apartments see it. */
final class LocalObject implements RemoteObject {
    private final IUnknown object;
    private final Apartment home;
    private final Map<Guid, Channel> channels = new ConcurrentHashMap<>();
    private volatile @Nullable Boolean callFactory;

    private LocalObject(IUnknown object, Apartment home) {
        this.object = object;
        this.home = home;
    }

    /** What stands for an object: what its proxy stands for, or an object of this thread's apartment. */
    static RemoteObject of(IUnknown object) {
        return object instanceof ProxyObject proxy
                ? proxy.proxyTarget().object()
                : new LocalObject(Parts.whole(object), Apartment.current());
    }

    /** The object as this thread's apartment sees it. */
    static <T> T resolve(RemoteObject object, InterfaceType<T> type) throws ComException {
        if (object instanceof LocalObject local && local.home.isCurrent()) {
            return local.object.queryInterface(type.javaClass());
        }
        ProxyTarget target = ProxyTarget.acquire(object, type);
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
        }
        return type.newProxy(target);
    }

    @Override
    public @Nullable Channel channel(InterfaceType<?> type) throws ComException {
        Channel known = channels.get(type.iid());
        if (known != null) {
            return known;
        }
        IUnknown part = type.javaClass().isInstance(object) ? object : home.submit(() -> query(object, type));
        if (part == null) {
            return null;
        }
        Stub stub = type.newStub(part);
        Channel made = new ApartmentChannel(home, type, stub);
        Channel other = channels.putIfAbsent(type.iid(), made);
        return other == null ? made : other;
    }

    private static @Nullable IUnknown query(IUnknown object, InterfaceType<?> type) throws ComException {
        return object.tryQueryInterface(type.javaClass()) instanceof IUnknown part ? part : null;
    }

    @Override
    public boolean hasCallFactory() throws ComException {
        Boolean known = callFactory;
        if (known == null) {
            callFactory = known = home.submit(() -> object.tryQueryInterface(ICallFactory.class) != null);
        }
        return known;
    }

    /** Proxies hold this, and this holds the object: Java's collector counts the references. */
    @Override
    public void acquire() {}

    @Override
    public void release() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalObject local && local.object == object && local.home == home;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
