// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IOleObject} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleObjectStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleObject object;

    protected IOleObjectStub(IOleObject object) {
        this(IOleObject.TYPE, object);
    }

    protected IOleObjectStub(InterfaceType<?> type, IOleObject object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SetClientSite(in, call);
            case 4 -> GetClientSite(call);
            case 5 -> SetHostNames(in, call);
            case 6 -> Close(in, call);
            case 7 -> SetMoniker(in, call);
            case 8 -> GetMoniker(in, call);
            case 9 -> InitFromData(in, call);
            case 10 -> GetClipboardData(in, call);
            case 11 -> DoVerb(in, call);
            case 12 -> EnumVerbs(call);
            case 13 -> Update(call);
            case 14 -> IsUpToDate(call);
            case 15 -> GetUserClassID(call);
            case 16 -> GetUserType(in, call);
            case 17 -> SetExtent(in, call);
            case 18 -> GetExtent(in, call);
            case 19 -> Advise(in, call);
            case 20 -> Unadvise(in, call);
            case 21 -> EnumAdvise(call);
            case 22 -> GetMiscStatus(in, call);
            case 23 -> SetColorScheme(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SetClientSite(NdrReader in, ServerCall call) throws ComException {
        in.at("pClientSite");
        IOleClientSite pClientSite = InterfacePointers.read(in, IOleClientSite.TYPE);
        serve(
                call,
                () -> object.SetClientSite(pClientSite));
    }

    private void GetClientSite(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetClientSite(),
                IOleObjectStub::writeGetClientSite,
                () -> null);
    }

    private static void writeGetClientSite(NdrWriter out, @Nullable IOleClientSite ppClientSite)
            throws ComException {
        InterfacePointers.write(out, ppClientSite, IOleClientSite.TYPE);
        out.writePointees();
    }

    private void SetHostNames(NdrReader in, ServerCall call) throws ComException {
        in.at("szContainerApp");
        String szContainerApp = in.readWideString();
        in.at("szContainerObj");
        String szContainerObj;
        if (in.readPointer()) {
            szContainerObj = in.readWideString();
        } else {
            szContainerObj = null;
        }
        serve(
                call,
                () -> object.SetHostNames(szContainerApp, szContainerObj));
    }

    private void Close(NdrReader in, ServerCall call) throws ComException {
        in.at("dwSaveOption");
        int dwSaveOption = in.readInt();
        serve(
                call,
                () -> object.Close(dwSaveOption));
    }

    private void SetMoniker(NdrReader in, ServerCall call) throws ComException {
        in.at("dwWhichMoniker");
        int dwWhichMoniker = in.readInt();
        in.at("pmk");
        IMoniker pmk = InterfacePointers.read(in, IMoniker.TYPE);
        serve(
                call,
                () -> object.SetMoniker(dwWhichMoniker, pmk));
    }

    private void GetMoniker(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAssign");
        int at = in.take(4, 8);
        int dwAssign = in.getInt(at);
        int dwWhichMoniker = in.getInt(at + 4);
        serve(
                call,
                () -> object.GetMoniker(dwAssign, dwWhichMoniker),
                IOleObjectStub::writeGetMoniker,
                () -> null);
    }

    private static void writeGetMoniker(NdrWriter out, @Nullable IMoniker ppmk) throws
            ComException {
        InterfacePointers.write(out, ppmk, IMoniker.TYPE);
        out.writePointees();
    }

    private void InitFromData(NdrReader in, ServerCall call) throws ComException {
        in.at("pDataObject");
        IDataObject pDataObject = InterfacePointers.read(in, IDataObject.TYPE);
        in.at("fCreation");
        int at = in.take(4, 8);
        int fCreation = in.getInt(at);
        int dwReserved = in.getInt(at + 4);
        serve(
                call,
                () -> object.InitFromData(pDataObject, fCreation, dwReserved));
    }

    private void GetClipboardData(NdrReader in, ServerCall call) throws ComException {
        in.at("dwReserved");
        int dwReserved = in.readInt();
        serve(
                call,
                () -> object.GetClipboardData(dwReserved),
                IOleObjectStub::writeGetClipboardData,
                () -> null);
    }

    private static void writeGetClipboardData(NdrWriter out, @Nullable IDataObject ppDataObject)
            throws ComException {
        InterfacePointers.write(out, ppDataObject, IDataObject.TYPE);
        out.writePointees();
    }

    private void DoVerb(NdrReader in, ServerCall call) throws ComException {
        in.at("iVerb");
        int iVerb = in.readInt();
        in.at("lpmsg");
        MSG lpmsg;
        if (in.readPointer()) {
            lpmsg = MSGCodec.read(in);
            in.readPointees(lpmsg);
        } else {
            lpmsg = null;
        }
        in.at("pActiveSite");
        IOleClientSite pActiveSite = InterfacePointers.read(in, IOleClientSite.TYPE);
        in.at("lindex");
        int lindex = in.readInt();
        in.at("hwndParent");
        RemotableHandle hwndParent;
        if (in.readPointer()) {
            hwndParent = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hwndParent = null;
        }
        in.at("lprcPosRect");
        RECT lprcPosRect;
        if (in.readPointer()) {
            lprcPosRect = RECTCodec.read(in);
        } else {
            lprcPosRect = null;
        }
        serveForHResult(
                call,
                () -> object.DoVerb(iVerb, lpmsg, pActiveSite, lindex, hwndParent, lprcPosRect),
                IOleObjectStub::writeDoVerb,
                status -> status);
    }

    private static void writeDoVerb(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void EnumVerbs(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumVerbs(),
                IOleObjectStub::writeEnumVerbs,
                () -> null);
    }

    private static void writeEnumVerbs(NdrWriter out, @Nullable IEnumOLEVERB ppEnumOleVerb) throws
            ComException {
        InterfacePointers.write(out, ppEnumOleVerb, IEnumOLEVERB.TYPE);
        out.writePointees();
    }

    private void Update(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Update());
    }

    private void IsUpToDate(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsUpToDate(),
                IOleObjectStub::writeIsUpToDate,
                status -> status);
    }

    private static void writeIsUpToDate(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void GetUserClassID(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetUserClassID(),
                IOleObjectStub::writeGetUserClassID,
                () -> Guid.NULL);
    }

    private static void writeGetUserClassID(NdrWriter out, Guid pClsid) throws ComException {
        out.writeGuid(pClsid);
    }

    private void GetUserType(NdrReader in, ServerCall call) throws ComException {
        in.at("dwFormOfType");
        int dwFormOfType = in.readInt();
        serve(
                call,
                () -> object.GetUserType(dwFormOfType),
                IOleObjectStub::writeGetUserType,
                () -> null);
    }

    private static void writeGetUserType(NdrWriter out, @Nullable String pszUserType) throws
            ComException {
        if (out.writePointer(pszUserType)) {
            out.writeWideString(pszUserType);
        }
    }

    private void SetExtent(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDrawAspect");
        int dwDrawAspect = in.readInt();
        in.at("psizel");
        SIZEL psizel = SIZELCodec.read(in);
        serve(
                call,
                () -> object.SetExtent(dwDrawAspect, psizel));
    }

    private void GetExtent(NdrReader in, ServerCall call) throws ComException {
        in.at("dwDrawAspect");
        int dwDrawAspect = in.readInt();
        serve(
                call,
                () -> object.GetExtent(dwDrawAspect),
                IOleObjectStub::writeGetExtent,
                () -> new SIZEL());
    }

    private static void writeGetExtent(NdrWriter out, SIZEL psizel) throws ComException {
        try {
            SIZELCodec.write(out, Require.nonNull(psizel, "psizel"));
        } catch (Unsendable problem) {
            throw problem.in("psizel", psizel);
        }
    }

    private void Advise(NdrReader in, ServerCall call) throws ComException {
        in.at("pAdvSink");
        IAdviseSink pAdvSink = InterfacePointers.read(in, IAdviseSink.TYPE);
        serve(
                call,
                () -> object.Advise(pAdvSink),
                IOleObjectStub::writeAdvise,
                () -> 0);
    }

    private static void writeAdvise(NdrWriter out, @Unsigned int pdwConnection) throws
            ComException {
        out.writeInt(pdwConnection);
    }

    private void Unadvise(NdrReader in, ServerCall call) throws ComException {
        in.at("dwConnection");
        int dwConnection = in.readInt();
        serve(
                call,
                () -> object.Unadvise(dwConnection));
    }

    private void EnumAdvise(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.EnumAdvise(),
                IOleObjectStub::writeEnumAdvise,
                () -> null);
    }

    private static void writeEnumAdvise(NdrWriter out, @Nullable IEnumSTATDATA ppenumAdvise) throws
            ComException {
        InterfacePointers.write(out, ppenumAdvise, IEnumSTATDATA.TYPE);
        out.writePointees();
    }

    private void GetMiscStatus(NdrReader in, ServerCall call) throws ComException {
        in.at("dwAspect");
        int dwAspect = in.readInt();
        serve(
                call,
                () -> object.GetMiscStatus(dwAspect),
                IOleObjectStub::writeGetMiscStatus,
                () -> 0);
    }

    private static void writeGetMiscStatus(NdrWriter out, @Unsigned int pdwStatus) throws
            ComException {
        out.writeInt(pdwStatus);
    }

    private void SetColorScheme(NdrReader in, ServerCall call) throws ComException {
        in.at("pLogpal");
        LOGPALETTE pLogpal = LOGPALETTECodec.read(in);
        serve(
                call,
                () -> object.SetColorScheme(pLogpal));
    }
}
