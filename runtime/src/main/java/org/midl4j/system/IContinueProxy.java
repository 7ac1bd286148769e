// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IContinue} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IContinueProxy extends Proxy implements IContinue {
    static {
        Abi.require(1);
    }

    protected IContinueProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IContinue proxy) throws ComException {
        return new Futures(targetOf(proxy, IContinue.TYPE));
    }

    @Override
    public void FContinue() throws ComException {
        call(3, RequestWriter.NOTHING);
    }

    /** The calls of an {@link IContinue} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IContinue#FContinue}. */
        public CompletableFuture<@Nullable Void> FContinue() {
            return future(3, RequestWriter.NOTHING);
        }
    }
}
