// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IWatcher} elsewhere. */
@MidlGenerated("watch.idl")
public class IWatcherProxy extends Proxy implements IWatcher {
    static {
        Abi.require(1);
    }

    protected IWatcherProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IWatcher proxy) throws ComException {
        return new Futures(targetOf(proxy, IWatcher.TYPE));
    }

    @Override
    public void Changed(String symbol, double price) throws ComException {
        call(3, out -> writeChanged(out, symbol, price));
    }

    /** The calls of an {@link IWatcher} elsewhere, as futures. */
    @MidlGenerated("watch.idl")
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IWatcher#Changed}. */
        public CompletableFuture<@Nullable Void> Changed(String symbol, double price) {
            return future(3, out -> writeChanged(out, symbol, price));
        }
    }

    private static void writeChanged(NdrWriter out, String symbol, double price) {
        out.writeWideString(symbol);
        out.writeDouble(price);
    }
}
