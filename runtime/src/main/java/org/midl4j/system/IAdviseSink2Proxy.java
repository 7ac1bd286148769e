// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IAdviseSink2} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IAdviseSink2Proxy extends IAdviseSinkProxy implements IAdviseSink2 {
    static {
        Abi.require(1);
    }

    protected IAdviseSink2Proxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IAdviseSink2 proxy) throws ComException {
        return new Futures(targetOf(proxy, IAdviseSink2.TYPE));
    }

    @Override
    public void OnLinkSrcChange(@Nullable IMoniker pmk) throws ComException {
        call(8, out -> writeOnLinkSrcChange(out, pmk));
    }

    private static void writeOnLinkSrcChange(NdrWriter out, @Nullable IMoniker pmk) throws
            ComException {
        InterfacePointers.write(out, pmk, IMoniker.TYPE);
        out.writePointees();
    }

    /** Calls an {@link IAdviseSink2} elsewhere, asynchronously. */
    public static class Call extends IAdviseSinkProxy.Call implements AsyncIAdviseSink2 {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_OnLinkSrcChange(@Nullable IMoniker pmk) throws ComException {
            begin(8, out -> writeOnLinkSrcChange(out, pmk));
        }

        @Override
        public void Finish_OnLinkSrcChange() throws ComException {
            finish(8);
        }
    }

    /** The calls of an {@link IAdviseSink2} elsewhere, as futures. */
    public static class Futures extends IAdviseSinkProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IAdviseSink2#OnLinkSrcChange}. */
        public CompletableFuture<@Nullable Void> OnLinkSrcChange(@Nullable IMoniker pmk) {
            return future(8, out -> writeOnLinkSrcChange(out, pmk));
        }
    }
}
