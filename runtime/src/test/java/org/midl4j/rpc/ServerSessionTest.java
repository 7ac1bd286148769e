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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.com.Guid;

/** The server's protocol machine, held against what Samba and Windows do. */
@Timeout(20)
final class ServerSessionTest {
    private static final SyntaxId ECHO = SyntaxId.of(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101"), 1, 3);
    private static final HexFormat HEX = HexFormat.of();

    private final ManagementInterface management = new ManagementInterface(() -> List.of(ECHO));
    private final Associations associations = new Associations();
    private final OctetBuffer in = new OctetBuffer(1024);

    private final RpcInterface echo = new RpcInterface() {
        @Override
        public SyntaxId id() {
            return ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            call.reply(call.stub(), 0, call.stub().length);
        }
    };

    private ServerSession session(RpcLimits limits) {
        ServerSession[] made = new ServerSession[1];
        made[0] = new ServerSession(
                limits, Interfaces.of(management, echo), associations, "135", new IncomingCall.Replies() {
                    @Override
                    public void reply(IncomingCall call, byte[] octets, int offset, int length) {
                        made[0].reply(call, octets, offset, length);
                    }

                    @Override
                    public void fault(IncomingCall call, int status, boolean executed) {
                        made[0].fault(call, status, executed);
                    }
                });
        return made[0];
    }

    private ServerSession boundSession(RpcLimits limits, int flags) {
        ServerSession session = session(limits);
        PduWriter.bind(in, false, flags, 1, 5840, 0, List.of(new ContextElement(0, ECHO, List.of(SyntaxId.NDR))));
        give(session);
        Pdu.BindAck ack = (Pdu.BindAck) only(session);
        assertEquals(List.of(ContextResult.accepted(SyntaxId.NDR)), ack.results());
        return session;
    }

    /** Gives the session what was written to {@link #in}. */
    private void give(ServerSession session) {
        assertEquals(in.length(), session.receive(in.array(), 0, in.length()));
        in.clear();
    }

    private static void runReady(ServerSession session) {
        for (IncomingCall call = session.pollReady(); call != null; call = session.pollReady()) {
            call.target().dispatch(call);
        }
    }

    private static List<Pdu> sent(ServerSession session) {
        List<Pdu> pdus = new ArrayList<>();
        OctetBuffer out = session.out();
        byte[] octets = out.toByteArray();
        try {
            for (int at = 0; at < octets.length; ) {
                int length = PduReader.length(octets, at);
                pdus.add(PduReader.read(octets, at, length));
                at += length;
            }
        } catch (ProtocolException e) {
            throw new AssertionError(e);
        }
        out.clear();
        return pdus;
    }

    private static Pdu only(ServerSession session) {
        List<Pdu> pdus = sent(session);
        assertEquals(1, pdus.size(), pdus::toString);
        return pdus.get(0);
    }

    private static Pdu.Fault onlyFault(ServerSession session, int status) {
        Pdu.Fault fault = (Pdu.Fault) only(session);
        assertEquals(Integer.toHexString(status), Integer.toHexString(fault.status()));
        return fault;
    }

    // ---- captures

    /** All but one: the first fragment of the second of the "two interleaved requests" is not in the capture. */
    static List<GoldenPdus.Exchange> captured() {
        return GoldenPdus.titled().stream()
                .filter(exchange -> !exchange.title().equals("two interleaved requests"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("captured")
    void answersAsSambaDoes(GoldenPdus.Exchange exchange) {
        // The captures left out their first bind where the title does not speak of one.
        ServerSession session = session(RpcLimits.DEFAULT.withFragment(5840));
        GoldenPdus.Line first = exchange.lines().get(0);
        if (first.octets()[2] != 11 && !exchange.title().contains("before bind")) {
            in.put(GoldenPdus.titled().get(0).pdu(0), 0, 72);
            give(session);
            session.out().clear();
            if (exchange.title().equals("request on context 1")) {
                in.put(exchangeCalled("alter_context adds context 1").pdu(0), 0, 72);
                give(session);
                session.out().clear();
            }
        }
        StringBuilder expected = new StringBuilder();
        StringBuilder got = new StringBuilder();
        for (GoldenPdus.Line line : exchange.lines()) {
            if (line.toServer()) {
                in.put(line.octets(), 0, line.octets().length);
                give(session);
                runReady(session);
                got.append(masked(session.out().toByteArray())).append('\n');
                session.out().clear();
            } else if (!line.closed()) {
                expected.append(masked(line.octets())).append('\n');
            } else {
                assertTrue(session.isClosing(), "the connection is to be closed");
            }
        }
        assertEquals(expected.toString(), got.toString());
        boolean closes = exchange.lines().stream().anyMatch(GoldenPdus.Line::closed)
                || exchange.title().equals("bind minor version 1");
        assertEquals(closes, session.isClosing());
    }

    private static GoldenPdus.Exchange exchangeCalled(String title) {
        return GoldenPdus.titled().stream()
                .filter(exchange -> exchange.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Takes out what is a server's own choice: the association, and which bind-time features it has. */
    private static String masked(byte[] pdu) {
        String hex = HEX.formatHex(pdu);
        if (pdu.length > 24 && (pdu[2] == 12 || pdu[2] == 15)) {
            hex = hex.substring(0, 40) + "........" + hex.substring(48);
            hex = hex.replace("03000300000000", "0300..00000000").replace("03000200000000", "0300..00000000");
        }
        return hex;
    }

    // ---- calls

    @Test
    void readsAndAnswersBigEndianRequests() {
        ServerSession session = session(RpcLimits.DEFAULT);
        byte[] bind = HEX.parseHex("05000b03000000000048000000000001" + "16d016d0000000000100000000000100"
                + "3f1c7a529d0e4b6a8c210a5be7d4f10100000001" + "8a885d041ceb11c99fe808002b10486000000002");
        in.put(bind, 0, bind.length);
        give(session);
        assertEquals(List.of(ContextResult.accepted(SyntaxId.NDR)), ((Pdu.BindAck) only(session)).results());

        byte[] request = HEX.parseHex("0500000300000000001c0000000000020000000400000005" + "00000028");
        in.put(request, 0, request.length);
        give(session);
        IncomingCall call = session.pollReady();
        assertNotNull(call);
        assertTrue(call.isBigEndian());
        assertEquals(5, call.opnum());
        assertArrayEquals(new byte[] {0, 0, 0, 0x28}, call.stub());
        call.reply(new byte[] {7}, 0, 1);
        Pdu.Response response = (Pdu.Response) only(session);
        assertEquals(2, response.callId());
        assertEquals(1, response.stubLength());
    }

    @Test
    void servesAnOlderMinorVersionButNotANewerOne() {
        ServerSession session = session(RpcLimits.DEFAULT);
        List<SyntaxId> ndr = List.of(SyntaxId.NDR);
        PduWriter.bind(
                in,
                false,
                0,
                1,
                5840,
                0,
                List.of(
                        new ContextElement(0, SyntaxId.of(ECHO.uuid(), 1, 3), ndr),
                        new ContextElement(1, SyntaxId.of(ECHO.uuid(), 1, 4), ndr)));
        give(session);
        assertEquals(
                List.of(
                        ContextResult.accepted(SyntaxId.NDR),
                        ContextResult.rejected(ContextResult.ABSTRACT_SYNTAX_NOT_SUPPORTED)),
                ((Pdu.BindAck) only(session)).results());
    }

    @Test
    void putsFragmentsTogetherHoweverTheOctetsArrive() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        byte[] stub = pattern(20_003);
        PduWriter.request(in, 5840, 0, 9, 0, 0, null, stub, 0, stub.length);
        int given = 0;
        for (int end = 1; end <= in.length(); end++) {
            given += session.receive(in.array(), given, end - given);
        }
        assertEquals(in.length(), given);
        in.clear();
        IncomingCall call = session.pollReady();
        assertNotNull(call);
        assertArrayEquals(stub, call.stub());
        assertNull(session.pollReady());

        call.reply(stub, 0, stub.length);
        OctetBuffer joined = new OctetBuffer(stub.length);
        List<Pdu> fragments = sent(session);
        for (Pdu pdu : fragments) {
            Pdu.Response response = (Pdu.Response) pdu;
            joined.put(response.octets(), response.stubOffset(), response.stubLength());
            assertTrue((response.flags() & PduFlags.LAST_FRAGMENT) != 0 || response.stubLength() % 8 == 0);
        }
        assertEquals(4, fragments.size());
        assertArrayEquals(stub, joined.toByteArray());
    }

    @Test
    void putsInterleavedRequestsTogetherOnceMultiplexingIsAgreed() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, PduFlags.CONCURRENT_MULTIPLEXING);
        OctetBuffer other = new OctetBuffer(64);
        PduWriter.request(in, 40, 0, 5, 0, 0, null, pattern(24), 0, 24);
        PduWriter.request(other, 40, 0, 6, 0, 0, null, pattern(32), 0, 32);
        for (int i = 0; i < 2; i++) {
            session.receive(in.array(), 40 * i, 40 - 8 * i);
            session.receive(other.array(), 40 * i, 40);
        }
        IncomingCall five = session.pollReady();
        IncomingCall six = session.pollReady();
        assertNotNull(five);
        assertNotNull(six);
        assertArrayEquals(pattern(24), five.stub());
        assertArrayEquals(pattern(32), six.stub());
    }

    @Test
    void reportsInterleavedRequestsForTheUnfinishedOneUnlessMultiplexingIsAgreed() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 40, 0, 5, 0, 0, null, pattern(16), 0, 16);
        in.array()[3] = PduFlags.FIRST_FRAGMENT;
        PduWriter.request(in, 40, 0, 6, 0, 0, null, pattern(16), 0, 16);
        give(session);
        Pdu.Fault fault = onlyFault(session, RpcStatus.NCA_PROTOCOL_ERROR);
        assertEquals(5, fault.callId());
        assertEquals(PduFlags.WHOLE, fault.flags());
        assertTrue(session.isClosing());
        assertNull(session.pollReady());
    }

    @Test
    void endsAConnectionThatInterleavesARequestForNoContext() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, PduFlags.CONCURRENT_MULTIPLEXING);
        PduWriter.request(in, 40, 0, 5, 0, 0, null, pattern(16), 0, 16);
        in.array()[3] = PduFlags.FIRST_FRAGMENT;
        PduWriter.request(in, 40, 0, 6, 9, 0, null, pattern(16), 0, 16);
        give(session);
        Pdu.Fault fault = onlyFault(session, RpcStatus.NCA_PROTOCOL_ERROR);
        assertEquals(6, fault.callId());
        assertEquals(PduFlags.WHOLE, fault.flags());
        assertTrue(session.isClosing());
    }

    @Test
    void answersWithTheLowOctetOfTheContextAsWindowsDoes() {
        ServerSession session = session(RpcLimits.DEFAULT);
        PduWriter.bind(in, false, 0, 1, 5840, 0, List.of(new ContextElement(0x4321, ECHO, List.of(SyntaxId.NDR))));
        PduWriter.request(in, 5840, 0, 5, 0x4321, 0, null, pattern(8), 0, 8);
        PduWriter.request(in, 5840, 0, 6, 0x4321, 0, null, pattern(8), 0, 8);
        give(session);
        sent(session);
        IncomingCall first = session.pollReady();
        IncomingCall second = session.pollReady();
        assertNotNull(first);
        assertNotNull(second);
        session.reply(first, pattern(8), 0, 8);
        assertEquals(0x21, ((Pdu.Response) only(session)).contextId());
        session.fault(second, RpcStatus.NCA_OP_RANGE, false);
        assertEquals(0x21, onlyFault(session, RpcStatus.NCA_OP_RANGE).contextId());
    }

    @Test
    void refusesARequestAboveTheLimitAndGoes() {
        ServerSession session = boundSession(RpcLimits.DEFAULT.withRequest(10_000), 0);
        byte[] stub = pattern(20_000);
        PduWriter.request(in, 5840, 0, 9, 0, 0, null, stub, 0, stub.length);
        Octets.putInt(in.array(), 16, 0); // no alloc_hint: it must not be believed either way
        give(session);
        onlyFault(session, RpcStatus.ACCESS_DENIED);
        assertTrue(session.isClosing());
        assertNull(session.pollReady());
    }

    @Test
    void refusesAnUnfinishedRequestThatPromisesTooMuch() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, 0, 9, 0, 0, null, new byte[6000], 0, 6000);
        Octets.putInt(in.array(), 16, RpcLimits.DEFAULT.request() + 1);
        give(session);
        onlyFault(session, RpcStatus.ACCESS_DENIED);
        assertTrue(session.isClosing());
    }

    @Test
    void takesAWholeRequestWhateverItsHintSays() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, 0, 9, 0, 0, null, new byte[8], 0, 8);
        Octets.putInt(in.array(), 16, -1);
        give(session);
        runReady(session);
        assertEquals(8, ((Pdu.Response) only(session)).stubLength());
    }

    @Test
    void boundsWhatUnfinishedRequestsOfOneConnectionHold() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, PduFlags.CONCURRENT_MULTIPLEXING);
        byte[] part = new byte[5816];
        int count = 0;
        while (!session.isClosing()) {
            PduWriter.request(in, 5840, 0, 100 + count, 0, 0, null, part, 0, part.length);
            in.array()[3] = PduFlags.FIRST_FRAGMENT;
            give(session);
            count++;
        }
        assertEquals(RpcLimits.DEFAULT.unfinished() / part.length + 1, count);
        onlyFault(session, RpcStatus.ACCESS_DENIED);
    }

    @Test
    void makesNoMoreRoomForWhatIsAnnouncedThanMayCome() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, PduFlags.CONCURRENT_MULTIPLEXING);
        int count = 3 * RpcLimits.DEFAULT.unfinished() / RpcLimits.DEFAULT.request();
        for (int i = 0; i < count; i++) {
            PduWriter.request(in, 5840, 0, 100 + i, 0, 0, null, new byte[8], 0, 8);
            in.array()[3] = PduFlags.FIRST_FRAGMENT;
            Octets.putInt(in.array(), 16, RpcLimits.DEFAULT.request());
            give(session);
        }
        assertFalse(session.isClosing());
        assertEquals(RpcLimits.DEFAULT.unfinished(), session.reserved());

        for (int i = 0; i < count; i++) {
            PduWriter.request(in, 5840, 0, 100 + i, 0, 0, null, new byte[8], 0, 8);
            in.array()[3] = PduFlags.LAST_FRAGMENT;
            give(session);
        }
        assertEquals(0, session.reserved());
        for (IncomingCall call = session.pollReady(); call != null; call = session.pollReady()) {
            assertEquals(16, call.stub().length);
            count--;
        }
        assertEquals(0, count);
    }

    @Test
    void isTooBusyForMoreCallsThanItMayHave() {
        ServerSession session = boundSession(RpcLimits.DEFAULT.withCalls(2), PduFlags.CONCURRENT_MULTIPLEXING);
        for (int id = 2; id <= 4; id++) {
            PduWriter.request(in, 5840, 0, id, 0, 0, null, new byte[0], 0, 0);
        }
        PduWriter.control(in, PduType.ORPHANED, 2);
        PduWriter.request(in, 5840, 0, 5, 0, 0, null, new byte[0], 0, 0);
        give(session);
        List<Pdu> faults = sent(session);
        assertEquals(List.of(4, 5), faults.stream().map(Pdu::callId).toList());
        assertEquals(RpcStatus.NCA_SERVER_TOO_BUSY, ((Pdu.Fault) faults.get(0)).status());
        runReady(session);
        assertEquals(3, only(session).callId(), "the orphan's answer goes nowhere");
        PduWriter.request(in, 5840, 0, 6, 0, 0, null, new byte[0], 0, 0);
        give(session);
        runReady(session);
        assertEquals(6, only(session).callId());
    }

    @Test
    void answersNoRequestThatWantsNoReply() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, PduFlags.MAYBE, 2, 0, 0, null, new byte[0], 0, 0);
        give(session);
        runReady(session);
        assertEquals(0, session.out().length());
        assertEquals(0, session.running());
    }

    // ---- cancels

    @Test
    void tellsARunningCallThatItWasCancelledAndCountsIt() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, 0, 2, 0, 0, null, new byte[0], 0, 0);
        PduWriter.control(in, PduType.CO_CANCEL, 2);
        give(session);
        IncomingCall call = session.pollReady();
        assertNotNull(call);
        assertEquals(call, session.pollCancelled());
        assertFalse(call.isCancelled(), "only its owner tells it");
        call.cancel();
        assertTrue(call.isCancelled());
        call.reply(new byte[4], 0, 4);
        assertEquals(1, ((Pdu.Response) only(session)).cancelCount());
    }

    @Test
    void ignoresCancelsOfARequestThatIsNotWholeYet() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 40, 0, 2, 0, 0, null, pattern(32), 0, 32);
        OctetBuffer fragments = new OctetBuffer(80);
        fragments.put(in.array(), 0, in.length());
        in.clear();
        in.put(fragments.array(), 0, 40);
        PduWriter.control(in, PduType.CO_CANCEL, 2);
        PduWriter.control(in, PduType.ORPHANED, 2);
        in.put(fragments.array(), 40, 40);
        give(session);
        runReady(session);
        assertNull(session.pollCancelled());
        assertEquals(32, ((Pdu.Response) only(session)).stubLength());
    }

    @Test
    void answersNoOrphan() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, 0, 2, 0, 0, null, new byte[0], 0, 0);
        PduWriter.control(in, PduType.ORPHANED, 2);
        give(session);
        assertNotNull(session.pollCancelled());
        runReady(session);
        assertEquals(0, session.out().length());
    }

    @Test
    void refusesARequestThatWasCancelledBeforeItWasSent() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, PduFlags.PENDING_CANCEL, 2, 0, 0, null, new byte[0], 0, 0);
        give(session);
        assertEquals(
                PduFlags.WHOLE | PduFlags.DID_NOT_EXECUTE,
                onlyFault(session, RpcStatus.NO_CALL_ACTIVE).flags());
        assertTrue(session.isClosing());
    }

    @Test
    void cancelsRunningCallsWhenTheConnectionIsLost() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, 0, 2, 0, 0, null, new byte[0], 0, 0);
        give(session);
        IncomingCall call = session.pollReady();
        assertNotNull(call);
        session.disconnected();
        assertEquals(call, session.pollCancelled());
        call.reply(new byte[4], 0, 4);
        assertEquals(0, session.out().length());
    }

    // ---- contexts

    @Test
    void joinsAnAssociationThatExists() {
        ServerSession first = boundSession(RpcLimits.DEFAULT, 0);
        assertNotNull(first);
        ServerSession second = session(RpcLimits.DEFAULT);
        List<ContextElement> contexts = List.of(new ContextElement(0, ECHO, List.of(SyntaxId.NDR)));
        PduWriter.bind(in, false, 0, 1, 5840, 0, contexts);
        give(second);
        int association = ((Pdu.BindAck) only(second)).association();
        ServerSession third = session(RpcLimits.DEFAULT);
        PduWriter.bind(in, false, 0, 1, 5840, association, contexts);
        give(third);
        assertEquals(association, ((Pdu.BindAck) only(third)).association());
        second.disconnected();
        third.disconnected();
        ServerSession late = session(RpcLimits.DEFAULT);
        PduWriter.bind(in, false, 0, 1, 5840, association, contexts);
        give(late);
        assertEquals(Pdu.BindNak.UNSPECIFIED, ((Pdu.BindNak) only(late)).reason());
    }

    @Test
    void letsAContextBeProposedAgainButNotForAnotherInterface() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.bind(in, true, 0, 3, 5840, 0, List.of(new ContextElement(0, ECHO, List.of(SyntaxId.NDR))));
        give(session);
        assertEquals(List.of(ContextResult.accepted(SyntaxId.NDR)), ((Pdu.BindAck) only(session)).results());

        PduWriter.bind(in, true, 0, 4, 5840, 0, List.of(new ContextElement(0, ECHO, List.of(SyntaxId.NDR64))));
        give(session);
        assertEquals(
                List.of(ContextResult.rejected(ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED)),
                ((Pdu.BindAck) only(session)).results());
        PduWriter.request(in, 5840, 0, 5, 0, 0, null, new byte[2], 0, 2);
        give(session);
        runReady(session);
        assertEquals(2, ((Pdu.Response) only(session)).stubLength(), "a refused proposal leaves the context as it was");

        PduWriter.bind(
                in, true, 0, 6, 5840, 0, List.of(new ContextElement(0, ManagementInterface.ID, List.of(SyntaxId.NDR))));
        give(session);
        assertEquals(
                PduFlags.WHOLE, onlyFault(session, RpcStatus.NCA_PROTOCOL_ERROR).flags());
        assertTrue(session.isClosing());
    }

    @Test
    void refusesASecondContextOfOnePduWithASyntaxThatIsTaken() {
        ServerSession session = session(RpcLimits.DEFAULT);
        List<SyntaxId> ndr = List.of(SyntaxId.NDR);
        PduWriter.bind(
                in, false, 0, 1, 5840, 0, List.of(new ContextElement(0, ECHO, ndr), new ContextElement(1, ECHO, ndr)));
        give(session);
        assertEquals(
                ContextResult.rejected(ContextResult.TRANSFER_SYNTAXES_NOT_SUPPORTED),
                ((Pdu.BindAck) only(session)).results().get(1));
    }

    @Test
    void refusesAlterContextsThatProposeNothing() {
        for (List<ContextElement> nothing :
                List.of(List.<ContextElement>of(), List.of(new ContextElement(4, ECHO, List.of())))) {
            ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
            PduWriter.bind(in, true, 0, 3, 5840, 0, nothing);
            give(session);
            assertEquals(
                    PduFlags.WHOLE | PduFlags.DID_NOT_EXECUTE,
                    onlyFault(session, RpcStatus.NCA_PROTOCOL_ERROR).flags());
            assertTrue(session.isClosing());
        }
    }

    @Test
    void naksBindsThatNobodyCouldMean() {
        SyntaxId features = BindTimeFeatures.proposing(3);
        List<List<ContextElement>> senseless = List.of(
                List.of(),
                List.of(new ContextElement(0, ECHO, List.of())),
                List.of(
                        new ContextElement(0, ECHO, List.of(features)),
                        new ContextElement(1, ECHO, List.of(features))));
        for (List<ContextElement> contexts : senseless) {
            ServerSession session = session(RpcLimits.DEFAULT);
            PduWriter.bind(in, false, 0, 1, 5840, 0, contexts);
            give(session);
            assertEquals(Pdu.BindNak.UNSPECIFIED, ((Pdu.BindNak) only(session)).reason());
            assertTrue(session.isClosing());
        }
    }

    @Test
    void naksAuthenticationItDoesNotKnow() {
        for (int level = 0; level < 8; level++) {
            ServerSession session = session(RpcLimits.DEFAULT);
            PduWriter.bind(in, false, 0, 1, 5840, 0, List.of(new ContextElement(0, ECHO, List.of(SyntaxId.NDR))));
            in.putByte(10).putByte(level).putShort(0).putInt(0).putInt(0x4d4c544e);
            Octets.putShort(in.array(), 8, in.length());
            Octets.putShort(in.array(), 10, 4);
            give(session);
            int expected = level >= 2 && level <= 6 ? Pdu.BindNak.AUTHENTICATION_TYPE_NOT_RECOGNISED : 0;
            assertEquals(expected, ((Pdu.BindNak) only(session)).reason(), "level " + level);
            assertTrue(session.isClosing());
        }
    }

    @Test
    void deniesATrailerOnAConnectionWithoutSecurity() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, 0);
        PduWriter.request(in, 5840, 0, 2, 0, 0, null, new byte[8], 0, 8);
        in.putByte(10)
                .putByte(5)
                .putShort(0)
                .putInt(0)
                .putInt(1)
                .putInt(1)
                .putInt(1)
                .putInt(1);
        Octets.putShort(in.array(), 8, in.length());
        Octets.putShort(in.array(), 10, 16);
        give(session);
        onlyFault(session, RpcStatus.ACCESS_DENIED);
        assertTrue(session.isClosing());
        assertNull(session.pollReady());
    }

    @Test
    void refusesAFragmentLongerThanItsOwnLimitBeforeItArrived() {
        ServerSession session = boundSession(RpcLimits.DEFAULT.withFragment(5840), 0);
        PduWriter.request(in, 6000, 0, 2, 0, 0, null, new byte[5900], 0, 5900);
        session.receive(in.array(), 0, PduReader.HEADER);
        onlyFault(session, RpcStatus.NCA_PROTOCOL_ERROR);
        assertTrue(session.isClosing());
    }

    @Test
    void endsAConnectionWhoseClientReusesACallIdThatIsRunning() {
        ServerSession session = boundSession(RpcLimits.DEFAULT, PduFlags.CONCURRENT_MULTIPLEXING);
        PduWriter.request(in, 5840, 0, 2, 0, 0, null, new byte[0], 0, 0);
        PduWriter.request(in, 5840, 0, 2, 0, 0, null, new byte[0], 0, 0);
        give(session);
        onlyFault(session, RpcStatus.NCA_PROTOCOL_ERROR);
        assertTrue(session.isClosing());
    }

    @Test
    void listsItsInterfaces() {
        OctetBuffer out = new OctetBuffer(64);
        ServerSession session = session(RpcLimits.DEFAULT);
        PduWriter.bind(
                in,
                false,
                0,
                1,
                5840,
                0,
                List.of(new ContextElement(0, ManagementInterface.ID, List.of(SyntaxId.NDR))));
        PduWriter.request(in, 5840, 0, 2, 0, 0, null, new byte[0], 0, 0);
        give(session);
        runReady(session);
        Pdu.Response response = (Pdu.Response) sent(session).get(1);
        out.put(response.octets(), response.stubOffset(), response.stubLength());
        assertEquals(
                "00000200" + "01000000" + "01000000" + "04000200" + "527a1c3f0e9d6a4b8c210a5be7d4f101" + "01000300"
                        + "00000000",
                HEX.formatHex(out.toByteArray()));
    }

    private static byte[] pattern(int length) {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (i * 7 + i / 251);
        }
        return octets;
    }
}
