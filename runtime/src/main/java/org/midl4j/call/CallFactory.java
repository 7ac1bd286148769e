package org.midl4j.call;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;

/** Makes a client's call object; a constructor reference in generated code. */
@FunctionalInterface
public interface CallFactory<A> {

    /**
     * Makes one.
     *
     * @param target the object to call
     * @param outer the object the call object becomes part of, or null
     */
    A create(ProxyTarget target, @Nullable IUnknown outer);
}
