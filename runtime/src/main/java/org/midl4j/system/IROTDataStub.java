// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Empty;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IROTData} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public class IROTDataStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IROTData object;

    protected IROTDataStub(IROTData object) {
        this(IROTData.TYPE, object);
    }

    protected IROTDataStub(InterfaceType<?> type, IROTData object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> GetComparisonData(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void GetComparisonData(NdrReader in, ServerCall call) throws ComException {
        in.at("cbMax");
        int cbMax = in.readInt();
        serve(
                call,
                () -> object.GetComparisonData(cbMax),
                (out, result) -> writeGetComparisonData(out, cbMax, result),
                () -> new IROTData.GetComparisonDataResult(new byte[Empty.length(Integer.toUnsignedLong(cbMax))], 0));
    }

    private static void writeGetComparisonData(NdrWriter out, @Unsigned int cbMax,
            IROTData.GetComparisonDataResult result) throws ComException {
        byte[] pbData = result.pbData();
        int pcbData = result.pcbData();
        int count = Require.elements("pbData", Require.nonNull(pbData, "pbData").length, Integer.toUnsignedLong(cbMax));
        out.writeCount(count);
        out.writeBytes(pbData, 0, count);
        out.writeInt(pcbData);
    }
}
