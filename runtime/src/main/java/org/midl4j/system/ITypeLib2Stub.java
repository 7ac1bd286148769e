// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Variant;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.Unsendable;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Serves calls of an {@link ITypeLib2} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public class ITypeLib2Stub extends ITypeLibStub {
    static {
        Abi.require(1);
    }

    private final ITypeLib2 object;

    protected ITypeLib2Stub(ITypeLib2 object) {
        this(ITypeLib2.TYPE, object);
    }

    protected ITypeLib2Stub(InterfaceType<?> type, ITypeLib2 object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 13 -> GetCustData(in, call);
            case 14 -> GetLibStatistics(call);
            case 15 -> GetDocumentation2(in, call);
            case 16 -> GetAllCustData(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetCustData(NdrReader in, ServerCall call) throws ComException {
        in.at("guid");
        Guid guid = in.readGuid();
        serve(
                call,
                () -> object.GetCustData(guid),
                ITypeLib2Stub::writeGetCustData,
                () -> Variant.EMPTY);
    }

    private static void writeGetCustData(NdrWriter out, Variant pVarVal) throws ComException {
        VariantCodec.write(out, pVarVal);
        out.writePointees();
    }

    private void GetLibStatistics(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetLibStatistics(),
                ITypeLib2Stub::writeGetLibStatistics,
                () -> new ITypeLib2.GetLibStatisticsResult(0, 0));
    }

    private static void writeGetLibStatistics(NdrWriter out,
            ITypeLib2.GetLibStatisticsResult result) throws ComException {
        int pcUniqueNames = result.pcUniqueNames();
        int pcchUniqueNames = result.pcchUniqueNames();
        int at = out.reserve(4, 8);
        out.putInt(at, pcUniqueNames);
        out.putInt(at + 4, pcchUniqueNames);
    }

    private void GetDocumentation2(NdrReader in, ServerCall call) throws ComException {
        in.at("index");
        int at = in.take(4, 12);
        int index = in.getInt(at);
        int lcid = in.getInt(at + 4);
        int refPtrFlags = in.getInt(at + 8);
        serve(
                call,
                () -> object.GetDocumentation2(index, lcid, refPtrFlags),
                ITypeLib2Stub::writeGetDocumentation2,
                () -> new ITypeLib2.GetDocumentation2Result(null, 0, null));
    }

    private static void writeGetDocumentation2(NdrWriter out,
            ITypeLib2.GetDocumentation2Result result) throws ComException {
        String pbstrHelpString = result.pbstrHelpString();
        int pdwHelpStringContext = result.pdwHelpStringContext();
        String pbstrHelpStringDll = result.pbstrHelpStringDll();
        BstrCodec.write(out, pbstrHelpString);
        out.writePointees();
        out.writeInt(pdwHelpStringContext);
        BstrCodec.write(out, pbstrHelpStringDll);
        out.writePointees();
    }

    private void GetAllCustData(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.GetAllCustData(),
                ITypeLib2Stub::writeGetAllCustData,
                () -> new CUSTDATA());
    }

    private static void writeGetAllCustData(NdrWriter out, CUSTDATA pCustData) throws ComException {
        try {
            CUSTDATACodec.write(out, Require.nonNull(pCustData, "pCustData"));
            out.writePointees();
        } catch (Unsendable problem) {
            throw problem.in("pCustData", pCustData);
        }
    }
}
