package org.midl4j.examples.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samba's clients and its suites of tests against the conformance server. */
@Tag("peers")
@DisplayName("Samba")
final class SambaPeerTest {
    private static final Path SCRIPTS = Peer.BASE.resolve("src/test/peers");

    /** What of the raw protocol suite does not pass, and why. */
    private static final Map<String, String> NOT_PASSED = new TreeMap<>(Map.of(
            "test_no_auth_bind_time_sec_ctx_ignore_additional",
                    "several security contexts on a connection are not offered",
            "test_no_auth_request_bind_pfc_HDR_SIGNING", "header signing is not offered without authentication",
            "test_no_auth_request_alter_pfc_HDR_SIGNING", "header signing is not offered without authentication",
            "test_no_auth_request_alter_pfc_ff", "header signing is not offered without authentication",
            "test_no_auth_presentation_ctx_invalid4",
                    "a context proposed again with NDR64 alone is refused, not a breach"));

    private static Peer server;
    private static int port;

    @BeforeAll
    static void serve() throws Exception {
        port = Peer.freePort(700, 1000); // the suite reads the secondary address of a bind as one of three digits
        server = Conformance.serve(port);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",bigendian", ",ndr64"})
    void itsEchoSuitePasses(String options) throws Exception {
        List<String> lines = Peer.run(
                SCRIPTS,
                Map.of(),
                "smbtorture",
                "--option=torture:quick=no",
                "ncacn_ip_tcp:127.0.0.1[" + port + options + "]",
                "-U%",
                "rpc.echo");
        Map<String, Long> outcomes = lines.stream()
                .filter(line -> line.matches("(success|failure|error|skip): .*"))
                .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(':')), Collectors.counting()));
        assertEquals(Map.of("success", 10L), outcomes, () -> String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",bigendian", ",ndr64"})
    void itsPythonClientCallsRpcecho(String options) throws Exception {
        List<String> lines = Peer.run(
                SCRIPTS,
                Map.of(),
                "/usr/bin/python3",
                "samba_echo.py",
                "ncacn_ip_tcp:127.0.0.1[" + port + options + "]");
        assertEquals(List.of("31 passed, 0 failed"), lines);
    }

    @Test
    void itsRawProtocolSuitePasses() throws Exception {
        List<String> lines =
                Peer.run(SCRIPTS, Map.of(), "/usr/bin/python3", "raw_protocol.py", "127.0.0.1", Integer.toString(port));
        List<String> failed = lines.stream()
                .filter(line -> line.matches("(failed|skipped) test_.*"))
                .map(line -> line.replaceFirst("\\w+ (\\w+):.*", "$1"))
                .sorted()
                .toList();
        assertEquals(List.copyOf(NOT_PASSED.keySet()), failed, () -> String.join("\n", lines));
        assertEquals("83 passed, 5 failed", lines.get(lines.size() - 1));
    }
}
