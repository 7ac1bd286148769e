// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link ISurrogate} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public class ISurrogateProxy extends Proxy implements ISurrogate {
    static {
        Abi.require(1);
    }

    protected ISurrogateProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ISurrogate proxy) throws ComException {
        return new Futures(targetOf(proxy, ISurrogate.TYPE));
    }

    @Override
    public void LoadDllServer(Guid Clsid) throws ComException {
        call(3, out -> writeLoadDllServer(out, Clsid));
    }

    @Override
    public void FreeSurrogate() throws ComException {
        call(4, RequestWriter.NOTHING);
    }

    private static void writeLoadDllServer(NdrWriter out, Guid Clsid) throws ComException {
        out.writeGuid(Clsid);
    }

    /** The calls of an {@link ISurrogate} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ISurrogate#LoadDllServer}. */
        public CompletableFuture<@Nullable Void> LoadDllServer(Guid Clsid) {
            return future(3, out -> writeLoadDllServer(out, Clsid));
        }

        /** See {@link ISurrogate#FreeSurrogate}. */
        public CompletableFuture<@Nullable Void> FreeSurrogate() {
            return future(4, RequestWriter.NOTHING);
        }
    }
}
