package org.midl4j.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Sends what a session has written, in large pieces: while one thread sends, what others add waits, and goes in the next
 * piece. The session's lock guards the outbox too, but is not held while sending.
 */
final class Outbox {
    private static final int KEPT = 256 * 1024;

    private final Wire wire;
    private final Object lock;
    private final OctetBuffer filling;
    private final OctetBuffer sending = new OctetBuffer(1024);
    private ByteBuffer rest = ByteBuffer.allocate(0);

    /** The view of what was sent before; the two buffers take turns. */
    private ByteBuffer other = ByteBuffer.allocate(0);

    private boolean busy;
    private boolean blocked;

    /** @param filling what the session writes to */
    Outbox(Wire wire, Object lock, OctetBuffer filling) {
        this.wire = wire;
        this.lock = lock;
        this.filling = filling;
    }

    /**
     * Sends all there is, unless another thread is doing that.
     *
     * @return false if the socket takes no more now: {@link #unblock} has to be called when it does
     */
    boolean flush() throws IOException {
        while (true) {
            synchronized (lock) {
                if (busy || blocked || !load()) {
                    return true;
                }
                busy = true;
            }
            wire.write(rest); // after an exception nobody sends again: the connection is lost
            synchronized (lock) {
                busy = false;
                if (rest.hasRemaining() || wire.pending() > 0) {
                    blocked = true;
                    return false;
                }
            }
        }
    }

    /** The socket takes octets again: goes on as {@link #flush} does. */
    boolean unblock() throws IOException {
        synchronized (lock) {
            blocked = false;
        }
        return flush();
    }

    /** How many octets wait. The lock is to be held. */
    int queued() {
        return filling.length() + rest.remaining() + wire.pending();
    }

    @SuppressWarnings("ByteBufferBackingArray") // these wrap whole arrays
    private boolean load() {
        if (rest.hasRemaining()) {
            return true;
        }
        if (filling.isEmpty()) {
            return wire.hasOwnOutput();
        }
        sending.shrink(KEPT);
        filling.swap(sending);
        ByteBuffer before = rest;
        rest = other.array() == sending.array() ? other : ByteBuffer.wrap(sending.array());
        rest.limit(sending.length()).position(0);
        other = before;
        return true;
    }
}
