// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IOleClientSite} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleClientSiteProxy extends Proxy implements IOleClientSite {
    static {
        Abi.require(1);
    }

    protected IOleClientSiteProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleClientSite proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleClientSite.TYPE));
    }

    @Override
    public void SaveObject() throws ComException {
        call(3, RequestWriter.NOTHING);
    }

    @Override
    public @Nullable IMoniker GetMoniker(@Unsigned int dwAssign, @Unsigned int dwWhichMoniker)
            throws ComException {
        return call(4, out -> writeGetMoniker(out, dwAssign, dwWhichMoniker),
                IOleClientSiteProxy::readGetMoniker);
    }

    @Override
    public @Nullable IOleContainer GetContainer() throws ComException {
        return call(5, RequestWriter.NOTHING, IOleClientSiteProxy::readGetContainer);
    }

    @Override
    public void ShowObject() throws ComException {
        call(6, RequestWriter.NOTHING);
    }

    @Override
    public void OnShowWindow(int fShow) throws ComException {
        call(7, out -> writeOnShowWindow(out, fShow));
    }

    @Override
    public void RequestNewObjectLayout() throws ComException {
        call(8, RequestWriter.NOTHING);
    }

    private static void writeGetMoniker(NdrWriter out, @Unsigned int dwAssign,
            @Unsigned int dwWhichMoniker) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, dwAssign);
        out.putInt(at + 4, dwWhichMoniker);
    }

    private static @Nullable IMoniker readGetMoniker(NdrReader in) throws ComException {
        in.at("ppmk");
        IMoniker ppmk = InterfacePointers.read(in, IMoniker.TYPE);
        return ppmk;
    }

    private static @Nullable IOleContainer readGetContainer(NdrReader in) throws ComException {
        in.at("ppContainer");
        IOleContainer ppContainer = InterfacePointers.read(in, IOleContainer.TYPE);
        return ppContainer;
    }

    private static void writeOnShowWindow(NdrWriter out, int fShow) throws ComException {
        out.writeInt(fShow);
    }

    /** The calls of an {@link IOleClientSite} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleClientSite#SaveObject}. */
        public CompletableFuture<@Nullable Void> SaveObject() {
            return future(3, RequestWriter.NOTHING);
        }

        /** See {@link IOleClientSite#GetMoniker}. */
        public CompletableFuture<@Nullable IMoniker> GetMoniker(@Unsigned int dwAssign,
                @Unsigned int dwWhichMoniker) {
            return future(4, out -> writeGetMoniker(out, dwAssign, dwWhichMoniker),
                    IOleClientSiteProxy::readGetMoniker);
        }

        /** See {@link IOleClientSite#GetContainer}. */
        public CompletableFuture<@Nullable IOleContainer> GetContainer() {
            return future(5, RequestWriter.NOTHING, IOleClientSiteProxy::readGetContainer);
        }

        /** See {@link IOleClientSite#ShowObject}. */
        public CompletableFuture<@Nullable Void> ShowObject() {
            return future(6, RequestWriter.NOTHING);
        }

        /** See {@link IOleClientSite#OnShowWindow}. */
        public CompletableFuture<@Nullable Void> OnShowWindow(int fShow) {
            return future(7, out -> writeOnShowWindow(out, fShow));
        }

        /** See {@link IOleClientSite#RequestNewObjectLayout}. */
        public CompletableFuture<@Nullable Void> RequestNewObjectLayout() {
            return future(8, RequestWriter.NOTHING);
        }
    }
}
