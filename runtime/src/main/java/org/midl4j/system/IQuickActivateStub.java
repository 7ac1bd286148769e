// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IQuickActivate} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IQuickActivateStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IQuickActivate object;

    protected IQuickActivateStub(IQuickActivate object) {
        this(IQuickActivate.TYPE, object);
    }

    protected IQuickActivateStub(InterfaceType<?> type, IQuickActivate object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> QuickActivate(in, call);
            case 4 -> SetContentExtent(in, call);
            case 5 -> GetContentExtent(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void QuickActivate(NdrReader in, ServerCall call) throws ComException {
        in.at("pQaContainer");
        QACONTAINER pQaContainer = QACONTAINERCodec.read(in);
        in.readPointees(pQaContainer);
        serveForHResult(
                call,
                () -> object.QuickActivate(pQaContainer),
                IQuickActivateStub::writeQuickActivate,
                status -> new IQuickActivate.QuickActivateResult(status, new QACONTROL()));
    }

    private static void writeQuickActivate(NdrWriter out, IQuickActivate.QuickActivateResult result)
            throws ComException {
        int hresult = result.hresult();
        QACONTROL pQaControl = result.pQaControl();
        try {
            QACONTROLCodec.write(out, Require.nonNull(pQaControl, "pQaControl"));
            out.writeInt(hresult);
        } catch (Unsendable problem) {
            throw problem.in("pQaControl", pQaControl);
        }
    }

    private void SetContentExtent(NdrReader in, ServerCall call) throws ComException {
        in.at("pSizel");
        SIZEL pSizel = SIZELCodec.read(in);
        serve(
                call,
                () -> object.SetContentExtent(pSizel));
    }

    private void GetContentExtent(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetContentExtent(),
                IQuickActivateStub::writeGetContentExtent,
                () -> new SIZEL());
    }

    private static void writeGetContentExtent(NdrWriter out, SIZEL pSizel) throws ComException {
        try {
            SIZELCodec.write(out, Require.nonNull(pSizel, "pSizel"));
        } catch (Unsendable problem) {
            throw problem.in("pSizel", pSizel);
        }
    }
}
