package org.midl4j.support;

import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;

/** Takes what the author's bonds make between local methods and what travels for them. */
public final class Bonds {
    private Bonds() {}

    /**
     * What a bond made.
     *
     * @param method the bond's method that made it
     * @throws ComException {@code E_UNEXPECTED} if it is null
     */
    public static <T> T made(@Nullable T value, Object bond, String method) throws ComException {
        if (value == null) {
            throw new ComException(HResult.E_UNEXPECTED, bond.getClass().getName() + "." + method + " returned null");
        }
        return value;
    }
}
