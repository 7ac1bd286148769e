package org.midl4j.rpc;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server does beyond answering calls.
 *
 * @param idle how long a connection may stay without anything being sent or run on it before it is closed; zero for ever
 * @param remoteStop whether a client may stop the server with {@code rpc_mgmt_stop_server_listening}
 * @param mechanisms by which clients may prove who they are; an interface says how much it wants with
 *     {@link RpcInterface#minimumLevel}
 * @param minimumLevel the {@link AuthenticationLevel} that every call has to have, whichever interface it is for
 * @param tls how TCP connections are encrypted; null if they are not
 */
public record ServerOptions(
        Duration idle,
        boolean remoteStop,
        List<SecurityMechanism> mechanisms,
        int minimumLevel,
        @Nullable Tls tls) {
    /** Connections may idle for ever, and clients may not stop the server. */
    public static final ServerOptions DEFAULT =
            new ServerOptions(Duration.ZERO, false, List.of(), AuthenticationLevel.NONE, null);

    public ServerOptions {
        if (idle.isNegative()) {
            throw new IllegalArgumentException("an idle limit of " + idle + "; it must be zero or more");
        }
        if (minimumLevel != AuthenticationLevel.NONE && !AuthenticationLevel.isKnown(minimumLevel)) {
            throw new IllegalArgumentException("there is no authentication level " + minimumLevel);
        }
        mechanisms = List.copyOf(mechanisms);
    }

    public ServerOptions withIdle(Duration limit) {
        return new ServerOptions(limit, remoteStop, mechanisms, minimumLevel, tls);
    }

    public ServerOptions withRemoteStop(boolean allowed) {
        return new ServerOptions(idle, allowed, mechanisms, minimumLevel, tls);
    }

    public ServerOptions withMechanisms(SecurityMechanism... offered) {
        return new ServerOptions(idle, remoteStop, List.of(offered), minimumLevel, tls);
    }

    public ServerOptions withMinimumLevel(int level) {
        return new ServerOptions(idle, remoteStop, mechanisms, level, tls);
    }

    public ServerOptions withTls(Tls wanted) {
        return new ServerOptions(idle, remoteStop, mechanisms, minimumLevel, wanted);
    }
}
