package org.midl4j.examples.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wine's RPC runtime and widl's stubs at the other end of every operation of gold. */
@Tag("peers")
@DisplayName("Wine")
final class WinePeerTest {
    private static final Path DIRECTORY = Peer.BASE.resolve("target/wine");

    private static Wine wine;

    @BeforeAll
    static void make() throws Exception {
        wine = Wine.in(DIRECTORY);
    }

    @Test
    void itsClientCallsOurServer() throws Exception {
        int port = Peer.freePort();
        try (Peer server = Conformance.serve(port);
                Peer client = wine.start("gold-client", "127.0.0.1", Integer.toString(port), "shutdown")) {
            client.awaitEnd();
            assertEquals(List.of("63 passed, 0 failed"), client.lines());
            assertEquals(0, server.awaitEnd(), server::toString);
        }
    }

    @Test
    void ourClientCallsItsServer() throws Exception {
        int port = Peer.freePort();
        try (Peer server = wine.start("gold-server", Integer.toString(port))) {
            server.await("listening");
            try (Peer client = Conformance.call("127.0.0.1", Integer.toString(port))) {
                assertEquals(0, client.awaitEnd(), client::toString);
                client.await(" passed, 0 failed");
            }
        }
    }
}
