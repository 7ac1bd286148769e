package org.midl4j.call;

import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;

/** Interfaces that every proxy has, whatever its object has; the runtime provides one of these. */
public interface ProxyInterfaces {

    /** One of the interfaces; null if it is none of them, or the object's channel cannot offer it. */
    <T> @Nullable T query(ProxyTarget target, Class<T> type) throws ComException;

    /**
     * A call object of one of the asynchronous interfaces; null if it is none of them.
     *
     * @param outer the object it is part of, or null
     */
    @Nullable
    Object newCall(ProxyTarget target, Guid asyncIid, @Nullable IUnknown outer) throws ComException;

    /** Those of the runtime. */
    static Optional<ProxyInterfaces> provided() {
        return Provided.ALL;
    }

    /** Found once. */
    final class Provided {
        private static final Optional<ProxyInterfaces> ALL = ServiceLoader.load(
                        ProxyInterfaces.class, ProxyInterfaces.class.getClassLoader())
                .findFirst();

        private Provided() {}
    }
}
