package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;

/** Appends whole PDUs, little-endian, to the octets that wait to be sent. */
final class PduWriter {
    private static final int LITTLE_ENDIAN_ASCII_IEEE = 0x10;
    private static final int REQUEST_HEADER = 24;
    private static final int OBJECT = 16;
    private static final int RESPONSE_HEADER = 24;

    private PduWriter() {}

    static void bind(
            OctetBuffer out,
            boolean alter,
            int flags,
            int callId,
            int maxFragment,
            int association,
            List<ContextElement> contexts) {
        int start = begin(out, alter ? PduType.ALTER_CONTEXT : PduType.BIND, PduFlags.WHOLE | flags, callId);
        out.putShort(maxFragment).putShort(maxFragment).putInt(association);
        out.putInt(contexts.size());
        for (ContextElement context : contexts) {
            out.putShort(context.id())
                    .putShort(context.transferSyntaxes().size())
                    .putSyntax(context.abstractSyntax());
            context.transferSyntaxes().forEach(out::putSyntax);
        }
        end(out, start);
    }

    static void bindAck(
            OctetBuffer out,
            boolean alter,
            int flags,
            int callId,
            int maxFragment,
            int association,
            String secondaryAddress,
            List<ContextResult> results) {
        int start = begin(out, alter ? PduType.ALTER_CONTEXT_RESP : PduType.BIND_ACK, PduFlags.WHOLE | flags, callId);
        out.putShort(maxFragment).putShort(maxFragment).putInt(association);
        if (alter) {
            out.putShort(0);
        } else {
            byte[] address = secondaryAddress.getBytes(ISO_8859_1);
            out.putShort(address.length + 1).put(address, 0, address.length).putByte(0);
        }
        out.align(start, 4).putInt(results.size());
        for (ContextResult result : results) {
            out.putShort(result.result()).putShort(result.reason()).putSyntax(result.transferSyntax());
        }
        end(out, start);
    }

    static void bindNak(OctetBuffer out, int callId, int reason) {
        int start = begin(out, PduType.BIND_NAK, PduFlags.WHOLE, callId);
        out.putShort(reason).putByte(1).putByte(PduReader.VERSION).putByte(0);
        out.align(start, 4);
        end(out, start);
    }

    /** Writes a request in as many fragments as it takes. */
    static void request(
            OctetBuffer out,
            int maxFragment,
            int flags,
            int callId,
            int contextId,
            int opnum,
            @Nullable Guid object,
            byte[] stub,
            int offset,
            int length) {
        int header = object == null ? REQUEST_HEADER : REQUEST_HEADER + OBJECT;
        int room = (maxFragment - header) & ~7;
        int objectFlag = object == null ? 0 : PduFlags.OBJECT_UUID;
        int sent = 0;
        expect(out, room, header, length);
        do {
            int part = Math.min(room, length - sent);
            int at = fragment(out, PduType.REQUEST, flags | objectFlag, callId, header, sent, part, length);
            Octets.putShort(out.array(), at + 20, contextId);
            Octets.putShort(out.array(), at + 22, opnum);
            if (object != null) {
                Octets.putGuid(out.array(), at + 24, object);
            }
            System.arraycopy(stub, offset + sent, out.array(), at + header, part);
            sent += part;
        } while (sent < length);
    }

    /** Writes a response in as many fragments as it takes; returns how many that were. */
    static int response(
            OctetBuffer out,
            int maxFragment,
            int callId,
            int contextId,
            int cancelCount,
            byte[] stub,
            int offset,
            int length) {
        int room = (maxFragment - RESPONSE_HEADER) & ~7;
        int count = 0;
        int sent = 0;
        expect(out, room, RESPONSE_HEADER, length);
        do {
            int part = Math.min(room, length - sent);
            int at = fragment(out, PduType.RESPONSE, 0, callId, RESPONSE_HEADER, sent, part, length);
            Octets.putShort(out.array(), at + 20, contextId);
            Octets.putShort(out.array(), at + 22, cancelCount & 0xff);
            System.arraycopy(stub, offset + sent, out.array(), at + RESPONSE_HEADER, part);
            sent += part;
            count++;
        } while (sent < length);
        return count;
    }

    static void fault(OctetBuffer out, int flags, int callId, int contextId, int cancelCount, int status) {
        int start = begin(out, PduType.FAULT, PduFlags.WHOLE | flags, callId);
        // The hint may not be 0 (MS-RPCE); 24 is what Samba says.
        out.putInt(24).putShort(contextId).putByte(cancelCount).putByte(0);
        out.putInt(status).putInt(0);
        end(out, start);
    }

    /** Writes what a client's last token goes with. */
    static void auth3(OctetBuffer out, int callId) {
        int start = begin(out, PduType.AUTH3, PduFlags.WHOLE, callId);
        out.putInt(0);
        end(out, start);
    }

    /** Writes a PDU without a body: co_cancel, orphaned, shutdown. */
    static void control(OctetBuffer out, PduType type, int callId) {
        end(out, begin(out, type, PduFlags.WHOLE, callId));
    }

    private static int begin(OctetBuffer out, PduType type, int flags, int callId) {
        int start = out.reserve(PduReader.HEADER);
        header(out.array(), start, type, flags, callId, 0);
        return start;
    }

    private static void end(OctetBuffer out, int start) {
        Octets.putShort(out.array(), start + 8, out.length() - start);
    }

    private static void expect(OctetBuffer out, int room, int header, int length) {
        if (length > room) {
            out.expect(length + (length / room + 1) * header);
        }
    }

    /** Reserves a fragment and writes what requests and responses begin with; returns where it starts. */
    private static int fragment(
            OctetBuffer out, PduType type, int flags, int callId, int header, int sent, int part, int length) {
        int first = sent == 0 ? PduFlags.FIRST_FRAGMENT : 0;
        int last = sent + part == length ? PduFlags.LAST_FRAGMENT : 0;
        int at = out.reserve(header + part);
        header(out.array(), at, type, flags | first | last, callId, header + part);
        Octets.putInt(out.array(), at + 16, length - sent);
        return at;
    }

    private static void header(byte[] octets, int at, PduType type, int flags, int callId, int length) {
        Octets.putInt(octets, at, PduReader.VERSION | type.code() << 16 | flags << 24);
        Octets.putInt(octets, at + 4, LITTLE_ENDIAN_ASCII_IEEE);
        Octets.putInt(octets, at + 8, length);
        Octets.putInt(octets, at + 12, callId);
    }
}
