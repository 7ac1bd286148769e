// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
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

/** Calls an {@link IObjectWithSite} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IObjectWithSiteProxy extends Proxy implements IObjectWithSite {
    static {
        Abi.require(1);
    }

    protected IObjectWithSiteProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IObjectWithSite proxy) throws ComException {
        return new Futures(targetOf(proxy, IObjectWithSite.TYPE));
    }

    @Override
    public void SetSite(@Nullable IUnknown pUnkSite) throws ComException {
        call(3, out -> writeSetSite(out, pUnkSite));
    }

    @Override
    public @Nullable IUnknown GetSite(Guid riid) throws ComException {
        return call(4, out -> writeGetSite(out, riid), in -> readGetSite(in, riid));
    }

    private static void writeSetSite(NdrWriter out, @Nullable IUnknown pUnkSite) throws
            ComException {
        InterfacePointers.write(out, pUnkSite, InterfaceType.UNKNOWN);
        out.writePointees();
    }

    private static void writeGetSite(NdrWriter out, Guid riid) throws ComException {
        out.writeGuid(riid);
    }

    private static @Nullable IUnknown readGetSite(NdrReader in, Guid riid) throws ComException {
        in.at("ppvSite");
        IUnknown ppvSite = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        return ppvSite;
    }

    /** The calls of an {@link IObjectWithSite} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IObjectWithSite#SetSite}. */
        public CompletableFuture<@Nullable Void> SetSite(@Nullable IUnknown pUnkSite) {
            return future(3, out -> writeSetSite(out, pUnkSite));
        }

        /** See {@link IObjectWithSite#GetSite}. */
        public CompletableFuture<@Nullable IUnknown> GetSite(Guid riid) {
            return future(4, out -> writeGetSite(out, riid), in -> readGetSite(in, riid));
        }
    }
}
