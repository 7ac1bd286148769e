package org.midl4j.rpc;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.midl4j.call.CallDescription;
import org.midl4j.call.Channel;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.ndr.NdrWriter;

/**
 * One client and its server in the same process, without a network: parameters and results are marshalled all the same,
 * calls can be cancelled, and context handles are run down when it is closed. For tests, and for code that does not care
 * where its server is.
 *
 * <pre>{@code
 * try (InProcess process = new InProcess()) {
 *     clock here = process.client(clock.TYPE, new SystemClock());
 *     …
 * }
 * }</pre>
 */
public final class InProcess implements AutoCloseable {
    private static final int CAPACITY = 192;

    private final boolean ndr64;
    private final Associations associations = new Associations();
    private final Association association = associations.create();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "midl4j-in-process");
        thread.setDaemon(true);
        return thread;
    });

    /** Calls are written in NDR 2.0. */
    public InProcess() {
        this(false);
    }

    /** @param ndr64 whether calls are written in NDR64 instead of NDR 2.0 */
    public InProcess(boolean ndr64) {
        this.ndr64 = ndr64;
    }

    /** A client of an implementation. */
    public <T> T client(RpcType<T> type, T implementation) {
        return type.client(channel(type, implementation));
    }

    /** The way to an implementation, for those who put something between it and a client. */
    public <T> Channel channel(RpcType<T> type, T implementation) {
        return new Joined(type, type.stub(implementation));
    }

    /** Takes no more calls, and runs the context handles down that the client has not closed. */
    @Override
    public void close() {
        threads.shutdown();
        associations.leave(association);
    }

    /** Octets change hands. */
    private final class Joined implements Channel {
        private final RpcType<?> type;
        private final Stub stub;

        Joined(RpcType<?> type, Stub stub) {
            this.type = type;
            this.stub = stub;
        }

        @Override
        public NdrWriter newRequest(int opnum) {
            return new NdrWriter(ndr64, null, CAPACITY);
        }

        @Override
        public void send(PendingCall call, NdrWriter request) throws ComException {
            CallContexts contexts = new CallContexts(association);
            ServerCall server = new ServerCall(
                    new CallDescription(type.description(), call.opnum(), endpoint()),
                    ServerCall.current(),
                    request.toReader(contexts),
                    new Sink(call, ndr64, contexts));
            call.setTicket(server);
            try {
                threads.execute(() -> server.dispatch(stub));
            } catch (RejectedExecutionException e) {
                throw new ComException(HResult.RPC_E_DISCONNECTED, "the server in this process was closed", e);
            }
            if (call.isCanceled()) {
                server.cancel();
            }
        }

        @Override
        public void cancel(PendingCall call) {
            if (call.ticket() instanceof ServerCall server) {
                server.cancel();
            }
        }

        @Override
        public String endpoint() {
            return "this process";
        }
    }

    /** Completes the call with the reply's own octets. */
    private record Sink(PendingCall call, boolean ndr64, CallContexts contexts) implements ReplySink {
        @Override
        public NdrWriter newReply() {
            return new NdrWriter(ndr64, contexts, CAPACITY);
        }

        @Override
        public void reply(NdrWriter reply) {
            call.complete(reply.toReader(null));
        }

        @Override
        public void fault(int status, boolean executed) {
            call.fail(ServedInterface.rawStatus(status));
        }
    }
}
