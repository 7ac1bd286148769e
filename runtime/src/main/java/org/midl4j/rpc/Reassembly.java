package org.midl4j.rpc;

/** A request or a response of which some fragments have arrived. */
final class Reassembly<P extends Pdu> {
    private static final int START = 8192;

    private final P first;
    private final OctetBuffer stub;

    /** @param first the first fragment, which the others follow in identity and byte order */
    Reassembly(P first, byte[] octets, int offset, int length) {
        this.first = first;
        stub = new OctetBuffer(Math.max(START, 2 * length));
        stub.put(octets, offset, length);
    }

    P first() {
        return first;
    }

    int length() {
        return stub.length();
    }

    void add(byte[] octets, int offset, int length) {
        stub.put(octets, offset, length);
    }

    byte[] toByteArray() {
        return stub.toByteArray();
    }
}
