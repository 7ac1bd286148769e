package org.midl4j.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.RuntimeLimits;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.call.CallDescription;
import org.midl4j.call.CallListener;
import org.midl4j.call.Channel;
import org.midl4j.call.InterfaceQuery;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RemoteObject;
import org.midl4j.call.Waiter;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.Certificates;
import org.midl4j.rpc.ClientOptions;
import org.midl4j.rpc.ServerOptions;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.sample.watch.IWatcher;

/** One object and a {@link Way} to it, on which what passes is counted. */
final class Net implements RemoteObject, CallListener, AutoCloseable {
    private static final Guid CLSID = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf3");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static {
        InterfaceTypes.register(iid -> iid.equals(IWatchedStock.TYPE.iid())
                ? IWatchedStock.TYPE
                : iid.equals(IWatcher.TYPE.iid()) ? IWatcher.TYPE : null);
    }

    final AtomicInteger requests = new AtomicInteger();
    final AtomicInteger cancels = new AtomicInteger();
    final AtomicInteger references = new AtomicInteger();
    final AtomicInteger interfacesAskedFor = new AtomicInteger();
    volatile boolean sendFails;

    private final AtomicInteger answers = new AtomicInteger();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final RemoteObject inner;
    private final String endpoint;
    /** Replaced where the way has a connection; a test that asks others for a loss is wrong, and fails. */
    private Runnable loss = () -> {
        throw new UnsupportedOperationException("there is no connection to lose");
    };

    Net(Way way, IUnknown object) throws ComException {
        switch (way) {
            case COPIED -> {
                Loopback loopback = new Loopback(object);
                inner = loopback;
                endpoint = loopback.endpoint();
                loss = loopback::loseConnection;
            }
            case APARTMENT -> {
                SingleThreadedApartment home = Apartment.sta("net-" + NUMBERS.incrementAndGet());
                open.push(home::close);
                inner = behind(home.create(InterfaceType.UNKNOWN, () -> object));
                endpoint = home.name();
            }
            case NEUTRAL -> {
                inner = behind(Apartment.nta().create(InterfaceType.UNKNOWN, () -> object));
                endpoint = Apartment.nta().name();
            }
            case TCP, LOCAL, TLS -> {
                boolean encrypted = way == Way.TLS;
                ComServer server = ComServer.listen(
                        way == Way.LOCAL ? "ncalrpc:" : "ncacn_ip_tcp:127.0.0.1[0]",
                        RuntimeLimits.DEFAULT,
                        encrypted ? ServerOptions.DEFAULT.withTls(Certificates.server()) : ServerOptions.DEFAULT);
                open.push(server::close);
                server.register(CLSID, () -> object);
                ComClient client = ComClient.connect(
                        server.endpoint(),
                        encrypted ? ClientOptions.DEFAULT.withTls(Certificates.client()) : ClientOptions.DEFAULT);
                open.push(client::close);
                inner = behind(client.createInstance(CLSID, IUnknown.class));
                endpoint = server.endpoint();
                loss = server::close;
            }
            default -> throw new IllegalArgumentException(way.name());
        }
        Com.addCallListener(this);
        open.push(() -> Com.removeCallListener(this));
    }

    private RemoteObject behind(IUnknown proxy) {
        open.push(proxy::release);
        return ((ProxyObject) proxy).proxyTarget().object();
    }

    /** A proxy of the object. */
    <T> T proxy(InterfaceType<T> type) throws ComException {
        ProxyTarget target = ProxyTarget.acquire(this, type);
        if (target == null) {
            throw new ComException(HResult.E_NOINTERFACE);
        }
        return type.newProxy(target);
    }

    /** How many calls the server has answered, whether or not anybody reads that. */
    int answers() {
        return answers.get();
    }

    /** Loses the connection: what is on its way fails. */
    void loseConnection() {
        loss.run();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().run();
        }
    }

    @Override
    public @Nullable Ending serving(CallDescription call) {
        return call.endpoint().equals(endpoint) ? hresult -> answers.incrementAndGet() : null;
    }

    // ---- the object, with everything counted ----

    @Override
    public @Nullable Channel channel(InterfaceType<?> type) throws ComException {
        interfacesAskedFor.incrementAndGet();
        Channel channel = inner.channel(type);
        return channel == null ? null : new Counted(channel);
    }

    @Override
    public @Nullable InterfaceQuery interfaceQuery() throws ComException {
        InterfaceQuery query = inner.interfaceQuery();
        return query == null ? null : new CountedQuery(query);
    }

    /** Questions for many interfaces at once are counted like other calls. */
    private final class CountedQuery implements InterfaceQuery {
        private final InterfaceQuery query;

        CountedQuery(InterfaceQuery query) {
            this.query = query;
        }

        @Override
        public Channel channel() {
            return new Counted(query.channel());
        }

        @Override
        public boolean knows(InterfaceType<?> type) {
            return query.knows(type);
        }

        @Override
        public void write(NdrWriter out, List<Guid> iids) throws ComException {
            query.write(out, iids);
        }

        @Override
        public int[] read(NdrReader in, List<Guid> iids) throws ComException {
            return query.read(in, iids);
        }
    }

    @Override
    public boolean hasCallFactory() throws ComException {
        return inner.hasCallFactory();
    }

    @Override
    public void acquire() {
        references.incrementAndGet();
        inner.acquire();
    }

    @Override
    public void release() {
        references.decrementAndGet();
        inner.release();
    }

    private final class Counted implements Channel {
        private final Channel channel;

        Counted(Channel channel) {
            this.channel = channel;
        }

        @Override
        public NdrWriter newRequest(int opnum) throws ComException {
            return channel.newRequest(opnum);
        }

        @Override
        public void send(PendingCall call, NdrWriter request) throws ComException {
            if (sendFails) {
                throw new ComException(HResult.RPC_S_SERVER_UNAVAILABLE);
            }
            requests.incrementAndGet();
            channel.send(call, request);
        }

        @Override
        public void cancel(PendingCall call) {
            cancels.incrementAndGet();
            channel.cancel(call);
        }

        @Override
        public void abandon(PendingCall call) {
            channel.abandon(call);
        }

        @Override
        public Waiter waiter() {
            return channel.waiter();
        }

        @Override
        public String endpoint() {
            return channel.endpoint();
        }
    }
}
