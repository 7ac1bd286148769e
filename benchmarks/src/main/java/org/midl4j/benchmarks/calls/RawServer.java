package org.midl4j.benchmarks.calls;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Answers with blocking sockets, a thread for each connection, and no protocol: a client first says how long its requests
 * are and how long their answers, and all that are there are answered together.
 */
final class RawServer {
    private RawServer() {}

    static void serve(ServerSocketChannel acceptor) {
        daemon(() -> {
            while (true) {
                SocketChannel client = acceptor.accept();
                daemon(() -> answer(client));
            }
        });
    }

    private static void answer(SocketChannel client) throws IOException {
        ByteBuffer sizes = ByteBuffer.allocate(8);
        while (sizes.hasRemaining()) {
            if (client.read(sizes) < 0) {
                return;
            }
        }
        int request = sizes.getInt(0);
        int reply = sizes.getInt(4);
        int room = Math.max(1, 64 * 1024 / request);
        ByteBuffer in = ByteBuffer.allocateDirect(room * request);
        ByteBuffer out = ByteBuffer.allocateDirect(room * reply);
        while (client.read(in) >= 0) {
            int count = in.position() / request;
            if (count > 0) {
                out.limit(count * reply).position(0);
                while (out.hasRemaining()) {
                    client.write(out);
                }
                in.flip().position(count * request);
                in.compact();
            }
        }
        client.close();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The client has gone, perhaps without reading what it asked for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
