package org.midl4j.rpc;

import org.midl4j.call.CallDescription;
import org.midl4j.call.FaultStatus;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.HResult;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** A raw RPC interface that a server implements, called where its requests are read. */
final class ServedInterface implements RpcInterface {
    private static final int REPLY_CAPACITY = 128;

    private final RpcType<?> type;
    private final Stub stub;
    private final String endpoint;

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
        ServerCall server = new ServerCall(
                new CallDescription(type.description(), call.opnum(), endpoint),
                null,
                in,
                new Sink(call, ndr64, contexts));
        call.onCancel(server::cancel);
        server.dispatch(stub);
    }

    /** The status of a fault: what a COM server would be said to have done is not for others. */
    static int rawStatus(int status) {
        return status == HResult.RPC_E_SERVERFAULT || status == 0 ? FaultStatus.UNSPECIFIED : status;
    }

    /** Sends the answer. */
    private record Sink(IncomingCall call, boolean ndr64, CallContexts contexts) implements ReplySink {
        @Override
        public NdrWriter newReply() {
            return new NdrWriter(ndr64, contexts, REPLY_CAPACITY);
        }

        @Override
        public void reply(NdrWriter reply) {
            call.reply(reply.octets(), reply.origin(), reply.position() - reply.origin());
        }

        @Override
        public void fault(int status, boolean executed) {
            call.fault(rawStatus(status), executed);
        }
    }
}
