package org.midl4j.rpc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSession;

/**
 * Encrypts what is sent and decrypts what is received. One thread at a time unwraps, the reader; wraps are made under a
 * lock, and what the protocol itself has to say (RFC 8446, section 4.6: key updates) is left to whoever writes next, so
 * that a reader never waits for a writer.
 */
final class TlsWire implements Wire {
    private static final System.Logger LOG = System.getLogger(TlsWire.class.getName());
    private static final int RECORDS_AT_ONCE = 4;
    private static final int RECORD_HEADER = 5;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();
    private static final ByteBuffer NO_ROOM = ByteBuffer.allocate(0);

    /** What a handshake waits for. */
    enum Step {
        READABLE,
        WRITABLE,
        /** {@link #runTasks}, which may take a while. */
        TASKS,
        DONE
    }

    private final SocketChannel channel;
    private final SSLEngine engine;
    private final String peer;

    // For the reader.

    /** Received and not decrypted; ready to be taken from. */
    private ByteBuffer received;
    /** Decrypted, and more than the reader had room for; ready to be taken from. */
    private ByteBuffer decrypted = NO_ROOM;

    private volatile boolean unread;
    private boolean ended;
    private boolean recognized;
    private boolean begun;

    /** Whether the ends have agreed on a cipher. */
    private volatile boolean agreed;

    // For the writer, who has the lock.
    private final ReentrantLock writing = new ReentrantLock();

    /** Encrypted and not sent; ready to be taken from. */
    private ByteBuffer encrypted;

    private volatile int pending;
    private volatile boolean ownOutput;

    private TlsWire(SocketChannel channel, SSLEngine engine, String peer) {
        this.channel = channel;
        this.engine = engine;
        this.peer = peer;
        int record = engine.getSession().getPacketBufferSize();
        received = ByteBuffer.allocate(2 * record).flip();
        encrypted = ByteBuffer.allocate(RECORDS_AT_ONCE * record).flip();
    }

    static TlsWire toServer(SocketChannel channel, Tls tls, StringBinding server) {
        String host = server.host().isEmpty() ? "localhost" : server.host();
        return new TlsWire(channel, tls.newClient(host, server.port()), "the server " + server);
    }

    static TlsWire toClient(SocketChannel channel, Tls tls) throws IOException {
        return new TlsWire(channel, tls.newServer(), "the client " + channel.getRemoteAddress());
    }

    @Override
    public SSLSession session() {
        return engine.getSession();
    }

    // ---- the handshake; one thread at a time

