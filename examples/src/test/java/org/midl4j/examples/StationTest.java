package org.midl4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Raw RPC between two programs: what the client prints, and what the server says of a client that just goes. */
@Timeout(120)
final class StationTest {
    @Test
    void serverAndClientAreTwoProcesses() throws Exception {
        Process server = start("StationServer");
        try (BufferedReader says = reader(server)) {
            String endpoint = says.readLine();
            assertNotNull(endpoint, "the server does not say where it listens");

            Process client = start("StationClient", endpoint);
            List<String> lines;
            try (BufferedReader output = reader(client)) {
                lines = output.lines().toList();
            }
            assertEquals(0, client.waitFor(), lines::toString);
            assertEquals(
                    List.of(
                            "Open(\"temperature\"): 0",
                            "Open(\"temperature\") again: 170",
                            "Append(a day): 1440 readings",
                            "Append(the same day): 0 readings",
                            "Since(18:00): 360 readings, mean 13.41",
                            "Close: null",
                            "Open(\"pressure\"), and go: 0"),
                    lines);
            assertEquals("pressure was left open", says.readLine());

            server.getOutputStream().close();
            assertTrue(server.waitFor(60, TimeUnit.SECONDS), "the server goes on when its input has ended");
            assertEquals(0, server.exitValue());
        } finally {
            server.destroyForcibly();
        }
    }

    private static Process start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.midl4j.examples." + program));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
