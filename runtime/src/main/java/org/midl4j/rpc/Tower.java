package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as the endpoint mapper knows it (C706 appendix L): an interface, how its calls are written, and where they
 * go. Its octets are a stack of <em>floors</em>, little-endian but for the port.
 */
record Tower(SyntaxId target, SyntaxId transferSyntax, StringBinding at) {
    private static final int INTERFACE = 0x0d;
    private static final int CONNECTION_ORIENTED = 0x0b;
    private static final int LOCAL_RPC = 0x0c;
    private static final int TCP_PORT = 0x07;
    private static final int IP_ADDRESS = 0x09;
    private static final int LOCAL_NAME = 0x10;

    private static final int SYNTAX_LENGTH = 19;
    private static final int IPV4_LENGTH = 4;

    byte[] toByteArray() {
        OctetBuffer out = new OctetBuffer(96);
        out.putShort(at.isLocal() ? 4 : 5);
        putSyntax(out, target);
        putSyntax(out, transferSyntax);
        putProtocol(out, at.isLocal() ? LOCAL_RPC : CONNECTION_ORIENTED)
                .putShort(2)
                .putShort(0);
        if (at.isLocal()) {
            byte[] name = at.endpoint().getBytes(ISO_8859_1);
            putProtocol(out, LOCAL_NAME)
                    .putShort(name.length + 1)
                    .put(name, 0, name.length)
                    .putByte(0);
        } else {
            putProtocol(out, TCP_PORT).putShort(2).putByte(at.port() >> 8).putByte(at.port());
            byte[] address = ipv4();
            putProtocol(out, IP_ADDRESS).putShort(IPV4_LENGTH).put(address, 0, IPV4_LENGTH);
        }
        return out.toByteArray();
    }

    private static void putSyntax(OctetBuffer out, SyntaxId syntax) {
        out.putShort(SYNTAX_LENGTH).putByte(INTERFACE).putGuid(syntax.uuid()).putShort(syntax.major());
        out.putShort(2).putShort(syntax.minor());
    }

    private static OctetBuffer putProtocol(OctetBuffer out, int protocol) {
        return out.putShort(1).putByte(protocol);
    }

    /** The host, if it is an IPv4 address; zeros leave it to the asker, who knows whom it asked. */
    private byte[] ipv4() {
        if (at.host().matches("[0-9.]+")) {
            try {
                byte[] address = InetAddress.getByName(at.host()).getAddress();
                if (address.length == IPV4_LENGTH) {
                    return address;
                }
            } catch (UnknownHostException e) {
                // No address after all.
            }
        }
        return new byte[IPV4_LENGTH];
    }

    /** Reads a tower; empty if it is of a protocol that is not one of ours, or is no tower. */
    static Optional<Tower> read(byte[] octets) {
        Floors floors = new Floors(octets);
        int count = floors.count();
        SyntaxId target = floors.syntax();
        SyntaxId transferSyntax = floors.syntax();
        int protocol = floors.protocol();
        floors.right();
        if (target == null || transferSyntax == null || count < 4) {
            return Optional.empty();
        }
        int kind = floors.protocol();
        byte[] endpoint = floors.right();
        if (protocol == LOCAL_RPC && kind == LOCAL_NAME && endpoint != null) {
            return local(target, transferSyntax, endpoint);
        }
        int network = floors.protocol();
        byte[] address = floors.right();
        if (protocol != CONNECTION_ORIENTED
                || kind != TCP_PORT
                || network != IP_ADDRESS
                || endpoint == null
                || endpoint.length != 2
                || address == null
                || address.length != IPV4_LENGTH) {
            return Optional.empty();
        }
        int port = (endpoint[0] & 0xff) << 8 | endpoint[1] & 0xff;
        boolean anywhere = Octets.int32(address, 0, false) == 0;
        String host = anywhere
                ? ""
                : "%d.%d.%d.%d".formatted(address[0] & 0xff, address[1] & 0xff, address[2] & 0xff, address[3] & 0xff);
        return Optional.of(new Tower(target, transferSyntax, new StringBinding(host, port)));
    }

    private static Optional<Tower> local(SyntaxId target, SyntaxId transferSyntax, byte[] name) {
        int length = name.length > 0 && name[name.length - 1] == 0 ? name.length - 1 : name.length;
        try {
            StringBinding at = StringBinding.local(new String(name, 0, length, ISO_8859_1));
            return Optional.of(new Tower(target, transferSyntax, at));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an endpoint of somebody else's ncalrpc
        }
    }

    /** The floors of a tower, one after the other; what is missing or too short is null, or -1. */
    private static final class Floors {
        private final byte[] octets;
        private int position;

        Floors(byte[] octets) {
            this.octets = octets;
        }

        int count() {
            if (octets.length < 2) {
                return 0;
            }
            position = 2;
            return Octets.unsignedShort(octets, 0, false);
        }

        private byte @Nullable [] part() {
            if (position + 2 > octets.length) {
                return null;
            }
            int length = Octets.unsignedShort(octets, position, false);
            if (position + 2 + length > octets.length) {
                position = octets.length;
                return null;
            }
            byte[] part = java.util.Arrays.copyOfRange(octets, position + 2, position + 2 + length);
            position += 2 + length;
            return part;
        }

        /** A floor with an interface or a transfer syntax. */
        @Nullable
        SyntaxId syntax() {
            byte[] left = part();
            byte[] right = part();
            if (left == null
                    || right == null
                    || left.length != SYNTAX_LENGTH
                    || left[0] != INTERFACE
                    || right.length < 2) {
                return null;
            }
            int major = Octets.unsignedShort(left, 17, false);
            return SyntaxId.of(Octets.guid(left, 1, false), major, Octets.unsignedShort(right, 0, false));
        }

        /** The left side of a floor that names a protocol. */
        int protocol() {
            byte[] left = part();
            return left == null || left.length < 1 ? -1 : left[0];
        }

        byte @Nullable [] right() {
            return part();
        }
    }
}
