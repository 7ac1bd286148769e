package org.midl4j.examples.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Stands between clients and a server, and keeps what passes on each connection. */
final class Relay implements AutoCloseable {
    private static final HexFormat OCTETS = HexFormat.ofDelimiter(" ");

    private final ServerSocket acceptor = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final List<Capture> captures = Collections.synchronizedList(new ArrayList<>());
    private final List<Socket> sockets = Collections.synchronizedList(new ArrayList<>());

    /** Octets that went one way. */
    @SuppressWarnings("ArrayRecordComponent")
    record Piece(boolean toServer, byte[] octets) {}

    /** What passed on one connection. */
    static final class Capture {
        private final List<Piece> pieces = new ArrayList<>();

        private synchronized void add(boolean toServer, byte[] octets, int length) {
            pieces.add(new Piece(toServer, Arrays.copyOf(octets, length)));
        }

        synchronized List<Piece> pieces() {
            return List.copyOf(pieces);
        }

        /** In the form that text2pcap reads. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (Piece each : pieces()) {
                text.append(each.toServer ? "O\n" : "I\n").append("000000 ");
                text.append(OCTETS.formatHex(each.octets)).append('\n');
            }
            return text.toString();
        }
    }

    /** @param server the port that is called */
    Relay(int server) throws IOException {
        this.server = server;
        start(this::accept);
    }

    int port() {
        return acceptor.getLocalPort();
    }

    List<Capture> captures() {
        synchronized (captures) {
            return List.copyOf(captures);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (SocketException e) {
                        // One end has closed, and so does the other.
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                },
                "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = acceptor.accept();
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
            sockets.add(client);
            sockets.add(behind);
            Capture capture = new Capture();
            captures.add(capture);
            start(() -> copy(client, behind, true, capture));
            start(() -> copy(behind, client, false, capture));
        }
    }

    private static void copy(Socket from, Socket to, boolean toServer, Capture capture) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] octets = new byte[1 << 15];
            for (int count = in.read(octets); count >= 0; count = in.read(octets)) {
                capture.add(toServer, octets, count);
                out.write(octets, 0, count);
            }
        }
    }

    @Override
    public void close() throws IOException {
        acceptor.close();
        for (Socket socket : List.copyOf(sockets)) {
            socket.close();
        }
    }
}
