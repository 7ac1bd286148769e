package org.midl4j.support;

import org.midl4j.com.ComException;
import org.midl4j.com.HResult;

/** Says that a method cannot be called on a proxy. */
public final class NotRemote {
    private NotRemote() {}

    /** What a proxy throws for a {@code [local]} method, or for one whose parameters cannot be sent. */
    public static ComException method(String interfaceName, String method) {
        return new ComException(HResult.E_NOTIMPL, "the method can only be called in the object's own apartment")
                .in(interfaceName, method, null);
    }
}
