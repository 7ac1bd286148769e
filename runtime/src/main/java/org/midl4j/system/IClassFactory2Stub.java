// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
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
import org.midl4j.support.BstrCodec;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Serves calls of an {@link IClassFactory2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public class IClassFactory2Stub extends IClassFactoryStub {
    static {
        Abi.require(1);
    }

    private final IClassFactory2 object;

    protected IClassFactory2Stub(IClassFactory2 object) {
        this(IClassFactory2.TYPE, object);
    }

    protected IClassFactory2Stub(InterfaceType<?> type, IClassFactory2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 5 -> GetLicInfo(call);
            case 6 -> RequestLicKey(in, call);
            case 7 -> CreateInstanceLic(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetLicInfo(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetLicInfo(),
                IClassFactory2Stub::writeGetLicInfo,
                () -> new LICINFO());
    }

    private static void writeGetLicInfo(NdrWriter out, LICINFO pLicInfo) throws ComException {
        try {
            LICINFOCodec.write(out, Require.nonNull(pLicInfo, "pLicInfo"));
        } catch (Unsendable problem) {
            throw problem.in("pLicInfo", pLicInfo);
        }
    }

    private void RequestLicKey(NdrReader in, ServerCall call) throws ComException {
        in.at("dwReserved");
        int dwReserved = in.readInt();
        serve(
                call,
                () -> object.RequestLicKey(dwReserved),
                IClassFactory2Stub::writeRequestLicKey,
                () -> null);
    }

    private static void writeRequestLicKey(NdrWriter out, @Nullable String pBstrKey) throws
            ComException {
        BstrCodec.write(out, pBstrKey);
        out.writePointees();
    }

    private void CreateInstanceLic(NdrReader in, ServerCall call) throws ComException {
        in.at("riid");
        Guid riid = in.readGuid();
        in.at("bstrKey");
        String bstrKey = BstrCodec.read(in);
        serve(
                call,
                () -> object.CreateInstanceLic(riid, bstrKey),
                (out, result) -> writeCreateInstanceLic(out, riid, result),
                () -> null);
    }

    private static void writeCreateInstanceLic(NdrWriter out, Guid riid, @Nullable IUnknown ppvObj)
            throws ComException {
        InterfacePointers.write(out, ppvObj, InterfacePointers.type(riid));
        out.writePointees();
    }
}
