package org.midl4j.call;

import java.lang.ref.Cleaner;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.ICallFactory;

/**
 * A proxy as far as {@code IUnknown} goes: one reference to an object elsewhere, equal to other proxies of that object.
 * Generated proxies add the interfaces.
 */
public class UnknownProxy implements ProxyObject {
    private static final Cleaner CLEANER = Cleaner.create();

    private final ProxyTarget target;

    /**
     * Makes a proxy.
     *
     * @param target the reference, which becomes the proxy's own
     */
    protected UnknownProxy(ProxyTarget target) {
        this.target = target;
        CLEANER.register(this, target::release);
    }

    @Override
    public final ProxyTarget proxyTarget() {
        return target;
    }

    @Override
    public final <T> @Nullable T tryQueryInterface(Class<T> type) throws ComException {
        target.checkConnected();
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        if (type == ICallFactory.class) {
            return target.object().hasCallFactory() ? type.cast(new ProxyCallFactory(target)) : null;
        }
        Optional<ProxyInterfaces> always = ProxyInterfaces.provided();
        T own = always.isPresent() ? always.get().query(target, type) : null;
        if (own != null) {
            return own;
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
