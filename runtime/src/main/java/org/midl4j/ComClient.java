package org.midl4j;

import java.time.Duration;
import org.midl4j.call.InterfaceTypes;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.orpc.ObjectSpace;
import org.midl4j.rpc.ClientOptions;
import org.midl4j.rpc.EndpointMapper;
import org.midl4j.rpc.ServerOptions;
import org.midl4j.rpc.StringBinding;
import org.midl4j.rpc.Tls;

/**
 * A way to a server: makes objects there, and calls them.
 *
 * <pre>{@code
 * try (ComClient client = ComClient.connect("ncacn_ip_tcp:127.0.0.1[4711]")) {
 *     IStock stock = client.createInstance(Stock.CLSID, IStock.class);
 *     double now = stock.Quote("MSFT");
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads; all of them share one connection. A connection that was lost is made again with the
 * next call.
 */
public final class ComClient implements AutoCloseable {
    private final ObjectSpace space;
    private final StringBinding server;

    private ComClient(ObjectSpace space, StringBinding server) {
        this.space = space;
        this.server = server;
    }

    /**
     * Connects to a server.
     *
     * @param endpoint where it listens, as {@code ncacn_ip_tcp:host[port]} or {@code ncalrpc:[name]}; without a port,
     *     135 is meant
     * @throws ComException {@code RPC_S_SERVER_UNAVAILABLE} if nobody answers within ten seconds
     * @throws IllegalArgumentException if the endpoint is not of that form
     */
    public static ComClient connect(String endpoint) throws ComException {
        return connect(endpoint, ClientOptions.DEFAULT);
    }

    /** As above, with another limit for connecting, now and later. */
    public static ComClient connect(String endpoint, Duration timeout) throws ComException {
        return connect(endpoint, timeout, RuntimeLimits.DEFAULT);
    }

    /** As above, with other limits. */
    public static ComClient connect(String endpoint, Duration timeout, RuntimeLimits limits) throws ComException {
        return connect(endpoint, ClientOptions.DEFAULT.withConnect(timeout), limits);
    }

    /** As above, with options. Objects of this client are served with the same TLS, if there is any. */
    public static ComClient connect(String endpoint, ClientOptions options) throws ComException {
        return connect(endpoint, options, RuntimeLimits.DEFAULT);
    }

    /** As above, with other limits. */
    public static ComClient connect(String endpoint, ClientOptions options, RuntimeLimits limits) throws ComException {
        Tls tls = options.tls();
        return connect(
                endpoint, options, limits, tls == null ? ServerOptions.DEFAULT : ServerOptions.DEFAULT.withTls(tls));
    }

    /**
     * As above.
     *
     * @param callbacks how objects of this client are served, once the server has been given one
     */
    public static ComClient connect(
            String endpoint, ClientOptions options, RuntimeLimits limits, ServerOptions callbacks) throws ComException {
        StringBinding given = StringBinding.parse(endpoint);
        StringBinding server = given.hasEndpoint() || given.isLocal()
                ? given
                : given.withEndpoint(Integer.toString(EndpointMapper.PORT));
        ObjectSpace space = new ObjectSpace(limits.rpc(), limits.objectsPerClient(), options, callbacks);
        try {
            space.connect(server);
        } catch (ComException e) {
            space.close();
            throw e;
        }
        return new ComClient(space, server);
    }

    /** Where the server listens. */
    public String endpoint() {
        return server.toString();
    }

    /**
     * Has the server make an object.
     *
     * @param clsid the class, such as {@code Stock.CLSID}
     * @param wanted the interface to call it through; other ones come with {@code queryInterface}
     * @throws ComException {@code REGDB_E_CLASSNOTREG} if the server does not know the class, {@code E_NOINTERFACE} if its
     *     objects do not have the interface, or what went wrong when it was made
     */
    public <T> T createInstance(Guid clsid, Class<T> wanted) throws ComException {
        return space.createInstance(server, clsid, InterfaceTypes.of(wanted));
    }

    /** How many objects of this client the server, or others, hold. */
    public int exportedObjects() {
        return space.exportedObjects();
    }

    /** How many connections the server, or others, have made to call objects of this client. */
    public int connections() {
        return space.connections();
    }

    /** Gives back every object, and disconnects. Calls on their way fail, and so do later ones. */
    @Override
    public void close() {
        space.close();
    }
}
