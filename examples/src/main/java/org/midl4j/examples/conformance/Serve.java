package org.midl4j.examples.conformance;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.midl4j.examples.conformance.idl.challenge;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.conformance.idl.gold2;
import org.midl4j.examples.conformance.idl.rpcecho;
import org.midl4j.rpc.RpcLimits;
import org.midl4j.rpc.RpcServer;

/** The conformance server as a program: prints where it listens, and serves until {@code G_Shutdown}. */
public final class Serve {
    private static final long PATIENCE_SECONDS = 2;

    /** What Windows takes, and the suites of others expect. */
    private static final int FRAGMENT = 5840;

    private Serve() {}

    /**
     * Runs it.
     *
     * @param arguments the TCP port; 0 is any free one
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1 || !arguments[0].matches("[0-9]{1,5}")) {
            System.err.println("usage: serve PORT");
            System.exit(2);
        }
        CountDownLatch shutdown = new CountDownLatch(1);
        try (RpcServer server = start(arguments[0], new GoldServer(shutdown::countDown))) {
            System.out.println(server.address());
            System.out.flush();
            shutdown.await();
            // Whoever asked for it is to have an answer, and goes when it has.
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (server.connections() > 0 && System.nanoTime() < deadline) {
                Thread.sleep(10);
            }
        }
    }

    /** Starts a server of all interfaces on every address of this machine. */
    static RpcServer start(String port, GoldServer implementation) throws IOException {
        RpcServer server = RpcServer.listen("ncacn_ip_tcp:[" + port + "]", RpcLimits.DEFAULT.withFragment(FRAGMENT));
        server.register(gold.TYPE, implementation);
        server.register(gold2.TYPE, (a, b) -> a + b);
        server.register(rpcecho.TYPE, new EchoServer());
        server.register(challenge.TYPE, new ChallengeServer());
        return server;
    }
}
