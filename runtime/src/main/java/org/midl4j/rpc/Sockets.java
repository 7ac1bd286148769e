package org.midl4j.rpc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.UUID;

/** The sockets behind string bindings: TCP and Unix-domain ones. All are non-blocking. */
final class Sockets {
    private Sockets() {}

    /** A socket that is not connected yet. */
    static SocketChannel open(StringBinding to, boolean keepAlive) throws IOException {
        SocketChannel channel = to.isLocal() ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        try {
            prepare(channel, to, keepAlive);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Sets the options of a connection. */
    static void prepare(SocketChannel channel, StringBinding endpoint, boolean keepAlive) throws IOException {
        channel.configureBlocking(false);
        if (!endpoint.isLocal()) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.setOption(StandardSocketOptions.SO_KEEPALIVE, keepAlive);
        }
    }

    /** Where to connect to. */
    static SocketAddress address(StringBinding to) throws IOException {
        if (to.isLocal()) {
            return LocalEndpoints.address(to.endpoint());
        }
        InetSocketAddress address = new InetSocketAddress(to.host().isEmpty() ? "localhost" : to.host(), to.port());
        if (address.isUnresolved()) {
            throw new IOException("the host \"" + to.host() + "\" is not known");
        }
        return address;
    }

    /** The address of this machine that the other end of a connection sees; empty for a local one. */
    static String localHost(SocketChannel channel) throws IOException {
        return channel.getLocalAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "";
    }

    /** Starts to listen. */
    static ServerSocketChannel listen(StringBinding at) throws IOException {
        ServerSocketChannel acceptor =
                at.isLocal() ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
        try {
            acceptor.configureBlocking(false);
            if (at.isLocal()) {
                LocalEndpoints.bind(acceptor, at.endpoint());
            } else {
                acceptor.bind(
                        at.host().isEmpty()
                                ? new InetSocketAddress(at.port())
                                : new InetSocketAddress(at.host(), at.port()));
            }
            return acceptor;
        } catch (IOException | RuntimeException e) {
            acceptor.close();
            throw e;
        }
    }

    /** The binding to listen at, with an endpoint in place of none. */
    static StringBinding chosen(StringBinding at) {
        if (!at.isLocal() || at.hasEndpoint()) {
            return at.hasEndpoint() ? at : at.withEndpoint("0");
        }
        return at.withEndpoint("lrpc-" + UUID.randomUUID());
    }

    /** The binding that a socket listens at, with the port it really has. */
    static StringBinding actual(StringBinding at, ServerSocketChannel acceptor) throws IOException {
        return acceptor.getLocalAddress() instanceof InetSocketAddress address
                ? at.withEndpoint(Integer.toString(address.getPort()))
                : at;
    }

    /** Takes away what stays of an endpoint when nobody listens there any more. */
    static void remove(StringBinding endpoint) throws IOException {
        if (endpoint.isLocal()) {
            LocalEndpoints.remove(endpoint.endpoint());
        }
    }
}
