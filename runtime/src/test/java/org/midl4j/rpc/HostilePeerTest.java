package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.com.Guid;

/** Captured and made-up exchanges with octets changed, dropped and repeated: each side answers, closes or goes on. */
@Timeout(60)
final class HostilePeerTest {
    private static final int ROUNDS = 20_000;
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final RpcLimits LIMITS =
            RpcLimits.DEFAULT.withRequest(100_000).withResponse(100_000);
    private static final SyntaxId ECHO = SyntaxId.of(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101"), 1, 0);

    private static List<byte[]> seeds(boolean toServer) {
        List<byte[]> seeds = new ArrayList<>();
        for (String file : List.of("pdus.txt", "dcom.txt")) {
            GoldenPdus.all(file).stream()
                    .filter(line -> line.toServer() == toServer)
                    .forEach(line -> seeds.add(line.octets()));
        }
        OctetBuffer out = new OctetBuffer(256);
        if (toServer) {
            PduWriter.request(out, 40, 0, 2, 0, 2, null, new byte[100], 0, 100);
            seeds.add(out.toByteArray());
            for (PduType type : List.of(PduType.CO_CANCEL, PduType.ORPHANED, PduType.AUTH3, PduType.SHUTDOWN)) {
                out.clear();
                PduWriter.control(out, type, 2);
                seeds.add(out.toByteArray());
            }
        } else {
            PduWriter.response(out, 40, 2, 0, 0, new byte[100], 0, 100);
            seeds.add(out.toByteArray());
        }
        return seeds;
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] octets = seed.clone();
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(random.nextBoolean() ? Math.min(40, octets.length) : octets.length);
            octets[at] = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> (byte) 0xff;
                case 2 -> (byte) (octets[at] ^ 1 << random.nextInt(8));
                default -> (byte) random.nextInt();
            };
        }
        return random.nextInt(10) == 0 ? java.util.Arrays.copyOf(octets, random.nextInt(octets.length + 1)) : octets;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122})
    void aServerSurvivesAnyClient(long seed) {
        Random random = new Random(seed);
        List<byte[]> seeds = seeds(true);
        byte[] bind = GoldenPdus.titled().get(0).pdu(0);
        int closed = 0;
        int answered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Associations associations = new Associations();
            ServerSession[] made = new ServerSession[1];
            ManagementInterface management = new ManagementInterface(() -> List.of(ECHO));
            made[0] = new ServerSession(
                    LIMITS, Interfaces.of(management), associations, "135", new IncomingCall.Replies() {
                        @Override
                        public void reply(IncomingCall call, byte[] octets, int offset, int length) {
                            made[0].reply(call, octets, offset, length);
                        }

                        @Override
                        public void fault(IncomingCall call, int status, boolean executed) {
                            made[0].fault(call, status, executed);
                        }
                    });
            OctetBuffer in = new OctetBuffer(4096);
            if (random.nextInt(10) > 0) {
                in.put(bind, 0, bind.length);
            }
            for (int i = random.nextInt(6); i >= 0; i--) {
                byte[] octets = mutated(seeds.get(random.nextInt(seeds.size())), random);
                in.put(octets, 0, octets.length);
            }
            ServerSession session = made[0];
            int used = session.receive(in.array(), 0, in.length());
            assertTrue(used >= 0 && used <= in.length());
            for (IncomingCall call = session.pollReady(); call != null; call = session.pollReady()) {
                call.target().dispatch(call);
            }
            while (session.pollCancelled() != null) {
                // told
            }
            assertTrue(session.out().length() < LONGEST_ANSWER);
            closed += session.isClosing() ? 1 : 0;
            answered += session.isClosing() ? 0 : 1;
            session.disconnected();
            assertEquals(0, session.running());
        }
        assertTrue(closed > ROUNDS / 10 && answered > ROUNDS / 10, closed + " closed, " + answered + " not");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_122})
    void aClientSurvivesAnyServer(long seed) {
        Random random = new Random(seed);
        List<byte[]> seeds = seeds(false);
        int failed = 0;
        int replied = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ClientSession session = new ClientSession(LIMITS, List.of());
            int[] ends = new int[2];
            List<OutgoingCall> calls = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                OutgoingCall call = new OutgoingCall(ECHO, i, null) {
                    @Override
                    protected void replied(byte[] octets, boolean bigEndian) {
                        ends[0]++;
                    }

                    @Override
                    protected void failed(RpcFailure failure) {
                        ends[1]++;
                    }
                };
                calls.add(call);
                session.call(call, new byte[50], 0, 50);
            }
            OctetBuffer in = new OctetBuffer(4096);
            PduWriter.bindAck(
                    in,
                    false,
                    random.nextBoolean() ? PduFlags.CONCURRENT_MULTIPLEXING : 0,
                    1,
                    5840,
                    9,
                    "135",
                    List.of(ContextResult.accepted(SyntaxId.NDR)));
            for (int i = random.nextInt(6); i >= 0; i--) {
                byte[] octets = mutated(seeds.get(random.nextInt(seeds.size())), random);
                in.put(octets, 0, octets.length);
            }
            int used = session.receive(in.array(), 0, in.length());
            assertTrue(used >= 0 && used <= in.length());
            if (random.nextInt(4) == 0) {
                session.cancel(calls.get(0));
            }
            session.disconnected("the test is over");
            for (OutgoingCall call = session.pollEnded(); call != null; call = session.pollEnded()) {
                call.deliver();
            }
            assertEquals(calls.size(), ends[0] + ends[1], "every call ends exactly once");
            replied += ends[0];
            failed += ends[1];
        }
        assertTrue(replied > ROUNDS / 10 && failed > ROUNDS / 10, replied + " replied, " + failed + " failed");
    }

    @Test
    void aFloodOfCancelsLeavesNothingBehind() {
        Associations associations = new Associations();
        ServerSession session =
                new ServerSession(LIMITS, Interfaces.of(), associations, "135", new IncomingCall.Replies() {
                    @Override
                    public void reply(IncomingCall call, byte[] octets, int offset, int length) {}

                    @Override
                    public void fault(IncomingCall call, int status, boolean executed) {}
                });
        OctetBuffer in = new OctetBuffer(4096);
        byte[] bind = GoldenPdus.titled().get(0).pdu(0);
        in.put(bind, 0, bind.length);
        for (int i = 0; i < 100_000; i++) {
            PduWriter.control(in, i % 2 == 0 ? PduType.CO_CANCEL : PduType.ORPHANED, i);
        }
        assertEquals(in.length(), session.receive(in.array(), 0, in.length()));
        assertTrue(!session.isClosing() && session.pollCancelled() == null);
    }
}
