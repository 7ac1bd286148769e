package org.midl4j.examples.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A client written in Python, with an NDR of its own. */
@Tag("peers")
@DisplayName("impacket")
final class ImpacketPeerTest {
    @Test
    void callsOurServer() throws Exception {
        int port = Peer.freePort();
        try (Peer server = Conformance.serve(port)) {
            List<String> lines = Peer.run(
                    Peer.BASE.resolve("src/test/peers"),
                    Map.of(),
                    "/usr/bin/python3",
                    "impacket_gold.py",
                    "127.0.0.1",
                    Integer.toString(port));
            assertEquals(List.of("16 passed, 0 failed"), lines, server::toString);
        }
    }
}
