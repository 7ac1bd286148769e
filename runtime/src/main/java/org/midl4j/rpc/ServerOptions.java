package org.midl4j.rpc;

import java.time.Duration;
import java.util.List;

/**
 * What a server does beyond answering calls.
 *
 * @param idle how long a connection may stay without anything being sent or run on it before it is closed; zero for ever
 * @param remoteStop whether a client may stop the server with {@code rpc_mgmt_stop_server_listening}
 * @param mechanisms by which clients may prove who they are; an interface says how much it wants with
 *     {@link RpcInterface#minimumLevel}
 */
public record ServerOptions(Duration idle, boolean remoteStop, List<SecurityMechanism> mechanisms) {
    /** Connections may idle for ever, and clients may not stop the server. */
    public static final ServerOptions DEFAULT = new ServerOptions(Duration.ZERO, false, List.of());

    public ServerOptions {
        if (idle.isNegative()) {
            throw new IllegalArgumentException("an idle limit of " + idle + "; it must be zero or more");
        }
        mechanisms = List.copyOf(mechanisms);
    }

    public ServerOptions withIdle(Duration limit) {
        return new ServerOptions(limit, remoteStop, mechanisms);
    }

    public ServerOptions withRemoteStop(boolean allowed) {
        return new ServerOptions(idle, allowed, mechanisms);
    }

    public ServerOptions withMechanisms(SecurityMechanism... offered) {
        return new ServerOptions(idle, remoteStop, List.of(offered));
    }
}
