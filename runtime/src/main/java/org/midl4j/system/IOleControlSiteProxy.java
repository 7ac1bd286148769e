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
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Proxy;
import org.midl4j.support.ProxyFutures;
import org.midl4j.support.Require;

/** Calls an {@link IOleControlSite} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleControlSiteProxy extends Proxy implements IOleControlSite {
    static {
        Abi.require(1);
    }

    protected IOleControlSiteProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleControlSite proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleControlSite.TYPE));
    }

    @Override
    public void OnControlInfoChanged() throws ComException {
        call(3, RequestWriter.NOTHING);
    }

    @Override
    public void LockInPlaceActive(int fLock) throws ComException {
        call(4, out -> writeLockInPlaceActive(out, fLock));
    }

    @Override
    public @Nullable IDispatch GetExtendedControl() throws ComException {
        return call(5, RequestWriter.NOTHING, IOleControlSiteProxy::readGetExtendedControl);
    }

    @Override
    public IOleControlSite.TransformCoordsResult TransformCoords(POINTL pPtlHimetric,
            POINTF pPtfContainer, @Unsigned int dwFlags) throws ComException {
        return call(6, out -> writeTransformCoords(out, pPtlHimetric, pPtfContainer, dwFlags),
                IOleControlSiteProxy::readTransformCoords);
    }

    @Override
    public int TranslateAccelerator(MSG pMsg, @Unsigned int grfModifiers) throws ComException {
        return callForHResult(7, out -> writeTranslateAccelerator(out, pMsg, grfModifiers),
                IOleControlSiteProxy::readTranslateAccelerator);
    }

    @Override
    public void OnFocus(int fGotFocus) throws ComException {
        call(8, out -> writeOnFocus(out, fGotFocus));
    }

    @Override
    public void ShowPropertyFrame() throws ComException {
        call(9, RequestWriter.NOTHING);
    }

    private static void writeLockInPlaceActive(NdrWriter out, int fLock) throws ComException {
        out.writeInt(fLock);
    }

    private static @Nullable IDispatch readGetExtendedControl(NdrReader in) throws ComException {
        in.at("ppDisp");
        IDispatch ppDisp = InterfacePointers.read(in, IDispatch.TYPE);
        return ppDisp;
    }

    private static void writeTransformCoords(NdrWriter out, POINTL pPtlHimetric,
            POINTF pPtfContainer, @Unsigned int dwFlags) throws ComException {
        try {
            POINTLCodec.write(out, Require.nonNull(pPtlHimetric, "pPtlHimetric"));
            POINTFCodec.write(out, Require.nonNull(pPtfContainer, "pPtfContainer"));
            out.writeInt(dwFlags);
        } catch (Unsendable problem) {
            throw problem.in("pPtlHimetric", pPtlHimetric, "pPtfContainer", pPtfContainer);
        }
    }

    private static IOleControlSite.TransformCoordsResult readTransformCoords(NdrReader in) throws
            ComException {
        in.at("pPtlHimetric");
        POINTL pPtlHimetric = POINTLCodec.read(in);
        in.at("pPtfContainer");
        POINTF pPtfContainer = POINTFCodec.read(in);
        return new IOleControlSite.TransformCoordsResult(pPtlHimetric, pPtfContainer);
    }

    private static void writeTranslateAccelerator(NdrWriter out, MSG pMsg,
            @Unsigned int grfModifiers) throws ComException {
        try {
            MSGCodec.write(out, Require.nonNull(pMsg, "pMsg"));
            out.writePointees();
            out.writeInt(grfModifiers);
        } catch (Unsendable problem) {
            throw problem.in("pMsg", pMsg);
        }
    }

    private static int readTranslateAccelerator(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeOnFocus(NdrWriter out, int fGotFocus) throws ComException {
        out.writeInt(fGotFocus);
    }

    /** The calls of an {@link IOleControlSite} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleControlSite#OnControlInfoChanged}. */
        public CompletableFuture<@Nullable Void> OnControlInfoChanged() {
            return future(3, RequestWriter.NOTHING);
        }

        /** See {@link IOleControlSite#LockInPlaceActive}. */
        public CompletableFuture<@Nullable Void> LockInPlaceActive(int fLock) {
            return future(4, out -> writeLockInPlaceActive(out, fLock));
        }

        /** See {@link IOleControlSite#GetExtendedControl}. */
        public CompletableFuture<@Nullable IDispatch> GetExtendedControl() {
            return future(5, RequestWriter.NOTHING, IOleControlSiteProxy::readGetExtendedControl);
        }

        /** See {@link IOleControlSite#TransformCoords}. */
        public CompletableFuture<IOleControlSite.TransformCoordsResult> TransformCoords(
                POINTL pPtlHimetric, POINTF pPtfContainer, @Unsigned int dwFlags) {
            return future(6, out -> writeTransformCoords(out, pPtlHimetric, pPtfContainer, dwFlags),
                    IOleControlSiteProxy::readTransformCoords);
        }

        /** See {@link IOleControlSite#TranslateAccelerator}. */
        public CompletableFuture<Integer> TranslateAccelerator(MSG pMsg,
                @Unsigned int grfModifiers) {
            return futureForHResult(7, out -> writeTranslateAccelerator(out, pMsg, grfModifiers),
                    IOleControlSiteProxy::readTranslateAccelerator);
        }

        /** See {@link IOleControlSite#OnFocus}. */
        public CompletableFuture<@Nullable Void> OnFocus(int fGotFocus) {
            return future(8, out -> writeOnFocus(out, fGotFocus));
        }

        /** See {@link IOleControlSite#ShowPropertyFrame}. */
        public CompletableFuture<@Nullable Void> ShowPropertyFrame() {
            return future(9, RequestWriter.NOTHING);
        }
    }
}
