// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IOleControlSite} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IOleControlSiteStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IOleControlSite object;

    protected IOleControlSiteStub(IOleControlSite object) {
        this(IOleControlSite.TYPE, object);
    }

    protected IOleControlSiteStub(InterfaceType<?> type, IOleControlSite object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> OnControlInfoChanged(call);
            case 4 -> LockInPlaceActive(in, call);
            case 5 -> GetExtendedControl(call);
            case 6 -> TransformCoords(in, call);
            case 7 -> TranslateAccelerator(in, call);
            case 8 -> OnFocus(in, call);
            case 9 -> ShowPropertyFrame(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnControlInfoChanged(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnControlInfoChanged());
    }

    private void LockInPlaceActive(NdrReader in, ServerCall call) throws ComException {
        in.at("fLock");
        int fLock = in.readInt();
        serve(
                call,
                () -> object.LockInPlaceActive(fLock));
    }

    private void GetExtendedControl(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetExtendedControl(),
                IOleControlSiteStub::writeGetExtendedControl,
                () -> null);
    }

    private static void writeGetExtendedControl(NdrWriter out, @Nullable IDispatch ppDisp) throws
            ComException {
        InterfacePointers.write(out, ppDisp, IDispatch.TYPE);
        out.writePointees();
    }

    private void TransformCoords(NdrReader in, ServerCall call) throws ComException {
        in.at("pPtlHimetric");
        POINTL pPtlHimetric = POINTLCodec.read(in);
        in.at("pPtfContainer");
        POINTF pPtfContainer = POINTFCodec.read(in);
        in.at("dwFlags");
        int dwFlags = in.readInt();
        serve(
                call,
                () -> object.TransformCoords(pPtlHimetric, pPtfContainer, dwFlags),
                IOleControlSiteStub::writeTransformCoords,
                () -> new IOleControlSite.TransformCoordsResult(pPtlHimetric, pPtfContainer));
    }

    private static void writeTransformCoords(NdrWriter out,
            IOleControlSite.TransformCoordsResult result) throws ComException {
        POINTL pPtlHimetric = result.pPtlHimetric();
        POINTF pPtfContainer = result.pPtfContainer();
        try {
            POINTLCodec.write(out, Require.nonNull(pPtlHimetric, "pPtlHimetric"));
            POINTFCodec.write(out, Require.nonNull(pPtfContainer, "pPtfContainer"));
        } catch (Unsendable problem) {
            throw problem.in("pPtlHimetric", pPtlHimetric, "pPtfContainer", pPtfContainer);
        }
    }

    private void TranslateAccelerator(NdrReader in, ServerCall call) throws ComException {
        in.at("pMsg");
        MSG pMsg = MSGCodec.read(in);
        in.readPointees(pMsg);
        in.at("grfModifiers");
        int grfModifiers = in.readInt();
        serveForHResult(
                call,
                () -> object.TranslateAccelerator(pMsg, grfModifiers),
                IOleControlSiteStub::writeTranslateAccelerator,
                status -> status);
    }

    private static void writeTranslateAccelerator(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void OnFocus(NdrReader in, ServerCall call) throws ComException {
        in.at("fGotFocus");
        int fGotFocus = in.readInt();
        serve(
                call,
                () -> object.OnFocus(fGotFocus));
    }

    private void ShowPropertyFrame(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ShowPropertyFrame());
    }
}
