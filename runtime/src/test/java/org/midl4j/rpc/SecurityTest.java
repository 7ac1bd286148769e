package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seam for security mechanisms, with one that does what real ones do on the wire; and captured NTLM PDUs. */
final class SecurityTest {
    private static final int CONNECT = AuthenticationLevel.CONNECT;
    private static final int PACKET = AuthenticationLevel.PACKET;
    private static final int PRIVACY = AuthenticationLevel.PRIVACY;

    private static Joined secured(ToyMechanism clients, int level, SecurityMechanism... servers) {
        return new Joined(new ClientSecurity(clients, level), List.of(servers), AuthenticationLevel.NONE);
    }

    @ParameterizedTest(name = "{0} tokens, level {1}")
    @CsvSource({"2,2", "3,2", "4,2", "5,2", "2,3", "3,4", "4,5", "3,6", "5,6", "2,6"})
    void callsAndRepliesOfEveryLengthGoThrough(int tokens, int level) {
        ToyMechanism toy = new ToyMechanism(tokens, "secret");
        Joined pair = secured(toy, level, toy);
        for (int length : new int[] {0, 1, 15, 16, 17, 3000, 70_000}) {
            Joined.Made call = pair.call(Joined.ECHO, Joined.pattern(length, tokens));
            pair.run();
            IncomingCall served = pair.calls.element();
            assertEquals(level, served.authenticationLevel());
            assertEquals(Optional.of("toy"), served.principal());
            assertArrayEquals(Joined.pattern(length, tokens), served.stub());
            pair.echo();
            pair.run();
            assertArrayEquals(Joined.pattern(length, tokens), call.result());
        }
        Joined.Made other = pair.call(Joined.WIDE, (byte) 1);
        pair.run();
        pair.client.cancel(other);
        pair.run();
        assertEquals(1, pair.cancelled.size());
        pair.calls.remove().fault(7, true);
        pair.run();
        assertEquals(7, other.failure().status());
    }

    @Test
    void privacyLeavesNoStubDataReadable() {
        ToyMechanism toy = new ToyMechanism(3, "secret");
        for (int level : new int[] {PACKET, PRIVACY}) {
            Joined pair = secured(toy, level, toy);
            pair.call(Joined.ECHO);
            pair.run();
            pair.echo();
            pair.run();
            pair.call(Joined.ECHO, new byte[64]);
            byte[] sent = pair.client.out().toByteArray();
            int zeros = 0;
            for (int i = 24; i < 24 + 64; i++) {
                zeros += sent[i] == 0 ? 1 : 0;
            }
            assertEquals(level == PRIVACY ? 0 : 64, zeros);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10, 16, 24, 40, 60})
    void aRequestThatWasChangedOnItsWayIsNotServed(int at) {
        ToyMechanism toy = new ToyMechanism(3, "secret");
        Joined pair = secured(toy, PACKET, toy);
        pair.call(Joined.ECHO);
        pair.run();
        pair.echo();
        pair.run();
        Joined.Made call = pair.call(Joined.ECHO, new byte[30]);
        pair.client.out().array()[at] ^= at == 3 ? 0x40 : 4;
        pair.run();
        assertTrue(pair.calls.isEmpty());
        assertTrue(pair.server.isClosing());
        assertTrue(call.ends == 0 || call.why != null);
    }

    @Test
    void aReplyThatWasChangedOnItsWayEndsTheConnection() {
        ToyMechanism toy = new ToyMechanism(3, "secret");
        Joined pair = secured(toy, PACKET, toy);
        Joined.Made call = pair.call(Joined.ECHO, new byte[30]);
        pair.run();
        pair.echo();
        pair.server.out().array()[30] ^= 1;
        pair.run();
        assertEquals(RpcStatus.PROTOCOL_ERROR, call.failure().status());
        assertTrue(pair.client.isClosing());
    }

    @Test
    void nobodyIsServedWhoDoesNotKnowTheSecret() {
        for (int tokens : new int[] {2, 3, 4}) {
            Joined pair = secured(new ToyMechanism(tokens, "wrong"), PACKET, new ToyMechanism(tokens, "secret"));
            Joined.Made call = pair.call(Joined.ECHO);
            pair.run();
            assertEquals(RpcStatus.ACCESS_DENIED, call.failure().status());
            assertTrue(
                    String.valueOf(call.failure().detail()).contains("checksum"),
                    call.failure().detail());
            assertTrue(pair.calls.isEmpty());
        }
    }

    @Test
    void aServerWithoutTheMechanismIsNotCalled() {
        Joined pair = secured(new ToyMechanism(3, "secret"), PACKET);
        Joined.Made call = pair.call(Joined.ECHO);
        pair.run();
        assertEquals(RpcStatus.ACCESS_DENIED, call.failure().status());
        assertTrue(
                String.valueOf(call.failure().detail()).contains("type is not recognised"),
                call.failure().detail());
    }

