package org.midl4j.examples.peers;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.midl4j.com.Guid;

/** Samba as the only controller of a domain of its own, on a loopback address of its own: it serves RPC, and nothing else. */
final class DomainController implements AutoCloseable {
    /** The domain. */
    static final Guid DOMAIN = Guid.of("5f3c7a0e-2b1d-4c6a-9e8f-0a1b2c3d4e5f");

    /** What follows S-1-5 in the domain's SID. */
    static final int[] DOMAIN_SID = {21, 1111111111, 2122222222, 1333333333};

    static final String DOMAIN_NAME = "EXAMPLE";
    static final String REALM = "dc.example";

    private static final int MAPPER_PORT = 135;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final String host;
    private final Peer samba;

    private DomainController(String host, Peer samba) {
        this.host = host;
        this.samba = samba;
    }

    /** Makes a domain in an empty directory, starts its controller, and waits until it can be called. */
    static DomainController in(Path directory) throws Exception {
        String host = freeAddress();
        Path state = directory.resolve("domain");
        provision(directory, state, host);
        Peer samba = Peer.startAttached(
                directory,
                Map.of(),
                "/usr/sbin/samba",
                "--interactive",
                "--model=single",
                "--debug-stdout",
                "--configfile=" + state.resolve("etc/smb.conf"));
        DomainController controller = new DomainController(host, samba);
        try {
            controller.awaitListening();
        } catch (Exception | Error e) {
            controller.close();
            throw e;
        }
        return controller;
    }

    private static void provision(Path directory, Path state, String host) throws Exception {
        Path nothing = Files.createFile(directory.resolve("empty.conf"));
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/python3",
                Peer.BASE.resolve("src/test/peers/provision.py").toString(),
                "--configfile=" + nothing,
                "--targetdir=" + state,
                "--realm=" + REALM,
                "--domain=" + DOMAIN_NAME,
                "--domain-guid=" + DOMAIN,
                "--domain-sid=S-1-5-"
                        + Arrays.stream(DOMAIN_SID).mapToObj(Integer::toString).collect(Collectors.joining("-")),
                "--server-role=dc",
                "--host-name=dc",
                "--host-ip=" + host,
                "--dns-backend=NONE",
                "--quiet"));
        Map<String, String> settings = Map.of(
                "server services",
                "rpc",
                "interfaces",
                host + "/8",
                "bind interfaces only",
                "yes",
                "pid directory",
                state.resolve("run").toString(),
                "ncalrpc dir",
                state.resolve("run/ncalrpc").toString(),
                "log file",
                state.resolve("log").toString());
        settings.forEach((name, value) -> command.add("--option=" + name + "=" + value));
        try (Peer tool = Peer.start(directory, Map.of(), command.toArray(String[]::new))) {
            if (tool.awaitEnd() != 0) {
                throw new AssertionError("no domain could be made:\n" + tool);
            }
        }
        Files.createDirectories(state.resolve("run"));
    }

    /** One of the loopback addresses where nobody is asked for endpoints. */
    private static String freeAddress() throws IOException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        for (int attempt = 0; attempt < 50; attempt++) {
            String host = "127." + random.nextInt(1, 255) + "." + random.nextInt(1, 255) + "." + random.nextInt(1, 255);
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.getByName(host), MAPPER_PORT));
                return host;
            } catch (BindException e) {
                // Somebody is, there.
            }
        }
        throw new AssertionError("port 135 cannot be had on any loopback address; that takes the rights of root");
    }

    private void awaitListening() throws Exception {
        long end = System.nanoTime() + PATIENCE;
        while (!isListening()) {
            if (System.nanoTime() > end || !samba.isAlive()) {
                throw new AssertionError("the domain controller does not listen on " + host + ":\n" + samba);
            }
            Thread.sleep(20);
        }
    }

    private boolean isListening() throws IOException {
        try (Socket probe = new Socket(host, MAPPER_PORT)) {
            return probe.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Where it is. */
    String host() {
        return host;
    }

    @Override
    public void close() {
        samba.close();
    }

    @Override
    public String toString() {
        return samba.toString();
    }
}
