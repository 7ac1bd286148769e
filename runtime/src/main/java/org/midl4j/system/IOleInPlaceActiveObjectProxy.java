// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Calls an {@link IOleInPlaceActiveObject} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceActiveObjectProxy extends IOleWindowProxy implements IOleInPlaceActiveObject {
    static {
        Abi.require(1);
    }

    protected IOleInPlaceActiveObjectProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleInPlaceActiveObject proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleInPlaceActiveObject.TYPE));
    }

    @Override
    public int TranslateAccelerator() throws ComException {
        return callForHResult(5, RequestWriter.NOTHING,
                IOleInPlaceActiveObjectProxy::readTranslateAccelerator);
    }

    @Override
    public void OnFrameWindowActivate(int fActivate) throws ComException {
        call(6, out -> writeOnFrameWindowActivate(out, fActivate));
    }

    @Override
    public void OnDocWindowActivate(int fActivate) throws ComException {
        call(7, out -> writeOnDocWindowActivate(out, fActivate));
    }

    @Override
    public void ResizeBorder(RECT prcBorder, Guid riid, @Nullable IUnknown pUIWindow,
            int fFrameWindow) throws ComException {
        call(8, out -> writeResizeBorder(out, prcBorder, riid, pUIWindow, fFrameWindow));
    }

    @Override
    public void EnableModeless(int fEnable) throws ComException {
        call(9, out -> writeEnableModeless(out, fEnable));
    }

    private static int readTranslateAccelerator(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeOnFrameWindowActivate(NdrWriter out, int fActivate) throws
            ComException {
        out.writeInt(fActivate);
    }

    private static void writeOnDocWindowActivate(NdrWriter out, int fActivate) throws ComException {
        out.writeInt(fActivate);
    }

    private static void writeResizeBorder(NdrWriter out, RECT prcBorder, Guid riid,
            @Nullable IUnknown pUIWindow, int fFrameWindow) throws ComException {
        try {
            RECTCodec.write(out, Require.nonNull(prcBorder, "prcBorder"));
            out.writeGuid(riid);
            InterfacePointers.write(out, pUIWindow, InterfacePointers.type(riid));
            out.writePointees();
            out.writeInt(fFrameWindow);
        } catch (Unsendable problem) {
            throw problem.in("prcBorder", prcBorder);
        }
    }

    private static void writeEnableModeless(NdrWriter out, int fEnable) throws ComException {
        out.writeInt(fEnable);
    }

    /** The calls of an {@link IOleInPlaceActiveObject} elsewhere, as futures. */
    public static class Futures extends IOleWindowProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleInPlaceActiveObject#TranslateAccelerator}. */
        public CompletableFuture<Integer> TranslateAccelerator() {
            return futureForHResult(5, RequestWriter.NOTHING,
                    IOleInPlaceActiveObjectProxy::readTranslateAccelerator);
        }

        /** See {@link IOleInPlaceActiveObject#OnFrameWindowActivate}. */
        public CompletableFuture<@Nullable Void> OnFrameWindowActivate(int fActivate) {
            return future(6, out -> writeOnFrameWindowActivate(out, fActivate));
        }

        /** See {@link IOleInPlaceActiveObject#OnDocWindowActivate}. */
        public CompletableFuture<@Nullable Void> OnDocWindowActivate(int fActivate) {
            return future(7, out -> writeOnDocWindowActivate(out, fActivate));
        }

        /** See {@link IOleInPlaceActiveObject#ResizeBorder}. */
        public CompletableFuture<@Nullable Void> ResizeBorder(RECT prcBorder, Guid riid,
                @Nullable IUnknown pUIWindow, int fFrameWindow) {
            return future(8, out -> writeResizeBorder(out, prcBorder, riid, pUIWindow, fFrameWindow));
        }

        /** See {@link IOleInPlaceActiveObject#EnableModeless}. */
        public CompletableFuture<@Nullable Void> EnableModeless(int fEnable) {
            return future(9, out -> writeEnableModeless(out, fEnable));
        }
    }
}
