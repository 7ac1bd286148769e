package org.midl4j.orpc;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.Channel;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ThreadCalls;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.RpcException;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.SpareWriter;
import org.midl4j.rpc.Binding;
import org.midl4j.rpc.OutgoingCall;
import org.midl4j.rpc.RpcFailure;
import org.midl4j.rpc.SyntaxId;

/** Takes the calls of one interface of one remote object to its exporter. */
final class OrpcChannel implements Channel {
    private static final int CAPACITY = 192;

    private final ObjectSpace space;
    private final Binding binding;
    private final SyntaxId target;
    private final Guid ipid;
    private final SpareWriter writers = new SpareWriter(false, CAPACITY);

    OrpcChannel(ObjectSpace space, Binding binding, Guid iid, Guid ipid) {
        this.space = space;
        this.binding = binding;
        this.ipid = ipid;
        target = SyntaxId.of(iid, 0, 0);
    }

    Guid ipid() {
        return ipid;
    }

    @Override
    public NdrWriter newRequest(int opnum) {
        NdrWriter out = writers.take(space);
        OrpcHeaders.writeThis(out);
        return out;
    }

    @Override
    public void send(PendingCall call, NdrWriter request) throws ComException {
        ObjectCall sent = new ObjectCall(
                target, ipid, call, space, Waiter.ofThread() == null ? null : OrpcHeaders.causality(request));
        call.setTicket(sent);
        boolean readsItself = call.isWaitedFor() && Waiter.ofThread() == null;
        try {
            binding.call(sent, request.octets(), request.origin(), request.position() - request.origin(), readsItself);
        } catch (RpcException e) {
            throw DirectCall.unavailable(e);
        }
        writers.give(request);
        if (call.isCanceled()) {
            cancel(call); // it was cancelled before there was anything to cancel
        }
    }

    @Override
    public void cancel(PendingCall call) {
        if (call.ticket() instanceof ObjectCall sent) {
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
    private static final class ObjectCall extends OutgoingCall implements ThreadCalls.CausalTicket {
        private final PendingCall call;
        private final ObjectSpace space;
        /** Known only where a thread serves calls while it waits. */
        private final @Nullable Guid causality;

        ObjectCall(SyntaxId target, Guid ipid, PendingCall call, ObjectSpace space, @Nullable Guid causality) {
            super(target, call.opnum(), ipid);
            this.call = call;
            this.space = space;
            this.causality = causality;
        }

        @Override
        public @Nullable Guid causality() {
            return causality;
        }

        @Override
        protected void replied(byte[] octets, boolean bigEndian) {
            NdrReader in = new NdrReader(octets, 0, octets.length, false, bigEndian, space);
            try {
                OrpcHeaders.readThat(in);
            } catch (BadStubData e) {
                call.fail(e.status(), "the reply is not one of an object: " + e.getMessage(), e);
                return;
            }
            call.complete(in);
        }

        @Override
        protected void failed(RpcFailure failure) {
            call.fail(failure.status(), failure.detail(), null);
        }
    }
}
