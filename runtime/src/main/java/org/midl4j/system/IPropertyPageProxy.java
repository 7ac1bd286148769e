// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
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

/** Calls an {@link IPropertyPage} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyPageProxy extends Proxy implements IPropertyPage {
    static {
        Abi.require(1);
    }

    protected IPropertyPageProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IPropertyPage proxy) throws ComException {
        return new Futures(targetOf(proxy, IPropertyPage.TYPE));
    }

    @Override
    public void SetPageSite(@Nullable IPropertyPageSite pPageSite) throws ComException {
        call(3, out -> writeSetPageSite(out, pPageSite));
    }

    @Override
    public void Activate(@Nullable RemotableHandle hWndParent, RECT pRect, int bModal) throws
            ComException {
        call(4, out -> writeActivate(out, hWndParent, pRect, bModal));
    }

    @Override
    public void Deactivate() throws ComException {
        call(5, RequestWriter.NOTHING);
    }

    @Override
    public PROPPAGEINFO GetPageInfo() throws ComException {
        return call(6, RequestWriter.NOTHING, IPropertyPageProxy::readGetPageInfo);
    }

    @Override
    public void SetObjects(@Unsigned int cObjects, @Nullable IUnknown[] ppUnk) throws ComException {
        call(7, out -> writeSetObjects(out, cObjects, ppUnk));
    }

    @Override
    public void Show(@Unsigned int nCmdShow) throws ComException {
        call(8, out -> writeShow(out, nCmdShow));
    }

    @Override
    public void Move(RECT pRect) throws ComException {
        call(9, out -> writeMove(out, pRect));
    }

    @Override
    public int IsPageDirty() throws ComException {
        return callForHResult(10, RequestWriter.NOTHING, IPropertyPageProxy::readIsPageDirty);
    }

    @Override
    public void Apply() throws ComException {
        call(11, RequestWriter.NOTHING);
    }

    @Override
    public void Help(String pszHelpDir) throws ComException {
        call(12, out -> writeHelp(out, pszHelpDir));
    }

    @Override
    public int TranslateAccelerator(MSG pMsg) throws ComException {
        return callForHResult(13, out -> writeTranslateAccelerator(out, pMsg),
                IPropertyPageProxy::readTranslateAccelerator);
    }

    private static void writeSetPageSite(NdrWriter out, @Nullable IPropertyPageSite pPageSite)
            throws ComException {
        InterfacePointers.write(out, pPageSite, IPropertyPageSite.TYPE);
        out.writePointees();
    }

    private static void writeActivate(NdrWriter out, @Nullable RemotableHandle hWndParent,
            RECT pRect, int bModal) throws ComException {
        try {
            if (out.writePointer(hWndParent)) {
                out.writeInt((int) RemotableHandleCodec.select("hWndParent", hWndParent, hWndParent.discriminant()));
                RemotableHandleCodec.write(out, hWndParent);
            }
            RECTCodec.write(out, Require.nonNull(pRect, "pRect"));
            out.writeInt(bModal);
        } catch (Unsendable problem) {
            throw problem.in("hWndParent", hWndParent, "pRect", pRect);
        }
    }

    private static PROPPAGEINFO readGetPageInfo(NdrReader in) throws ComException {
        in.at("pPageInfo");
        PROPPAGEINFO pPageInfo = PROPPAGEINFOCodec.read(in);
        return pPageInfo;
    }

    private static void writeSetObjects(NdrWriter out, @Unsigned int cObjects,
            @Nullable IUnknown[] ppUnk) throws ComException {
        try {
            out.writeInt(cObjects);
            int count = Require.elements("ppUnk", Require.nonNull(ppUnk, "ppUnk").length, Integer.toUnsignedLong(cObjects));
            out.writeCount(count);
            for (int i = 0; i < count; i++) {
                InterfacePointers.write(out, ppUnk[i], InterfaceType.UNKNOWN);
            }
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("ppUnk", ppUnk);
        }
    }

    private static void writeShow(NdrWriter out, @Unsigned int nCmdShow) throws ComException {
        out.writeInt(nCmdShow);
    }

    private static void writeMove(NdrWriter out, RECT pRect) throws ComException {
        try {
            RECTCodec.write(out, Require.nonNull(pRect, "pRect"));
        } catch (Unsendable problem) {
            throw problem.in("pRect", pRect);
        }
    }

    private static int readIsPageDirty(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static void writeHelp(NdrWriter out, String pszHelpDir) throws ComException {
        out.writeWideString(Require.nonNull(pszHelpDir, "pszHelpDir"));
    }

    private static void writeTranslateAccelerator(NdrWriter out, MSG pMsg) throws ComException {
        try {
            MSGCodec.write(out, Require.nonNull(pMsg, "pMsg"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pMsg", pMsg);
        }
    }

    private static int readTranslateAccelerator(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    /** The calls of an {@link IPropertyPage} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IPropertyPage#SetPageSite}. */
        public CompletableFuture<@Nullable Void> SetPageSite(
                @Nullable IPropertyPageSite pPageSite) {
            return future(3, out -> writeSetPageSite(out, pPageSite));
        }

        /** See {@link IPropertyPage#Activate}. */
        public CompletableFuture<@Nullable Void> Activate(@Nullable RemotableHandle hWndParent,
                RECT pRect, int bModal) {
            return future(4, out -> writeActivate(out, hWndParent, pRect, bModal));
        }

        /** See {@link IPropertyPage#Deactivate}. */
        public CompletableFuture<@Nullable Void> Deactivate() {
            return future(5, RequestWriter.NOTHING);
        }

        /** See {@link IPropertyPage#GetPageInfo}. */
        public CompletableFuture<PROPPAGEINFO> GetPageInfo() {
            return future(6, RequestWriter.NOTHING, IPropertyPageProxy::readGetPageInfo);
        }

        /** See {@link IPropertyPage#SetObjects}. */
        public CompletableFuture<@Nullable Void> SetObjects(@Unsigned int cObjects,
                @Nullable IUnknown[] ppUnk) {
            return future(7, out -> writeSetObjects(out, cObjects, ppUnk));
        }

        /** See {@link IPropertyPage#Show}. */
        public CompletableFuture<@Nullable Void> Show(@Unsigned int nCmdShow) {
            return future(8, out -> writeShow(out, nCmdShow));
        }

        /** See {@link IPropertyPage#Move}. */
        public CompletableFuture<@Nullable Void> Move(RECT pRect) {
            return future(9, out -> writeMove(out, pRect));
        }

        /** See {@link IPropertyPage#IsPageDirty}. */
        public CompletableFuture<Integer> IsPageDirty() {
            return futureForHResult(10, RequestWriter.NOTHING, IPropertyPageProxy::readIsPageDirty);
        }

        /** See {@link IPropertyPage#Apply}. */
        public CompletableFuture<@Nullable Void> Apply() {
            return future(11, RequestWriter.NOTHING);
        }

        /** See {@link IPropertyPage#Help}. */
        public CompletableFuture<@Nullable Void> Help(String pszHelpDir) {
            return future(12, out -> writeHelp(out, pszHelpDir));
        }

        /** See {@link IPropertyPage#TranslateAccelerator}. */
        public CompletableFuture<Integer> TranslateAccelerator(MSG pMsg) {
            return futureForHResult(13, out -> writeTranslateAccelerator(out, pMsg),
                    IPropertyPageProxy::readTranslateAccelerator);
        }
    }
}
