package org.midl4j.support;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.RpcException;

/** Says that a method cannot be called on a proxy. */
public final class NotRemote {
    /** {@code RPC_S_CANNOT_SUPPORT}. */
    private static final int CANNOT_SUPPORT = 1764;

    private NotRemote() {}

    /** What a proxy throws for a {@code [local]} method, or for one whose parameters cannot be sent. */
    public static ComException method(String interfaceName, String method) {
        return new ComException(HResult.E_NOTIMPL, "the method can only be called in the object's own apartment")
                .in(interfaceName, method, null);
    }

    /** What a client of a raw RPC interface throws for an operation whose parameters cannot be sent. */
    public static RpcException operation(String interfaceName, String operation) {
        return new RpcException(
                CANNOT_SUPPORT, interfaceName + "." + operation + ": what it passes cannot be sent to another process");
    }

    /** Instead of the call object of an interface that is {@code [local]}: there is no proxy to ask for one. */
    @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"}) // it has the shape of a CallFactory
    public static <A> A newCall(ProxyTarget target, @Nullable IUnknown outer) {
        throw new IllegalStateException(target.type().name() + " is [local], and yet there is a proxy of it"
                + (outer == null ? "" : " with an outer object"));
    }
}
