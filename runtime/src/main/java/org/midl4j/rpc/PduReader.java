package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.midl4j.com.Guid;

/** Reads PDUs of either byte order. Whatever the octets are, the result is a {@link Pdu} or a {@link ProtocolException}. */
final class PduReader {
    static final int HEADER = 16;
    static final int VERSION = 5;
    /** Where the parameters of a request without an object start, and the results of a response. */
    static final int STUB = 24;

    static final int OBJECT = 16;
    private static final int AUTH_HEADER = 8;

    private final byte[] octets;
    private final int start;
    private final int end;
    private final boolean bigEndian;
    private int position;

    private PduReader(byte[] octets, int start, int end, boolean bigEndian) {
        this.octets = octets;
        this.start = start;
        this.end = end;
        this.bigEndian = bigEndian;
        position = start + HEADER;
    }

    /** The length of the PDU that starts here, as its header says; {@link #HEADER} octets must be there. */
    static int length(byte[] octets, int start) throws ProtocolException {
        int length = Octets.unsignedShort(octets, start + 8, isBigEndian(octets, start));
        if (length < HEADER) {
            throw new ProtocolException("a PDU of " + length + " octets is shorter than its header");
        }
        return length;
    }

    static int version(byte[] octets, int start) {
        return Octets.unsignedByte(octets, start);
    }

    static int minorVersion(byte[] octets, int start) {
        return Octets.unsignedByte(octets, start + 1);
    }

    static int callId(byte[] octets, int start) {
        return Octets.int32(octets, start + 12, isBigEndian(octets, start));
    }

    static boolean isBigEndian(byte[] octets, int start) {
        return (octets[start + 4] & 0xf0) == 0;
    }

    /**
     * Whether this is what most PDUs are, so that its fields may be looked at where they are: of a type, whole, in little or
     * big endian and ASCII and IEEE, without a security trailer, with at most one other flag, and long enough.
     *
     * @param mayHave the other flag, or 0
     */
    static boolean isUsual(byte[] octets, int start, int length, PduType type, int mayHave) {
        int flags = octets[start + 3] & 0xff;
        return octets[start + 2] == type.code()
                && (flags & ~mayHave) == PduFlags.WHOLE
                && (octets[start + 4] & 0xef) == 0
                && octets[start + 5] == 0
                && octets[start + 10] == 0
                && octets[start + 11] == 0
                && length >= type.smallest() + (flags == PduFlags.WHOLE ? 0 : OBJECT);
    }

    /**
     * Reads the whole PDU of {@code length} octets at {@code start}. The caller has judged its version and that the length
     * is the header's.
     */
    static Pdu read(byte[] octets, int start, int length) throws ProtocolException {
        int representation = Octets.unsignedByte(octets, start + 4);
        if ((representation & 0xf0) > 0x10 || (representation & 0x0f) != 0 || octets[start + 5] != 0) {
            throw new ProtocolException("unsupported data representation %02x %02x; only ASCII and IEEE are"
                    .formatted(representation, octets[start + 5]));
        }
        int code = Octets.unsignedByte(octets, start + 2);
        PduType type = PduType.of(code);
        if (type == null) {
            throw new ProtocolException("PDU type " + code + " has no place on a connection");
        }
        PduReader reader = new PduReader(octets, start, start + length, representation == 0);
        int flags = Octets.unsignedByte(octets, start + 3);
        int smallest = type.smallest() + (type == PduType.REQUEST && (flags & PduFlags.OBJECT_UUID) != 0 ? 16 : 0);
        int authLength = Octets.unsignedShort(octets, start + 10, reader.bigEndian);
        if (length < smallest + (authLength == 0 ? 0 : authLength + AUTH_HEADER)) {
            throw new ProtocolException(
                    "a " + type + " PDU of " + length + " octets is too short for what it must hold");
        }
        return reader.body(type, flags, callId(octets, start), authLength);
    }

    private Pdu body(PduType type, int flags, int callId, int authLength) throws ProtocolException {
        return switch (type) {
            case REQUEST -> request(flags, callId, authLength);
            case RESPONSE -> response(flags, callId, authLength);
            case FAULT -> fault(flags, callId);
            case BIND -> bind(false, flags, callId, authLength);
            case ALTER_CONTEXT -> bind(true, flags, callId, authLength);
            case BIND_ACK -> bindAck(false, flags, callId, authLength);
            case ALTER_CONTEXT_RESP -> bindAck(true, flags, callId, authLength);
            case BIND_NAK -> new Pdu.BindNak(flags, callId, unsignedShort());
            case AUTH3 -> new Pdu.Auth3(flags, callId, auth(authLength));
            case SHUTDOWN, CO_CANCEL, ORPHANED -> new Pdu.Control(type, flags, callId);
        };
    }

