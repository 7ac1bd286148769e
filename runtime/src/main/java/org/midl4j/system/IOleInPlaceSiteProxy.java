// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Calls an {@link IOleInPlaceSite} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceSiteProxy extends IOleWindowProxy implements IOleInPlaceSite {
    static {
        Abi.require(1);
    }

    protected IOleInPlaceSiteProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleInPlaceSite proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleInPlaceSite.TYPE));
    }

    @Override
    public int CanInPlaceActivate() throws ComException {
        return callForHResult(5, RequestWriter.NOTHING,
                IOleInPlaceSiteProxy::readCanInPlaceActivate);
    }

    @Override
    public void OnInPlaceActivate() throws ComException {
        call(6, RequestWriter.NOTHING);
    }

    @Override
    public void OnUIActivate() throws ComException {
        call(7, RequestWriter.NOTHING);
    }

    @Override
    public IOleInPlaceSite.GetWindowContextResult GetWindowContext(OLEINPLACEFRAMEINFO lpFrameInfo)
            throws ComException {
        return call(8, out -> writeGetWindowContext(out, lpFrameInfo),
                IOleInPlaceSiteProxy::readGetWindowContext);
    }

    @Override
    public void Scroll(SIZE scrollExtant) throws ComException {
        call(9, out -> writeScroll(out, scrollExtant));
    }

    @Override
    public void OnUIDeactivate(int fUndoable) throws ComException {
        call(10, out -> writeOnUIDeactivate(out, fUndoable));
    }

    @Override
    public void OnInPlaceDeactivate() throws ComException {
        call(11, RequestWriter.NOTHING);
    }

    @Override
    public void DiscardUndoState() throws ComException {
        call(12, RequestWriter.NOTHING);
    }

    @Override
    public void DeactivateAndUndo() throws ComException {
        call(13, RequestWriter.NOTHING);
    }

    @Override
    public void OnPosRectChange(RECT lprcPosRect) throws ComException {
        call(14, out -> writeOnPosRectChange(out, lprcPosRect));
    }

    private static int readCanInPlaceActivate(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeGetWindowContext(NdrWriter out, OLEINPLACEFRAMEINFO lpFrameInfo) throws
            ComException {
        try {
            OLEINPLACEFRAMEINFOCodec.write(out, Require.nonNull(lpFrameInfo, "lpFrameInfo"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("lpFrameInfo", lpFrameInfo);
        }
    }

    private static IOleInPlaceSite.GetWindowContextResult readGetWindowContext(NdrReader in) throws
            ComException {
        in.at("ppFrame");
        IOleInPlaceFrame ppFrame = InterfacePointers.read(in, IOleInPlaceFrame.TYPE);
        in.at("ppDoc");
        IOleInPlaceUIWindow ppDoc = InterfacePointers.read(in, IOleInPlaceUIWindow.TYPE);
        in.at("lprcPosRect");
        RECT lprcPosRect = RECTCodec.read(in);
        in.at("lprcClipRect");
        RECT lprcClipRect = RECTCodec.read(in);
        in.at("lpFrameInfo");
        OLEINPLACEFRAMEINFO lpFrameInfo = OLEINPLACEFRAMEINFOCodec.read(in);
        in.readPointees(lpFrameInfo);
        return new IOleInPlaceSite.GetWindowContextResult(ppFrame, ppDoc, lprcPosRect, lprcClipRect, lpFrameInfo);
    }

    private static void writeScroll(NdrWriter out, SIZE scrollExtant) throws ComException {
        try {
            SIZECodec.write(out, Require.nonNull(scrollExtant, "scrollExtant"));
        } catch (Unsendable problem) {
            throw problem.in("scrollExtant", scrollExtant);
        }
    }

    private static void writeOnUIDeactivate(NdrWriter out, int fUndoable) throws ComException {
        out.writeInt(fUndoable);
    }

    private static void writeOnPosRectChange(NdrWriter out, RECT lprcPosRect) throws ComException {
        try {
            RECTCodec.write(out, Require.nonNull(lprcPosRect, "lprcPosRect"));
        } catch (Unsendable problem) {
            throw problem.in("lprcPosRect", lprcPosRect);
        }
    }

    /** The calls of an {@link IOleInPlaceSite} elsewhere, as futures. */
    public static class Futures extends IOleWindowProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleInPlaceSite#CanInPlaceActivate}. */
        public CompletableFuture<Integer> CanInPlaceActivate() {
            return futureForHResult(5, RequestWriter.NOTHING,
                    IOleInPlaceSiteProxy::readCanInPlaceActivate);
        }

        /** See {@link IOleInPlaceSite#OnInPlaceActivate}. */
        public CompletableFuture<@Nullable Void> OnInPlaceActivate() {
            return future(6, RequestWriter.NOTHING);
        }

        /** See {@link IOleInPlaceSite#OnUIActivate}. */
        public CompletableFuture<@Nullable Void> OnUIActivate() {
            return future(7, RequestWriter.NOTHING);
        }

        /** See {@link IOleInPlaceSite#GetWindowContext}. */
        public CompletableFuture<IOleInPlaceSite.GetWindowContextResult> GetWindowContext(
                OLEINPLACEFRAMEINFO lpFrameInfo) {
            return future(8, out -> writeGetWindowContext(out, lpFrameInfo),
                    IOleInPlaceSiteProxy::readGetWindowContext);
        }

        /** See {@link IOleInPlaceSite#Scroll}. */
        public CompletableFuture<@Nullable Void> Scroll(SIZE scrollExtant) {
            return future(9, out -> writeScroll(out, scrollExtant));
        }

        /** See {@link IOleInPlaceSite#OnUIDeactivate}. */
        public CompletableFuture<@Nullable Void> OnUIDeactivate(int fUndoable) {
            return future(10, out -> writeOnUIDeactivate(out, fUndoable));
        }

        /** See {@link IOleInPlaceSite#OnInPlaceDeactivate}. */
        public CompletableFuture<@Nullable Void> OnInPlaceDeactivate() {
            return future(11, RequestWriter.NOTHING);
        }

        /** See {@link IOleInPlaceSite#DiscardUndoState}. */
        public CompletableFuture<@Nullable Void> DiscardUndoState() {
            return future(12, RequestWriter.NOTHING);
        }

        /** See {@link IOleInPlaceSite#DeactivateAndUndo}. */
        public CompletableFuture<@Nullable Void> DeactivateAndUndo() {
            return future(13, RequestWriter.NOTHING);
        }

        /** See {@link IOleInPlaceSite#OnPosRectChange}. */
        public CompletableFuture<@Nullable Void> OnPosRectChange(RECT lprcPosRect) {
            return future(14, out -> writeOnPosRectChange(out, lprcPosRect));
        }
    }
}
