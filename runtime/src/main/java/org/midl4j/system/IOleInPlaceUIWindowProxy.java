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
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Calls an {@link IOleInPlaceUIWindow} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceUIWindowProxy extends IOleWindowProxy implements IOleInPlaceUIWindow {
    static {
        Abi.require(1);
    }

    protected IOleInPlaceUIWindowProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleInPlaceUIWindow proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleInPlaceUIWindow.TYPE));
    }

    @Override
    public RECT GetBorder() throws ComException {
        return call(5, RequestWriter.NOTHING, IOleInPlaceUIWindowProxy::readGetBorder);
    }

    @Override
    public void RequestBorderSpace(@Nullable RECT pborderwidths) throws ComException {
        call(6, out -> writeRequestBorderSpace(out, pborderwidths));
    }

    @Override
    public void SetBorderSpace(@Nullable RECT pborderwidths) throws ComException {
        call(7, out -> writeSetBorderSpace(out, pborderwidths));
    }

    @Override
    public void SetActiveObject(@Nullable IOleInPlaceActiveObject pActiveObject,
            @Nullable String pszObjName) throws ComException {
        call(8, out -> writeSetActiveObject(out, pActiveObject, pszObjName));
    }

    private static RECT readGetBorder(NdrReader in) throws ComException {
        in.at("lprectBorder");
        RECT lprectBorder = RECTCodec.read(in);
        return lprectBorder;
    }

    private static void writeRequestBorderSpace(NdrWriter out, @Nullable RECT pborderwidths) throws
            ComException {
        try {
            if (out.writePointer(pborderwidths)) {
                RECTCodec.write(out, pborderwidths);
            }
        } catch (Unsendable problem) {
            throw problem.in("pborderwidths", pborderwidths);
        }
    }

    private static void writeSetBorderSpace(NdrWriter out, @Nullable RECT pborderwidths) throws
            ComException {
        try {
            if (out.writePointer(pborderwidths)) {
                RECTCodec.write(out, pborderwidths);
            }
        } catch (Unsendable problem) {
            throw problem.in("pborderwidths", pborderwidths);
        }
    }

    private static void writeSetActiveObject(NdrWriter out,
            @Nullable IOleInPlaceActiveObject pActiveObject, @Nullable String pszObjName) throws
            ComException {
        InterfacePointers.write(out, pActiveObject, IOleInPlaceActiveObject.TYPE);
        out.writePointees();
        if (out.writePointer(pszObjName)) {
            out.writeWideString(pszObjName);
        }
    }

    /** The calls of an {@link IOleInPlaceUIWindow} elsewhere, as futures. */
    public static class Futures extends IOleWindowProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleInPlaceUIWindow#GetBorder}. */
        public CompletableFuture<RECT> GetBorder() {
            return future(5, RequestWriter.NOTHING, IOleInPlaceUIWindowProxy::readGetBorder);
        }

        /** See {@link IOleInPlaceUIWindow#RequestBorderSpace}. */
        public CompletableFuture<@Nullable Void> RequestBorderSpace(@Nullable RECT pborderwidths) {
            return future(6, out -> writeRequestBorderSpace(out, pborderwidths));
        }

        /** See {@link IOleInPlaceUIWindow#SetBorderSpace}. */
        public CompletableFuture<@Nullable Void> SetBorderSpace(@Nullable RECT pborderwidths) {
            return future(7, out -> writeSetBorderSpace(out, pborderwidths));
        }

        /** See {@link IOleInPlaceUIWindow#SetActiveObject}. */
        public CompletableFuture<@Nullable Void> SetActiveObject(
                @Nullable IOleInPlaceActiveObject pActiveObject, @Nullable String pszObjName) {
            return future(8, out -> writeSetActiveObject(out, pActiveObject, pszObjName));
        }
    }
}
