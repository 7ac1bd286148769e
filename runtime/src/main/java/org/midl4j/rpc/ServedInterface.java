package org.midl4j.rpc;

import java.util.Optional;
import org.midl4j.call.Caller;
import org.midl4j.call.FaultStatus;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.HResult;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.SpareWriter;

/** A raw RPC interface that a server implements, called where its requests are read. */
final class ServedInterface implements RpcInterface {
    private static final int REPLY_CAPACITY = 128;

    private final RpcType<?> type;
    private final Stub stub;
    private final String endpoint;
    private final SpareWriter replies = new SpareWriter(false, REPLY_CAPACITY);
    private final SpareWriter wideReplies = new SpareWriter(true, REPLY_CAPACITY);

    private ServedInterface(RpcType<?> type, Stub stub, String endpoint) {
        this.type = type;
        this.stub = stub;
        this.endpoint = endpoint;
    }

    /** @param endpoint where calls come in, for messages */
    static <T> ServedInterface of(RpcType<T> type, T implementation, String endpoint) {
        return new ServedInterface(type, type.stub(implementation), endpoint);
    }

    @Override
    public SyntaxId id() {
        return type.id();
    }

    @Override
    public boolean speaks(SyntaxId transferSyntax) {
        return transferSyntax.equals(SyntaxId.NDR) || transferSyntax.equals(SyntaxId.NDR64);
    }

    @Override
    public void dispatch(IncomingCall call) {
        CallContexts contexts = new CallContexts(call.association());
        boolean ndr64 = call.isNdr64();
        NdrReader in = new NdrReader(call.stub(), 0, call.stub().length, ndr64, call.isBigEndian(), contexts);
        Sink sink = new Sink(call, ndr64 ? wideReplies : replies, contexts);
        new ServerCall(type.description(), call.opnum(), endpoint, in, sink, call.cancelled()).dispatch(stub);
    }

    /** The status of a fault: what a COM server would be said to have done is not for others. */
    static int rawStatus(int status) {
        return status == HResult.RPC_E_SERVERFAULT || status == 0 ? FaultStatus.UNSPECIFIED : status;
    }

    /** Sends the answer. */
    private record Sink(IncomingCall call, SpareWriter writers, CallContexts contexts) implements ReplySink {
        @Override
        public NdrWriter newReply() {
            return writers.take(contexts);
        }

        @Override
        public void reply(NdrWriter reply) {
            call.reply(reply.octets(), reply.origin(), reply.position() - reply.origin());
            writers.give(reply);
        }

        @Override
        public Optional<Caller> caller() {
            return Optional.of(call);
        }

        @Override
        public void fault(int status, boolean executed) {
            call.fault(rawStatus(status), executed);
        }
    }
}