    @Test
    void aServerThatLeavesTheProofOutIsNotCalled() {
        Joined pair = secured(new ToyMechanism(3, "secret"), PACKET);
        Joined.Made call = pair.call(Joined.ECHO);
        OctetBuffer ack = new OctetBuffer(128);
        PduWriter.bindAck(ack, false, 0, 1, 5840, 9, "135", List.of(ContextResult.accepted(SyntaxId.NDR)));
        pair.client.out().clear();
        pair.client.receive(ack.array(), 0, ack.length());
        pair.deliver();
        assertEquals(RpcStatus.ACCESS_DENIED, call.failure().status());
        assertTrue(pair.client.out().isEmpty(), "the request was never sent");
    }

    @Test
    void callsAreRefusedBelowAnInterfacesLevel() {
        ToyMechanism toy = new ToyMechanism(3, "secret");
        for (ClientSecurity with : new ClientSecurity[] {null, new ClientSecurity(toy, CONNECT)}) {
            Joined pair = new Joined(with, List.of(toy), PACKET);
            Joined.Made call = pair.call(Joined.ECHO);
            pair.run();
            assertEquals(RpcStatus.ACCESS_DENIED, call.failure().status());
            assertFalse(call.failure().executed());
            assertFalse(pair.server.isClosing(), "other interfaces may want less");
        }
        Joined enough = new Joined(new ClientSecurity(toy, PACKET), List.of(toy), PACKET);
        enough.call(Joined.ECHO);
        enough.run();
        assertNotNull(enough.calls.poll());
    }

    @Test
    void callsAreRefusedBelowAServersLevel() {
        ToyMechanism toy = new ToyMechanism(3, "secret");
        for (ClientSecurity with : new ClientSecurity[] {null, new ClientSecurity(toy, CONNECT)}) {
            Joined pair = new Joined(with, List.of(toy), AuthenticationLevel.NONE, PACKET);
            Joined.Made call = pair.call(Joined.ECHO);
            pair.run();
            assertEquals(RpcStatus.ACCESS_DENIED, call.failure().status());
            assertTrue(pair.calls.isEmpty());
        }
        Joined enough = new Joined(new ClientSecurity(toy, PACKET), List.of(toy), AuthenticationLevel.NONE, PACKET);
        enough.call(Joined.ECHO);
        enough.run();
        assertNotNull(enough.calls.poll());
        assertThrows(IllegalArgumentException.class, () -> ServerOptions.DEFAULT.withMinimumLevel(77));
    }

    @Test
    void anUnprotectedRequestOnAProtectedConnectionEndsIt() {
        ToyMechanism toy = new ToyMechanism(3, "secret");
        Joined pair = secured(toy, PACKET, toy);
        pair.call(Joined.ECHO);
        pair.run();
        OctetBuffer bare = new OctetBuffer(64);
        PduWriter.request(bare, 2048, 0, 50, 0, 0, null, new byte[8], 0, 8);
        pair.server.receive(bare.array(), 0, bare.length());
        assertTrue(pair.server.isClosing());
        assertEquals(1, pair.calls.size(), "only the first one");
    }

    // ---- captured

    @Test
    void readsTheTrailersOfCapturedNtlmConnections() throws ProtocolException {
        List<String> seen = new ArrayList<>();
        for (GoldenPdus.Line line : GoldenPdus.all("pdus-ntlm.txt")) {
            byte[] octets = line.octets();
            Pdu pdu = PduReader.read(octets, 0, octets.length);
            Optional<AuthTrailer> auth = pdu instanceof Pdu.Bind bind
                    ? bind.auth()
                    : pdu instanceof Pdu.BindAck ack
                            ? ack.auth()
                            : pdu instanceof Pdu.Auth3 last ? last.auth() : Optional.empty();
            auth.ifPresent(trailer -> {
                assertEquals(10, trailer.type());
                assertEquals(1, trailer.contextId());
                assertTrue(Set.of(2, 5, 6).contains(trailer.level()));
                assertEquals("NTLMSSP", new String(trailer.token(), 0, 7, java.nio.charset.StandardCharsets.US_ASCII));
                seen.add(pdu.getClass().getSimpleName() + " " + trailer.level() + " message " + trailer.token()[8]);
            });
            if (pdu instanceof Pdu.Request request && request.authenticated()) {
                assertEquals(64, request.allocHint(), "what the hint announces is what the stub has");
                assertEquals(64, request.stubLength());
            }
            if (pdu instanceof Pdu.Response response) {
                assertEquals(response.allocHint(), response.stubLength(), "neither padding nor trailer");
            }
        }
        assertEquals(
                List.of(
                        "Bind 2 message 1",
                        "BindAck 2 message 2",
                        "Auth3 2 message 3",
                        "Bind 5 message 1",
                        "BindAck 5 message 2",
                        "Auth3 5 message 3",
                        "Bind 6 message 1",
                        "BindAck 6 message 2",
                        "Auth3 6 message 3"),
                seen);
    }
}