    private Pdu request(int flags, int callId, int authLength) throws ProtocolException {
        int allocHint = int32();
        int contextId = unsignedShort();
        int opnum = unsignedShort();
        Guid object = (flags & PduFlags.OBJECT_UUID) != 0 ? guid() : null;
        return new Pdu.Request(
                flags,
                callId,
                bigEndian,
                allocHint,
                contextId,
                opnum,
                object,
                octets,
                position,
                stubLength(authLength),
                authLength != 0);
    }

    private Pdu response(int flags, int callId, int authLength) throws ProtocolException {
        int allocHint = int32();
        int contextId = unsignedShort();
        int cancelCount = unsignedByte();
        position++;
        return new Pdu.Response(
                flags, callId, bigEndian, allocHint, contextId, cancelCount, octets, position, stubLength(authLength));
    }

    private Pdu fault(int flags, int callId) throws ProtocolException {
        position += 4; // alloc_hint
        int contextId = unsignedShort();
        int cancelCount = unsignedByte();
        position++;
        return new Pdu.Fault(flags, callId, contextId, cancelCount, int32());
    }

    private Pdu bind(boolean alter, int flags, int callId, int authLength) throws ProtocolException {
        int maxTransmit = unsignedShort();
        int maxReceive = unsignedShort();
        int association = int32();
        int count = unsignedByte();
        position += 3;
        List<ContextElement> contexts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int id = unsignedShort();
            int syntaxCount = unsignedByte();
            position++;
            SyntaxId abstractSyntax = syntax();
            List<SyntaxId> syntaxes = new ArrayList<>();
            for (int j = 0; j < syntaxCount; j++) {
                syntaxes.add(syntax());
            }
            contexts.add(new ContextElement(id, abstractSyntax, syntaxes));
        }
        return new Pdu.Bind(alter, flags, callId, maxTransmit, maxReceive, association, contexts, auth(authLength));
    }

    private Pdu bindAck(boolean alter, int flags, int callId, int authLength) throws ProtocolException {
        int maxTransmit = unsignedShort();
        int maxReceive = unsignedShort();
        int association = int32();
        String address = secondaryAddress();
        position += (start - position) & 3; // padding to four octets from the start of the PDU
        int count = unsignedByte();
        position += 3;
        List<ContextResult> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int result = unsignedShort();
            int reason = unsignedShort();
            results.add(new ContextResult(result, reason, syntax()));
        }
        return new Pdu.BindAck(
                alter, flags, callId, maxTransmit, maxReceive, association, address, results, auth(authLength));
    }

    private String secondaryAddress() throws ProtocolException {
        int length = unsignedShort();
        need(length);
        int characters = length > 0 && octets[position + length - 1] == 0 ? length - 1 : length;
        String address = new String(octets, position, characters, ISO_8859_1);
        position += length;
        return address;
    }

    private Optional<AuthTrailer> auth(int authLength) throws ProtocolException {
        return authLength == 0 ? Optional.empty() : Optional.of(trailer(authLength));
    }

    private AuthTrailer trailer(int authLength) throws ProtocolException {
        int at = end - authLength - AUTH_HEADER;
        if (at < position || ((at - start) & 3) != 0) {
            throw new ProtocolException("the security trailer is out of place");
        }
        return new AuthTrailer(
                Octets.unsignedByte(octets, at),
                Octets.unsignedByte(octets, at + 1),
                Octets.unsignedByte(octets, at + 2),
                Octets.int32(octets, at + 4, bigEndian),
                Arrays.copyOfRange(octets, at + AUTH_HEADER, end));
    }

    /** What lies between here and the security trailer, whose padding is not stub data either. */
    private int stubLength(int authLength) throws ProtocolException {
        if (authLength == 0) {
            return end - position;
        }
        int trailer = end - authLength - AUTH_HEADER;
        int length = trailer - Octets.unsignedByte(octets, trailer + 2) - position;
        if (length < 0) {
            throw new ProtocolException("the security trailer has more padding than there is stub data");
        }
        return length;
    }

    private void need(int count) throws ProtocolException {
        if (end - position < count) {
            throw new ProtocolException(
                    "a PDU of " + (end - start) + " octets ends before the fields that its counts announce");
        }
    }

    private int unsignedByte() throws ProtocolException {
        need(1);
        return Octets.unsignedByte(octets, position++);
    }

    private int unsignedShort() throws ProtocolException {
        need(2);
        int value = Octets.unsignedShort(octets, position, bigEndian);
        position += 2;
        return value;
    }

    private int int32() throws ProtocolException {
        need(4);
        int value = Octets.int32(octets, position, bigEndian);
        position += 4;
        return value;
    }

    private Guid guid() throws ProtocolException {
        need(16);
        Guid value = Octets.guid(octets, position, bigEndian);
        position += 16;
        return value;
    }

    private SyntaxId syntax() throws ProtocolException {
        Guid uuid = guid();
        return new SyntaxId(uuid, int32());
    }
}
