// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IQuickActivate} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IQuickActivateProxy extends Proxy implements IQuickActivate {
    static {
        Abi.require(1);
    }

    protected IQuickActivateProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IQuickActivate proxy) throws ComException {
        return new Futures(targetOf(proxy, IQuickActivate.TYPE));
    }

    @Override
    public IQuickActivate.QuickActivateResult QuickActivate(QACONTAINER pQaContainer) throws
            ComException {
        return callForHResult(3, out -> writeQuickActivate(out, pQaContainer),
                IQuickActivateProxy::readQuickActivate);
    }

    @Override
    public void SetContentExtent(SIZEL pSizel) throws ComException {
        call(4, out -> writeSetContentExtent(out, pSizel));
    }

    @Override
    public SIZEL GetContentExtent() throws ComException {
        return call(5, RequestWriter.NOTHING, IQuickActivateProxy::readGetContentExtent);
    }

    private static void writeQuickActivate(NdrWriter out, QACONTAINER pQaContainer) throws
            ComException {
        try {
            QACONTAINERCodec.write(out, Require.nonNull(pQaContainer, "pQaContainer"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pQaContainer", pQaContainer);
        }
    }

    private static IQuickActivate.QuickActivateResult readQuickActivate(NdrReader in) throws
            ComException {
        in.at("pQaControl");
        QACONTROL pQaControl = QACONTROLCodec.read(in);
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return new IQuickActivate.QuickActivateResult(hresult, pQaControl);
    }

    private static void writeSetContentExtent(NdrWriter out, SIZEL pSizel) throws ComException {
        try {
            SIZELCodec.write(out, Require.nonNull(pSizel, "pSizel"));
        } catch (Unsendable problem) {
            throw problem.in("pSizel", pSizel);
        }
    }

    private static SIZEL readGetContentExtent(NdrReader in) throws ComException {
        in.at("pSizel");
        SIZEL pSizel = SIZELCodec.read(in);
        return pSizel;
    }

    /** The calls of an {@link IQuickActivate} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IQuickActivate#QuickActivate}. */
        public CompletableFuture<IQuickActivate.QuickActivateResult> QuickActivate(
                QACONTAINER pQaContainer) {
            return futureForHResult(3, out -> writeQuickActivate(out, pQaContainer),
                    IQuickActivateProxy::readQuickActivate);
        }

        /** See {@link IQuickActivate#SetContentExtent}. */
        public CompletableFuture<@Nullable Void> SetContentExtent(SIZEL pSizel) {
            return future(4, out -> writeSetContentExtent(out, pSizel));
        }

        /** See {@link IQuickActivate#GetContentExtent}. */
        public CompletableFuture<SIZEL> GetContentExtent() {
            return future(5, RequestWriter.NOTHING, IQuickActivateProxy::readGetContentExtent);
        }
    }
}
