package org.midl4j.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.rpc.StringBinding;

/** The pair as programs, started by their scripts. */
@Timeout(180)
final class TwoProcessesTest {
    private static final String SAN = "san=dns:localhost,ip:127.0.0.1";

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

    @Test
    void theTwoSpeakTlsAndKnowEachOther(@TempDir Path folder) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "not-a-secret\n");
        Path keys = folder.resolve("keys.p12");
        Path trust = folder.resolve("trust.p12");
        String[] at = {"-storetype", "PKCS12", "-storepass:file", password.toString(), "-alias", "both"};
        keytool(at, "-genkeypair", "-keystore", keys.toString(), "-keyalg", "EC", "-dname", "CN=both", "-ext", SAN);
        Path certificate = folder.resolve("both.cer");
        keytool(at, "-exportcert", "-keystore", keys.toString(), "-file", certificate.toString());
        keytool(at, "-importcert", "-noprompt", "-keystore", trust.toString(), "-file", certificate.toString());
        String[] trusting = {"--tls", "--trust", trust.toString(), "--password-file", password.toString()};
        String[] known = plus(trusting, "--keys", keys.toString());

        Process server = start("serve", plus(known, "--client-certificates", "0"));
        try (BufferedReader says = reader(server)) {
            String endpoint = says.readLine();
            assertTrue(endpoint != null, "the server does not say where it listens");
            String port = Integer.toString(StringBinding.parse(endpoint).port());
            for (String[] refused : List.of(new String[0], trusting)) {
                Process client = start("call", plus(refused, "127.0.0.1", port));
                try (BufferedReader said = reader(client)) {
                    String all = String.join("\n", said.lines().toList());
                    assertNotEquals(0, client.waitFor(), all);
                }
            }
            assertFineAnswers(plus(known, "127.0.0.1", port));
            assertFineAnswers(plus(known, "127.0.0.1", port, "--ndr64", "--shutdown"));
            assertTrue(server.waitFor(60, TimeUnit.SECONDS), "the server goes on after G_Shutdown");
            assertEquals(0, server.exitValue());
        } finally {
            server.destroyForcibly();
        }
    }

    private static void keytool(String[] at, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(more));
        command.addAll(List.of(at));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader says = reader(process)) {
            String said = String.join("\n", says.lines().toList());
            assertEquals(0, process.waitFor(), said);
        }
    }

    private static String[] plus(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
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
