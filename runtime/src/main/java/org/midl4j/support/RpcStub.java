package org.midl4j.support;

import org.midl4j.call.FaultStatus;
import org.midl4j.call.ReplyWriter;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;

/**
 * Every generated stub of a raw RPC interface: picks the operation and calls the server's method. What that throws
 * becomes a fault: an {@link RpcException} one of its status, anything else {@code nca_s_fault_unspec}.
 */
public abstract class RpcStub implements Stub {
    protected RpcStub() {}

    @Override
    public final void invoke(ServerCall call) throws ComException {
        NdrReader in = call.request();
        try {
            invoke(call.opnum(), in, call);
        } catch (BadStubData e) {
            throw e.ofParameter(in.place());
        } catch (RpcException e) {
            call.fault(e.status());
        }
    }

    /**
     * Serves one operation; generated.
     *
     * @param in stands at the first parameter
     */
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException, RpcException {
        call.fault(FaultStatus.OPERATION_OUT_OF_RANGE, false);
    }

    /** Answers a call of an operation without results. */
    @SuppressWarnings("NullAway") // Void has no other value
    protected static void replyNothing(ServerCall call) {
        call.reply(ReplyWriter.NOTHING, null);
    }
}
