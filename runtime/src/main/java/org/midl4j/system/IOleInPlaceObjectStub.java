// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;

/** Serves calls of an {@link IOleInPlaceObject} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceObjectStub extends IOleWindowStub {
    static {
        Abi.require(1);
    }

    private final IOleInPlaceObject object;

    protected IOleInPlaceObjectStub(IOleInPlaceObject object) {
        this(IOleInPlaceObject.TYPE, object);
    }

    protected IOleInPlaceObjectStub(InterfaceType<?> type, IOleInPlaceObject object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 5 -> InPlaceDeactivate(call);
            case 6 -> UIDeactivate(call);
            case 7 -> SetObjectRects(in, call);
            case 8 -> ReactivateAndUndo(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void InPlaceDeactivate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.InPlaceDeactivate());
    }

    private void UIDeactivate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.UIDeactivate());
    }

    private void SetObjectRects(NdrReader in, ServerCall call) throws ComException {
        in.at("lprcPosRect");
        RECT lprcPosRect = RECTCodec.read(in);
        in.at("lprcClipRect");
        RECT lprcClipRect = RECTCodec.read(in);
        serve(
                call,
                () -> object.SetObjectRects(lprcPosRect, lprcClipRect));
    }

    private void ReactivateAndUndo(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.ReactivateAndUndo());
    }
}
