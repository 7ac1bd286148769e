package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;

/** A server or a client in a JVM of its own, to be killed. */
final class PeerProcess implements AutoCloseable {
    static final int HOLD = 1;

    private final Process process;
    private final String firstLine;

    private PeerProcess(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    static PeerProcess start(String... arguments) throws IOException {
        String path = System.getProperty("jdk.module.path");
        String classes = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path == null ? classes : classes + File.pathSeparator + path,
                PeerProcess.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = out.readLine();
        if (line == null) {
            process.destroyForcibly();
            throw new IOException("the other process did not start");
        }
        return new PeerProcess(process, line);
    }

    /** What it said when it had started. */
    String firstLine() {
        return firstLine;
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** {@code server}: serves until killed. {@code client ADDRESS SEED}: calls until killed. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("server")) {
            RpcServer server = RpcServer.listen(
                    StringBinding.parse("ncacn_ip_tcp:127.0.0.1[0]"), Interfaces.of(new Echo()), RpcLimits.DEFAULT);
            System.out.println(server.address());
        } else {
            call(StringBinding.parse(arguments[1]), Long.parseLong(arguments[2]));
        }
        while (System.in.read() >= 0) {
            // until the parent is gone
        }
    }

    private static void call(StringBinding server, long seed) throws Exception {
        Random random = new Random(seed);
        Binding binding = new Binding(server, RpcLimits.DEFAULT, Duration.ofSeconds(60));
        System.out.println("calling");
        while (true) {
            Event over = new Event();
            OutgoingCall call = new OutgoingCall(Joined.ECHO, random.nextInt(20) == 0 ? HOLD : 0, null) {
                @Override
                protected void replied(byte[] octets, boolean bigEndian) {
                    over.signal();
                }

                @Override
                protected void failed(RpcFailure failure) {
                    over.signal();
                }
            };
            byte[] stub = new byte[random.nextInt(random.nextBoolean() ? 100 : 500_000)];
            binding.call(call, stub, 0, stub.length, true);
            if (random.nextInt(4) > 0) {
                binding.waiter().await(over, Deadline.after(Duration.ofMillis(random.nextInt(50))));
            } else if (random.nextBoolean()) {
                binding.abandon(call);
            }
        }
    }

    /** Echoes; {@link #HOLD} is never answered. */
    private static final class Echo implements RpcInterface {
        @Override
        public SyntaxId id() {
            return Joined.ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            if (call.opnum() != HOLD) {
                call.reply(call.stub(), 0, call.stub().length);
            }
        }
    }
}
