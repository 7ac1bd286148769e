package org.midl4j.apartment;

import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.BeginOrder;
import org.midl4j.call.CallDescription;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.ndr.NdrWriter;

/** Takes calls to another apartment of this process: the octets change hands, nothing copies them. */
final class ApartmentChannel implements Channel {
    private static final int CAPACITY = 96;

    private final Apartment home;
    private final Object object;
    private final InterfaceType<?> type;
    private final Stub stub;
    private @Nullable CallDescription last;

    /** @param object what calls are for, as far as their order goes */
    ApartmentChannel(Apartment home, Object object, InterfaceType<?> type, Stub stub) {
        this.object = object;
        this.home = home;
        this.type = type;
        this.stub = stub;
    }

    /** What is said of a call; often the same as of the one before. */
    private CallDescription description(int opnum) {
        CallDescription known = last;
        if (known == null || known.opnum() != opnum) {
            last = known = new CallDescription(type, opnum, home.name());
        }
        return known;
    }

    @Override
    public NdrWriter newRequest(int opnum) {
        return new NdrWriter(false, new LocalMarshaler(), CAPACITY);
    }

    @Override
    public void send(PendingCall call, NdrWriter request) throws ComException {
        ServerCall server = new ServerCall(
                description(call.opnum()), ServerCall.current(), request.toReader(request.context()), new Sink(call));
        call.setTicket(server);
        if (call.isWaitedFor() && home.letsCallersIn()) {
            home.runInside(() -> server.dispatch(stub));
            return;
        }
        if (call.isCanceled()) {
            server.cancel(); // by another thread, which found no ticket yet
        }
        try {
            if (home.hasManyThreads()) {
                BeginOrder.execute(object, home::enqueueCall, server, () -> home.serve(server, stub));
            } else {
                home.enqueue(server, stub);
            }
        } catch (RejectedExecutionException e) {
            throw Apartment.ended(home.name());
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
        return "apartment " + home.name();
    }

    /** Completes the call with the reply's own octets. */
    private record Sink(PendingCall call) implements ReplySink {
        @Override
        public NdrWriter newReply() {
            return new NdrWriter(false, new LocalMarshaler(), CAPACITY);
        }

        @Override
        public void reply(NdrWriter reply) {
            call.complete(reply.toReader(reply.context()));
        }

        @Override
        public void fault(int status, boolean executed) {
            call.fail(status);
        }
    }
}
