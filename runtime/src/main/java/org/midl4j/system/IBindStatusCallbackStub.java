// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
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
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IBindStatusCallback} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IBindStatusCallbackStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IBindStatusCallback object;

    protected IBindStatusCallbackStub(IBindStatusCallback object) {
        this(IBindStatusCallback.TYPE, object);
    }

    protected IBindStatusCallbackStub(InterfaceType<?> type, IBindStatusCallback object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> OnStartBinding(in, call);
            case 4 -> GetPriority(call);
            case 5 -> OnLowResource(in, call);
            case 6 -> OnProgress(in, call);
            case 7 -> OnStopBinding(in, call);
            case 8 -> GetBindInfo(in, call);
            case 9 -> OnDataAvailable(in, call);
            case 10 -> OnObjectAvailable(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void OnStartBinding(NdrReader in, ServerCall call) throws ComException {
        in.at("dwReserved");
        int dwReserved = in.readInt();
        in.at("pib");
        IBinding pib = InterfacePointers.read(in, IBinding.TYPE);
        serve(
                call,
                () -> object.OnStartBinding(dwReserved, pib));
    }

    private void GetPriority(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetPriority(),
                IBindStatusCallbackStub::writeGetPriority,
                () -> 0);
    }

    private static void writeGetPriority(NdrWriter out, int pnPriority) throws ComException {
        out.writeInt(pnPriority);
    }

    private void OnLowResource(NdrReader in, ServerCall call) throws ComException {
        in.at("reserved");
        int reserved = in.readInt();
        serve(
                call,
                () -> object.OnLowResource(reserved));
    }

    private void OnProgress(NdrReader in, ServerCall call) throws ComException {
        in.at("ulProgress");
        int at = in.take(4, 12);
        int ulProgress = in.getInt(at);
        int ulProgressMax = in.getInt(at + 4);
        int ulStatusCode = in.getInt(at + 8);
        in.at("szStatusText");
        String szStatusText;
        if (in.readPointer()) {
            szStatusText = in.readWideString();
        } else {
            szStatusText = null;
        }
        serve(
                call,
                () -> object.OnProgress(ulProgress, ulProgressMax, ulStatusCode, szStatusText));
    }

    private void OnStopBinding(NdrReader in, ServerCall call) throws ComException {
        in.at("hresult");
        int hresult = in.readInt();
        in.at("szError");
        String szError;
        if (in.readPointer()) {
            szError = in.readWideString();
        } else {
            szError = null;
        }
        serve(
                call,
                () -> object.OnStopBinding(hresult, szError));
    }

    private void GetBindInfo(NdrReader in, ServerCall call) throws ComException {
        in.at("pbindinfo");
        RemBINDINFO pbindinfo;
        if (in.readPointer()) {
            pbindinfo = RemBINDINFOCodec.read(in);
            in.readPointees(pbindinfo);
        } else {
            pbindinfo = null;
        }
        in.at("pstgmed");
        RemSTGMEDIUM pstgmed;
        if (in.readPointer()) {
            pstgmed = RemSTGMEDIUMCodec.read(in);
        } else {
            pstgmed = null;
        }
        serve(
                call,
                () -> object.GetBindInfo(pbindinfo, pstgmed),
                IBindStatusCallbackStub::writeGetBindInfo,
                () -> new IBindStatusCallback.GetBindInfoResult(0, pbindinfo, pstgmed));
    }

    private static void writeGetBindInfo(NdrWriter out,
            IBindStatusCallback.GetBindInfoResult result) throws ComException {
        int grfBINDF = result.grfBINDF();
        RemBINDINFO pbindinfo = result.pbindinfo();
        RemSTGMEDIUM pstgmed = result.pstgmed();
        try {
            out.writeInt(grfBINDF);
            if (out.writePointer(pbindinfo)) {
                RemBINDINFOCodec.write(out, pbindinfo);
                out.writePointees();
            }
            if (out.writePointer(pstgmed)) {
                RemSTGMEDIUMCodec.write(out, pstgmed);
            }
        } catch (Unsendable problem) {
            throw problem.in("pbindinfo", pbindinfo, "pstgmed", pstgmed);
        }
    }

    private void OnDataAvailable(NdrReader in, ServerCall call) throws ComException {
        in.at("grfBSCF");
        int at = in.take(4, 8);
        int grfBSCF = in.getInt(at);
        int dwSize = in.getInt(at + 4);
        in.at("pformatetc");
        RemFORMATETC pformatetc = RemFORMATETCCodec.read(in);
        in.at("pstgmed");
        RemSTGMEDIUM pstgmed = RemSTGMEDIUMCodec.read(in);
        serve(
                call,
                () -> object.OnDataAvailable(grfBSCF, dwSize, pformatetc, pstgmed));
    }

    private void OnObjectAvailable(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        in.at("punk");
        IUnknown punk = (IUnknown) InterfacePointers.read(in, InterfacePointers.type(riid));
        serve(
                call,
                () -> object.OnObjectAvailable(riid, punk));
    }
}
