// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Serves calls of an {@link IOleInPlaceSite} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceSiteStub extends IOleWindowStub {
    static {
        Abi.require(1);
    }

    private final IOleInPlaceSite object;

    protected IOleInPlaceSiteStub(IOleInPlaceSite object) {
        this(IOleInPlaceSite.TYPE, object);
    }

    protected IOleInPlaceSiteStub(InterfaceType<?> type, IOleInPlaceSite object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 5 -> CanInPlaceActivate(call);
            case 6 -> OnInPlaceActivate(call);
            case 7 -> OnUIActivate(call);
            case 8 -> GetWindowContext(in, call);
            case 9 -> Scroll(in, call);
            case 10 -> OnUIDeactivate(in, call);
            case 11 -> OnInPlaceDeactivate(call);
            case 12 -> DiscardUndoState(call);
            case 13 -> DeactivateAndUndo(call);
            case 14 -> OnPosRectChange(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void CanInPlaceActivate(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.CanInPlaceActivate(),
                IOleInPlaceSiteStub::writeCanInPlaceActivate,
                status -> status);
    }

    private static void writeCanInPlaceActivate(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void OnInPlaceActivate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnInPlaceActivate());
    }

    private void OnUIActivate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnUIActivate());
    }

    private void GetWindowContext(NdrReader in, ServerCall call) throws ComException {
        in.at("lpFrameInfo");
        OLEINPLACEFRAMEINFO lpFrameInfo = OLEINPLACEFRAMEINFOCodec.read(in);
        in.readPointees(lpFrameInfo);
        serve(
                call,
                () -> object.GetWindowContext(lpFrameInfo),
                IOleInPlaceSiteStub::writeGetWindowContext,
                () -> new IOleInPlaceSite.GetWindowContextResult(null, null, new RECT(), new RECT(), lpFrameInfo));
    }

    private static void writeGetWindowContext(NdrWriter out,
            IOleInPlaceSite.GetWindowContextResult result) throws ComException {
        IOleInPlaceFrame ppFrame = result.ppFrame();
        IOleInPlaceUIWindow ppDoc = result.ppDoc();
        RECT lprcPosRect = result.lprcPosRect();
        RECT lprcClipRect = result.lprcClipRect();
        OLEINPLACEFRAMEINFO lpFrameInfo = result.lpFrameInfo();
        try {
            InterfacePointers.write(out, ppFrame, IOleInPlaceFrame.TYPE);
            out.writePointees();
            InterfacePointers.write(out, ppDoc, IOleInPlaceUIWindow.TYPE);
            out.writePointees();
            RECTCodec.write(out, Require.nonNull(lprcPosRect, "lprcPosRect"));
            RECTCodec.write(out, Require.nonNull(lprcClipRect, "lprcClipRect"));
            OLEINPLACEFRAMEINFOCodec.write(out, Require.nonNull(lpFrameInfo, "lpFrameInfo"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("lprcPosRect", lprcPosRect, "lprcClipRect", lprcClipRect, "lpFrameInfo", lpFrameInfo);
        }
    }

    private void Scroll(NdrReader in, ServerCall call) throws ComException {
        in.at("scrollExtant");
        SIZE scrollExtant = SIZECodec.read(in);
        serve(
                call,
                () -> object.Scroll(scrollExtant));
    }

    private void OnUIDeactivate(NdrReader in, ServerCall call) throws ComException {
        in.at("fUndoable");
        int fUndoable = in.readInt();
        serve(
                call,
                () -> object.OnUIDeactivate(fUndoable));
    }

    private void OnInPlaceDeactivate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.OnInPlaceDeactivate());
    }

    private void DiscardUndoState(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.DiscardUndoState());
    }

    private void DeactivateAndUndo(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.DeactivateAndUndo());
    }

    private void OnPosRectChange(NdrReader in, ServerCall call) throws ComException {
        in.at("lprcPosRect");
        RECT lprcPosRect = RECTCodec.read(in);
        serve(
                call,
                () -> object.OnPosRectChange(lprcPosRect));
    }
}
