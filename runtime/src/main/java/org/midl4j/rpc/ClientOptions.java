package org.midl4j.rpc;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a client makes its connections.
 *
 * @param connect how long to wait until a server has answered and, with TLS, agreed on keys
 * @param call how long a call may take before it fails with {@code RPC_E_TIMEOUT}, unless something else is said of its
 *     proxy or client; null for as long as it takes
 * @param keepAlive whether the system asks now and then whether the other end of a connection is still there
 * @param tls how TCP connections are encrypted; null if they are not
 * @param security how this end proves who it is, and protects what it says; null if it does not
 */
public record ClientOptions(
        Duration connect,
        @Nullable Duration call,
        boolean keepAlive,
        @Nullable Tls tls,
        @Nullable ClientSecurity security) {
    /** Ten seconds to connect, as long as it takes to answer, and nothing is protected. */
    public static final ClientOptions DEFAULT = new ClientOptions(Duration.ofSeconds(10), null, true, null, null);

    public ClientOptions withConnect(Duration limit) {
        return new ClientOptions(limit, call, keepAlive, tls, security);
    }

    public ClientOptions withCall(Duration limit) {
        return new ClientOptions(connect, limit, keepAlive, tls, security);
    }

    public ClientOptions withKeepAlive(boolean wanted) {
        return new ClientOptions(connect, call, wanted, tls, security);
    }

    public ClientOptions withTls(Tls wanted) {
        return new ClientOptions(connect, call, keepAlive, wanted, security);
    }

    public ClientOptions withSecurity(ClientSecurity wanted) {
        return new ClientOptions(connect, call, keepAlive, tls, wanted);
    }
}
