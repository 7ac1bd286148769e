// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IOleControl} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleControlProxy extends Proxy implements IOleControl {
    static {
        Abi.require(1);
    }

    protected IOleControlProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleControl proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleControl.TYPE));
    }

    @Override
    public CONTROLINFO GetControlInfo() throws ComException {
        return call(3, RequestWriter.NOTHING, IOleControlProxy::readGetControlInfo);
    }

    @Override
    public void OnMnemonic(MSG pMsg) throws ComException {
        call(4, out -> writeOnMnemonic(out, pMsg));
    }

    @Override
    public void OnAmbientPropertyChange(int dispID) throws ComException {
        call(5, out -> writeOnAmbientPropertyChange(out, dispID));
    }

    @Override
    public void FreezeEvents(int bFreeze) throws ComException {
        call(6, out -> writeFreezeEvents(out, bFreeze));
    }

    private static CONTROLINFO readGetControlInfo(NdrReader in) throws ComException {
        in.at("pCI");
        CONTROLINFO pCI = CONTROLINFOCodec.read(in);
        in.readPointees(pCI);
        return pCI;
    }

    private static void writeOnMnemonic(NdrWriter out, MSG pMsg) throws ComException {
        try {
            MSGCodec.write(out, Require.nonNull(pMsg, "pMsg"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pMsg", pMsg);
        }
    }

    private static void writeOnAmbientPropertyChange(NdrWriter out, int dispID) throws
            ComException {
        out.writeInt(dispID);
    }

    private static void writeFreezeEvents(NdrWriter out, int bFreeze) throws ComException {
        out.writeInt(bFreeze);
    }

    /** The calls of an {@link IOleControl} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleControl#GetControlInfo}. */
        public CompletableFuture<CONTROLINFO> GetControlInfo() {
            return future(3, RequestWriter.NOTHING, IOleControlProxy::readGetControlInfo);
        }

        /** See {@link IOleControl#OnMnemonic}. */
        public CompletableFuture<@Nullable Void> OnMnemonic(MSG pMsg) {
            return future(4, out -> writeOnMnemonic(out, pMsg));
        }

        /** See {@link IOleControl#OnAmbientPropertyChange}. */
        public CompletableFuture<@Nullable Void> OnAmbientPropertyChange(int dispID) {
            return future(5, out -> writeOnAmbientPropertyChange(out, dispID));
        }

        /** See {@link IOleControl#FreezeEvents}. */
        public CompletableFuture<@Nullable Void> FreezeEvents(int bFreeze) {
            return future(6, out -> writeFreezeEvents(out, bFreeze));
        }
    }
}
