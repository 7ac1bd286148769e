package org.midl4j.support;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.call.ProxyCallFactory;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;

/** Makes call objects and references for whatever object it is given. */
public final class Calls {
    private Calls() {}

    /** A call object of an asynchronous interface. */
    public static <A> A create(IUnknown object, AsyncType<A> type) throws ComException {
        if (object instanceof ProxyObject proxy) {
            return ProxyCallFactory.create(proxy.proxyTarget(), type, null, type.javaClass());
        }
        return ownFactory(object, type).CreateCall(type.iid(), null, type.javaClass());
    }

    /**
     * A call object of an asynchronous interface that is nobody's twin.
     *
     * @throws ComException {@code E_NOINTERFACE} if there is none
     */
    public static <T> T createSpecial(
            IUnknown object, Class<?> asyncInterface, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
        InterfaceType<?> type = InterfaceTypes.tryOf(asyncInterface);
        if (type == null || !(object instanceof ProxyObject proxy)) {
            throw new ComException(
                    HResult.E_NOINTERFACE, asyncInterface.getName() + " is not an asynchronous interface");
        }
        return new ProxyCallFactory(proxy.proxyTarget()).CreateCall(type.iid(), outer, wanted);
    }

    /** As above, as a part of an outer object. */
    public static IUnknown create(IUnknown object, AsyncType<?> type, IUnknown outer) throws ComException {
        if (object instanceof ProxyObject proxy) {
            return ProxyCallFactory.create(proxy.proxyTarget(), type, outer, IUnknown.class);
        }
        return ownFactory(object, type).CreateCall(type.iid(), outer, IUnknown.class);
    }

    private static ICallFactory ownFactory(IUnknown object, AsyncType<?> type) throws ComException {
        ICallFactory factory = object.tryQueryInterface(ICallFactory.class);
        if (factory == null) {
            throw new ComException(
                    HResult.E_NOINTERFACE,
                    "the object is of this apartment and has no ICallFactory; call "
                            + type.sync().name() + " instead");
        }
        return factory;
    }

    /** A second reference to what a proxy stands for. */
    public static <T extends IUnknown> T share(T object, Class<T> type) throws ComException {
        if (!(object instanceof ProxyObject proxy)) {
            return object;
        }
        return InterfaceTypes.of(type).newProxy(target(proxy, InterfaceTypes.of(type)));
    }

    /** A second reference to what a proxy stands for, with a limit for its calls. */
    public static <T extends IUnknown> T withTimeout(T object, Class<T> type, Duration timeout) throws ComException {
        if (!(object instanceof ProxyObject proxy)) {
            return object;
        }
        ProxyTarget target = target(proxy, InterfaceTypes.of(type));
        try {
            return InterfaceTypes.of(type).newProxy(target.withTimeout(timeout));
        } finally {
            target.release();
        }
    }

    private static ProxyTarget target(ProxyObject proxy, InterfaceType<?> type) throws ComException {
        proxy.proxyTarget().checkConnected();
        ProxyTarget target = ProxyTarget.acquire(proxy.proxyTarget().object(), type);
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
        }
        return target;
    }
}
