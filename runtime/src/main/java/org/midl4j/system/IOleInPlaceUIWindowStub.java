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

/** Serves calls of an {@link IOleInPlaceUIWindow} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public class IOleInPlaceUIWindowStub extends IOleWindowStub {
    static {
        Abi.require(1);
    }

    private final IOleInPlaceUIWindow object;

    protected IOleInPlaceUIWindowStub(IOleInPlaceUIWindow object) {
        this(IOleInPlaceUIWindow.TYPE, object);
    }

    protected IOleInPlaceUIWindowStub(InterfaceType<?> type, IOleInPlaceUIWindow object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 5 -> GetBorder(call);
            case 6 -> RequestBorderSpace(in, call);
            case 7 -> SetBorderSpace(in, call);
            case 8 -> SetActiveObject(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetBorder(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetBorder(),
                IOleInPlaceUIWindowStub::writeGetBorder,
                () -> new RECT());
    }

    private static void writeGetBorder(NdrWriter out, RECT lprectBorder) throws ComException {
        try {
            RECTCodec.write(out, Require.nonNull(lprectBorder, "lprectBorder"));
        } catch (Unsendable problem) {
            throw problem.in("lprectBorder", lprectBorder);
        }
    }

    private void RequestBorderSpace(NdrReader in, ServerCall call) throws ComException {
        in.at("pborderwidths");
        RECT pborderwidths;
        if (in.readPointer()) {
            pborderwidths = RECTCodec.read(in);
        } else {
            pborderwidths = null;
        }
        serve(
                call,
                () -> object.RequestBorderSpace(pborderwidths));
    }

    private void SetBorderSpace(NdrReader in, ServerCall call) throws ComException {
        in.at("pborderwidths");
        RECT pborderwidths;
        if (in.readPointer()) {
            pborderwidths = RECTCodec.read(in);
        } else {
            pborderwidths = null;
        }
        serve(
                call,
                () -> object.SetBorderSpace(pborderwidths));
    }

    private void SetActiveObject(NdrReader in, ServerCall call) throws ComException {
        in.at("pActiveObject");
        IOleInPlaceActiveObject pActiveObject = InterfacePointers.read(in, IOleInPlaceActiveObject.TYPE);
        in.at("pszObjName");
        String pszObjName;
        if (in.readPointer()) {
            pszObjName = in.readWideString();
        } else {
            pszObjName = null;
        }
        serve(
                call,
                () -> object.SetActiveObject(pActiveObject, pszObjName));
    }
}
