package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both protocol machines at once, with the octets between them cut, mixed, delayed and lost. */
@Timeout(120)
final class ProtocolScriptTest {
    private static final RpcLimits SMALL = RpcLimits.DEFAULT.withFragment(RpcLimits.SMALLEST_FRAGMENT);

    /** What is said in the tests that cut: a bind, a call, an alter_context, a call in fragments, a [maybe] call. */
    private static List<Joined.Made> conversation(Joined pair) {
        List<Joined.Made> calls = new ArrayList<>();
        calls.add(pair.call(Joined.ECHO, (byte) 1, (byte) 2, (byte) 3));
        calls.add(pair.call(Joined.WIDE, Joined.pattern(5000, 1)));
        calls.add(pair.call(Joined.ECHO));
        return calls;
    }

    /** Runs a conversation to its end, counting what passes each way. */
    private static int[] lengths() {
        Joined pair = new Joined(SMALL, SMALL, new Associations(Runnable::run));
        conversation(pair);
        int[] total = new int[2];
        boolean moved;
        do {
            int up = pair.takeFromClient();
            pair.give(up);
            while (!pair.calls.isEmpty()) {
                pair.echo();
            }
            int down = pair.takeFromServer();
            pair.receive(down);
            total[0] += up;
            total[1] += down;
            moved = up + down > 0;
        } while (moved);
        return total;
    }

