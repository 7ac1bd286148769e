// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IOleCacheControl} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleCacheControlProxy extends Proxy implements IOleCacheControl {
    static {
        Abi.require(1);
    }

    protected IOleCacheControlProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleCacheControl proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleCacheControl.TYPE));
    }

    @Override
    public void OnRun(@Nullable IDataObject pDataObject) throws ComException {
        call(3, out -> writeOnRun(out, pDataObject));
    }

    @Override
    public void OnStop() throws ComException {
        call(4, RequestWriter.NOTHING);
    }

    private static void writeOnRun(NdrWriter out, @Nullable IDataObject pDataObject) throws
            ComException {
        InterfacePointers.write(out, pDataObject, IDataObject.TYPE);
        out.writePointees();
    }

    /** The calls of an {@link IOleCacheControl} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleCacheControl#OnRun}. */
        public CompletableFuture<@Nullable Void> OnRun(@Nullable IDataObject pDataObject) {
            return future(3, out -> writeOnRun(out, pDataObject));
        }

        /** See {@link IOleCacheControl#OnStop}. */
        public CompletableFuture<@Nullable Void> OnStop() {
            return future(4, RequestWriter.NOTHING);
        }
    }
}
