// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IPersist} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IPersistProxy extends Proxy implements IPersist {
    static {
        Abi.require(1);
    }

    protected IPersistProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPersist proxy) throws ComException {
        return new Futures(targetOf(proxy, IPersist.TYPE));
    }

    @Override
    public Guid GetClassID() throws ComException {
        return call(3, RequestWriter.NOTHING, IPersistProxy::readGetClassID);
    }

    private static Guid readGetClassID(NdrReader in) throws ComException {
        in.at("pClassID");
        Guid pClassID = in.readGuid();
        return pClassID;
    }

    /** The calls of an {@link IPersist} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPersist#GetClassID}. */
        public CompletableFuture<Guid> GetClassID() {
            return future(3, RequestWriter.NOTHING, IPersistProxy::readGetClassID);
        }
    }
}
