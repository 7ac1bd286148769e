// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IOleWindow} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleWindowProxy extends Proxy implements IOleWindow {
    static {
        Abi.require(1);
    }

    protected IOleWindowProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleWindow proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleWindow.TYPE));
    }

    @Override
    public @Nullable RemotableHandle GetWindow() throws ComException {
        return call(3, RequestWriter.NOTHING, IOleWindowProxy::readGetWindow);
    }

    @Override
    public void ContextSensitiveHelp(int fEnterMode) throws ComException {
        call(4, out -> writeContextSensitiveHelp(out, fEnterMode));
    }

    private static @Nullable RemotableHandle readGetWindow(NdrReader in) throws ComException {
        in.at("phwnd");
        RemotableHandle phwnd;
        if (in.readPointer()) {
            phwnd = RemotableHandleCodec.read(in, in.readInt());
        } else {
            phwnd = null;
        }
        return phwnd;
    }

    private static void writeContextSensitiveHelp(NdrWriter out, int fEnterMode) throws
            ComException {
        out.writeInt(fEnterMode);
    }

    /** The calls of an {@link IOleWindow} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleWindow#GetWindow}. */
        public CompletableFuture<@Nullable RemotableHandle> GetWindow() {
            return future(3, RequestWriter.NOTHING, IOleWindowProxy::readGetWindow);
        }

        /** See {@link IOleWindow#ContextSensitiveHelp}. */
        public CompletableFuture<@Nullable Void> ContextSensitiveHelp(int fEnterMode) {
            return future(4, out -> writeContextSensitiveHelp(out, fEnterMode));
        }
    }
}
