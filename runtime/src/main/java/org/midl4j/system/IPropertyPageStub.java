// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IPropertyPage} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IPropertyPageStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IPropertyPage object;

    protected IPropertyPageStub(IPropertyPage object) {
        this(IPropertyPage.TYPE, object);
    }

    protected IPropertyPageStub(InterfaceType<?> type, IPropertyPage object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> SetPageSite(in, call);
            case 4 -> Activate(in, call);
            case 5 -> Deactivate(call);
            case 6 -> GetPageInfo(call);
            case 7 -> SetObjects(in, call);
            case 8 -> Show(in, call);
            case 9 -> Move(in, call);
            case 10 -> IsPageDirty(call);
            case 11 -> Apply(call);
            case 12 -> Help(in, call);
            case 13 -> TranslateAccelerator(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void SetPageSite(NdrReader in, ServerCall call) throws ComException {
        in.at("pPageSite");
        IPropertyPageSite pPageSite = InterfacePointers.read(in, IPropertyPageSite.TYPE);
        serve(
                call,
                () -> object.SetPageSite(pPageSite));
    }

    private void Activate(NdrReader in, ServerCall call) throws ComException {
        in.at("hWndParent");
        RemotableHandle hWndParent;
        if (in.readPointer()) {
            hWndParent = RemotableHandleCodec.read(in, in.readInt());
        } else {
            hWndParent = null;
        }
        in.at("pRect");
        RECT pRect = RECTCodec.read(in);
        in.at("bModal");
        int bModal = in.readInt();
        serve(
                call,
                () -> object.Activate(hWndParent, pRect, bModal));
    }

    private void Deactivate(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Deactivate());
    }

    private void GetPageInfo(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetPageInfo(),
                IPropertyPageStub::writeGetPageInfo,
                () -> new PROPPAGEINFO());
    }

    private static void writeGetPageInfo(NdrWriter out, PROPPAGEINFO pPageInfo) throws
            ComException {
        try {
            PROPPAGEINFOCodec.write(out, Require.nonNull(pPageInfo, "pPageInfo"));
        } catch (Unsendable problem) {
            throw problem.in("pPageInfo", pPageInfo);
        }
    }

    private void SetObjects(NdrReader in, ServerCall call) throws ComException {
        in.at("cObjects");
        int cObjects = in.readInt();
        in.at("ppUnk");
        @Nullable IUnknown[] values = new IUnknown[in.expectCount(Integer.toUnsignedLong(cObjects), 4)];
        int i = 0;
        try {
            for (; i < values.length; i++) {
                int index = i;
                InterfacePointers.read(in, values, index, InterfaceType.UNKNOWN);
            }
        } catch (BadStubData problem) {
            throw problem.at(i);
        }
        @Nullable IUnknown[] ppUnk = values;
        in.readPointees(ppUnk);
        serve(
                call,
                () -> object.SetObjects(cObjects, ppUnk));
    }

    private void Show(NdrReader in, ServerCall call) throws ComException {
        in.at("nCmdShow");
        int nCmdShow = in.readInt();
        serve(
                call,
                () -> object.Show(nCmdShow));
    }

    private void Move(NdrReader in, ServerCall call) throws ComException {
        in.at("pRect");
        RECT pRect = RECTCodec.read(in);
        serve(
                call,
                () -> object.Move(pRect));
    }

    private void IsPageDirty(ServerCall call) throws ComException {
        serveForHResult(
                call,
                () -> object.IsPageDirty(),
                IPropertyPageStub::writeIsPageDirty,
                status -> status);
    }

    private static void writeIsPageDirty(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }

    private void Apply(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Apply());
    }

    private void Help(NdrReader in, ServerCall call) throws ComException {
        in.at("pszHelpDir");
        String pszHelpDir = in.readWideString();
        serve(
                call,
                () -> object.Help(pszHelpDir));
    }

    private void TranslateAccelerator(NdrReader in, ServerCall call) throws ComException {
        in.at("pMsg");
        MSG pMsg = MSGCodec.read(in);
        in.readPointees(pMsg);
        serveForHResult(
                call,
                () -> object.TranslateAccelerator(pMsg),
                IPropertyPageStub::writeTranslateAccelerator,
                status -> status);
    }

    private static void writeTranslateAccelerator(NdrWriter out, int hresult) throws ComException {
        out.writeInt(hresult);
    }
}
