package org.midl4j.examples.conformance;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.midl4j.examples.conformance.idl.challenge;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.conformance.idl.gold2;
import org.midl4j.examples.conformance.idl.rpcecho;
import org.midl4j.rpc.RpcLimits;
import org.midl4j.rpc.RpcServer;
import org.midl4j.rpc.ServerOptions;
import org.midl4j.rpc.Tls;

/** The conformance server as a program: prints where it listens, and serves until {@code G_Shutdown}. */
public final class Serve {
    private static final long PATIENCE_SECONDS = 2;

    /** What Windows takes, and the suites of others expect. */
    private static final int FRAGMENT = 5840;

    private static final String USAGE = """
            usage: serve PORT [options]
            Serves the conformance interfaces on a TCP port, where 0 is any free one, until G_Shutdown.

              --client-certificates   with --tls: take only clients that have a certificate
            """ + TlsArguments.USAGE;

    private Serve() {}

    /**
     * Runs it.
     *
     * @param arguments the TCP port, where 0 is any free one, and options
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException, InterruptedException {
        List<String> rest = new ArrayList<>();
        ServerOptions options = ServerOptions.DEFAULT;
        try {
            TlsArguments tls = new TlsArguments(arguments);
            rest.addAll(tls.rest());
            boolean certificates = rest.remove("--client-certificates");
            Optional<Tls> wanted = tls.tls();
            if (wanted.isPresent()) {
                options = options.withTls(certificates ? wanted.get().withClientCertificates() : wanted.get());
            } else if (certificates) {
                throw new IllegalArgumentException("--client-certificates goes with --tls");
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        if (rest.contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        if (rest.size() != 1 || !rest.get(0).matches("[0-9]{1,5}")) {
            System.err.print(USAGE);
            System.exit(2);
        }
        CountDownLatch shutdown = new CountDownLatch(1);
        try (RpcServer server = start(rest.get(0), new GoldServer(shutdown::countDown), options)) {
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
        return start(port, implementation, ServerOptions.DEFAULT);
    }

    private static RpcServer start(String port, GoldServer implementation, ServerOptions options) throws IOException {
        RpcServer server =
                RpcServer.listen("ncacn_ip_tcp:[" + port + "]", RpcLimits.DEFAULT.withFragment(FRAGMENT), options);
        server.register(gold.TYPE, implementation);
        server.register(gold2.TYPE, (a, b) -> a + b);
        server.register(rpcecho.TYPE, new EchoServer());
        server.register(challenge.TYPE, new ChallengeServer());
        return server;
    }
}
