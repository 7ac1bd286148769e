package org.midl4j.benchmarks.calls;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** Blocking sockets without a protocol: the limit. Small calls have as many octets as those of midl4j's COM interface. */
final class RawClient implements Client {
    /** PDU header, object, ORPCTHIS, a string of four characters. */
    private static final int REQUEST = 24 + 16 + 32 + 12 + 10;

    /** PDU header, ORPCTHAT, a double, an HRESULT. */
    private static final int REPLY = 24 + 8 + 8 + 4;

    private final SocketAddress address;
    private final SocketChannel small;
    private final ByteBuffer out = ByteBuffer.allocateDirect(64 * REQUEST);
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * REPLY);
    private SocketChannel large;
    private ByteBuffer payloadOut = ByteBuffer.allocateDirect(0);
    private ByteBuffer payloadIn = ByteBuffer.allocateDirect(0);

    RawClient(SocketAddress address) throws IOException {
        this.address = address;
        small = open(REQUEST, REPLY);
        large = small;
    }

    private SocketChannel open(int request, int reply) throws IOException {
        SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open().setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(address);
        channel.write(ByteBuffer.allocate(8).putInt(request).putInt(reply).flip());
        return channel;
    }

    @Override
    public double quote() throws IOException {
        send(small, out.position(0).limit(REQUEST));
        receive(small, in.position(0).limit(REPLY));
        return in.getDouble(32);
    }

    @Override
    public byte[] echo(byte[] payload) throws IOException {
        if (payloadOut.capacity() != payload.length) {
            payloadOut = ByteBuffer.allocateDirect(payload.length);
            payloadIn = ByteBuffer.allocateDirect(payload.length);
            large = open(payload.length, payload.length);
        }
        send(large, payloadOut.clear().put(payload).flip());
        receive(large, payloadIn.clear());
        byte[] back = new byte[payload.length];
        payloadIn.flip().get(back);
        return back;
    }

    @Override
    public long stream(int outstanding, long nanoseconds) throws IOException {
        long end = System.nanoTime() + nanoseconds;
        send(small, out.position(0).limit(outstanding * REQUEST));
        long sent = outstanding;
        long received = 0;
        in.clear();
        while (true) {
            if (small.read(in) < 0) {
                throw new EOFException();
            }
            int count = in.position() / REPLY;
            in.flip().position(count * REPLY);
            in.compact();
            received += count;
            if (System.nanoTime() - end < 0) {
                send(small, out.position(0).limit(count * REQUEST));
                sent += count;
            } else if (received == sent) {
                return received;
            }
        }
    }

    private static void send(SocketChannel channel, ByteBuffer octets) throws IOException {
        while (octets.hasRemaining()) {
            channel.write(octets);
        }
    }

    private static void receive(SocketChannel channel, ByteBuffer octets) throws IOException {
        while (octets.hasRemaining()) {
            if (channel.read(octets) < 0) {
                throw new EOFException();
            }
        }
    }

    @Override
    public void close() throws IOException {
        small.close();
        large.close();
    }
}
