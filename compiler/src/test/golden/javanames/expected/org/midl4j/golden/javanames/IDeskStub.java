// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.javanames;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
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

/** Serves calls of an {@link IDesk} from elsewhere. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public class IDeskStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IDesk object;

    protected IDeskStub(IDesk object) {
        this(IDesk.TYPE, object);
    }

    protected IDeskStub(InterfaceType<?> type, IDesk object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> getLastTrade(in, call);
            case 4 -> getName(call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void getLastTrade(NdrReader in, ServerCall call) throws ComException {
        in.at("deskID");
        int deskID = in.readInt();
        serve(
                call,
                () -> object.getLastTrade(deskID),
                (AsyncIDesk it) -> it.beginGetLastTrade(deskID),
                AsyncIDesk::finishGetLastTrade,
                IDeskStub::writeGetLastTrade,
                () -> new Trade());
    }

    private static void writeGetLastTrade(NdrWriter out, Trade pTrade) throws ComException {
        try {
            TradeCodec.write(out, Require.nonNull(pTrade, "pTrade"));
        } catch (Unsendable problem) {
            throw problem.in("pTrade", pTrade);
        }
    }

    private void getName(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.getName(),
                (AsyncIDesk it) -> it.beginGetName(),
                AsyncIDesk::finishGetName,
                IDeskStub::writeGetName,
                () -> null);
    }

    private static void writeGetName(NdrWriter out, @Nullable String pValue) throws ComException {
        if (out.writePointer(pValue)) {
            out.writeWideString(pValue);
        }
    }
}
