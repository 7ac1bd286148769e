package org.midl4j.rpc;

import org.jspecify.annotations.Nullable;

/** The connection-oriented PDU types (C706 12.6.4; {@code AUTH3} is MS-RPCE's). */
enum PduType {
    REQUEST(0, 24),
    RESPONSE(2, 24),
    FAULT(3, 32),
    /** One that proposes nothing, which Samba ends after the count, is the shortest. */
    BIND(11, 25),
    BIND_ACK(12, 26),
    BIND_NAK(13, 18),
    ALTER_CONTEXT(14, 25),
    ALTER_CONTEXT_RESP(15, 26),
    AUTH3(16, 20),
    SHUTDOWN(17, 16),
    CO_CANCEL(18, 16),
    ORPHANED(19, 16);

    private static final @Nullable PduType[] BY_CODE = new @Nullable PduType[20];

    static {
        for (PduType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final int smallest;

    PduType(int code, int smallest) {
        this.code = code;
        this.smallest = smallest;
    }

    int code() {
        return code;
    }

    /** The length of the shortest PDU of this type, common header included. */
    int smallest() {
        return smallest;
    }

    static @Nullable PduType of(int code) {
        return code < BY_CODE.length ? BY_CODE[code] : null;
    }
}
