package org.midl4j.rpc;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/**
 * What carries octets between a connection and its socket: {@linkplain PlainWire as they are}, or encrypted. Nothing here
 * waits. One thread at a time reads and one writes, and these may be two; any thread closes.
 */
interface Wire {
    /**
     * Reads what is there.
     *
     * @return how many octets; 0 if there are none now, -1 if there will be no more
     */
    int read(ByteBuffer into) throws IOException;

    /** Whether {@link #read} has more to give, even if the socket is not found readable again. */
    boolean hasUnread();

    /** Sends what the socket takes; the rest stays in the buffer, or {@link #pending} here. */
    void write(ByteBuffer from) throws IOException;

    /** How many octets were taken by {@link #write} that the socket has not taken yet. */
    int pending();

    /** Whether {@link #write} is to be called even if the connection has nothing to send. */
    boolean hasOwnOutput();

    /** What the ends have agreed on, and who the other one is; null if nothing is encrypted. */
    @Nullable
    SSLSession session();

    /** Tells the other end that nothing more is sent. */
    void shutdownOutput() throws IOException;

    /** Closes the socket. */
    void close() throws IOException;
}