    /**
     * Takes the handshake as far as it goes.
     *
     * @throws TlsException if it has failed; {@link #close} tells the other end
     */
    Step handshake() throws IOException {
        try {
            while (true) {
                if (!sendPending()) {
                    return Step.WRITABLE;
                }
                SSLSession proposed = engine.getHandshakeSession();
                agreed |= proposed != null && !proposed.getCipherSuite().contains("NULL");
                switch (engine.getHandshakeStatus()) {
                    case NEED_TASK -> {
                        return Step.TASKS;
                    }
                    case NEED_WRAP -> wrapOwn();
                    case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
                        if (!unwrapHandshake()) {
                            return Step.READABLE;
                        }
                    }
                    case FINISHED, NOT_HANDSHAKING -> {
                        if (!begun) {
                            begun = true;
                            engine.beginHandshake();
                        } else {
                            unread = received.hasRemaining();
                            return Step.DONE;
                        }
                    }
                }
            }
        } catch (SSLException e) {
            throw TlsException.of(peer, e, agreed);
        }
    }

    /** Computes what a handshake waits for. */
    void runTasks() {
        for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
            task.run();
        }
    }

    private boolean unwrapHandshake() throws IOException {
        SSLEngineResult result = engine.unwrap(received, NO_ROOM);
        switch (result.getStatus()) {
            case BUFFER_UNDERFLOW -> {
                int count = fill();
                if (count < 0) {
                    throw TlsException.ended(peer);
                }
                recognize();
                return count > 0;
            }
            case CLOSED -> throw TlsException.ended(peer);
            case BUFFER_OVERFLOW -> throw new SSLException("data came before the handshake was over");
            case OK -> {
                return true;
            }
        }
        return true;
    }

    /** A peer that does not use TLS is told apart by its first octets: they are those of a DCE/RPC PDU. */
    private void recognize() throws TlsException {
        if (!recognized && received.remaining() >= RECORD_HEADER) {
            recognized = true;
            if (received.get(received.position()) == PduReader.VERSION) {
                throw TlsException.noTls(peer);
            }
        }
    }

    // ---- reading

    @Override
    public int read(ByteBuffer into) throws IOException {
        int before = into.position();
        boolean more = true;
        while (more && into.hasRemaining() && !ended) {
            more = take(into) || unwrap(into, into.position() > before);
        }
        int count = into.position() - before;
        unread = ended ? count > 0 : decrypted.hasRemaining() || more && received.hasRemaining();
        return count == 0 && ended ? -1 : count;
    }

    private boolean take(ByteBuffer into) {
        if (!decrypted.hasRemaining()) {
            return false;
        }
        int count = Math.min(into.remaining(), decrypted.remaining());
        into.put(into.position(), decrypted, decrypted.position(), count);
        into.position(into.position() + count);
        decrypted.position(decrypted.position() + count);
        return true;
    }

    /** Decrypts a record; returns whether it is worth trying again. */
    private boolean unwrap(ByteBuffer into, boolean enough) throws IOException {
        try {
            int record = engine.getSession().getApplicationBufferSize();
            SSLEngineResult result;
            if (into.remaining() >= record) {
                result = engine.unwrap(received, into);
            } else {
                ByteBuffer room = decrypted.capacity() >= record ? decrypted.clear() : ByteBuffer.allocate(record);
                result = engine.unwrap(received, room);
                decrypted = room.flip();
            }
            after(result);
            return switch (result.getStatus()) {
                case OK -> true;
                case CLOSED -> {
                    ended = true;
                    yield false;
                }
                case BUFFER_OVERFLOW -> throw new SSLException("a record is longer than it may be");
                case BUFFER_UNDERFLOW -> !enough && fillOrEnd();
            };
        } catch (SSLException e) {
            throw TlsException.of(peer, e, agreed);
        }
    }

    private boolean fillOrEnd() throws IOException {
        int count = fill();
        if (count < 0) {
            ended = true;
            if (received.hasRemaining()) {
                throw new EOFException("the connection was cut in the midst of a record");
            }
        }
        return count > 0;
    }

    /** Sees to what the protocol itself wants after a record. */
    private void after(SSLEngineResult result) throws IOException {
        HandshakeStatus status = result.getHandshakeStatus();
        if (result.getStatus() != SSLEngineResult.Status.OK || status == HandshakeStatus.NOT_HANDSHAKING) {
            return;
        }
        if (!engine.getSession().getProtocol().equals("TLSv1.3") && status != HandshakeStatus.FINISHED) {
            throw TlsException.renegotiation(peer);
        }
        if (status == HandshakeStatus.NEED_TASK) {
            runTasks();
            status = engine.getHandshakeStatus();
        }
        if (status == HandshakeStatus.NEED_WRAP) {
            ownOutput = true;
        }
    }

    /** Receives what is there; returns how much that was, -1 at the end of the stream. */
    private int fill() throws IOException {
        int record = engine.getSession().getPacketBufferSize();
        if (received.capacity() < record) {
            received = ByteBuffer.allocate(2 * record).put(received);
        } else {
            received.compact();
        }
        try {
            return channel.read(received);
        } finally {
            received.flip();
        }
    }

    @Override
    public boolean hasUnread() {
        return unread;
    }

    // ---- writing

    @Override
    public void write(ByteBuffer from) throws IOException {
        writing.lock();
        try {
            boolean own = ownOutput;
            ownOutput = false;
            while (send()) {
                if (!from.hasRemaining() && !(own && engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP)) {
                    return;
                }
                wrap(from, own);
            }
        } finally {
            pending = encrypted.remaining();
            writing.unlock();
        }
    }

    /** Encrypts as many records as are sent at once. */
    private void wrap(ByteBuffer from, boolean own) throws IOException {
        encrypted.clear();
        try {
            int record = engine.getSession().getPacketBufferSize();
            do {
                if (encrypted.remaining() < record) {
                    if (encrypted.position() > 0) {
                        return;
                    }
                    encrypted = ByteBuffer.allocate(RECORDS_AT_ONCE * record);
                }
                if (engine.wrap(from, encrypted).getStatus() == SSLEngineResult.Status.CLOSED) {
                    throw new EOFException("the connection is closed already");
                }
            } while (from.hasRemaining() || own && engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP);
        } catch (SSLException e) {
            throw TlsException.of(peer, e, agreed);
        } finally {
            encrypted.flip();
        }
    }

    /** Sends what is encrypted; returns whether the socket took all. */
    private boolean send() throws IOException {
        if (encrypted.hasRemaining()) {
            channel.write(encrypted);
        }
        return !encrypted.hasRemaining();
    }

    private boolean sendPending() throws IOException {
        writing.lock();
        try {
            return send();
        } finally {
            writing.unlock();
        }
    }

    private void wrapOwn() throws IOException {
        writing.lock();
        try {
            encrypted.clear();
            engine.wrap(NOTHING, encrypted);
        } finally {
            encrypted.flip();
            writing.unlock();
        }
    }

    @Override
    public int pending() {
        return pending;
    }

    @Override
    public boolean hasOwnOutput() {
        return ownOutput || pending > 0;
    }

    // ---- the end

    /** Tells the other end why no more comes: that all was sent, or what was wrong with what it sent. */
    @Override
    public void shutdownOutput() throws IOException {
        sayGoodbye();
        channel.shutdownOutput();
    }

    private void sayGoodbye() throws IOException {
        if (!writing.tryLock()) {
            return; // someone is in the midst of a record
        }
        try {
            if (send()) {
                engine.closeOutbound();
                while (engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP || !engine.isOutboundDone()) {
                    encrypted.clear();
                    SSLEngineResult result;
                    try {
                        result = engine.wrap(NOTHING, encrypted);
                    } finally {
                        encrypted.flip();
                    }
                    if (!send() || result.bytesProduced() == 0) {
                        return;
                    }
                }
            }
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            sayGoodbye();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "a connection was closed without a last word", e);
        } finally {
            channel.close();
        }
    }
}
