package org.midl4j.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Octets that have arrived on a connection and are not used yet. For one thread at a time. */
final class Inbox {
    private static final int START = 8192;

    private final Wire wire;
    private final int limit;
    private byte[] octets = new byte[START];
    private ByteBuffer view = ByteBuffer.wrap(octets);
    private int start;
    private int end;

    /** @param limit the longest PDU; more than twice that is never kept */
    Inbox(Wire wire, int limit) {
        this.wire = wire;
        this.limit = limit;
    }

    byte[] array() {
        return octets;
    }

    int start() {
        return start;
    }

    int available() {
        return end - start;
    }

    /** Reads what is there without waiting; returns how much that was, -1 at the end of the stream. */
    int read() throws IOException {
        makeRoom();
        view.limit(octets.length).position(end);
        int count = wire.read(view);
        if (count > 0) {
            end += count;
        }
        return count;
    }

    /** Tells whether there may be more to read: the latest read filled the buffer, or the wire says so. */
    boolean hasMore() {
        return end == octets.length || wire.hasUnread();
    }

    void use(int count) {
        start += count;
        if (start == end) {
            start = 0;
            end = 0;
        }
    }

    private void makeRoom() {
        if (start > 0) {
            System.arraycopy(octets, start, octets, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == octets.length || end > 0 && octets.length < limit && end > octets.length / 2) {
            octets = Arrays.copyOf(octets, Math.min(2 * limit, 4 * octets.length));
            view = ByteBuffer.wrap(octets);
        }
    }
}
