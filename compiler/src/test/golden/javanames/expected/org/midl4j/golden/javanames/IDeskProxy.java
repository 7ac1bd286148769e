// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.javanames;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ClientCall;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;

/** Calls an {@link IDesk} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IDeskProxy extends Proxy implements IDesk {
    static {
        Abi.require(1);
    }

    protected IDeskProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IDesk proxy) throws ComException {
        return new Futures(targetOf(proxy, IDesk.TYPE));
    }

    @Override
    public Trade getLastTrade(int deskID) throws ComException {
        return call(3, out -> writeGetLastTrade(out, deskID), IDeskProxy::readGetLastTrade);
    }

    @Override
    public @Nullable String getName() throws ComException {
        return call(4, RequestWriter.NOTHING, IDeskProxy::readGetName);
    }

    private static void writeGetLastTrade(NdrWriter out, int deskID) throws ComException {
        out.writeInt(deskID);
    }

    private static Trade readGetLastTrade(NdrReader in) throws ComException {
        in.at("pTrade");
        Trade pTrade = TradeCodec.read(in);
        return pTrade;
    }

    private static @Nullable String readGetName(NdrReader in) throws ComException {
        in.at("pValue");
        String pValue;
        if (in.readPointer()) {
            pValue = in.readWideString();
        } else {
            pValue = null;
        }
        return pValue;
    }

    /** Calls an {@link IDesk} elsewhere, asynchronously. */
    public static class Call extends ClientCall implements AsyncIDesk {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void beginGetLastTrade(int deskID) throws ComException {
            begin(3, out -> writeGetLastTrade(out, deskID), IDeskProxy::readGetLastTrade);
        }

        @Override
        public Trade finishGetLastTrade() throws ComException {
            return finish(3);
        }

        @Override
        public void beginGetName() throws ComException {
            begin(4, RequestWriter.NOTHING, IDeskProxy::readGetName);
        }

        @Override
        public @Nullable String finishGetName() throws ComException {
            return finish(4);
        }
    }

    /** The calls of an {@link IDesk} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IDesk#getLastTrade}. */
        public CompletableFuture<Trade> getLastTrade(int deskID) {
            return future(3, out -> writeGetLastTrade(out, deskID), IDeskProxy::readGetLastTrade);
        }

        /** See {@link IDesk#getName}. */
        public CompletableFuture<@Nullable String> getName() {
            return future(4, RequestWriter.NOTHING, IDeskProxy::readGetName);
        }
    }
}
