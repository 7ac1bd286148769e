// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Calls an {@link IOleInPlaceObject} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceObjectProxy extends IOleWindowProxy implements IOleInPlaceObject {
    static {
        Abi.require(1);
    }

    protected IOleInPlaceObjectProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleInPlaceObject proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleInPlaceObject.TYPE));
    }

    @Override
    public void InPlaceDeactivate() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public void UIDeactivate() throws ComException {
        call(6, RequestWriter.NOTHING);
    }

    @Override
    public void SetObjectRects(RECT lprcPosRect, RECT lprcClipRect) throws ComException {
        call(7, out -> writeSetObjectRects(out, lprcPosRect, lprcClipRect));
    }

    @Override
    public void ReactivateAndUndo() throws ComException {
        call(8, RequestWriter.NOTHING);
    }

    private static void writeSetObjectRects(NdrWriter out, RECT lprcPosRect, RECT lprcClipRect)
            throws ComException {
        try {
            RECTCodec.write(out, Require.nonNull(lprcPosRect, "lprcPosRect"));
            RECTCodec.write(out, Require.nonNull(lprcClipRect, "lprcClipRect"));
        } catch (Unsendable problem) {
            throw problem.in("lprcPosRect", lprcPosRect, "lprcClipRect", lprcClipRect);
        }
    }

    /** The calls of an {@link IOleInPlaceObject} elsewhere, as futures. */
    public static class Futures extends IOleWindowProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleInPlaceObject#InPlaceDeactivate}. */
        public CompletableFuture<@Nullable Void> InPlaceDeactivate() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IOleInPlaceObject#UIDeactivate}. */
        public CompletableFuture<@Nullable Void> UIDeactivate() {
            return future(6, RequestWriter.NOTHING);
        }

        /** See {@link IOleInPlaceObject#SetObjectRects}. */
        public CompletableFuture<@Nullable Void> SetObjectRects(RECT lprcPosRect,
                RECT lprcClipRect) {
            return future(7, out -> writeSetObjectRects(out, lprcPosRect, lprcClipRect));
        }

        /** See {@link IOleInPlaceObject#ReactivateAndUndo}. */
        public CompletableFuture<@Nullable Void> ReactivateAndUndo() {
            return future(8, RequestWriter.NOTHING);
        }
    }
}
