package org.midl4j.examples.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wireshark's dissector reads what our client and our server say to each other. */
@Tag("peers")
@DisplayName("Wireshark")
final class WiresharkPeerTest {
    /** Any port that no protocol is known by. */
    private static final String SERVER_PORT = "47100";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"--ndr20", "--ndr64"})
    void findsNothingMalformed(String syntax) throws Exception {
        int port = Peer.freePort();
        try (Peer server = Conformance.serve(port);
                Relay relay = new Relay(port)) {
            String[] arguments = syntax.equals("--ndr64")
                    ? new String[] {"127.0.0.1", Integer.toString(relay.port()), syntax}
                    : new String[] {"127.0.0.1", Integer.toString(relay.port())};
            try (Peer client = Conformance.call(arguments)) {
                assertEquals(0, client.awaitEnd(), () -> client + "\n" + server);
            }
            int number = 0;
            for (Relay.Capture capture : relay.captures()) {
                Path text = Files.writeString(directory.resolve("c" + number + ".txt"), capture.toString());
                Path packets = directory.resolve("c" + number + ".pcap");
                tool("text2pcap", "-q", "-D", "-T", "49152," + SERVER_PORT, text.toString(), packets.toString());
                check(packets);
                number++;
            }
            assertTrue(number > 0, "nothing passed");
        }
    }

    private void check(Path packets) throws Exception {
        // What each packet is; a request's and a response's numbers are the same.
        List<String> calls = dissect(packets, "dcerpc", "-T", "fields", "-e", "dcerpc.pkt_type");
        List<String> types = calls.stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .toList();
        assertTrue(types.contains("11") && types.contains("12"), () -> "no bind and bind_ack in " + types);
        assertTrue(types.contains("0") && types.contains("2"), () -> "no request and response in " + types);
        List<String> malformed = dissect(packets, "_ws.malformed || _ws.expert.severity == error");
        assertEquals(List.of(), malformed);
    }

    private List<String> dissect(Path packets, String filter, String... more) throws Exception {
        String[] command = new String[8 + more.length];
        List<String> fixed = List.of(
                "tshark", "-n", "-r", packets.toString(), "-d", "tcp.port==" + SERVER_PORT + ",dcerpc", "-Y", filter);
        for (int i = 0; i < fixed.size(); i++) {
            command[i] = fixed.get(i);
        }
        System.arraycopy(more, 0, command, 8, more.length);
        return tool(command);
    }

    private List<String> tool(String... command) throws Exception {
        try (Peer tool = Peer.start(directory, Map.of(), command)) {
            assertEquals(0, tool.awaitEnd(), tool::toString);
            return tool.lines().stream()
                    .filter(line -> !line.startsWith("Running as user"))
                    .toList();
        }
    }
}
