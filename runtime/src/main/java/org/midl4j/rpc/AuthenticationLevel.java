package org.midl4j.rpc;

/** How much of what is said on a connection is protected (C706 13.2.6.1; MS-RPCE 2.2.1.1.8). */
public final class AuthenticationLevel {
    /** Nothing; anybody may be at the other end. */
    public static final int NONE = 1;
    /** The two ends know each other when they connect; what is said later is not protected. */
    public static final int CONNECT = 2;
    /** On connections the same as {@link #PACKET}. */
    public static final int CALL = 3;
    /** Each PDU is known to be from the other end. */
    public static final int PACKET = 4;
    /** And nobody has changed it. */
    public static final int INTEGRITY = 5;
    /** And nobody else can read its stub data. */
    public static final int PRIVACY = 6;

    private AuthenticationLevel() {}

    static boolean isKnown(int level) {
        return level >= CONNECT && level <= PRIVACY;
    }

    /** Whether each PDU carries a verifier. */
    static boolean protectsPdus(int level) {
        return level >= CALL;
    }
}
