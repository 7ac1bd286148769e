// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Calls an {@link IOleInPlaceFrame} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceFrameProxy extends IOleInPlaceUIWindowProxy implements IOleInPlaceFrame {
    static {
        Abi.require(1);
    }

    protected IOleInPlaceFrameProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleInPlaceFrame proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleInPlaceFrame.TYPE));
    }

    @Override
    public OLEMENUGROUPWIDTHS InsertMenus(@Nullable RemotableHandle hmenuShared,
            OLEMENUGROUPWIDTHS lpMenuWidths) throws ComException {
        return call(9, out -> writeInsertMenus(out, hmenuShared, lpMenuWidths),
                IOleInPlaceFrameProxy::readInsertMenus);
    }

    @Override
    public void SetMenu(@Nullable RemotableHandle hmenuShared, @Nullable userHGLOBAL holemenu,
            @Nullable RemotableHandle hwndActiveObject) throws ComException {
        call(10, out -> writeSetMenu(out, hmenuShared, holemenu, hwndActiveObject));
    }

    @Override
    public void RemoveMenus(@Nullable RemotableHandle hmenuShared) throws ComException {
        call(11, out -> writeRemoveMenus(out, hmenuShared));
    }

    @Override
    public void SetStatusText(@Nullable String pszStatusText) throws ComException {
        call(12, out -> writeSetStatusText(out, pszStatusText));
    }

    @Override
    public void EnableModeless(int fEnable) throws ComException {
        call(13, out -> writeEnableModeless(out, fEnable));
    }

    @Override
    public int TranslateAccelerator(MSG lpmsg, @Unsigned short wID) throws ComException {
        return callForHResult(14, out -> writeTranslateAccelerator(out, lpmsg, wID),
                IOleInPlaceFrameProxy::readTranslateAccelerator);
    }

    private static void writeInsertMenus(NdrWriter out, @Nullable RemotableHandle hmenuShared,
            OLEMENUGROUPWIDTHS lpMenuWidths) throws ComException {
        try {
            if (out.writePointer(hmenuShared)) {
                out.writeInt((int) RemotableHandleCodec.select("hmenuShared", hmenuShared, hmenuShared.discriminant()));
                RemotableHandleCodec.write(out, hmenuShared);
            }
            OLEMENUGROUPWIDTHSCodec.write(out, Require.nonNull(lpMenuWidths, "lpMenuWidths"));
        } catch (Unsendable problem) {
            throw problem.in("hmenuShared", hmenuShared, "lpMenuWidths", lpMenuWidths);
        }
    }

    private static OLEMENUGROUPWIDTHS readInsertMenus(NdrReader in) throws ComException {
        in.at("lpMenuWidths");
        OLEMENUGROUPWIDTHS lpMenuWidths = OLEMENUGROUPWIDTHSCodec.read(in);
        return lpMenuWidths;
    }

    private static void writeSetMenu(NdrWriter out, @Nullable RemotableHandle hmenuShared,
            @Nullable userHGLOBAL holemenu, @Nullable RemotableHandle hwndActiveObject) throws
            ComException {
        try {
            if (out.writePointer(hmenuShared)) {
                out.writeInt((int) RemotableHandleCodec.select("hmenuShared", hmenuShared, hmenuShared.discriminant()));
                RemotableHandleCodec.write(out, hmenuShared);
            }
            if (out.writePointer(holemenu)) {
                out.align(8);
                out.writeInt((int) userHGLOBALCodec.select("holemenu", holemenu, holemenu.discriminant()));
                userHGLOBALCodec.write(out, holemenu);
                out.writePointees();
            }
            if (out.writePointer(hwndActiveObject)) {
                out.writeInt((int) RemotableHandleCodec.select("hwndActiveObject", hwndActiveObject, hwndActiveObject.discriminant()));
                RemotableHandleCodec.write(out, hwndActiveObject);
            }
        } catch (Unsendable problem) {
            throw problem.in("hmenuShared", hmenuShared, "holemenu", holemenu, "hwndActiveObject", hwndActiveObject);
        }
    }

    private static void writeRemoveMenus(NdrWriter out, @Nullable RemotableHandle hmenuShared)
            throws ComException {
        try {
            if (out.writePointer(hmenuShared)) {
                out.writeInt((int) RemotableHandleCodec.select("hmenuShared", hmenuShared, hmenuShared.discriminant()));
                RemotableHandleCodec.write(out, hmenuShared);
            }
        } catch (Unsendable problem) {
            throw problem.in("hmenuShared", hmenuShared);
        }
    }

    private static void writeSetStatusText(NdrWriter out, @Nullable String pszStatusText) throws
            ComException {
        if (out.writePointer(pszStatusText)) {
            out.writeWideString(pszStatusText);
        }
    }

    private static void writeEnableModeless(NdrWriter out, int fEnable) throws ComException {
        out.writeInt(fEnable);
    }

    private static void writeTranslateAccelerator(NdrWriter out, MSG lpmsg, @Unsigned short wID)
            throws ComException {
        try {
            MSGCodec.write(out, Require.nonNull(lpmsg, "lpmsg"));
            out.writePointees();
            out.writeShort(wID);
        } catch (Unsendable problem) {
            throw problem.in("lpmsg", lpmsg);
        }
    }

    private static int readTranslateAccelerator(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    /** The calls of an {@link IOleInPlaceFrame} elsewhere, as futures. */
    public static class Futures extends IOleInPlaceUIWindowProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleInPlaceFrame#InsertMenus}. */
        public CompletableFuture<OLEMENUGROUPWIDTHS> InsertMenus(
                @Nullable RemotableHandle hmenuShared, OLEMENUGROUPWIDTHS lpMenuWidths) {
            return future(9, out -> writeInsertMenus(out, hmenuShared, lpMenuWidths),
                    IOleInPlaceFrameProxy::readInsertMenus);
        }

        /** See {@link IOleInPlaceFrame#SetMenu}. */
        public CompletableFuture<@Nullable Void> SetMenu(@Nullable RemotableHandle hmenuShared,
                @Nullable userHGLOBAL holemenu, @Nullable RemotableHandle hwndActiveObject) {
            return future(10, out -> writeSetMenu(out, hmenuShared, holemenu, hwndActiveObject));
        }

        /** See {@link IOleInPlaceFrame#RemoveMenus}. */
        public CompletableFuture<@Nullable Void> RemoveMenus(
                @Nullable RemotableHandle hmenuShared) {
            return future(11, out -> writeRemoveMenus(out, hmenuShared));
        }

        /** See {@link IOleInPlaceFrame#SetStatusText}. */
        public CompletableFuture<@Nullable Void> SetStatusText(@Nullable String pszStatusText) {
            return future(12, out -> writeSetStatusText(out, pszStatusText));
        }

        /** See {@link IOleInPlaceFrame#EnableModeless}. */
        public CompletableFuture<@Nullable Void> EnableModeless(int fEnable) {
            return future(13, out -> writeEnableModeless(out, fEnable));
        }

        /** See {@link IOleInPlaceFrame#TranslateAccelerator}. */
        public CompletableFuture<Integer> TranslateAccelerator(MSG lpmsg, @Unsigned short wID) {
            return futureForHResult(14, out -> writeTranslateAccelerator(out, lpmsg, wID),
                    IOleInPlaceFrameProxy::readTranslateAccelerator);
        }
    }
}
