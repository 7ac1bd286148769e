package org.midl4j.conformance;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.apartment.Apartment;
import org.midl4j.call.CallDescription;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceMarshaler;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;

/** A network of one object: octets are copied and recorded, and the connection can be made to fail. */
final class Loopback implements RemoteObject {
    final List<byte[]> requests = Collections.synchronizedList(new ArrayList<>());
    final List<byte[]> replies = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger cancels = new AtomicInteger();
    final AtomicInteger references = new AtomicInteger();
    final AtomicInteger interfacesAskedFor = new AtomicInteger();
    volatile boolean sendFails;
    volatile boolean callFactory = true;
    volatile boolean ndr64;

    private final IUnknown object;
    private final InterfaceMarshaler objects = new Numbered();
    private final Set<PendingCall> onTheirWay = ConcurrentHashMap.newKeySet();

    Loopback(IUnknown object) {
        this.object = object;
    }

    /** Where calls go, for messages. */
    String endpoint() {
        return "loopback " + System.identityHashCode(this);
    }

    /** A proxy of the object. */
    <T> T proxy(InterfaceType<T> type) throws ComException {
        ProxyTarget target = ProxyTarget.acquire(this, type);
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE);
        }
        return type.newProxy(target);
    }

    /** Loses the connection: what is on its way fails as a transport fails it. */
    void loseConnection() {
        onTheirWay.forEach(call -> call.fail(HResult.RPC_S_CALL_FAILED));
    }

    @Override
    public @Nullable Channel channel(InterfaceType<?> type) throws ComException {
        interfacesAskedFor.incrementAndGet();
        return object.tryQueryInterface(type.javaClass()) == null ? null : new Line(type.newStub(object));
    }

    @Override
    public boolean hasCallFactory() {
        return callFactory;
    }

    @Override
    public void acquire() {
        references.incrementAndGet();
    }

    @Override
    public void release() {
        references.decrementAndGet();
    }

    /** Interface pointers are numbers. */
    private static final class Numbered implements InterfaceMarshaler {
        private final List<IUnknown> objects = new ArrayList<>();

        @Override
        public synchronized byte[] marshal(IUnknown object, InterfaceType<?> type) {
            objects.add(object);
            return ByteBuffer.allocate(Integer.BYTES).putInt(objects.size() - 1).array();
        }

        @Override
        public synchronized <T> T unmarshal(byte[] octets, InterfaceType<T> type) throws ComException {
            return objects.get(ByteBuffer.wrap(octets).getInt()).queryInterface(type.javaClass());
        }
    }

    private final class Line implements Channel {
        private final Stub stub;

        Line(Stub stub) {
            this.stub = stub;
        }

        @Override
        public NdrWriter newRequest(int opnum) {
            return new NdrWriter(ndr64, objects, 64);
        }

        @Override
        public void send(PendingCall call, NdrWriter request) throws ComException {
            if (sendFails) {
                throw new ComException(HResult.RPC_S_SERVER_UNAVAILABLE);
            }
            byte[] octets = request.toByteArray();
            requests.add(octets);
            onTheirWay.add(call);
            ServerCall server = new ServerCall(
                    new CallDescription(call.target().type(), call.opnum(), Loopback.this.endpoint()),
                    null,
                    reader(octets),
                    new Answer(call));
            call.setTicket(server);
            Apartment.mta().enqueueCall(() -> server.dispatch(stub));
        }

        @Override
        public void cancel(PendingCall call) {
            cancels.incrementAndGet();
            if (call.ticket() instanceof ServerCall server) {
                server.cancel();
            }
        }

        @Override
        public String endpoint() {
            return Loopback.this.endpoint();
        }
    }

    private NdrReader reader(byte[] octets) {
        return new NdrReader(octets, 0, octets.length, ndr64, false, objects);
    }

    private final class Answer implements ReplySink {
        private final PendingCall call;

        Answer(PendingCall call) {
            this.call = call;
        }

        @Override
        public NdrWriter newReply() {
            return new NdrWriter(ndr64, objects, 64);
        }

        @Override
        public void reply(NdrWriter reply) {
            byte[] octets = reply.toByteArray();
            replies.add(octets);
            onTheirWay.remove(call);
            call.complete(reader(octets));
        }

        @Override
        public void fault(int status, boolean executed) {
            onTheirWay.remove(call);
            call.fail(status);
        }
    }
}
