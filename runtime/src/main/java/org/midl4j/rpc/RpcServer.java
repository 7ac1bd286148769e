package org.midl4j.rpc;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A server on one endpoint: accepts connections and answers the calls that come in on them. */
public final class RpcServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RpcServer.class.getName());

    private static final long ACCEPT_PAUSE_NANOS = 10_000_000;
    private static final long STOP_TICK_MILLIS = 20;
    private static final long STOP_GRACE_NANOS = 200_000_000;

    private final ServerSocketChannel acceptor;
    private final StringBinding address;
    private final InterfaceTable interfaces;
    private final RpcLimits limits;
    private final ServerLoop loop;
    private final ServerSession.Factory sessions;
    private final Set<ServerConnection> connections = ConcurrentHashMap.newKeySet();
    private final Set<TlsHandshake> handshakes = ConcurrentHashMap.newKeySet();
    private final ServerOptions options;
    private volatile boolean closed;
    private volatile boolean stopping;

    /** Of the connections that are gone; guarded by {@link #connections}. */
    private Statistics past = Statistics.NONE;

    private RpcServer(
            ServerSocketChannel acceptor,
            StringBinding address,
            InterfaceTable interfaces,
            RpcLimits limits,
            ServerOptions options)
            throws IOException {
        this.options = options;
        this.acceptor = acceptor;
        this.address = address;
        this.interfaces = interfaces;
        this.limits = limits;
        loop = new ServerLoop(address.toString(), limits.threads());
        InterfaceTable all = withManagement(interfaces);
        Associations associations = new Associations();
        sessions = replies -> new ServerSession(
                limits, all, associations, address.endpoint(), replies, options.mechanisms(), options.minimumLevel());
    }

    /**
     * Starts a server of raw RPC interfaces, which are {@linkplain #register registered} with it.
     *
     * @param endpoint where, as {@code ncacn_ip_tcp:host[port]}; an empty host is every address, port 0 any free one
     * @throws IOException if that cannot be listened on
     * @throws IllegalArgumentException if the endpoint is not of that form
     */
    public static RpcServer listen(String endpoint) throws IOException {
        return listen(endpoint, RpcLimits.DEFAULT);
    }

    /** As {@link #listen(String)}, with limits of one's own. */
    public static RpcServer listen(String endpoint, RpcLimits limits) throws IOException {
        return listen(endpoint, limits, ServerOptions.DEFAULT);
    }

    /** As above, with options. */
    public static RpcServer listen(String endpoint, RpcLimits limits, ServerOptions options) throws IOException {
        return listen(StringBinding.parse(endpoint), new RpcServices(), limits, options);
    }

    /**
     * Lets clients call an implementation of a raw RPC interface, instead of the one that was registered for the same
     * major version before. Its methods are called by several threads.
     *
     * @throws IllegalStateException if the server was started with an interface table of its maker's
     */
    public <T> void register(RpcType<T> type, T implementation) {
        if (!(interfaces instanceof RpcServices services)) {
            throw new IllegalStateException("this server has another table of interfaces");
        }
        services.register(type, implementation, address.toString());
    }

    /**
     * Starts a server.
     *
     * @param at where; an empty host is every address, port 0 any free one, no name one of the server's choice
     * @throws IOException if that cannot be listened on
     */
    public static RpcServer listen(StringBinding at, InterfaceTable interfaces, RpcLimits limits) throws IOException {
        return listen(at, interfaces, limits, ServerOptions.DEFAULT);
    }

    /** As above, and does more than answering calls. */
    public static RpcServer listen(StringBinding at, InterfaceTable interfaces, RpcLimits limits, ServerOptions options)
            throws IOException {
        StringBinding wanted = Sockets.chosen(at);
        ServerSocketChannel acceptor = Sockets.listen(wanted);
        try {
            RpcServer server = new RpcServer(acceptor, Sockets.actual(wanted, acceptor), interfaces, limits, options);
            server.loop.register(acceptor, SelectionKey.OP_ACCEPT, operations -> server.accept());
            server.loop.start();
            server.watchIdle();
            return server;
        } catch (IOException | RuntimeException e) {
            acceptor.close();
            throw e;
        }
    }

    private InterfaceTable withManagement(InterfaceTable interfaces) {
        RpcInterface management = new ManagementInterface(interfaces::listed, this);
        return new InterfaceTable() {
            @Override
            public Optional<RpcInterface> find(SyntaxId wanted) {
                return management.id().serves(wanted) ? Optional.of(management) : interfaces.find(wanted);
            }

            @Override
            public List<SyntaxId> listed() {
                return interfaces.listed();
            }
        };
    }

    /** Where it listens, with the port it really has. */
    public StringBinding address() {
        return address;
    }

    /** How many connections there are. */
    public int connections() {
        return connections.size();
    }

    private void accept() {
        try {
            for (SocketChannel channel = acceptor.accept(); channel != null; channel = acceptor.accept()) {
                accept(channel);
            }
        } catch (ClosedChannelException e) {
            return;
        } catch (IOException e) {
            // Out of file handles, most likely; it would be tried again at once for ever.
            LOG.log(System.Logger.Level.WARNING, "a client cannot be accepted at " + address, e);
            LockSupport.parkNanos(ACCEPT_PAUSE_NANOS);
        }
        if (closed) {
            handshakes.forEach(TlsHandshake::close);
            connections.forEach(ServerConnection::close);
        }
    }

    private void accept(SocketChannel channel) throws IOException {
        int connected = connections.size() + handshakes.size();
        if (connected >= limits.connections()) {
            LOG.log(System.Logger.Level.WARNING, "a client was sent away: {0} are connected", connected);
            channel.close();
            return;
        }
        try {
            Sockets.prepare(channel, address, true);
            Tls tls = options.tls();
            if (tls == null || address.isLocal()) {
                connected(channel, new PlainWire(channel));
            } else {
                handshakes.add(new TlsHandshake(this, loop, channel, tls));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a client went before it was served", e);
            channel.close();
        }
    }

    private void connected(SocketChannel channel, Wire wire) throws IOException {
        ServerConnection connection = new ServerConnection(this, loop, channel, wire, limits, sessions);
        connections.add(connection);
        if (stopping) {
            connection.retire();
        }
    }

    /** A client and this end have agreed on keys; not under a lock of the server. */
    void agreed(TlsHandshake handshake, SocketChannel channel, TlsWire wire) throws IOException {
        connected(channel, wire);
        loop.wakeup(); // this may be another thread than the one that reads
        handshakes.remove(handshake);
        if (closed) {
            connections.forEach(ServerConnection::close);
        }
    }

    void forget(TlsHandshake handshake) {
        handshakes.remove(handshake);
    }

    void lost(ServerConnection connection, Statistics whatItDid) {
        synchronized (connections) {
            if (connections.remove(connection)) {
                past = past.plus(whatItDid);
            }
            connections.notifyAll();
        }
    }

    // ---- management

    /** What has happened since the server was started. */
    public Statistics statistics() {
        synchronized (connections) {
            Statistics sum = past;
            for (ServerConnection connection : connections) {
                sum = sum.plus(connection.statistics());
            }
            return sum;
        }
    }

    /** Whether new calls are taken. */
    public boolean isListening() {
        return !closed && !stopping;
    }

    /** A client wants the server to stop listening; false if it may not. What is running goes on. */
    boolean stopListening() {
        if (options.remoteStop()) {
            stopping = true;
            closeAcceptor();
        }
        return options.remoteStop();
    }

    // ---- the end

    private void watchIdle() {
        long idle = options.idle().toNanos();
        Tls tls = options.tls();
        long handshake = tls == null ? 0 : tls.handshakeLimit().toNanos();
        if (idle == 0 && handshake == 0) {
            return;
        }
        long shorter = idle == 0 || handshake != 0 && handshake < idle ? handshake : idle;
        Thread watcher = new Thread(
                () -> {
                    while (!closed) {
                        LockSupport.parkNanos(Math.max(1_000_000, shorter / 4));
                        handshakes.forEach(each -> each.closeIfLate(handshake));
                        if (idle != 0) {
                            connections.forEach(each -> each.closeIfIdle(idle));
                        }
                    }
                },
                "midl4j-idle " + address);
        watcher.setDaemon(true);
        watcher.start();
    }

    /**
     * Stops without losing calls: listens no more, asks clients to go, refuses new calls, and waits until those that run
     * have ended and been answered; then closes.
     *
     * @param atMost how long to wait; calls that still run then are cancelled
     * @return whether all calls ended in time
     * @throws InterruptedException if the thread is interrupted; the server is then closed all the same
     */
    public boolean stop(Duration atMost) throws InterruptedException {
        stopping = true;
        closeAcceptor();
        handshakes.forEach(TlsHandshake::close);
        connections.forEach(ServerConnection::retire);
        long deadline = System.nanoTime() + atMost.toNanos();
        try {
            synchronized (connections) {
                while (!connections.isEmpty()) {
                    if (System.nanoTime() - deadline >= 0) {
                        return connections.stream().allMatch(ServerConnection::isIdle);
                    }
                    connections.wait(STOP_TICK_MILLIS);
                    for (ServerConnection connection : connections) {
                        connection.closeIfIdle(STOP_GRACE_NANOS); // a client that does not mind being asked to go
                    }
                }
                return true;
            }
        } finally {
            close();
        }
    }

    private void closeAcceptor() {
        try {
            acceptor.close();
            loop.wakeup(); // lets go of the closed channel
            Sockets.remove(address);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing an endpoint failed", e);
        }
    }

    /** Stops at once: closes the endpoint and all connections, and tells calls that are running that they are cancelled. */
    @Override
    public void close() {
        closed = true;
        closeAcceptor();
        handshakes.forEach(TlsHandshake::close);
        connections.forEach(ServerConnection::close);
        loop.close();
    }
}
