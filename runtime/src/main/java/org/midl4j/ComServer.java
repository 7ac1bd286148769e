package org.midl4j;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.midl4j.apartment.Apartment;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.orpc.ClassTable;
import org.midl4j.orpc.ObjectSpace;
import org.midl4j.rpc.ClientOptions;
import org.midl4j.rpc.ServerOptions;
import org.midl4j.rpc.StringBinding;
import org.midl4j.rpc.Tls;

/**
 * Lets other processes make objects of this one, and call them.
 *
 * <pre>{@code
 * try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[4711]")) {
 *     server.register(Stock.CLSID, StockExchange::new);
 *     …
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public final class ComServer implements AutoCloseable {
    private final ObjectSpace space;
    private final ClassTable classes;
    private final StringBinding address;

    private ComServer(ObjectSpace space, ClassTable classes, StringBinding address) {
        this.space = space;
        this.classes = classes;
        this.address = address;
    }

    /**
     * Starts a server.
     *
     * @param endpoint where to listen: {@code ncacn_ip_tcp:host[port]}, where an empty host is every address of this
     *     machine, and port 0 any that is free; or {@code ncalrpc:[name]} for programs of the same user on this machine,
     *     where no name is one of the server's own choice
     * @throws ComException if that cannot be listened on
     * @throws IllegalArgumentException if the endpoint is not of that form
     */
    public static ComServer listen(String endpoint) throws ComException {
        return listen(endpoint, RuntimeLimits.DEFAULT);
    }

    /** As above, with other limits. */
    public static ComServer listen(String endpoint, RuntimeLimits limits) throws ComException {
        return listen(endpoint, limits, ServerOptions.DEFAULT);
    }

    /** As above, with options. Objects that clients pass are called with the same TLS, if there is any. */
    public static ComServer listen(String endpoint, RuntimeLimits limits, ServerOptions options) throws ComException {
        Tls tls = options.tls();
        return listen(
                endpoint, limits, options, tls == null ? ClientOptions.DEFAULT : ClientOptions.DEFAULT.withTls(tls));
    }

    /**
     * As above.
     *
     * @param callbacks how objects are called that clients pass
     */
    public static ComServer listen(
            String endpoint, RuntimeLimits limits, ServerOptions options, ClientOptions callbacks) throws ComException {
        ObjectSpace space = new ObjectSpace(limits.rpc(), limits.objectsPerClient(), callbacks, options);
        space.limitPending(limits.pendingTime());
        ClassTable classes = new ClassTable();
        space.activate(classes);
        return new ComServer(space, classes, space.listen(StringBinding.parse(endpoint)));
    }

    /** Where it listens, with the port it really has: what a client connects to. */
    public String endpoint() {
        return address.toString();
    }

    /** The TCP port it listens on; 0 if it listens for this machine only. */
    public int port() {
        return address.port();
    }

    /** Lets clients make objects of a class; the objects live in the multi-threaded apartment. */
    public void register(Guid clsid, Callable<? extends IUnknown> factory) {
        register(clsid, Apartment.mta(), factory);
    }

    /**
     * Lets clients make objects of a class.
     *
     * @param home the apartment where objects are made, and called
     */
    public void register(Guid clsid, Apartment home, Callable<? extends IUnknown> factory) {
        classes.register(clsid, home, factory);
    }

    /** How many objects clients hold. */
    public int exportedObjects() {
        return space.exportedObjects();
    }

    /** How many connections clients have. */
    public int connections() {
        return space.connections();
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
        return space.stop(atMost);
    }

    /** Stops: clients' calls fail, and calls that are running see that they are cancelled. */
    @Override
    public void close() {
        space.close();
    }
}
