// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link ISpecifyPropertyPages} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class ISpecifyPropertyPagesProxy extends Proxy implements ISpecifyPropertyPages {
    static {
        Abi.require(1);
    }

    protected ISpecifyPropertyPagesProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(ISpecifyPropertyPages proxy) throws ComException {
        return new Futures(targetOf(proxy, ISpecifyPropertyPages.TYPE));
    }

    @Override
    public CAUUID GetPages() throws ComException {
        return call(3, RequestWriter.NOTHING, ISpecifyPropertyPagesProxy::readGetPages);
    }

    private static CAUUID readGetPages(NdrReader in) throws ComException {
        in.at("pPages");
        CAUUID pPages = CAUUIDCodec.read(in);
        return pPages;
    }

    /** The calls of an {@link ISpecifyPropertyPages} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link ISpecifyPropertyPages#GetPages}. */
        public CompletableFuture<CAUUID> GetPages() {
            return future(3, RequestWriter.NOTHING, ISpecifyPropertyPagesProxy::readGetPages);
        }
    }
}
