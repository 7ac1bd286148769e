package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.com.Guid;

/** The client's protocol machine. */
@Timeout(20)
final class ClientSessionTest {
    private static final SyntaxId ECHO = SyntaxId.of(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101"), 1, 0);
    private static final SyntaxId OTHER = SyntaxId.of(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f102"), 1, 0);
    private static final int KEEP = BindTimeFeatures.KEEP_CONNECTION_ON_ORPHAN;

    /** A call that remembers how it ended. */
    private static final class Recorded extends OutgoingCall {
        byte @Nullable [] octets;

        @Nullable
        RpcFailure failed;

        int ends;

        Recorded(SyntaxId target) {
            super(target, 3, null);
        }

        @Override
        protected void replied(byte[] stub, boolean big) {
            octets = stub;
            ends++;
        }

        @Override
        protected void failed(RpcFailure why) {
            failed = why;
            ends++;
        }

        RpcFailure failure() {
            assertEquals(1, ends);
            return java.util.Objects.requireNonNull(failed);
        }
    }

    private final ClientSession session = new ClientSession(RpcLimits.DEFAULT, List.of());
    private final OctetBuffer in = new OctetBuffer(1024);

    private Recorded call(SyntaxId target) {
        return call(target, new byte[] {1, 2, 3});
    }

    private Recorded call(SyntaxId target, byte[] stub) {
        Recorded call = new Recorded(target);
        session.call(call, stub, 0, stub.length);
        deliver();
        return call;
    }

    private void give() {
        assertEquals(in.length(), session.receive(in.array(), 0, in.length()));
        in.clear();
        deliver();
    }

    private void deliver() {
        for (OutgoingCall call = session.pollEnded(); call != null; call = session.pollEnded()) {
            call.deliver();
        }
    }

    private List<Pdu> sent() {
        List<Pdu> pdus = new ArrayList<>();
        byte[] octets = session.out().toByteArray();
        try {
            for (int at = 0; at < octets.length; ) {
                int length = PduReader.length(octets, at);
                pdus.add(PduReader.read(octets, at, length));
                at += length;
            }
        } catch (ProtocolException e) {
            throw new AssertionError(e);
        }
        session.out().clear();
        return pdus;
    }

    private Pdu only() {
        List<Pdu> pdus = sent();
        assertEquals(1, pdus.size(), pdus::toString);
        return pdus.get(0);
    }

    private void ack(Pdu bind, int flags, ContextResult... results) {
        boolean alter = ((Pdu.Bind) bind).alter();
        PduWriter.bindAck(in, alter, flags, bind.callId(), 5840, 77, "135", List.of(results));
        give();
    }

    /** Makes a first call and answers its bind; the request stays unread. */
    private Recorded bound(int flags, int features) {
        Recorded call = call(ECHO);
        ack(only(), flags, ContextResult.accepted(SyntaxId.NDR), ContextResult.features(features));
        return call;
    }

    private void reply(int callId, byte... stub) {
        PduWriter.response(in, 5840, callId, 0, 0, stub, 0, stub.length);
        give();
    }

    @Test
    void bindsWithTheFirstCallAndSendsItAfterTheAnswer() {
        Recorded call = call(ECHO);
        Pdu.Bind bind = (Pdu.Bind) only();
        assertFalse(bind.alter());
        assertEquals(PduFlags.WHOLE | PduFlags.CONCURRENT_MULTIPLEXING, bind.flags());
        assertEquals(0, bind.association());
        assertEquals(List.of(SyntaxId.NDR), bind.contexts().get(0).transferSyntaxes());
        assertTrue(BindTimeFeatures.isNegotiation(
                bind.contexts().get(1).transferSyntaxes().get(0)));
        ack(bind, PduFlags.CONCURRENT_MULTIPLEXING, ContextResult.accepted(SyntaxId.NDR), ContextResult.features(KEEP));
        Pdu.Request request = (Pdu.Request) only();
        assertEquals(3, request.opnum());
        assertEquals(3, request.stubLength());
        reply(request.callId(), (byte) 9);
        assertArrayEquals(new byte[] {9}, call.octets);
    }

    @Test
    void givesRepliesToTheirCallsInWhateverOrderTheyCome() {
        Recorded first = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        int firstId = only().callId();
        Recorded second = call(ECHO);
        int secondId = only().callId();
        reply(secondId, (byte) 2);
        reply(firstId, (byte) 1);
        assertArrayEquals(new byte[] {1}, first.octets);
        assertArrayEquals(new byte[] {2}, second.octets);
        assertFalse(session.isExpecting());
    }

    @Test
    void makesOneCallAtATimeWhereTheServerWantsThat() {
        Recorded first = bound(0, KEEP);
        int firstId = only().callId();
        Recorded second = call(ECHO);
        Recorded third = call(OTHER);
        assertEquals(List.of(), sent());
        reply(firstId, (byte) 1);
        assertEquals(1, first.ends);
        int secondId = only().callId();
        reply(secondId, (byte) 2);
        assertEquals(1, second.ends);
        Pdu.Bind alter = (Pdu.Bind) only();
        assertTrue(alter.alter());
        ack(alter, 0, ContextResult.accepted(SyntaxId.NDR));
        reply(only().callId(), (byte) 3);
        assertArrayEquals(new byte[] {3}, third.octets);
    }

    @Test
    void proposesAnotherInterfaceOnceAndKeepsItsCallsMeanwhile() {
        bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        sent();
        call(OTHER);
        Recorded last = call(OTHER);
        Pdu.Bind alter = (Pdu.Bind) only();
        assertTrue(alter.alter());
        assertEquals(77, alter.association());
        ack(alter, 0, ContextResult.accepted(SyntaxId.NDR));
        List<Pdu> requests = sent();
        assertEquals(2, requests.size());
        assertEquals(alter.contexts().get(0).id(), ((Pdu.Request) requests.get(1)).contextId());
        reply(requests.get(1).callId(), (byte) 4);
        assertArrayEquals(new byte[] {4}, last.octets);
    }

    @Test
    void failsCallsOfAnInterfaceThatTheServerDoesNotHave() {
        Recorded known = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        int knownId = only().callId();
        Recorded unknown = call(OTHER);
        ack(only(), 0, ContextResult.rejected(ContextResult.ABSTRACT_SYNTAX_NOT_SUPPORTED));
        assertEquals(RpcStatus.UNKNOWN_INTERFACE, unknown.failure().status());
        assertFalse(unknown.failure().executed());
        reply(knownId, (byte) 1);
        assertEquals(1, known.ends, "others go on");
        assertTrue(session.isOpen());
        Recorded again = call(OTHER);
        ack(only(), 0, ContextResult.accepted(SyntaxId.NDR));
        reply(only().callId(), (byte) 2);
        assertArrayEquals(new byte[] {2}, again.octets, "it may have it later");
    }

    @Test
    void proposesWhatIsExpectedWithTheBind() {
        ClientSession expecting = new ClientSession(RpcLimits.DEFAULT, List.of(OTHER, ECHO));
        expecting.call(new Recorded(ECHO), new byte[0], 0, 0);
        PduWriter.bindAck(
                in,
                false,
                PduFlags.CONCURRENT_MULTIPLEXING,
                1,
                5840,
                1,
                "",
                List.of(
                        ContextResult.accepted(SyntaxId.NDR),
                        ContextResult.accepted(SyntaxId.NDR),
                        ContextResult.features(KEEP)));
        expecting.receive(in.array(), 0, in.length());
        expecting.out().clear();
        expecting.call(new Recorded(OTHER), new byte[0], 0, 0);
        assertEquals(0, expecting.out().array()[2], "the request goes at once");
    }

    @Test
    void failsEverythingWhenTheBindIsRefused() {
        Recorded call = call(ECHO);
        PduWriter.bindNak(in, only().callId(), Pdu.BindNak.LOCAL_LIMIT);
        give();
        assertEquals(RpcStatus.SERVER_TOO_BUSY, call.failure().status());
        assertTrue(session.isClosing());
    }

    @Test
    void tellsAFaultFromAReply() {
        Recorded call = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        PduWriter.fault(in, PduFlags.DID_NOT_EXECUTE, only().callId(), 0, 0, RpcStatus.NCA_OP_RANGE);
        give();
        assertEquals(RpcStatus.NCA_OP_RANGE, call.failure().status());
        assertFalse(call.failure().executed());
        assertTrue(session.isOpen());
    }

    @Test
    void tellsCallsThatWereSentFromThoseThatWereNotWhenTheConnectionIsLost() {
        Recorded sent = bound(0, KEEP);
        Recorded waiting = call(ECHO);
        session.disconnected("gone");
        deliver();
        assertEquals(RpcStatus.CALL_FAILED, sent.failure().status());
        assertTrue(sent.failure().executed());
        assertEquals(RpcStatus.CALL_FAILED_DNE, waiting.failure().status());
        assertFalse(waiting.failure().executed());
        assertTrue(session.isClosing());
    }

    @Test
    void putsAFragmentedReplyTogether() {
        Recorded call = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        byte[] stub = new byte[20_000];
        stub[19_999] = 5;
        PduWriter.response(in, 5840, only().callId(), 0, 0, stub, 0, stub.length);
        give();
        assertArrayEquals(stub, call.octets);
    }

    @Test
    void endsAConnectionWhoseReplyIsAboveTheLimit() {
        ClientSession small = new ClientSession(RpcLimits.DEFAULT.withResponse(10_000), List.of());
        Recorded call = new Recorded(ECHO);
        small.call(call, new byte[0], 0, 0);
        PduWriter.bindAck(in, false, 0, 1, 5840, 1, "", List.of(ContextResult.accepted(SyntaxId.NDR)));
        PduWriter.response(in, 5840, 2, 0, 0, new byte[20_000], 0, 20_000);
        small.receive(in.array(), 0, in.length());
        assertEquals(call, small.pollEnded());
        call.deliver();
        assertEquals(RpcStatus.PROTOCOL_ERROR, call.failure().status());
        assertTrue(small.isClosing());
    }

    // ---- cancels

    @Test
    void cancelsWhatIsOnItsWay() {
        Recorded call = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        int id = only().callId();
        session.cancel(call);
        assertEquals(new Pdu.Control(PduType.CO_CANCEL, PduFlags.WHOLE, id), only());
        reply(id, (byte) 1);
        assertEquals(1, call.ends);
        session.cancel(call);
        assertEquals(List.of(), sent());
    }

    @Test
    void cancelsWhatWaitsAsSoonAsItIsSent() {
        Recorded call = call(ECHO);
        Pdu bind = only();
        session.cancel(call);
        assertEquals(List.of(), sent());
        ack(bind, PduFlags.CONCURRENT_MULTIPLEXING, ContextResult.accepted(SyntaxId.NDR));
        List<Pdu> pdus = sent();
        assertEquals(2, pdus.size());
        assertEquals(
                new Pdu.Control(PduType.CO_CANCEL, PduFlags.WHOLE, pdus.get(0).callId()), pdus.get(1));
    }

    @Test
    void orphansAForgottenCallIfTheConnectionStaysUsable() {
        Recorded call = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        int id = only().callId();
        session.abandon(call);
        assertEquals(new Pdu.Control(PduType.ORPHANED, PduFlags.WHOLE, id), only());
        reply(id, (byte) 1);
        assertEquals(0, call.ends, "an answer that crossed the orphan is dropped");
        assertTrue(session.isOpen());
    }

    @Test
    void dropsTheAnswerToAForgottenCallWhereOrphansWouldCostTheConnection() {
        Recorded call = bound(PduFlags.CONCURRENT_MULTIPLEXING, 0);
        int id = only().callId();
        session.abandon(call);
        assertEquals(List.of(), sent());
        Recorded next = call(ECHO);
        int nextId = only().callId();
        reply(id, (byte) 1);
        reply(nextId, (byte) 2);
        assertEquals(0, call.ends);
        assertArrayEquals(new byte[] {2}, next.octets);
    }

    @Test
    void retiresAConnectionThatWaitsForAnAnswerNobodyWants() {
        Recorded call = bound(0, 0);
        sent();
        session.abandon(call);
        assertFalse(session.isOpen());
        assertTrue(session.isClosing());
    }

    @Test
    void neverSendsACallThatWasForgottenBefore() {
        Recorded call = call(ECHO);
        Pdu bind = only();
        session.abandon(call);
        ack(bind, PduFlags.CONCURRENT_MULTIPLEXING, ContextResult.accepted(SyntaxId.NDR));
        assertEquals(List.of(), sent());
    }

    // ---- odd servers

    @Test
    void takesAReplyWithAnotherCallIdWhenThereIsOnlyOneCallItCanBeFor() {
        Recorded call = call(ECHO);
        PduWriter.bindAck(in, false, 0, 1, 5840, 1, "", List.of(ContextResult.accepted(SyntaxId.NDR)));
        give();
        sent();
        reply(1, (byte) 8);
        assertArrayEquals(new byte[] {8}, call.octets);
    }

    @Test
    void endsAConnectionThatAnswersWhatWasNeverAsked() {
        Recorded first = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        Recorded second = call(ECHO);
        reply(4000, (byte) 1);
        assertEquals(RpcStatus.PROTOCOL_ERROR, first.failure().status());
        assertEquals(RpcStatus.PROTOCOL_ERROR, second.failure().status());
        assertTrue(session.isClosing());
    }

    @Test
    void closesWhenIdleAfterAShutdown() {
        Recorded call = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        int id = only().callId();
        PduWriter.control(in, PduType.SHUTDOWN, 0);
        give();
        assertFalse(session.isOpen());
        assertFalse(session.isClosing());
        reply(id, (byte) 1);
        assertEquals(1, call.ends);
        assertTrue(session.isClosing());
    }

    @Test
    void refusesFragmentsTooSmallToUse() {
        Recorded call = call(ECHO);
        PduWriter.bindAck(in, false, 0, 1, 16, 1, "", List.of(ContextResult.accepted(SyntaxId.NDR)));
        give();
        assertEquals(RpcStatus.PROTOCOL_ERROR, call.failure().status());
    }

    @Test
    void readsBigEndianReplies() {
        Recorded call = bound(PduFlags.CONCURRENT_MULTIPLEXING, KEEP);
        int id = only().callId();
        byte[] reply = HexFormat.of().parseHex("0500020300000000001c0000%08x00000004000000000000002a".formatted(id));
        in.put(reply, 0, reply.length);
        give();
        assertTrue(call.bigEndian);
        assertArrayEquals(new byte[] {0, 0, 0, 42}, call.octets);
        assertNull(call.failed);
        assertNotNull(call.octets);
    }
}
