package org.midl4j.examples;

import java.io.IOException;
import org.midl4j.examples.station.measurements;
import org.midl4j.rpc.RpcServer;

/** The station as a program: prints where it listens, and serves until its standard input ends. */
public final class StationServer {
    private StationServer() {}

    /**
     * Runs it.
     *
     * @param arguments where to listen; {@code ncacn_ip_tcp:127.0.0.1[0]} if not given
     */
    public static void main(String[] arguments) throws IOException {
        String endpoint = arguments.length > 0 ? arguments[0] : "ncacn_ip_tcp:127.0.0.1[0]";
        try (RpcServer server = RpcServer.listen(endpoint)) {
            server.register(measurements.TYPE, new Station(System.out));
            System.out.println(server.address());
            System.out.flush();
            while (System.in.read() >= 0) {
                // what arrives does not matter, only that the other side is there
            }
        }
    }
}
