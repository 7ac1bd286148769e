package org.midl4j.support;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.AgileReference;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;
import org.midl4j.call.UnknownProxy;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;

/** Every generated proxy: makes the calls of one interface. */
public abstract class Proxy extends UnknownProxy {
    protected Proxy(ProxyTarget target) {
        super(target);
    }

    /**
     * Makes a call of an operation that returns an HRESULT, and waits for it.
     *
     * @param results reads the results; the HRESULT after them is read and checked here
     */
    protected final <R extends @Nullable Object> R call(int opnum, RequestWriter request, ReplyReader<R> results)
            throws ComException {
        try {
            return proxyTarget().call(opnum, request, results);
        } finally {
            Reference.reachabilityFence(this); // or the reference might be given back during the call
        }
    }

    /** As above, without results. */
    protected final void call(int opnum, RequestWriter request) throws ComException {
        call(opnum, request, ReplyReader.NOTHING);
    }

    /** As {@link #call}, but {@code results} reads and checks the HRESULT too, since it is one of the results. */
    protected final <R extends @Nullable Object> R callForHResult(
            int opnum, RequestWriter request, ReplyReader<R> results) throws ComException {
        try {
            return proxyTarget().callForHResult(opnum, request, results);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /**
     * The way to an object, as one interface: a proxy's own, or for an object of this apartment one that marshals all the
     * same, so that a call does not hold up its caller.
     *
     * @throws ComException {@code E_NOINTERFACE} if the object does not have the interface
     */
    protected static ProxyTarget targetOf(IUnknown object, InterfaceType<?> type) throws ComException {
        if (!(object instanceof ProxyObject proxy)) {
            return AgileReference.of(object, type).target();
        }
        if (proxy.proxyTarget().type().extendsFrom(type)) {
            return proxy.proxyTarget().share();
        }
        ProxyTarget other = ProxyTarget.acquire(proxy.proxyTarget().object(), type);
        if (other == null) {
            throw new ComException(HResult.E_NOINTERFACE, "the object does not implement " + type.name());
        }
        return other;
    }
}
