// Written by midl4j from servprov.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IServiceProvider} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("servprov.idl")
@NullMarked
public class IServiceProviderProxy extends Proxy implements IServiceProvider {
    static {
        Abi.require(1);
    }

    protected IServiceProviderProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IServiceProvider proxy) throws ComException {
        return new Futures(targetOf(proxy, IServiceProvider.TYPE));
    }

    @Override
    public @Nullable IUnknown QueryService(Guid guidService, Guid riid) throws ComException {
        return call(3, out -> writeQueryService(out, guidService, riid),
                in -> readQueryService(in, riid));
    }

    private static void writeQueryService(NdrWriter out, Guid guidService, Guid riid) throws
            ComException {
        int at = out.reserve(4, 32);
        out.putGuid(at, guidService);
        out.putGuid(at + 16, riid);
    }

    private static @Nullable IUnknown readQueryService(NdrReader in, Guid riid) throws
            ComException {
        in.at("ppvObject");
        IUnknown ppvObject = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvObject;
    }

    /** The calls of an {@link IServiceProvider} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IServiceProvider#QueryService}. */
        public CompletableFuture<@Nullable IUnknown> QueryService(Guid guidService, Guid riid) {
            return future(3, out -> writeQueryService(out, guidService, riid),
                    in -> readQueryService(in, riid));
        }
    }
}