    /**
     * Plays the conversation, and stops when so many octets have passed one way.
     *
     * @return the calls that the server ran
     */
    private static Set<Integer> playUntil(Joined pair, int limit, boolean toServer) {
        Set<Integer> ran = new HashSet<>();
        int passed = 0;
        boolean moved;
        do {
            int up = pair.takeFromClient();
            int allowed = toServer ? Math.min(up, limit - passed) : up;
            pair.give(allowed);
            passed += toServer ? allowed : 0;
            while (!pair.calls.isEmpty()) {
                ran.add(pair.calls.element().stub().length);
                pair.echo();
            }
            if (toServer && passed == limit) {
                return ran;
            }
            int down = pair.takeFromServer();
            int shown = toServer ? down : Math.min(down, limit - passed);
            pair.receive(shown);
            passed += toServer ? 0 : shown;
            moved = up + down > 0;
        } while (moved && (toServer || passed < limit));
        return ran;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConnectionLostAfterAnyOctetEndsEveryCallOnceAndTruthfully(boolean toServer) {
        int length = lengths()[toServer ? 0 : 1];
        assertTrue(length > 5000);
        int answered = 0;
        for (int cut = 0; cut < length; cut++) {
            Joined pair = new Joined(SMALL, SMALL, new Associations(Runnable::run));
            List<Joined.Made> calls = conversation(pair);
            Set<Integer> ran = playUntil(pair, cut, toServer);
            pair.lose();
            int[] lengths = {3, 5000, 0};
            for (int i = 0; i < calls.size(); i++) {
                Joined.Made call = calls.get(i);
                assertEquals(1, call.ends, "cut at " + cut + ", call " + i);
                if (call.why != null && ran.contains(lengths[i])) {
                    assertTrue(call.why.executed(), "cut at " + cut + ": call " + i + " did run");
                    assertEquals(RpcStatus.CALL_FAILED, call.why.status());
                } else if (call.why != null) {
                    assertTrue(Set.of(RpcStatus.CALL_FAILED, RpcStatus.CALL_FAILED_DNE)
                            .contains(call.why.status()));
                } else {
                    answered++;
                }
            }
            assertEquals(0, pair.server.running());
            assertEquals(0, pair.associations.size());
        }
        assertTrue(answered > 0 && answered < 3 * length, answered + " answered");
    }

    @Test
    void octetsThatArriveInTwoPiecesMeanTheSameAsInOne() {
        Joined whole = new Joined();
        Joined.Made call = whole.call(Joined.ECHO, Joined.pattern(700, 1));
        whole.run();
        whole.echo();
        int up = 24 + 700;
        int down = whole.takeFromServer();
        whole.receive(down);
        assertArrayEquals(Joined.pattern(700, 1), call.result());
        for (int cut = 0; cut <= up; cut++) {
            Joined.Made again = whole.call(Joined.ECHO, Joined.pattern(700, cut));
            assertEquals(up, whole.takeFromClient());
            whole.give(cut);
            assertEquals(cut == up ? 1 : 0, whole.calls.size(), "nothing runs before its last octet");
            whole.give(whole.takeFromClient());
            whole.echo();
            assertEquals(down, whole.takeFromServer());
            whole.receive(Math.min(cut, down));
            whole.receive(whole.takeFromServer());
            assertArrayEquals(Joined.pattern(700, cut), again.result());
        }
    }

    @Test
    void stubsOfEveryLengthSurviveEveryFragmentSize() throws ProtocolException {
        for (int fragment = 48; fragment <= 96; fragment += 4) {
            Joined pair = bound();
            for (int length = 0; length <= 150; length++) {
                byte[] stub = Joined.pattern(length, length);
                OctetBuffer out = new OctetBuffer(512);
                PduWriter.request(out, fragment, 0, 1000 + length, 0, 0, null, stub, 0, length);
                assertEquals(out.length(), pair.server.receive(out.array(), 0, out.length()));
                IncomingCall served = pair.server.pollReady();
                assertArrayEquals(stub, served.stub(), length + " octets in fragments of " + fragment);
                served.reply(stub, 0, length);
                pair.server.out().clear();

                Joined.Made call = pair.call(Joined.ECHO, stub);
                pair.client.out().clear();
                out.clear();
                PduWriter.response(out, fragment, call.id, 0, 0, stub, 0, length);
                checkParts(out, fragment);
                assertEquals(out.length(), pair.client.receive(out.array(), 0, out.length()));
                pair.deliver();
                assertArrayEquals(stub, call.result(), length + " octets in fragments of " + fragment);
            }
        }
    }

    private static void checkParts(OctetBuffer out, int fragment) throws ProtocolException {
        for (int at = 0; at < out.length(); ) {
            int length = PduReader.length(out.array(), at);
            assertTrue(length <= fragment);
            Pdu.Response part = (Pdu.Response) PduReader.read(out.array(), at, length);
            assertTrue(part.stubLength() % 8 == 0 || (part.flags() & PduFlags.LAST_FRAGMENT) != 0);
            at += length;
        }
    }

    @Test
    void neitherSideSendsMoreThanTheOtherAgreedTo() {
        for (int[] limits : new int[][] {{2048, 65528}, {65528, 2048}, {4096, 5840}}) {
            Joined pair = new Joined(
                    RpcLimits.DEFAULT.withFragment(limits[0]),
                    RpcLimits.DEFAULT.withFragment(limits[1]),
                    new Associations(Runnable::run));
            Joined.Made call = pair.call(Joined.ECHO, Joined.pattern(30_000, 2));
            pair.run(); // a longer fragment than a side's limit would end the connection
            pair.echo();
            pair.run();
            assertArrayEquals(Joined.pattern(30_000, 2), call.result());
            assertFalse(pair.client.isClosing() || pair.server.isClosing());
        }
    }

    private static Joined bound() {
        Joined pair = new Joined();
        pair.call(Joined.ECHO);
        pair.run();
        pair.echo();
        pair.run();
        return pair;
    }

    // ---- the order of fragments

    @Test
    void fragmentsOfDifferentRepliesMayBeMixed() {
        Joined pair = bound();
        Joined.Made one = pair.call(Joined.ECHO);
        Joined.Made two = pair.call(Joined.ECHO);
        byte[] first = Joined.pattern(80, 1);
        byte[] second = Joined.pattern(75, 2);
        OctetBuffer ones = new OctetBuffer(256);
        OctetBuffer twos = new OctetBuffer(256);
        PduWriter.response(ones, 40, one.id, 0, 0, first, 0, first.length);
        PduWriter.response(twos, 40, two.id, 0, 0, second, 0, second.length);
        for (int i = 0; i < 5; i++) {
            give(pair.client, twos, 40 * i, Math.min(40, twos.length() - 40 * i));
            give(pair.client, ones, 40 * i, 40);
        }
        pair.deliver();
        assertArrayEquals(first, one.result());
        assertArrayEquals(second, two.result());
    }

    @ParameterizedTest
    @CsvSource({"2,1", "1,1", "3,2"})
    void aReplyWhoseFragmentsAreOutOfOrderEndsTheConnection(int firstGiven, int secondGiven) {
        Joined pair = bound();
        Joined.Made call = pair.call(Joined.ECHO);
        OctetBuffer reply = new OctetBuffer(256);
        PduWriter.response(reply, 40, call.id, 0, 0, new byte[48], 0, 48);
        give(pair.client, reply, 40 * (firstGiven - 1), 40);
        if (!pair.client.isClosing()) {
            give(pair.client, reply, 40 * (secondGiven - 1), 40);
        }
        pair.deliver();
        assertEquals(RpcStatus.PROTOCOL_ERROR, call.failure().status());
        assertTrue(pair.client.isClosing());
    }

    @Test
    void aRequestThatBeginsTwiceOrNotAtAllEndsTheConnection() {
        for (int[] order : new int[][] {{0, 0}, {1}, {2}}) {
            Joined pair = bound();
            OctetBuffer request = new OctetBuffer(256);
            PduWriter.request(request, 40, 0, 77, 0, 0, null, new byte[48], 0, 48);
            for (int part : order) {
                pair.server.receive(request.array(), 40 * part, 40);
            }
            assertTrue(pair.server.isClosing());
            assertNull(pair.server.pollReady());
            pair.run();
            assertTrue(pair.client.isClosing() || !pair.client.isExpecting());
        }
    }

    private static void give(ClientSession session, OctetBuffer octets, int from, int length) {
        if (length > 0) {
            assertEquals(length, session.receive(octets.array(), from, length));
        }
    }

    // ---- lengths that cannot be

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a PDU longer than was agreed, 8, 65535",
        "a PDU shorter than its header, 8, 15",
        "a PDU of no length, 8, 0",
        "a trailer longer than its PDU, 10, 65535",
    })
    void lengthsThatCannotBeAreRefusedAtOnceByBoth(String what, int at, int value) {
        Joined pair = new Joined(SMALL, SMALL, new Associations(Runnable::run));
        Joined.Made call = pair.call(Joined.ECHO);
        pair.run();
        OctetBuffer request = new OctetBuffer(64);
        PduWriter.request(request, 2048, 0, 99, 0, 0, null, new byte[8], 0, 8);
        Octets.putShort(request.array(), at, value);
        pair.server.receive(request.array(), 0, request.length());
        assertTrue(pair.server.isClosing(), what);

        OctetBuffer response = new OctetBuffer(64);
        PduWriter.response(response, 2048, call.id, 0, 0, new byte[8], 0, 8);
        Octets.putShort(response.array(), at, value);
        pair.client.receive(response.array(), 0, response.length());
        pair.deliver();
        assertEquals(RpcStatus.PROTOCOL_ERROR, call.failure().status(), what);
    }

    // ---- cancels

    @Test
    void cancelsAtAnyTimeDoNoHarm() {
        Joined pair = new Joined();
        Joined.Made early = pair.call(Joined.ECHO, (byte) 1);
        pair.client.cancel(early); // before the bind is answered
        pair.run();
        assertEquals(1, pair.cancelled.size());
        assertTrue(pair.calls.element().isCancelled());
        pair.echo();
        pair.client.cancel(early); // the reply is on its way
        pair.run();
        pair.client.cancel(early); // it is over
        pair.run();
        assertArrayEquals(new byte[] {1}, early.result());
        assertEquals(1, pair.cancelled.size(), "one that came late reached nobody");

        Joined.Made orphan = pair.call(Joined.ECHO, (byte) 2);
        pair.run();
        pair.client.abandon(orphan);
        pair.client.abandon(orphan);
        pair.run();
        assertTrue(pair.calls.element().isCancelled());
        pair.echo();
        assertTrue(pair.server.out().isEmpty(), "nobody reads the answer to an orphan");
        Joined.Made next = pair.call(Joined.ECHO, (byte) 3);
        pair.run();
        pair.echo();
        pair.run();
        assertEquals(0, orphan.ends);
        assertArrayEquals(new byte[] {3}, next.result());
    }

    // ---- anything at all, by a seed

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_123})
    void whateverHappensEveryCallEndsOnceWithItsOwnReply(long seed) {
        Random random = new Random(seed);
        int replies = 0;
        for (int round = 0; round < 150; round++) {
            Joined pair = new Joined(
                    RpcLimits.DEFAULT.withFragment(2048 + 8 * random.nextInt(500)),
                    RpcLimits.DEFAULT.withFragment(2048 + 8 * random.nextInt(500)),
                    new Associations(Runnable::run));
            replies += new Play(pair, random).run();
        }
        assertTrue(replies > 500, replies + " replies");
    }

    /** One connection on which everything happens in an order that a seed decides. */
    private static final class Play {
        private final Joined pair;
        private final Random random;
        private final List<Joined.Made> calls = new ArrayList<>();
        private final List<byte[]> stubs = new ArrayList<>();
        private final Set<Joined.Made> abandoned = new HashSet<>();
        private final Set<Integer> faulted = new HashSet<>();

        Play(Joined pair, Random random) {
            this.pair = pair;
            this.random = random;
        }

        int run() {
            for (int step = random.nextInt(120); step >= 0; step--) {
                step();
                assertFalse(pair.client.isClosing(), "neither side breaks the protocol");
                assertFalse(pair.server.isClosing(), "neither side breaks the protocol");
            }
            boolean lost = random.nextInt(3) == 0;
            if (lost) {
                pair.lose();
            } else {
                for (int i = 0; i < 10 || !pair.calls.isEmpty(); i++) {
                    pair.run();
                    while (!pair.calls.isEmpty()) {
                        pair.echo();
                    }
                }
                assertFalse(pair.client.isExpecting());
                assertEquals(0, pair.server.running());
            }
            return check(lost);
        }

        private void step() {
            switch (random.nextInt(9)) {
                case 0, 1 -> {
                    byte[] stub = Joined.pattern(random.nextInt(random.nextBoolean() ? 20 : 9000), random.nextInt());
                    stubs.add(stub);
                    calls.add(pair.call(random.nextBoolean() ? Joined.ECHO : Joined.WIDE, stub));
                }
                case 2 -> any().ifPresent(pair.client::cancel);
                case 3 ->
                    any().filter(call -> call.ends == 0 && random.nextInt(3) == 0)
                            .ifPresent(call -> {
                                abandoned.add(call);
                                pair.client.abandon(call);
                            });
                case 4 -> {
                    if (!pair.calls.isEmpty()) {
                        pair.echo();
                    }
                }
                case 5 -> {
                    IncomingCall call = pair.calls.pollLast();
                    if (call != null) {
                        faulted.add(call.id());
                        call.fault(0x1c000012, true);
                    }
                }
                case 6, 7 -> pair.give(random.nextInt(pair.takeFromClient() + 1));
                default -> pair.receive(random.nextInt(pair.takeFromServer() + 1));
            }
        }

        private java.util.Optional<Joined.Made> any() {
            return calls.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(calls.get(random.nextInt(calls.size())));
        }

        private int check(boolean lost) {
            int replies = 0;
            for (int i = 0; i < calls.size(); i++) {
                Joined.Made call = calls.get(i);
                assertEquals(abandoned.contains(call) ? 0 : 1, call.ends);
                if (call.octets != null) {
                    assertArrayEquals(stubs.get(i), call.octets);
                    replies++;
                } else if (call.why != null && call.why.status() == 0x1c000012) {
                    assertTrue(faulted.contains(call.id));
                } else if (call.why != null) {
                    assertTrue(lost, () -> String.valueOf(call.why));
                }
            }
            return replies;
        }
    }
}
