package org.midl4j.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.call.Channel;
import org.midl4j.call.PendingCall;
import org.midl4j.call.ReplySink;
import org.midl4j.call.ServerCall;
import org.midl4j.call.Stub;
import org.midl4j.com.ComException;
import org.midl4j.examples.conformance.idl.gold;
import org.midl4j.examples.conformance.idl.gold2;
import org.midl4j.examples.conformance.idl.rpcecho;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.rpc.InProcess;

/** The generated client sends, and the generated server answers, what others have sent and answered, octet by octet. */
@Timeout(120)
final class GoldenOctetsTest {
    /** Handles are the server's to name. */
    private static final String HANDLES = "Ctx";

    /** Requests that the client's checks do not make: one it refuses itself, and one that C clients cannot all send. */
    private static final Set<String> NOT_SENT = Set.of("Range11", "RingCycle");

    /** Wine makes a Win32 error of this exception; the status is sent as it is here. */
    private static final String EXCEPTION = "RaiseAV";

    /** Whose request and response are of different calls. */
    private static final Set<String> NO_PAIR = Set.of("EchoData", "TestCall");

    private static final int LEVELS = 7;

    @ParameterizedTest
    @ValueSource(strings = {"ndr20le", "ndr64"})
    void clientSendsTheGoldenRequests(String representation) throws Exception {
        Map<Integer, List<byte[]>> sent = new HashMap<>();
        List<byte[]> added = new ArrayList<>();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (InProcess process = new InProcess(representation.equals("ndr64"));
                PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Checks check = new Checks(out);
            Channel first = process.channel(gold.TYPE, new GoldServer(() -> {}));
            Channel second = process.channel(gold2.TYPE, (a, b) -> a + b);
            Call.run(
                    gold.TYPE.client(new Recording(
                            first,
                            (opnum, octets) -> sent.computeIfAbsent(opnum, key -> new ArrayList<>())
                                    .add(octets))),
                    gold2.TYPE.client(new Recording(second, (opnum, octets) -> added.add(octets))),
                    check);
            assertEquals(0, check.failed(), said.toString(StandardCharsets.UTF_8));
        }
        int compared = 0;
        for (Block block : Block.read("gold.txt")) {
            if (block.is("request")
                    && block.has(representation)
                    && !NOT_SENT.contains(block.name())
                    && !isOfHandle(block)) {
                List<byte[]> all =
                        block.interfaceName().equals("gold2") ? added : sent.getOrDefault(block.opnum(), List.of());
                assertTrue(
                        all.stream()
                                .anyMatch(octets ->
                                        block.tell(representation, octets).equals(block.told(representation))),
                        () -> block + " was not sent; opnum " + block.opnum() + " was sent as "
                                + all.stream()
                                        .map(octets -> block.tell(representation, octets))
                                        .toList());
                compared++;
            }
        }
        assertTrue(compared > 55, "only " + compared + " requests");
    }

    private static boolean isOfHandle(Block block) {
        return block.name().startsWith(HANDLES) && !block.name().startsWith("CtxOpen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndr20le", "ndr20be", "ndr64"})
    void serverAnswersAsTheGoldenServerDoes(String representation) throws IOException {
        Stub first = gold.TYPE.stub(new GoldServer(() -> {}));
        Stub second = gold2.TYPE.stub((a, b) -> a + b);
        Map<String, Block> requests = new HashMap<>();
        int compared = 0;
        for (Block block : Block.read("gold.txt")) {
            if (block.is("request")) {
                requests.put(block.name(), block);
                continue;
            }
            Block request = requests.get(block.name());
            if (request == null
                    || request.isDigest(representation)
                    || !request.has(representation)
                    || isOfHandle(block)
                    || block.name().equals("CtxOpen")) {
                continue;
            }
            Stub stub = block.interfaceName().equals("gold2") ? second : first;
            Answer answer = serve(stub, block.opnum(), request.octets(representation), representation);
            check(block, answer, representation);
            compared++;
        }
        assertTrue(compared > 55, "only " + compared + " responses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndr20le", "ndr20be", "ndr64"})
    void echoServerAnswersAsOthersDo(String representation) throws IOException {
        Stub stub = rpcecho.TYPE.stub(new EchoServer());
        Map<String, Block> requests = new HashMap<>();
        int compared = 0;
        for (Block block : Block.read("rpcecho.txt")) {
            if (block.is("request")) {
                requests.put(block.name(), block);
                continue;
            }
            Block request = requests.get(block.name());
            byte[] octets = request != null ? request.octets(representation) : level(block, representation);
            if (octets != null && block.has(representation) && !NO_PAIR.contains(block.name())) {
                check(block, serve(stub, block.opnum(), octets, representation), representation);
                compared++;
            }
        }
        assertTrue(compared >= LEVELS, "only " + compared + " responses");
    }

    /** The request of {@code TestCall2_3} is its level. */
    private static byte @Nullable [] level(Block block, String representation) {
        if (!block.name().startsWith("TestCall2_")) {
            return null;
        }
        byte level = Byte.parseByte(block.name().substring("TestCall2_".length()));
        return representation.equals("ndr20be") ? new byte[] {0, level} : new byte[] {level, 0};
    }

    @Test
    void anUnknownOperationIsAFaultThatSaysSo() {
        Answer answer = serve(gold.TYPE.stub(new GoldServer(() -> {})), 99, new byte[0], "ndr20le");

        assertEquals(0x1c010002, answer.fault());
    }

    private static void check(Block block, Answer answer, String representation) {
        if (block.is("fault")) {
            int expected = block.name().equals(EXCEPTION) ? 0xc0000005 : block.status();
            assertEquals(Integer.toHexString(expected), Integer.toHexString(answer.fault()), block::toString);
            return;
        }
        // Replies are written little-endian, whatever the request was.
        String written = representation.equals("ndr64") ? "ndr64" : "ndr20le";
        byte[] reply = answer.octets();
        assertTrue(reply != null, () -> block + ": a fault " + Integer.toHexString(answer.fault()));
        assertEquals(block.told(written), block.tell(written, reply), block::toString);
    }

    // ---- the two ends ----

    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    private record Answer(byte @Nullable [] octets, int fault) {}

    private static Answer serve(Stub stub, int opnum, byte[] request, String representation) {
        boolean ndr64 = representation.equals("ndr64");
        Answer[] answers = new Answer[1];
        ReplySink sink = new ReplySink() {
            @Override
            public NdrWriter newReply() {
                return new NdrWriter(ndr64, null, 64);
            }

            @Override
            public void reply(NdrWriter reply) {
                answers[0] = new Answer(reply.toByteArray(), 0);
            }

            @Override
            public void fault(int status, boolean executed) {
                answers[0] = new Answer(null, status);
            }
        };
        boolean bigEndian = representation.equals("ndr20be");
        NdrReader in = new NdrReader(request, 0, request.length, ndr64, bigEndian, null);
        new ServerCall(opnum, in, sink).dispatch(stub);
        return answers[0];
    }

    /** Sees what is sent. */
    private interface Tap {
        void sent(int opnum, byte[] octets);
    }

    private record Recording(Channel channel, Tap tap) implements Channel {
        @Override
        public NdrWriter newRequest(int opnum) throws ComException {
            return channel.newRequest(opnum);
        }

        @Override
        public void send(PendingCall call, NdrWriter request) throws ComException {
            tap.sent(call.opnum(), request.toByteArray());
            channel.send(call, request);
        }

        @Override
        public void cancel(PendingCall call) {
            channel.cancel(call);
        }

        @Override
        public String endpoint() {
            return channel.endpoint();
        }
    }
}
