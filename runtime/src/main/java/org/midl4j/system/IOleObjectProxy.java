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

/** Calls an {@link IOleObject} elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleObjectProxy extends Proxy implements IOleObject {
    static {
        Abi.require(1);
    }

    protected IOleObjectProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IOleObject proxy) throws ComException {
        return new Futures(targetOf(proxy, IOleObject.TYPE));
    }

    @Override
    public void SetClientSite(@Nullable IOleClientSite pClientSite) throws ComException {
        call(3, out -> writeSetClientSite(out, pClientSite));
    }

    @Override
    public @Nullable IOleClientSite GetClientSite() throws ComException {
        return call(4, RequestWriter.NOTHING, IOleObjectProxy::readGetClientSite);
    }

    @Override
    public void SetHostNames(String szContainerApp, @Nullable String szContainerObj) throws
            ComException {
        call(5, out -> writeSetHostNames(out, szContainerApp, szContainerObj));
    }

    @Override
    public void Close(@Unsigned int dwSaveOption) throws ComException {
        call(6, out -> writeClose(out, dwSaveOption));
    }

    @Override
    public void SetMoniker(@Unsigned int dwWhichMoniker, @Nullable IMoniker pmk) throws
            ComException {
        call(7, out -> writeSetMoniker(out, dwWhichMoniker, pmk));
    }

    @Override
    public @Nullable IMoniker GetMoniker(@Unsigned int dwAssign, @Unsigned int dwWhichMoniker)
            throws ComException {
        return call(8, out -> writeGetMoniker(out, dwAssign, dwWhichMoniker),
                IOleObjectProxy::readGetMoniker);
    }

    @Override
    public void InitFromData(@Nullable IDataObject pDataObject, int fCreation,
            @Unsigned int dwReserved) throws ComException {
        call(9, out -> writeInitFromData(out, pDataObject, fCreation, dwReserved));
    }

    @Override
    public @Nullable IDataObject GetClipboardData(@Unsigned int dwReserved) throws ComException {
        return call(10, out -> writeGetClipboardData(out, dwReserved),
                IOleObjectProxy::readGetClipboardData);
    }

    @Override
    public int DoVerb(int iVerb, @Nullable MSG lpmsg, @Nullable IOleClientSite pActiveSite,
            int lindex, @Nullable RemotableHandle hwndParent, @Nullable RECT lprcPosRect) throws
            ComException {
        return callForHResult(11, out -> writeDoVerb(out, iVerb, lpmsg, pActiveSite, lindex, hwndParent, lprcPosRect),
                IOleObjectProxy::readDoVerb);
    }

    @Override
    public @Nullable IEnumOLEVERB EnumVerbs() throws ComException {
        return call(12, RequestWriter.NOTHING, IOleObjectProxy::readEnumVerbs);
    }

    @Override
    public void Update() throws ComException {
        call(13, RequestWriter.NOTHING);
    }

    @Override
    public int IsUpToDate() throws ComException {
        return callForHResult(14, RequestWriter.NOTHING, IOleObjectProxy::readIsUpToDate);
    }

    @Override
    public Guid GetUserClassID() throws ComException {
        return call(15, RequestWriter.NOTHING, IOleObjectProxy::readGetUserClassID);
    }

    @Override
    public @Nullable String GetUserType(@Unsigned int dwFormOfType) throws ComException {
        return call(16, out -> writeGetUserType(out, dwFormOfType),
                IOleObjectProxy::readGetUserType);
    }

    @Override
    public void SetExtent(@Unsigned int dwDrawAspect, SIZEL psizel) throws ComException {
        call(17, out -> writeSetExtent(out, dwDrawAspect, psizel));
    }

    @Override
    public SIZEL GetExtent(@Unsigned int dwDrawAspect) throws ComException {
        return call(18, out -> writeGetExtent(out, dwDrawAspect), IOleObjectProxy::readGetExtent);
    }

    @Override
    public @Unsigned int Advise(@Nullable IAdviseSink pAdvSink) throws ComException {
        return call(19, out -> writeAdvise(out, pAdvSink), IOleObjectProxy::readAdvise);
    }

    @Override
    public void Unadvise(@Unsigned int dwConnection) throws ComException {
        call(20, out -> writeUnadvise(out, dwConnection));
    }

    @Override
    public @Nullable IEnumSTATDATA EnumAdvise() throws ComException {
        return call(21, RequestWriter.NOTHING, IOleObjectProxy::readEnumAdvise);
    }

    @Override
    public @Unsigned int GetMiscStatus(@Unsigned int dwAspect) throws ComException {
        return call(22, out -> writeGetMiscStatus(out, dwAspect),
                IOleObjectProxy::readGetMiscStatus);
    }

    @Override
    public void SetColorScheme(LOGPALETTE pLogpal) throws ComException {
        call(23, out -> writeSetColorScheme(out, pLogpal));
    }

    private static void writeSetClientSite(NdrWriter out, @Nullable IOleClientSite pClientSite)
            throws ComException {
        InterfacePointers.write(out, pClientSite, IOleClientSite.TYPE);
        out.writePointees();
    }

    private static @Nullable IOleClientSite readGetClientSite(NdrReader in) throws ComException {
        in.at("ppClientSite");
        IOleClientSite ppClientSite = InterfacePointers.read(in, IOleClientSite.TYPE);
        return ppClientSite;
    }

    private static void writeSetHostNames(NdrWriter out, String szContainerApp,
            @Nullable String szContainerObj) throws ComException {
        out.writeWideString(Require.nonNull(szContainerApp, "szContainerApp"));
        if (out.writePointer(szContainerObj)) {
            out.writeWideString(szContainerObj);
        }
    }

    private static void writeClose(NdrWriter out, @Unsigned int dwSaveOption) throws ComException {
        out.writeInt(dwSaveOption);
    }

    private static void writeSetMoniker(NdrWriter out, @Unsigned int dwWhichMoniker,
            @Nullable IMoniker pmk) throws ComException {
        out.writeInt(dwWhichMoniker);
        InterfacePointers.write(out, pmk, IMoniker.TYPE);
        out.writePointees();
    }

    private static void writeGetMoniker(NdrWriter out, @Unsigned int dwAssign,
            @Unsigned int dwWhichMoniker) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, dwAssign);
        out.putInt(at + 4, dwWhichMoniker);
    }

    private static @Nullable IMoniker readGetMoniker(NdrReader in) throws ComException {
        in.at("ppmk");
        IMoniker ppmk = InterfacePointers.read(in, IMoniker.TYPE);
        return ppmk;
    }

    private static void writeInitFromData(NdrWriter out, @Nullable IDataObject pDataObject,
            int fCreation, @Unsigned int dwReserved) throws ComException {
        InterfacePointers.write(out, pDataObject, IDataObject.TYPE);
        out.writePointees();
        int at = out.reserve(4, 8);
        out.putInt(at, fCreation);
        out.putInt(at + 4, dwReserved);
    }

    private static void writeGetClipboardData(NdrWriter out, @Unsigned int dwReserved) throws
            ComException {
        out.writeInt(dwReserved);
    }

    private static @Nullable IDataObject readGetClipboardData(NdrReader in) throws ComException {
        in.at("ppDataObject");
        IDataObject ppDataObject = InterfacePointers.read(in, IDataObject.TYPE);
        return ppDataObject;
    }

    private static void writeDoVerb(NdrWriter out, int iVerb, @Nullable MSG lpmsg,
            @Nullable IOleClientSite pActiveSite, int lindex, @Nullable RemotableHandle hwndParent,
            @Nullable RECT lprcPosRect) throws ComException {
        try {
            out.writeInt(iVerb);
            if (out.writePointer(lpmsg)) {
                MSGCodec.write(out, lpmsg);
                out.writePointees();
            }
            InterfacePointers.write(out, pActiveSite, IOleClientSite.TYPE);
            out.writePointees();
            out.writeInt(lindex);
            if (out.writePointer(hwndParent)) {
                out.writeInt((int) RemotableHandleCodec.select("hwndParent", hwndParent, hwndParent.discriminant()));
                RemotableHandleCodec.write(out, hwndParent);
            }
            if (out.writePointer(lprcPosRect)) {
                RECTCodec.write(out, lprcPosRect);
            }
        } catch (Unsendable problem) {
            throw problem.in("lpmsg", lpmsg, "hwndParent", hwndParent, "lprcPosRect", lprcPosRect);
        }
    }

    private static int readDoVerb(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static @Nullable IEnumOLEVERB readEnumVerbs(NdrReader in) throws ComException {
        in.at("ppEnumOleVerb");
        IEnumOLEVERB ppEnumOleVerb = InterfacePointers.read(in, IEnumOLEVERB.TYPE);
        return ppEnumOleVerb;
    }

    private static int readIsUpToDate(NdrReader in) throws ComException {
        in.at("hresult");
        int hresult = HResult.check(in.readInt());
        return hresult;
    }

    private static Guid readGetUserClassID(NdrReader in) throws ComException {
        in.at("pClsid");
        Guid pClsid = in.readGuid();
        return pClsid;
    }

    private static void writeGetUserType(NdrWriter out, @Unsigned int dwFormOfType) throws
            ComException {
        out.writeInt(dwFormOfType);
    }

    private static @Nullable String readGetUserType(NdrReader in) throws ComException {
        in.at("pszUserType");
        String pszUserType;
        if (in.readPointer()) {
            pszUserType = in.readWideString();
        } else {
            pszUserType = null;
        }
        return pszUserType;
    }

    private static void writeSetExtent(NdrWriter out, @Unsigned int dwDrawAspect, SIZEL psizel)
            throws ComException {
        try {
            out.writeInt(dwDrawAspect);
            SIZELCodec.write(out, Require.nonNull(psizel, "psizel"));
        } catch (Unsendable problem) {
            throw problem.in("psizel", psizel);
        }
    }

    private static void writeGetExtent(NdrWriter out, @Unsigned int dwDrawAspect) throws
            ComException {
        out.writeInt(dwDrawAspect);
    }

    private static SIZEL readGetExtent(NdrReader in) throws ComException {
        in.at("psizel");
        SIZEL psizel = SIZELCodec.read(in);
        return psizel;
    }

    private static void writeAdvise(NdrWriter out, @Nullable IAdviseSink pAdvSink) throws
            ComException {
        InterfacePointers.write(out, pAdvSink, IAdviseSink.TYPE);
        out.writePointees();
    }

    private static @Unsigned int readAdvise(NdrReader in) throws ComException {
        in.at("pdwConnection");
        int pdwConnection = in.readInt();
        return pdwConnection;
    }

    private static void writeUnadvise(NdrWriter out, @Unsigned int dwConnection) throws
            ComException {
        out.writeInt(dwConnection);
    }

    private static @Nullable IEnumSTATDATA readEnumAdvise(NdrReader in) throws ComException {
        in.at("ppenumAdvise");
        IEnumSTATDATA ppenumAdvise = InterfacePointers.read(in, IEnumSTATDATA.TYPE);
        return ppenumAdvise;
    }

    private static void writeGetMiscStatus(NdrWriter out, @Unsigned int dwAspect) throws
            ComException {
        out.writeInt(dwAspect);
    }

    private static @Unsigned int readGetMiscStatus(NdrReader in) throws ComException {
        in.at("pdwStatus");
        int pdwStatus = in.readInt();
        return pdwStatus;
    }

    private static void writeSetColorScheme(NdrWriter out, LOGPALETTE pLogpal) throws ComException {
        try {
            LOGPALETTECodec.write(out, Require.nonNull(pLogpal, "pLogpal"));
        } catch (Unsendable problem) {
            throw problem.in("pLogpal", pLogpal);
        }
    }

    /** The calls of an {@link IOleObject} elsewhere, as futures. */
    public static class Futures extends ProxyFutures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IOleObject#SetClientSite}. */
        public CompletableFuture<@Nullable Void> SetClientSite(
                @Nullable IOleClientSite pClientSite) {
            return future(3, out -> writeSetClientSite(out, pClientSite));
        }

        /** See {@link IOleObject#GetClientSite}. */
        public CompletableFuture<@Nullable IOleClientSite> GetClientSite() {
            return future(4, RequestWriter.NOTHING, IOleObjectProxy::readGetClientSite);
        }

        /** See {@link IOleObject#SetHostNames}. */
        public CompletableFuture<@Nullable Void> SetHostNames(String szContainerApp,
                @Nullable String szContainerObj) {
            return future(5, out -> writeSetHostNames(out, szContainerApp, szContainerObj));
        }

        /** See {@link IOleObject#Close}. */
        public CompletableFuture<@Nullable Void> Close(@Unsigned int dwSaveOption) {
            return future(6, out -> writeClose(out, dwSaveOption));
        }

        /** See {@link IOleObject#SetMoniker}. */
        public CompletableFuture<@Nullable Void> SetMoniker(@Unsigned int dwWhichMoniker,
                @Nullable IMoniker pmk) {
            return future(7, out -> writeSetMoniker(out, dwWhichMoniker, pmk));
        }

        /** See {@link IOleObject#GetMoniker}. */
        public CompletableFuture<@Nullable IMoniker> GetMoniker(@Unsigned int dwAssign,
                @Unsigned int dwWhichMoniker) {
            return future(8, out -> writeGetMoniker(out, dwAssign, dwWhichMoniker),
                    IOleObjectProxy::readGetMoniker);
        }

        /** See {@link IOleObject#InitFromData}. */
        public CompletableFuture<@Nullable Void> InitFromData(@Nullable IDataObject pDataObject,
                int fCreation, @Unsigned int dwReserved) {
            return future(9, out -> writeInitFromData(out, pDataObject, fCreation, dwReserved));
        }

        /** See {@link IOleObject#GetClipboardData}. */
        public CompletableFuture<@Nullable IDataObject> GetClipboardData(@Unsigned int dwReserved) {
            return future(10, out -> writeGetClipboardData(out, dwReserved),
                    IOleObjectProxy::readGetClipboardData);
        }

        /** See {@link IOleObject#DoVerb}. */
        public CompletableFuture<Integer> DoVerb(int iVerb, @Nullable MSG lpmsg,
                @Nullable IOleClientSite pActiveSite, int lindex,
                @Nullable RemotableHandle hwndParent, @Nullable RECT lprcPosRect) {
            return futureForHResult(11, out -> writeDoVerb(out, iVerb, lpmsg, pActiveSite, lindex, hwndParent, lprcPosRect),
                    IOleObjectProxy::readDoVerb);
        }

        /** See {@link IOleObject#EnumVerbs}. */
        public CompletableFuture<@Nullable IEnumOLEVERB> EnumVerbs() {
            return future(12, RequestWriter.NOTHING, IOleObjectProxy::readEnumVerbs);
        }

        /** See {@link IOleObject#Update}. */
        public CompletableFuture<@Nullable Void> Update() {
            return future(13, RequestWriter.NOTHING);
        }

        /** See {@link IOleObject#IsUpToDate}. */
        public CompletableFuture<Integer> IsUpToDate() {
            return futureForHResult(14, RequestWriter.NOTHING, IOleObjectProxy::readIsUpToDate);
        }

        /** See {@link IOleObject#GetUserClassID}. */
        public CompletableFuture<Guid> GetUserClassID() {
            return future(15, RequestWriter.NOTHING, IOleObjectProxy::readGetUserClassID);
        }

        /** See {@link IOleObject#GetUserType}. */
        public CompletableFuture<@Nullable String> GetUserType(@Unsigned int dwFormOfType) {
            return future(16, out -> writeGetUserType(out, dwFormOfType),
                    IOleObjectProxy::readGetUserType);
        }

        /** See {@link IOleObject#SetExtent}. */
        public CompletableFuture<@Nullable Void> SetExtent(@Unsigned int dwDrawAspect,
                SIZEL psizel) {
            return future(17, out -> writeSetExtent(out, dwDrawAspect, psizel));
        }

        /** See {@link IOleObject#GetExtent}. */
        public CompletableFuture<SIZEL> GetExtent(@Unsigned int dwDrawAspect) {
            return future(18, out -> writeGetExtent(out, dwDrawAspect),
                    IOleObjectProxy::readGetExtent);
        }

        /** See {@link IOleObject#Advise}. */
        public CompletableFuture<Integer> Advise(@Nullable IAdviseSink pAdvSink) {
            return future(19, out -> writeAdvise(out, pAdvSink), IOleObjectProxy::readAdvise);
        }

        /** See {@link IOleObject#Unadvise}. */
        public CompletableFuture<@Nullable Void> Unadvise(@Unsigned int dwConnection) {
            return future(20, out -> writeUnadvise(out, dwConnection));
        }

        /** See {@link IOleObject#EnumAdvise}. */
        public CompletableFuture<@Nullable IEnumSTATDATA> EnumAdvise() {
            return future(21, RequestWriter.NOTHING, IOleObjectProxy::readEnumAdvise);
        }

        /** See {@link IOleObject#GetMiscStatus}. */
        public CompletableFuture<Integer> GetMiscStatus(@Unsigned int dwAspect) {
            return future(22, out -> writeGetMiscStatus(out, dwAspect),
                    IOleObjectProxy::readGetMiscStatus);
        }

        /** See {@link IOleObject#SetColorScheme}. */
        public CompletableFuture<@Nullable Void> SetColorScheme(LOGPALETTE pLogpal) {
            return future(23, out -> writeSetColorScheme(out, pLogpal));
        }
    }
}
