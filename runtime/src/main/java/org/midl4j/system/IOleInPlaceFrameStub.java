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
import org.midl4j.support.Require;

/** Serves calls of an {@link IOleInPlaceFrame} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceFrameStub extends IOleInPlaceUIWindowStub {
    static {
        Abi.require(1);
    }

    private final IOleInPlaceFrame object;

    protected IOleInPlaceFrameStub(IOleInPlaceFrame object) {
        this(IOleInPlaceFrame.TYPE, object);
    }

    protected IOleInPlaceFrameStub(InterfaceType<?> type, IOleInPlaceFrame object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 9 -> InsertMenus(in, call);
            case 10 -> SetMenu(in, call);
            case 11 -> RemoveMenus(in, call);
            case 12 -> SetStatusText(in, call);
            case 13 -> EnableModeless(in, call);
            case 14 -> TranslateAccelerator(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void InsertMenus(NdrReader in, ServerCall call) throws ComException {
        in.at("hmenuShared");
        RemotableHandle hmenuShared;
        if (in.readPointer()) {
            hmenuShared = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hmenuShared = null;
        }
        in.at("lpMenuWidths");
        OLEMENUGROUPWIDTHS lpMenuWidths = OLEMENUGROUPWIDTHSCodec.read(in);
        serve(
                call,
                () -> object.InsertMenus(hmenuShared, lpMenuWidths),
                IOleInPlaceFrameStub::writeInsertMenus,
                () -> lpMenuWidths);
    }

    private static void writeInsertMenus(NdrWriter out, OLEMENUGROUPWIDTHS lpMenuWidths) throws
            ComException {
        try {
            OLEMENUGROUPWIDTHSCodec.write(out, Require.nonNull(lpMenuWidths, "lpMenuWidths"));
        } catch (Unsendable problem) {
            throw problem.in("lpMenuWidths", lpMenuWidths);
        }
    }

    private void SetMenu(NdrReader in, ServerCall call) throws ComException {
        in.at("hmenuShared");
        RemotableHandle hmenuShared;
        if (in.readPointer()) {
            hmenuShared = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hmenuShared = null;
        }
        in.at("holemenu");
        userHGLOBAL[] holemenuHolder = new userHGLOBAL[1];
        in.readPointer(holemenuHolder, 0, (from, array, index) -> {
            from.align(8);
            userHGLOBALCodec.read(from, from.readInt(), arm -> array[index] = arm);
        });
        in.readHeldPointees(holemenuHolder);
        userHGLOBAL holemenu = holemenuHolder[0];
        in.at("hwndActiveObject");
        RemotableHandle hwndActiveObject;
        if (in.readPointer()) {
            hwndActiveObject = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hwndActiveObject = null;
        }
        serve(
                call,
                () -> object.SetMenu(hmenuShared, holemenu, hwndActiveObject));
    }

    private void RemoveMenus(NdrReader in, ServerCall call) throws ComException {
        in.at("hmenuShared");
        RemotableHandle hmenuShared;
        if (in.readPointer()) {
            hmenuShared = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hmenuShared = null;
        }
        serve(
                call,
                () -> object.RemoveMenus(hmenuShared));
    }

    private void SetStatusText(NdrReader in, ServerCall call) throws ComException {
        in.at("pszStatusText");
        String pszStatusText;
        if (in.readPointer()) {
            pszStatusText = in.readWideString();
        } else {
            pszStatusText = null;
        }
        serve(
                call,
                () -> object.SetStatusText(pszStatusText));
    }

    private void EnableModeless(NdrReader in, ServerCall call) throws ComException {
        in.at("fEnable");
        int fEnable = in.readInt();
        serve(
                call,
                () -> object.EnableModeless(fEnable));
    }

    private void TranslateAccelerator(NdrReader in, ServerCall call) throws ComException {
        in.at("lpmsg");
        MSG lpmsg = MSGCodec.read(in);
        in.readPointees(lpmsg);
        in.at("wID");
        short wID = in.readShort();
        serveForHResult(
                call,
                () -> object.TranslateAccelerator(lpmsg, wID),
                IOleInPlaceFrameStub::writeTranslateAccelerator,
                status -> status);
    }

    private static void writeTranslateAccelerator(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }
}
