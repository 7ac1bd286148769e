package org.midl4j.rpc;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The security of one connection: puts trailers on PDUs and takes them off (C706 13.2.6, MS-RPCE 2.2.2.11). */
final class Protection {
    private static final int TRAILER = 8;
    private static final int STUB_ALIGNMENT = 16;
    private static final int FAULT_HEADER = 32;
    private static final int STUB_HEADER = 24;
    private static final int OBJECT = 16;

    private final SecurityContext context;
    private final int type;
    private final int level;
    private final int contextId;

    /** Whether verifiers cover headers too; otherwise only stub data. */
    private boolean signsHeaders;

    Protection(SecurityContext context, int type, int level, int contextId) {
        this.context = context;
        this.type = type;
        this.level = level;
        this.contextId = contextId;
    }

    int type() {
        return type;
    }

    int level() {
        return level;
    }

    int contextId() {
        return contextId;
    }

    /** Both ends have said that verifiers are to cover headers. */
    void signHeaders() {
        signsHeaders = true;
    }

    SecurityContext context() {
        return context;
    }

    boolean isEstablished() {
        return context.isEstablished();
    }

    /** Whether each PDU carries a verifier from now on. */
    boolean protectsPdus() {
        return AuthenticationLevel.protectsPdus(level) && isEstablished();
    }

    /** What a trailer may add to a PDU at most. */
    int overhead() {
        return AuthenticationLevel.protectsPdus(level) ? STUB_ALIGNMENT + TRAILER + context.verifierLength() : 0;
    }

    /** Adds a token to the PDU that was written from {@code start} on. */
    void addToken(OctetBuffer out, int start, byte[] token) {
        int padding = -(out.length() - start) & 3;
        out.align(start, 4);
        putTrailer(out, padding);
        out.put(token, 0, token.length);
        finish(out, start, token.length);
    }

    /** Protects the PDUs that were written from {@code from} on. */
    void protect(OctetBuffer out, int from) {
        byte[] plain = Arrays.copyOfRange(out.array(), from, out.length());
        out.reserve(from - out.length());
        for (int at = 0; at < plain.length; ) {
            int length = Octets.unsignedShort(plain, at + 8, false);
            protect(out, plain, at, length);
            at += length;
        }
    }

    private void protect(OctetBuffer out, byte[] plain, int at, int length) {
        int start = out.length();
        int stub = start + stubOffset(plain, at);
        out.put(plain, at, length);
        int padding = -(out.length() - stub) & (STUB_ALIGNMENT - 1);
        for (int i = 0; i < padding; i++) {
            out.putByte(0);
        }
        int stubEnd = out.length();
        putTrailer(out, padding);
        int end = out.length();
        int verifierLength = context.verifierLength();
        Octets.putShort(out.array(), start + 8, end - start + verifierLength);
        Octets.putShort(out.array(), start + 10, verifierLength);
        try {
            byte[] verifier = context.protect(
                    out.array(),
                    signsHeaders ? start : stub,
                    signsHeaders ? end : stubEnd,
                    stub,
                    stubEnd,
                    level == AuthenticationLevel.PRIVACY);
            out.put(verifier, 0, verifier.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is to be sent cannot be protected", e);
        }
    }

    private void putTrailer(OctetBuffer out, int padding) {
        out.putByte(type).putByte(level).putByte(padding).putByte(0).putInt(contextId);
    }

    private static void finish(OctetBuffer out, int start, int authLength) {
        Octets.putShort(out.array(), start + 8, out.length() - start);
        Octets.putShort(out.array(), start + 10, authLength);
    }

    /**
     * Checks a PDU and decrypts it in place.
     *
     * @throws GeneralSecurityException if it has no verifier of this connection, or a wrong one
     */
    void verify(byte[] octets, int start, int length) throws GeneralSecurityException {
        boolean big = PduReader.isBigEndian(octets, start);
        int authLength = Octets.unsignedShort(octets, start + 10, big);
        int trailer = start + length - authLength - TRAILER;
        int stub = start + stubOffset(octets, start);
        if (authLength == 0 || trailer < stub) {
            throw new GeneralSecurityException("a PDU without a verifier");
        }
        if (Octets.unsignedByte(octets, trailer) != type
                || Octets.unsignedByte(octets, trailer + 1) != level
                || Octets.int32(octets, trailer + 4, big) != contextId) {
            throw new GeneralSecurityException("a PDU with another kind of protection");
        }
        byte[] verifier = Arrays.copyOfRange(octets, trailer + TRAILER, start + length);
        boolean privacy = level == AuthenticationLevel.PRIVACY;
        int from = signsHeaders ? start : stub;
        int to = signsHeaders ? trailer + TRAILER : trailer;
        context.verify(octets, from, to, stub, trailer, privacy, verifier);
    }

    /** Where the stub data of a PDU starts, which is what privacy encrypts. */
    private static int stubOffset(byte[] octets, int at) {
        int code = octets[at + 2];
        if (code == PduType.REQUEST.code()) {
            return (octets[at + 3] & PduFlags.OBJECT_UUID) == 0 ? STUB_HEADER : STUB_HEADER + OBJECT;
        }
        return code == PduType.RESPONSE.code()
                ? STUB_HEADER
                : code == PduType.FAULT.code() ? FAULT_HEADER : PduReader.HEADER;
    }

    /** Whether PDUs of a type are protected one by one, once that is agreed. */
    static boolean covers(@Nullable PduType type) {
        return type == PduType.REQUEST
                || type == PduType.RESPONSE
                || type == PduType.FAULT
                || type == PduType.CO_CANCEL
                || type == PduType.ORPHANED;
    }
}
