package org.midl4j.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.rpc.StringBinding;

/** The pair as programs, started by their scripts. */
@Timeout(180)
final class TwoProcessesTest {

    @Test
    void theClientFindsNothingWrongWithTheServer() throws Exception {
        Process server = start("serve", "0");
        try (BufferedReader says = reader(server)) {
            String endpoint = says.readLine();
            assertTrue(endpoint != null, "the server does not say where it listens");
            String port = Integer.toString(StringBinding.parse(endpoint).port());

            assertFineAnswers("127.0.0.1", port);
            assertFineAnswers("127.0.0.1", port, "--ndr64", "--shutdown");

            assertTrue(server.waitFor(60, TimeUnit.SECONDS), "the server goes on after G_Shutdown");
            assertEquals(0, server.exitValue());
        } finally {
            server.destroyForcibly();
        }
    }

    private static void assertFineAnswers(String... arguments) throws IOException, InterruptedException {
        Process client = start("call", arguments);
        String said;
        try (BufferedReader says = reader(client)) {
            said = String.join("\n", says.lines().toList());
        }
        assertEquals(0, client.waitFor(), said);
        assertTrue(said.matches("[0-9]{2} passed, 0 failed"), said);
    }

    private static Process start(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("conformance/" + script));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
