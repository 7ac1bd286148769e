package org.midl4j.rpc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/**
 * One connection-oriented PDU (C706 12.6.4), as read from a connection. A PDU with stub data does not own it: it stands
 * in the octets that were read, at {@code stubOffset}, and is gone with the next read.
 */
sealed interface Pdu {
    int flags();

    int callId();

    /** What a client proposes when it opens a connection ({@code alter} false) or wants more contexts on it. */
    record Bind(
            boolean alter,
            int flags,
            int callId,
            int maxTransmit,
            int maxReceive,
            int association,
            List<ContextElement> contexts,
            Optional<AuthTrailer> auth)
            implements Pdu {
        public Bind {
            contexts = List.copyOf(contexts);
        }
    }

    /** A server's answer to a bind or an alter_context. */
    record BindAck(
            boolean alter,
            int flags,
            int callId,
            int maxTransmit,
            int maxReceive,
            int association,
            String secondaryAddress,
            List<ContextResult> results,
            Optional<AuthTrailer> auth)
            implements Pdu {
        public BindAck {
            results = List.copyOf(results);
        }
    }

    /** A server's refusal of a bind. */
    record BindNak(int flags, int callId, int reason) implements Pdu {
        static final int UNSPECIFIED = 0;
        static final int TEMPORARY_CONGESTION = 1;
        static final int LOCAL_LIMIT = 2;
        static final int PROTOCOL_VERSION_NOT_SUPPORTED = 4;
        static final int AUTHENTICATION_TYPE_NOT_RECOGNISED = 8;

        static final int CALLED_ADDRESS_UNKNOWN = 3;
        static final int INVALID_CHECKSUM = 9;

        /** What a call ends with that waited for the bind. */
        int status() {
            return switch (reason) {
                case TEMPORARY_CONGESTION, LOCAL_LIMIT -> RpcStatus.SERVER_TOO_BUSY;
                case CALLED_ADDRESS_UNKNOWN -> RpcStatus.SERVER_UNAVAILABLE;
                case AUTHENTICATION_TYPE_NOT_RECOGNISED, INVALID_CHECKSUM -> RpcStatus.ACCESS_DENIED;
                default -> RpcStatus.PROTOCOL_ERROR;
            };
        }

        /** The reason for people (C706 12.6.3.1, MS-RPCE 2.2.2.5). */
        String describe() {
            String words = switch (reason) {
                case UNSPECIFIED -> "no reason given";
                case TEMPORARY_CONGESTION -> "temporary congestion";
                case LOCAL_LIMIT -> "a local limit was exceeded";
                case CALLED_ADDRESS_UNKNOWN -> "the called address is not known";
                case PROTOCOL_VERSION_NOT_SUPPORTED -> "the protocol version is not supported";
                case AUTHENTICATION_TYPE_NOT_RECOGNISED -> "the authentication type is not recognised";
                case INVALID_CHECKSUM -> "the checksum is not valid";
                default -> "unknown";
            };
            return words + " (reason " + reason + ")";
        }
    }

    /** A fragment of a request. */
    @SuppressWarnings("ArrayRecordComponent") // a view of what was read, never compared
    record Request(
            int flags,
            int callId,
            boolean bigEndian,
            int allocHint,
            int contextId,
            int opnum,
            @Nullable Guid object,
            byte[] octets,
            int stubOffset,
            int stubLength,
            boolean authenticated)
            implements Pdu {}

    /** A fragment of a response. */
    @SuppressWarnings("ArrayRecordComponent") // a view of what was read, never compared
    record Response(
            int flags,
            int callId,
            boolean bigEndian,
            int allocHint,
            int contextId,
            int cancelCount,
            byte[] octets,
            int stubOffset,
            int stubLength)
            implements Pdu {}

    /** The news that a call failed outside its own results. */
    record Fault(int flags, int callId, int contextId, int cancelCount, int status) implements Pdu {}

    /** The last token of a client whose server has nothing more to say. */
    record Auth3(int flags, int callId, Optional<AuthTrailer> auth) implements Pdu {}

    /** A PDU whose type says it all: shutdown, co_cancel, orphaned. */
    record Control(PduType type, int flags, int callId) implements Pdu {}
}
