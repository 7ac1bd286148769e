package org.midl4j.call;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;

/** Makes call objects for the object a proxy stands for. Whether the server makes call objects too is its business. */
public final class ProxyCallFactory implements ICallFactory {
    private final ProxyTarget proxy;

    public ProxyCallFactory(ProxyTarget proxy) {
        this.proxy = proxy;
    }

    @Override
    public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
        checkArguments(riid, outer, wanted);
        Object own = ownCall(proxy, riid, outer);
        return own != null ? wanted(own, outer, wanted) : create(proxy, asyncType(riid), outer, wanted);
    }

    private AsyncType<?> asyncType(Guid riid) throws ComException {
        AsyncType<?> own = proxy.type().async();
        if (own != null && own.iid().equals(riid)) {
            return own;
        }
        InterfaceType<?> sync = InterfaceTypes.find(riid);
        AsyncType<?> async = sync == null ? null : sync.async();
        if (async == null || !async.iid().equals(riid)) {
            throw new ComException(HResult.E_NOINTERFACE, riid + " is not the IID of an asynchronous interface");
        }
        return async;
    }

    /** A call object of an interface that every proxy has. */
    private static @Nullable Object ownCall(ProxyTarget proxy, Guid riid, @Nullable IUnknown outer)
            throws ComException {
        Optional<ProxyInterfaces> always = ProxyInterfaces.provided();
        return always.isPresent() ? always.get().newCall(proxy, riid, outer) : null;
    }

    /** Makes a call object of an asynchronous interface. */
    public static <T> T create(ProxyTarget proxy, AsyncType<?> async, @Nullable IUnknown outer, Class<T> wanted)
            throws ComException {
        Object own = ownCall(proxy, async.iid(), outer);
        if (own != null) {
            return wanted(own, outer, wanted);
        }
        ProxyTarget target = proxy.type().iid().equals(async.sync().iid())
                ? proxy.share()
                : ProxyTarget.acquire(proxy.object(), async.sync());
        if (target == null) {
            throw new ComException(
                    HResult.E_NOINTERFACE,
                    "the object does not implement " + async.sync().name());
        }
        return wanted(async.newCall(target, outer), outer, wanted);
    }

    /** What is wanted of a call object that was just made. */
    private static <T> T wanted(Object made, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
        IUnknown call = made instanceof InnerObject part ? part.inner() : (IUnknown) made;
        if (outer != null) {
            return wanted.cast(call);
        }
        T found = call.tryQueryInterface(wanted);
        if (found == null) {
            call.release();
            throw new ComException(HResult.E_NOINTERFACE, "a call object does not implement " + wanted.getSimpleName());
        }
        return found;
    }

    /** What every call factory has to refuse. */
    public static void checkArguments(@Nullable Guid riid, @Nullable IUnknown outer, @Nullable Class<?> wanted)
            throws ComException {
        if (riid == null || wanted == null) {
            throw new ComException(HResult.E_INVALIDARG, "CreateCall needs an IID and a wanted interface");
        }
        if (outer != null && wanted != IUnknown.class) {
            throw new ComException(
                    HResult.E_INVALIDARG, "with an outer object, only IUnknown can be wanted of CreateCall");
        }
    }
}
