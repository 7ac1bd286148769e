// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IOleInPlaceActiveObject} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceActiveObjectStub extends IOleWindowStub {
    static {
        Abi.require(1);
    }

    private final IOleInPlaceActiveObject object;

    protected IOleInPlaceActiveObjectStub(IOleInPlaceActiveObject object) {
        this(IOleInPlaceActiveObject.TYPE, object);
    }

    protected IOleInPlaceActiveObjectStub(InterfaceType<?> type, IOleInPlaceActiveObject object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 5 -> TranslateAccelerator(call);
            case 6 -> OnFrameWindowActivate(in, call);
            case 7 -> OnDocWindowActivate(in, call);
            case 8 -> ResizeBorder(in, call);
            case 9 -> EnableModeless(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void TranslateAccelerator(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.TranslateAccelerator(),
                IOleInPlaceActiveObjectStub::writeTranslateAccelerator,
                status -> status);
    }

    private static void writeTranslateAccelerator(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void OnFrameWindowActivate(NdrReader in, ServerCall call) throws ComException {
        in.at("fActivate");
        int fActivate = in.readInt();
        serve(
                call,
                () -> object.OnFrameWindowActivate(fActivate));
    }

    private void OnDocWindowActivate(NdrReader in, ServerCall call) throws ComException {
        in.at("fActivate");
        int fActivate = in.readInt();
        serve(
                call,
                () -> object.OnDocWindowActivate(fActivate));
    }

    private void ResizeBorder(NdrReader in, ServerCall call) throws ComException {
        in.at("prcBorder");
        RECT prcBorder = RECTCodec.read(in);
        in.at("riid");
        Guid riid = in.readGuid();
        in.at("pUIWindow");
        IUnknown pUIWindow = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        in.at("fFrameWindow");
        int fFrameWindow = in.readInt();
        serve(
                call,
                () -> object.ResizeBorder(prcBorder, riid, pUIWindow, fFrameWindow));
    }

    private void EnableModeless(NdrReader in, ServerCall call) throws ComException {
        in.at("fEnable");
        int fEnable = in.readInt();
        serve(
                call,
                () -> object.EnableModeless(fEnable));
    }
}
