package org.midl4j.orpc;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.call.FaultStatus;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.OutgoingCall;
import org.midl4j.rpc.RpcFailure;
import org.midl4j.rpc.SyntaxId;

/** A call that the runtime makes for itself and waits for. */
final class DirectCall extends OutgoingCall {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Event over = new Event();
    private volatile @Nullable NdrReader reply;
    private volatile @Nullable RpcFailure failure;

    private DirectCall(SyntaxId target, int opnum, @Nullable Guid object) {
        super(target, opnum, object);
    }

    /**
     * Calls and waits.
     *
     * @return stands at the reply's first octet
     * @throws ComException if there is no reply
     */
    static NdrReader make(Binding binding, SyntaxId target, int opnum, @Nullable Guid object, NdrWriter request)
            throws ComException {
        DirectCall call = new DirectCall(target, opnum, object);
        Waiter own = Waiter.ofThread();
        Waiter waiter = own == null ? binding.waiter() : own;
        waiter.checkAllowed();
        try {
            binding.call(call, request.octets(), request.origin(), request.position() - request.origin(), own == null);
        } catch (RpcException e) {
            throw unavailable(e);
        }
        if (!waiter.awaitUninterrupted(call.over, Deadline.after(TIMEOUT))) {
            binding.abandon(call);
            throw new ComException(
                    HResult.RPC_E_TIMEOUT,
                    binding.server() + " did not answer for " + TIMEOUT.toSeconds() + " seconds");
        }
        NdrReader in = call.reply;
        RpcFailure failed = call.failure;
        if (in == null) {
            throw failed == null
                    ? new ComException(HResult.RPC_S_CALL_FAILED)
                    : new ComException(FaultStatus.toHResult(failed.status()), failed.detail());
        }
        return in;
    }

    /** What a COM caller is told when a call could not be sent. */
    static ComException unavailable(RpcException e) {
        return new ComException(FaultStatus.toHResult(e.status()), e.getMessage(), e);
    }

    @Override
    protected void replied(byte[] octets, boolean bigEndian) {
        reply = new NdrReader(octets, 0, octets.length, false, bigEndian, null);
        over.signal();
    }

    @Override
    protected void failed(RpcFailure why) {
        failure = why;
        over.signal();
    }
}
