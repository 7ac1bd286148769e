package org.midl4j;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.midl4j.apartment.Apartment;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.orpc.ClassTable;
import org.midl4j.orpc.ObjectSpace;
import org.midl4j.rpc.StringBinding;

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
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

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
        ObjectSpace space = new ObjectSpace(limits.rpc(), limits.objectsPerClient(), CONNECT_TIMEOUT);
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

    /** Stops: clients' calls fail, and calls that are running see that they are cancelled. */
    @Override
    public void close() {
        space.close();
    }
}
