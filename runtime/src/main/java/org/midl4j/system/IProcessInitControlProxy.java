// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IProcessInitControl} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class IProcessInitControlProxy extends Proxy implements IProcessInitControl {
    static {
        Abi.require(1);
    }

    protected IProcessInitControlProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IProcessInitControl proxy) throws ComException {
        return new Futures(targetOf(proxy, IProcessInitControl.TYPE));
    }

    @Override
    public void ResetInitializerTimeout(@Unsigned int dwSecondsRemaining) throws ComException {
        call(3, out -> writeResetInitializerTimeout(out, dwSecondsRemaining));
    }

    private static void writeResetInitializerTimeout(NdrWriter out,
            @Unsigned int dwSecondsRemaining) throws ComException {
        out.writeInt(dwSecondsRemaining);
    }

    /** The calls of an {@link IProcessInitControl} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IProcessInitControl#ResetInitializerTimeout}. */
        public CompletableFuture<@Nullable Void> ResetInitializerTimeout(
                @Unsigned int dwSecondsRemaining) {
            return future(3, out -> writeResetInitializerTimeout(out, dwSecondsRemaining));
        }
    }
}
