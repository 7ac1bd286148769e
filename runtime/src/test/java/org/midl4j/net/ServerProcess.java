package org.midl4j.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.midl4j.ComServer;
import org.midl4j.com.ComException;

/** A server in a JVM of its own, which ends with this one. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final String endpoint;

    private ServerProcess(Process process, String endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    static ServerProcess start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("jdk.module.path");
        String classes = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java,
                        "-Xshare:auto",
                        "-cp",
                        path == null ? classes : classes + File.pathSeparator + path,
                        ServerProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = out.readLine();
        if (line == null || !line.startsWith("listening ")) {
            process.destroyForcibly();
            throw new IOException("the server did not start: " + line);
        }
        return new ServerProcess(process, line.substring("listening ".length()));
    }

    String endpoint() {
        return endpoint;
    }

    /** Ends it as a crash does. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** What the other process runs: serves until its input ends. */
    public static void main(String[] arguments) throws ComException, IOException {
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]")) {
            server.register(NetExchange.SYNC_CLSID, NetExchange.Sync::new);
            server.register(NetExchange.ASYNC_CLSID, NetExchange.Async::new);
            System.out.println("listening " + server.endpoint());
            while (System.in.read() >= 0) {
                // until the parent is gone
            }
        }
    }
}
