package org.midl4j.support;

import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.ReplyReader;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;

/** Every generated proxy: one reference to an object elsewhere. Equal to other proxies of the same object. */
public abstract class Proxy implements ProxyObject {
    private static final Cleaner CLEANER = Cleaner.create();

    private final ProxyTarget target;

    protected Proxy(ProxyTarget target) {
        this.target = target;
        CLEANER.register(this, target::release);
    }

    @Override
    public final ProxyTarget proxyTarget() {
        return target;
    }

    // ---- calls ----

    /**
     * Makes a call of an operation that returns an HRESULT, and waits for it.
     *
     * @param results reads the results; the HRESULT after them is read and checked here
     */
    protected final <R extends @Nullable Object> R call(int opnum, RequestWriter request, ReplyReader<R> results)
            throws ComException {
        return target.call(opnum, request, results);
    }

    /** As above, without results. */
    protected final void call(int opnum, RequestWriter request) throws ComException {
        target.call(opnum, request, ReplyReader.NOTHING);
    }

    /** As {@link #call}, but {@code results} reads and checks the HRESULT too, since it is one of the results. */
    protected final <R extends @Nullable Object> R callForHResult(
            int opnum, RequestWriter request, ReplyReader<R> results) throws ComException {
        return target.callForHResult(opnum, request, results);
    }

    /**
     * The proxy behind an object, as one interface.
     *
     * @throws ComException {@code E_NOINTERFACE} if the object is of this apartment, not a proxy, or does not have the
     *     interface
     */
    protected static ProxyTarget targetOf(IUnknown object, InterfaceType<?> type) throws ComException {
        if (!(object instanceof ProxyObject proxy)) {
            throw new ComException(
                    HResult.E_NOINTERFACE, "the object is of this apartment and not a proxy; call it directly");
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

    // ---- IUnknown ----

    @Override
    public final <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
        target.checkConnected();
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (type == ICallFactory.class) {
            return target.object().hasCallFactory() ? type.cast(new ProxyCallFactory(target)) : null;
        }
        InterfaceType<T> wanted = InterfaceTypes.tryOf(type);
        ProxyTarget other = wanted == null ? null : ProxyTarget.acquire(target.object(), wanted);
        return wanted == null || other == null ? null : wanted.newProxy(other);
    }

    @Override
    public final void release() {
        target.release();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ProxyObject proxy
                && proxy.proxyTarget().object().equals(target.object());
    }

    @Override
    public final int hashCode() {
        return target.object().hashCode();
    }

    @Override
    public final String toString() {
        return target.type().name() + " at " + target.channel().endpoint();
    }
}
