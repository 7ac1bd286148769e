package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDUs as captured, read and written again. */
@Timeout(20)
final class PduTest {
    private static final HexFormat HEX = HexFormat.of();

    private static Pdu read(byte[] octets) throws ProtocolException {
        assertEquals(octets.length, PduReader.length(octets, 0));
        return PduReader.read(octets, 0, octets.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdus.txt", "dcom.txt"})
    void writesEveryCapturedPduAsItWasRead(String file) throws ProtocolException {
        int compared = 0;
        for (GoldenPdus.Line line : GoldenPdus.all(file)) {
            byte[] octets = line.octets();
            // Two PDUs on one line, another version, and fragments are not what a writer makes of one value.
            if (octets.length != PduReader.length(octets, 0) || octets[0] != 5 || octets[1] != 0) {
                continue;
            }
            Pdu pdu = read(octets);
            if ((pdu.flags() & PduFlags.WHOLE) == PduFlags.WHOLE && rewritten(pdu, octets)) {
                compared++;
            }
        }
        assertTrue(compared >= 25, "compared " + compared);
    }

    private static boolean rewritten(Pdu pdu, byte[] octets) {
        OctetBuffer out = new OctetBuffer(16);
        int flags = pdu.flags() & ~PduFlags.WHOLE;
        if (pdu instanceof Pdu.Bind bind) {
            PduWriter.bind(
                    out, bind.alter(), flags, bind.callId(), bind.maxTransmit(), bind.association(), bind.contexts());
        } else if (pdu instanceof Pdu.BindAck ack) {
            PduWriter.bindAck(
                    out,
                    ack.alter(),
                    flags,
                    ack.callId(),
                    ack.maxTransmit(),
                    ack.association(),
                    ack.secondaryAddress(),
                    ack.results());
        } else if (pdu instanceof Pdu.BindNak nak) {
            PduWriter.bindNak(out, nak.callId(), nak.reason());
        } else if (pdu instanceof Pdu.Request request) {
            PduWriter.request(
                    out,
                    5840,
                    flags & ~PduFlags.OBJECT_UUID,
                    request.callId(),
                    request.contextId(),
                    request.opnum(),
                    request.object(),
                    request.octets(),
                    request.stubOffset(),
                    request.stubLength());
            octets = withHint(octets, request.stubLength());
        } else if (pdu instanceof Pdu.Response response) {
            PduWriter.response(
                    out,
                    5840,
                    response.callId(),
                    response.contextId(),
                    response.cancelCount(),
                    response.octets(),
                    response.stubOffset(),
                    response.stubLength());
            octets = withHint(octets, response.stubLength());
        } else if (pdu instanceof Pdu.Fault fault) {
            PduWriter.fault(out, flags, fault.callId(), fault.contextId(), fault.cancelCount(), fault.status());
            octets = withHint(octets, 24);
        } else if (pdu instanceof Pdu.Control control) {
            PduWriter.control(out, control.type(), control.callId());
        }
        assertEquals(HEX.formatHex(octets), HEX.formatHex(out.toByteArray()));
        return true;
    }

    /** alloc_hint is the writer's choice. */
    private static byte[] withHint(byte[] octets, int hint) {
        byte[] changed = octets.clone();
        Octets.putInt(changed, 16, hint);
        return changed;
    }

    @Test
    void readsTheReferenceBind() throws ProtocolException {
        Pdu.Bind bind = (Pdu.Bind) read(GoldenPdus.titled().stream()
                .filter(exchange -> exchange.title().startsWith("bind as current Windows"))
                .findFirst()
                .orElseThrow()
                .pdu(0));
        assertEquals(5840, bind.maxReceive());
        assertEquals(3, bind.contexts().size());
        assertEquals(List.of(SyntaxId.NDR64), bind.contexts().get(1).transferSyntaxes());
        SyntaxId features = bind.contexts().get(2).transferSyntaxes().get(0);
        assertTrue(BindTimeFeatures.isNegotiation(features));
        assertEquals(3, BindTimeFeatures.mask(features));
        assertEquals(features, BindTimeFeatures.proposing(3));
    }

    @Test
    void readsTheObjectUuidOfAnOrpcCall() throws ProtocolException {
        List<Pdu.Request> calls = GoldenPdus.all("dcom.txt").stream()
                .filter(line -> line.octets()[3] == (byte) 0x83)
                .map(line -> {
                    try {
                        return (Pdu.Request) read(line.octets());
                    } catch (ProtocolException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertEquals(
                "11111111-2222-3333-4444-555555555501",
                String.valueOf(calls.get(0).object()));
        assertEquals(
                "11111111-2222-3333-4444-555555555502",
                String.valueOf(calls.get(1).object()));
        assertEquals(40, calls.get(1).stubLength());
    }

    @Test
    void keepsEveryPartButTheLastAMultipleOfEight() throws ProtocolException {
        byte[] stub = new byte[100];
        OctetBuffer out = new OctetBuffer(16);
        PduWriter.request(out, 61, 0, 1, 0, 0, null, stub, 0, stub.length);
        int at = 0;
        int total = 0;
        while (at < out.length()) {
            int length = PduReader.length(out.array(), at);
            assertTrue(length <= 61);
            Pdu.Request part = (Pdu.Request) PduReader.read(out.array(), at, length);
            total += part.stubLength();
            assertTrue(total == 100 || part.stubLength() % 8 == 0);
            at += length;
        }
        assertEquals(100, total);
    }

    @Test
    void leavesTheSecurityTrailerAndItsPaddingOutOfTheStub() throws ProtocolException {
        OctetBuffer out = new OctetBuffer(64);
        PduWriter.request(out, 5840, 0, 1, 0, 0, null, new byte[] {1, 2, 3, 4, 5, 6, 0, 0}, 0, 8);
        out.putByte(10)
                .putByte(5)
                .putByte(2)
                .putByte(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putInt(0);
        Octets.putShort(out.array(), 8, out.length());
        Octets.putShort(out.array(), 10, 16);
        Pdu.Request request = (Pdu.Request) PduReader.read(out.array(), 0, out.length());
        assertTrue(request.authenticated());
        assertArrayEquals(
                new byte[] {1, 2, 3, 4, 5, 6},
                Arrays.copyOfRange(
                        request.octets(), request.stubOffset(), request.stubOffset() + request.stubLength()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05000103100000001800000001000000" + "0000000000000000", // a datagram type
                "05006303100000001800000001000000" + "0000000000000000", // no type at all
                "05000003200000001800000001000000" + "0000000000000000", // integers of a third kind
                "05000003110000001800000001000000" + "0000000000000000", // EBCDIC
                "05000003010000000018000000000001" + "0000000000000000", // EBCDIC, big endian
                "05000003120000001800000001000000" + "0000000000000000", // characters of a third kind
                "05000003100100001800000001000000" + "0000000000000000", // VAX floats
                "05000003100200001800000001000000" + "0000000000000000", // Cray floats
                "05000003100300001800000001000000" + "0000000000000000", // IBM floats
                "05000003000300000018000000000001" + "0000000000000000", // IBM floats, big endian
                "05000003100000001400000001000000" + "00000000", // half a request header
                "05000083100000001800000001000000" + "0000000000000000", // no room for the object
                "05000003100000001800200001000000" + "0000000000000000", // a trailer longer than the PDU
                "05000b03100000001c00000001000000" + "d016d016" + "00000000"
                        + "01000000", // a context that is not there
                "05000c03100000001c00000001000000" + "d016d016" + "00000000"
                        + "ff003132", // an address that is not there
            })
    void refusesWhatIsNoPdu(String hex) {
        byte[] octets = HEX.parseHex(hex);
        assertThrows(ProtocolException.class, () -> read(octets));
    }

    @Test
    void refusesALengthShorterThanTheHeader() {
        byte[] octets = HEX.parseHex("05000003100000000f00000001000000");
        assertThrows(ProtocolException.class, () -> PduReader.length(octets, 0));
    }

    @Test
    void knowsEveryConnectionOrientedType() {
        assertEquals(
                List.of(0, 2, 3, 11, 12, 13, 14, 15, 16, 17, 18, 19),
                Stream.of(PduType.values()).map(PduType::code).toList());
        for (PduType type : PduType.values()) {
            assertEquals(type, PduType.of(type.code()));
        }
    }
}
