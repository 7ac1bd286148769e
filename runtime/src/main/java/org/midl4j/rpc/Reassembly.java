package org.midl4j.rpc;

/** A request or a response of which some fragments have arrived. */
final class Reassembly<P extends Pdu> {
    private static final int START = 8192;

    private final P first;
    private final OctetBuffer stub;

    private final int reserved;

    /**
     * @param first the first fragment, which the others follow in identity and byte order
     * @param reserved for how many octets to make room at once, because so many are said to come; 0 if that is not to be
     *     believed
     */
    Reassembly(P first, int reserved, byte[] octets, int offset, int length) {
        this.first = first;
        this.reserved = reserved;
        stub = new OctetBuffer(reserved >= length ? reserved : Math.max(START, 2 * length));
        stub.put(octets, offset, length);
    }

    int reserved() {
        return reserved;
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

    /** All of it; nothing may be added any more. */
    byte[] toByteArray() {
        return stub.toFinalArray();
    }
}
