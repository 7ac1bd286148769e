package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.midl4j.com.Guid;

/** Verification trailers: a captured one, and what a client that lies is told. */
final class VerificationTrailerTest {
    private static final HexFormat HEX = HexFormat.of();

    /** What MS-RPCE calls header2 and pcontext, for call {@code id} on context 0, opnum 0, of {@link Joined#ECHO}. */
    private static byte[] trailer(int callId, int opnum, SyntaxId target) {
        OctetBuffer out = new OctetBuffer(96);
        byte[] signature = HEX.parseHex("8ae3137102f43671");
        out.put(signature, 0, 8);
        out.putShort(1).putShort(4).putInt(1);
        out.putShort(2 | 0x8000).putShort(40).putSyntax(target).putSyntax(SyntaxId.NDR);
        out.putShort(3 | 0x4000)
                .putShort(16)
                .putInt(0)
                .putInt(0x10)
                .putInt(callId)
                .putShort(0)
                .putShort(opnum);
        return out.toByteArray();
    }

    private static byte[] with(byte[] stub, byte[] trailer) {
        byte[] both = Arrays.copyOf(stub, stub.length + trailer.length);
        System.arraycopy(trailer, 0, both, stub.length, trailer.length);
        return both;
    }

    @Test
    void findsTheOneOfACapture() throws ProtocolException {
        byte[] octets = GoldenPdus.all("pdus-ntlm.txt").stream()
                .map(GoldenPdus.Line::octets)
                .filter(pdu -> HEX.formatHex(pdu).contains("8ae3137102f43671"))
                .findFirst()
                .orElseThrow();
        Pdu.Request request = (Pdu.Request) PduReader.read(octets, 0, octets.length);
        byte[] stub = Arrays.copyOfRange(octets, request.stubOffset(), request.stubOffset() + request.stubLength());
        int found = VerificationTrailer.find(stub, false);
        assertEquals(4, found, "one parameter of two octets, and padding");
        SyntaxId dssetup = SyntaxId.of(Guid.of("3919286a-b10c-11d0-9ba8-00c04fd92ef5"), 0, 0);
        assertTrue(VerificationTrailer.holds(stub, found, request, dssetup, SyntaxId.NDR));
        assertFalse(VerificationTrailer.holds(stub, found, request, Joined.ECHO, SyntaxId.NDR));
        assertFalse(VerificationTrailer.holds(stub, found, request, dssetup, SyntaxId.NDR64));
    }

    @Test
    void theServersMethodNeverSeesIt() {
        Joined pair = new Joined();
        byte[] stub = Joined.pattern(24, 1);
        pair.call(Joined.ECHO, with(stub, trailer(2, 0, Joined.ECHO)));
        pair.run();
        assertArrayEquals(stub, pair.calls.element().stub());
    }

    @Test
    void aTrailerThatContradictsTheHeaderIsRefused() {
        byte[][] lies = {trailer(3, 0, Joined.ECHO), trailer(2, 1, Joined.ECHO), trailer(2, 0, Joined.WIDE), unknown()};
        for (byte[] lie : lies) {
            Joined pair = new Joined();
            Joined.Made call = pair.call(Joined.ECHO, with(new byte[8], lie));
            pair.run();
            assertEquals(RpcStatus.ACCESS_DENIED, call.failure().status());
            assertFalse(call.failure().executed());
            assertTrue(pair.calls.isEmpty());
        }
    }

    /** A command that nobody knows and that must be processed. */
    private static byte[] unknown() {
        OctetBuffer out = new OctetBuffer(96);
        out.put(HEX.parseHex("8ae3137102f43671"), 0, 8);
        out.putShort(9 | 0xc000).putShort(0);
        return out.toByteArray();
    }

    @Test
    void whatOnlyLooksLikeOneIsData() {
        byte[] real = trailer(2, 0, Joined.ECHO);
        byte[][] data = {
            Arrays.copyOf(real, real.length - 4), // it does not end with the stub data
            with(real, new byte[8]),
            with(new byte[1], real), // not aligned
            Arrays.copyOf(real, 8),
        };
        for (byte[] stub : data) {
            Joined pair = new Joined();
            pair.call(Joined.ECHO, stub);
            pair.run();
            assertArrayEquals(stub, pair.calls.element().stub());
        }
    }
}
