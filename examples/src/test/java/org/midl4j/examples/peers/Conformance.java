package org.midl4j.examples.peers;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

/** The conformance pair, as a user starts it. */
final class Conformance {
    private Conformance() {}

    /** Starts the server, and waits until it can be called. */
    static Peer serve(int port) throws Exception {
        Peer server = start("serve", Integer.toString(port));
        try {
            server.await("ncacn_ip_tcp:[");
        } catch (InterruptedException | Error e) {
            server.close();
            throw e;
        }
        return server;
    }

    static Peer call(String... arguments) throws IOException {
        return start("call", arguments);
    }

    private static Peer start(String script, String... arguments) throws IOException {
        String program = Peer.BASE.resolve("conformance").resolve(script).toString();
        return Peer.start(
                Peer.BASE,
                Map.of(),
                Stream.concat(Stream.of(program), Stream.of(arguments)).toArray(String[]::new));
    }
}
