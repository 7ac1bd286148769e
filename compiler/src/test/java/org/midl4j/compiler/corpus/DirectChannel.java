package org.midl4j.compiler.corpus;

import java.util.ArrayList;
import java.util.List;
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
import org.midl4j.ndr.NdrWriter;

/** Takes a proxy's octets to a stub in NDR64, which apartments of one process do not speak; on the caller's thread. */
final class DirectChannel implements Channel, RemoteObject {
    private final Stub stub;

    private DirectChannel(Stub stub) {
        this.stub = stub;
    }

    /** A proxy of an object. */
    static <T> T proxy(InterfaceType<T> type, IUnknown object) throws ComException {
        return type.newProxy(ProxyTarget.acquire(new DirectChannel(type.newStub(object)), type));
    }

    @Override
    public NdrWriter newRequest(int opnum) {
        return new NdrWriter(true, new Beside(), 64);
    }

    @Override
    public void send(PendingCall call, NdrWriter request) {
        new ServerCall(call.opnum(), request.toReader(request.context()), new Sink(call)).dispatch(stub);
    }

    @Override
    public void cancel(PendingCall call) {}

    @Override
    public String endpoint() {
        return "NDR64";
    }

    @Override
    public Channel channel(InterfaceType<?> type) {
        return this;
    }

    @Override
    public boolean hasCallFactory() {
        return true;
    }

    @Override
    public void acquire() {}

    @Override
    public void release() {}

    private record Sink(PendingCall call) implements ReplySink {
        @Override
        public NdrWriter newReply() {
            return new NdrWriter(true, new Beside(), 64);
        }

        @Override
        public void reply(NdrWriter results) {
            call.complete(results.toReader(results.context()));
        }

        @Override
        public void fault(int status, boolean executed) {
            call.fail(status);
        }
    }

    /** Objects travel beside the octets, as themselves. */
    private static final class Beside implements InterfaceMarshaler {
        private final List<IUnknown> objects = new ArrayList<>();

        @Override
        public byte[] marshal(IUnknown object, InterfaceType<?> type) throws ComException {
            object.queryInterface(type.javaClass());
            objects.add(object);
            return new byte[] {(byte) (objects.size() - 1), (byte) (objects.size() - 1 >> 8)};
        }

        @Override
        public <T> T unmarshal(byte[] octets, InterfaceType<T> type) throws ComException {
            if (octets.length != 2) {
                throw new ComException(HResult.RPC_E_INVALID_DATA);
            }
            return objects.get(octets[0] & 0xff | (octets[1] & 0xff) << 8).queryInterface(type.javaClass());
        }
    }
}
