// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IBinding} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IBindingStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IBinding object;

    protected IBindingStub(IBinding object) {
        this(IBinding.TYPE, object);
    }

    protected IBindingStub(InterfaceType<?> type, IBinding object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Abort(call);
            case 4 -> Suspend(call);
            case 5 -> Resume(call);
            case 6 -> SetPriority(in, call);
            case 7 -> GetPriority(call);
            case 8 -> GetBindResult(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Abort(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Abort());
    }

    private void Suspend(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Suspend());
    }

    private void Resume(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Resume());
    }

    private void SetPriority(NdrReader in, ServerCall call) throws ComException {
        in.at("nPriority");
        int nPriority = in.readInt();
        serve(
                call,
                () -> object.SetPriority(nPriority));
    }

    private void GetPriority(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetPriority(),
                IBindingStub::writeGetPriority,
                () -> 0);
    }

    private static void writeGetPriority(NdrWriter out, int pnPriority) throws ComException {
        out.writeInt(pnPriority);
    }

    private void GetBindResult(NdrReader in, ServerCall call) throws ComException {
        in.at("dwReserved");
        int dwReserved = in.readInt();
        serve(
                call,
                () -> object.GetBindResult(dwReserved),
                IBindingStub::writeGetBindResult,
                () -> new IBinding.GetBindResultResult(Guid.NULL, 0, null));
    }

    private static void writeGetBindResult(NdrWriter out, IBinding.GetBindResultResult result)
            throws ComException {
        Guid pclsidProtocol = result.pclsidProtocol();
        int pdwResult = result.pdwResult();
        String pszResult = result.pszResult();
        int at = out.reserve(4, 20);
        out.putGuid(at, pclsidProtocol);
        out.putInt(at + 16, pdwResult);
        if (out.writePointer(pszResult)) {
            out.writeWideString(pszResult);
        }
    }
}
