package org.midl4j.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stands between one client and a server, at another address but the same port, and writes down the PDUs that pass. What
 * tells one connection from another is masked: call ids, IPIDs and causality ids.
 */
final class Relay implements AutoCloseable {
    private static final int REQUEST = 0;
    private static final int OBJECT_FLAG = 0x80;
    private static final int CALL_ID = 12;
    private static final int CONTEXT = 20;
    private static final int HEADER = 24;
    private static final int UUID = 16;

    /** Where ORPCTHIS has the causality id, after version, flags and a reserved field. */
    private static final int CAUSALITY = 12;

    /** How an object reference starts, and how long it is up to its string bindings. */
    private static final int MEOW = 0x574f454d;

    private static final int OXID = 32;
    private static final int REFERENCE = 68;

    private final ServerSocket acceptor;
    private final Socket server;
    private final ByteArrayOutputStream requests = new ByteArrayOutputStream();
    private final ByteArrayOutputStream responses = new ByteArrayOutputStream();

    Relay(int port) throws IOException {
        acceptor = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.2"));
        server = new Socket("127.0.0.1", port);
        server.setTcpNoDelay(true);
        start(() -> {
            Socket client = acceptor.accept();
            client.setTcpNoDelay(true);
            start(() -> copy(server.getInputStream(), client.getOutputStream(), responses));
            copy(client.getInputStream(), server.getOutputStream(), requests);
        });
    }

    String endpoint() {
        return "ncacn_ip_tcp:127.0.0.2[" + acceptor.getLocalPort() + "]";
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // the connection was closed: there is nothing more to copy
                    }
                },
                "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void copy(InputStream in, OutputStream out, ByteArrayOutputStream seen) throws IOException {
        byte[] buffer = new byte[65_536];
        for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
            synchronized (seen) {
                seen.write(buffer, 0, size);
            }
            out.write(buffer, 0, size);
        }
    }

    /** Forgets what has passed. */
    void mark() {
        synchronized (requests) {
            requests.reset();
        }
        synchronized (responses) {
            responses.reset();
        }
    }

    List<byte[]> requests() {
        synchronized (requests) {
            return pdus(requests.toByteArray());
        }
    }

    List<byte[]> responses() {
        synchronized (responses) {
            return pdus(responses.toByteArray());
        }
    }

    /** What passed of the calls of one interface. */
    record Exchange(List<byte[]> requests, List<byte[]> responses) {}

    /**
     * The calls of the interface that was called most; the runtime's own, to release references and the like, come when
     * it pleases.
     */
    Exchange mostCalledInterface() {
        List<byte[]> sent;
        synchronized (requests) {
            sent = split(requests.toByteArray());
        }
        List<byte[]> received;
        synchronized (responses) {
            received = split(responses.toByteArray());
        }
        Map<Integer, Integer> counts = new HashMap<>();
        sent.stream().filter(pdu -> pdu[2] == REQUEST).forEach(pdu -> counts.merge(context(pdu), 1, Integer::sum));
        int most =
                Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
        sent.removeIf(pdu -> pdu[2] != REQUEST || context(pdu) != most);
        Set<Integer> calls = sent.stream().map(pdu -> int32(pdu, CALL_ID)).collect(Collectors.toSet());
        received.removeIf(pdu -> !calls.contains(int32(pdu, CALL_ID)));
        return new Exchange(
                sent.stream().map(Relay::masked).toList(),
                received.stream().map(Relay::masked).toList());
    }

    private static int context(byte[] pdu) {
        return int32(pdu, CONTEXT) & 0xffff;
    }

    private static int int32(byte[] octets, int at) {
        return ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private static List<byte[]> pdus(byte[] octets) {
        return split(octets).stream().map(Relay::masked).toList();
    }

    private static List<byte[]> split(byte[] octets) {
        ByteBuffer all = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        List<byte[]> pdus = new ArrayList<>();
        for (int at = 0; at < octets.length; ) {
            int size = all.getShort(at + 8) & 0xffff;
            pdus.add(Arrays.copyOfRange(octets, at, at + size));
            at += size;
        }
        return pdus;
    }

    private static byte[] masked(byte[] pdu) {
        maskReferences(pdu, HEADER);
        Arrays.fill(pdu, CALL_ID, CALL_ID + Integer.BYTES, (byte) 0);
        if (pdu[2] == REQUEST) {
            int stub = HEADER;
            if ((pdu[3] & OBJECT_FLAG) != 0) {
                Arrays.fill(pdu, stub, stub + UUID, (byte) 0);
                stub += UUID;
            }
            Arrays.fill(pdu, stub + CAUSALITY, stub + CAUSALITY + UUID, (byte) 0);
        }
        return pdu;
    }

    /** The request of an object call, without what tells one connection from another. */
    static byte[] maskedRequest(byte[] stub) {
        byte[] masked = maskedReply(stub);
        Arrays.fill(masked, CAUSALITY, CAUSALITY + UUID, (byte) 0);
        return masked;
    }

    /** The results of an object call, without what tells one connection from another. */
    static byte[] maskedReply(byte[] results) {
        byte[] masked = results.clone();
        maskReferences(masked, 0);
        return masked;
    }

    /** Object references say who exported the object, where, and by which number. */
    private static void maskReferences(byte[] pdu, int from) {
        for (int at = from; at + REFERENCE <= pdu.length; at++) {
            if (int32(pdu, at) == MEOW) {
                int bindings = 2 * (int32(pdu, at + REFERENCE - 4) & 0xffff);
                Arrays.fill(pdu, at + OXID, at + REFERENCE - 4, (byte) 0);
                Arrays.fill(pdu, at + REFERENCE, at + REFERENCE + bindings, (byte) 0);
            }
        }
    }

    @Override
    public void close() throws IOException {
        acceptor.close();
        server.close();
    }
}
