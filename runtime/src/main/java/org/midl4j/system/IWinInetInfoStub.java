// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.ObjectStub;
import org.midl4j.support.Require;

/** Serves calls of an {@link IWinInetInfo} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public class IWinInetInfoStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IWinInetInfo object;

    protected IWinInetInfoStub(IWinInetInfo object) {
        this(IWinInetInfo.TYPE, object);
    }

    protected IWinInetInfoStub(InterfaceType<?> type, IWinInetInfo object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> QueryOption(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void QueryOption(NdrReader in, ServerCall call) throws ComException {
        in.at("dwOption");
        int dwOption = in.readInt();
        in.at("pBuffer");
        byte[] pBuffer = in.readBytes(in.readArrayCount(1));
        in.at("pcbBuf");
        int pcbBuf = in.readInt();
        Checked.count("pBuffer", pBuffer.length, Integer.toUnsignedLong(pcbBuf));
        serve(
                call,
                () -> object.QueryOption(dwOption, pBuffer, pcbBuf),
                IWinInetInfoStub::writeQueryOption,
                () -> new IWinInetInfo.QueryOptionResult(pBuffer, pcbBuf));
    }

    private static void writeQueryOption(NdrWriter out, IWinInetInfo.QueryOptionResult result)
            throws ComException {
        byte[] pBuffer = result.pBuffer();
        int pcbBuf = result.pcbBuf();
        int count = Require.elements("pBuffer", Require.nonNull(pBuffer, "pBuffer").length, Integer.toUnsignedLong(pcbBuf));
        out.writeCount(count);
        out.writeBytes(pBuffer, 0, count);
        out.writeInt(pcbBuf);
    }
}
