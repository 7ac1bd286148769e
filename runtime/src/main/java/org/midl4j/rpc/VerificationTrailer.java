package org.midl4j.rpc;

/**
 * What a client may append to a request's stub data to have the server check what its header said (MS-RPCE 2.2.2.13). It
 * is no part of any parameter. Since nothing announces it, it is looked for at the end, and only what is a whole trailer
 * that ends with the stub data is one.
 */
final class VerificationTrailer {
    private static final int SIGNATURE_1 = 0x7113e38a;
    private static final int SIGNATURE_2 = 0x7136f402;
    private static final int SIGNATURE_LENGTH = 8;
    private static final int SEARCHED = 256;

    private static final int BITMASK = 1;
    private static final int PRESENTATION_CONTEXT = 2;
    private static final int HEADER = 3;
    private static final int KIND = 0x3fff;
    private static final int LAST = 0x4000;
    private static final int MUST_PROCESS = 0x8000;

    private static final int BITMASK_LENGTH = 4;
    private static final int CONTEXT_LENGTH = 40;
    private static final int HEADER_LENGTH = 16;

    private VerificationTrailer() {}

    /** Where the trailer starts; -1 if there is none. */
    static int find(byte[] stub, boolean bigEndian) {
        int first = Math.max(0, stub.length - SEARCHED) + 3 & ~3;
        for (int at = (stub.length & ~3) - SIGNATURE_LENGTH; at >= first; at -= 4) {
            // The signature is a string of octets, whatever the byte order.
            if (Octets.int32(stub, at, false) == SIGNATURE_1
                    && Octets.int32(stub, at + 4, false) == SIGNATURE_2
                    && isWhole(stub, at, bigEndian)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWhole(byte[] stub, int start, boolean bigEndian) {
        int at = start + SIGNATURE_LENGTH;
        while (at + 4 <= stub.length) {
            int command = Octets.unsignedShort(stub, at, bigEndian);
            at += 4 + Octets.unsignedShort(stub, at + 2, bigEndian);
            if ((command & LAST) != 0) {
                return at <= stub.length && stub.length - at < 4;
            }
        }
        return false;
    }

    /**
     * Whether what the trailer says is true.
     *
     * @param start where {@link #find} found it
     */
    static boolean holds(byte[] stub, int start, Pdu.Request request, SyntaxId target, SyntaxId transferSyntax) {
        boolean big = request.bigEndian();
        int at = start + SIGNATURE_LENGTH;
        while (true) {
            int command = Octets.unsignedShort(stub, at, big);
            int length = Octets.unsignedShort(stub, at + 2, big);
            int body = at + 4;
            boolean right = switch (command & KIND) {
                case BITMASK -> length == BITMASK_LENGTH;
                case PRESENTATION_CONTEXT ->
                    length == CONTEXT_LENGTH
                            && syntax(stub, body, big).equals(target)
                            && syntax(stub, body + 20, big).equals(transferSyntax);
                case HEADER -> length == HEADER_LENGTH && isHeader(stub, body, request);
                default -> (command & MUST_PROCESS) == 0;
            };
            if (!right || (command & LAST) != 0) {
                return right;
            }
            at = body + length;
        }
    }

    private static SyntaxId syntax(byte[] stub, int at, boolean bigEndian) {
        return new SyntaxId(Octets.guid(stub, at, bigEndian), Octets.int32(stub, at + 16, bigEndian));
    }

    private static boolean isHeader(byte[] stub, int at, Pdu.Request request) {
        boolean big = request.bigEndian();
        return stub[at] == PduType.REQUEST.code()
                && (stub[at + 4] & 0xf0) == (big ? 0 : 0x10)
                && Octets.int32(stub, at + 8, big) == request.callId()
                && Octets.unsignedShort(stub, at + 12, big) == request.contextId()
                && Octets.unsignedShort(stub, at + 14, big) == request.opnum();
    }
}
