package org.midl4j.rpc;

import org.midl4j.call.Channel;
import org.midl4j.call.FaultStatus;
import org.midl4j.call.PendingCall;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.SpareWriter;

/** Takes the calls of one raw RPC interface to a server. */
final class RpcChannel implements Channel {
    private static final int CAPACITY = 192;

    private final Binding binding;
    private final SyntaxId target;
    private final SyntaxId transferSyntax;
    private final boolean ndr64;
    private final SpareWriter writers;

    RpcChannel(Binding binding, SyntaxId target, SyntaxId transferSyntax) {
        this.binding = binding;
        this.target = target;
        this.transferSyntax = transferSyntax;
        ndr64 = transferSyntax.equals(SyntaxId.NDR64);
        writers = new SpareWriter(ndr64, CAPACITY);
    }

    @Override
    public NdrWriter newRequest(int opnum) {
        return writers.take(null);
    }

    @Override
    public void send(PendingCall call, NdrWriter request) throws ComException {
        Sent sent = new Sent(this, call);
        call.setTicket(sent);
        boolean readsItself = call.isWaitedFor() && Waiter.ofThread() == null;
        try {
            binding.call(sent, request.octets(), request.origin(), request.position() - request.origin(), readsItself);
        } catch (RpcException e) {
            throw new ComException(FaultStatus.toHResult(e.status()), e.getMessage(), e);
        }
        writers.give(request);
        if (call.isCanceled()) {
            cancel(call); // it was cancelled before there was anything to cancel
        }
    }

    @Override
    public void cancel(PendingCall call) {
        if (call.ticket() instanceof Sent sent) {
            binding.cancel(sent);
            if (call.isDone()) {
                binding.abandon(sent); // nobody waits for what the server makes of it
            }
        }
    }

    @Override
    public Waiter waiter() {
        return binding.waiter();
    }

    @Override
    public String endpoint() {
        return binding.server().toString();
    }

    /** One call on its way. */
    private static final class Sent extends OutgoingCall {
        private final PendingCall call;
        private final boolean ndr64;

        Sent(RpcChannel channel, PendingCall call) {
            super(channel.target, channel.transferSyntax, call.opnum(), null, false);
            this.call = call;
            this.ndr64 = channel.ndr64;
        }

        @Override
        protected void replied(byte[] octets, boolean bigEndian) {
            call.complete(new NdrReader(octets, 0, octets.length, ndr64, bigEndian, null));
        }

        @Override
        protected void failed(RpcFailure failure) {
            call.fail(failure.status(), failure.detail(), null);
        }
    }
}
