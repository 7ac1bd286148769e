package org.midl4j.orpc;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.Caller;
import org.midl4j.call.InterfaceMarshaler;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.ThreadCalls;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.ndr.SpareWriter;
import org.midl4j.rpc.IncomingCall;
import org.midl4j.rpc.RpcInterface;
import org.midl4j.rpc.SyntaxId;

/** The calls of one COM interface, whichever object they are for: finds the object, and calls it in its apartment. */
final class ObjectInterface implements RpcInterface {
    private static final int REPLY_CAPACITY = 128;

    private final SyntaxId id;
    private final Exporter exporter;
    private final ObjectSpace space;
    private final SpareWriter replies = new SpareWriter(false, REPLY_CAPACITY);

    ObjectInterface(SyntaxId id, Exporter exporter, ObjectSpace space) {
        this.id = id;
        this.exporter = exporter;
        this.space = space;
    }

    @Override
    public SyntaxId id() {
        return id;
    }

    @Override
    public void dispatch(IncomingCall call) {
        Guid ipid = call.object();
        ExportedObject.Part part = ipid == null ? null : exporter.find(ipid);
        if (part == null) {
            call.fault(HResult.RPC_E_INVALID_OBJECT, false);
            return;
        }
        if (!part.type().iid().equals(id.uuid())) {
            call.fault(HResult.RPC_E_INVALID_IPID, false);
            return;
        }
        Sink sink = new Sink(call, space, replies);
        NdrReader in = new NdrReader(call.stub(), 0, call.stub().length, false, call.isBigEndian(), sink);
        try {
            OrpcHeaders.readThis(in);
        } catch (ComException e) {
            call.fault(e.hresult(), false);
            return;
        } catch (BadStubData e) {
            call.fault(e.status(), false);
            return;
        }
        ServerCall server = new ServerCall(part.type(), call.opnum(), space.endpoint(), in, sink, call.cancelled());
        server.limitPending(space.pendingTime());
        dispatch(call, server, part);
    }

    private static void dispatch(IncomingCall call, ServerCall server, ExportedObject.Part part) {
        Apartment home = part.owner().home();
        if (home.isCurrent()) {
            home.serve(server, part.stub());
        } else if (home.letsCallersIn()) {
            home.runInside(() -> home.serve(server, part.stub()));
        } else {
            try {
                home.enqueue(server, part.stub());
            } catch (RejectedExecutionException e) {
                call.fault(HResult.RPC_E_SERVER_DIED_DNE, false);
            }
        }
    }

    /** Sends the answer, behind ORPCTHAT; objects that go with it are held by the client that called. */
    private record Sink(IncomingCall call, ObjectSpace space, SpareWriter writers)
            implements ReplySink, InterfaceMarshaler, ThreadCalls.CausalTicket {
        @Override
        public Guid causality() {
            return OrpcHeaders.causality(call.stub(), call.isBigEndian());
        }

        @Override
        public byte[] marshal(IUnknown object, InterfaceType<?> type) throws ComException {
            return space.marshal(object, type, call.connection());
        }

        @Override
        public <T> T unmarshal(byte[] octets, InterfaceType<T> type) throws ComException {
            return space.unmarshal(octets, type);
        }

        @Override
        public NdrWriter newReply() {
            NdrWriter out = writers.take(this);
            OrpcHeaders.writeThat(out);
            return out;
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
            call.fault(status, executed);
        }
    }
}
