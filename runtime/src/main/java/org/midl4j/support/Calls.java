package org.midl4j.support;

import org.midl4j.call.AsyncType;
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
        ICallFactory factory = object.tryQueryInterface(ICallFactory.class);
        if (factory == null) {
            throw new ComException(
                    HResult.E_NOINTERFACE,
                    "the object is of this apartment and has no ICallFactory; call "
                            + type.sync().name() + " instead");
        }
        return factory.CreateCall(type.iid(), null, type.javaClass());
    }

    /** A second reference to what a proxy stands for. */
    public static <T extends IUnknown> T share(T object, Class<T> type) throws ComException {
        if (!(object instanceof ProxyObject proxy)) {
            return object;
        }
        ProxyTarget target = ProxyTarget.acquire(proxy.proxyTarget().object(), InterfaceTypes.of(type));
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.getSimpleName());
        }
        return InterfaceTypes.of(type).newProxy(target);
    }
}
