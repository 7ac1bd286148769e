package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midl4j.call.Event;
import org.midl4j.com.RpcException;

/**
 * One of two processes is killed while calls of all kinds are on their way. The system property {@code midl4j.kills} says
 * how often; each time at another step, by seed.
 */
@Timeout(240)
final class KillTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Set<Integer> DOCUMENTED =
            Set.of(RpcStatus.CALL_FAILED, RpcStatus.CALL_FAILED_DNE, RpcStatus.SERVER_UNAVAILABLE);

    static IntStream seeds() {
        return IntStream.rangeClosed(1, Integer.getInteger("midl4j.kills", 3));
    }

    /** A call that knows what it should get back. */
    private static final class Made extends OutgoingCall {
        final byte[] stub;
        final Event over = new Event();
        final AtomicInteger ends = new AtomicInteger();
        volatile byte[] octets;
        volatile RpcFailure why;

        Made(int opnum, byte[] stub) {
            super(Joined.ECHO, opnum, null);
            this.stub = stub;
        }

        @Override
        protected void replied(byte[] reply, boolean bigEndian) {
            octets = reply;
            ends.incrementAndGet();
            over.signal();
        }

        @Override
        protected void failed(RpcFailure failure) {
            why = failure;
            ends.incrementAndGet();
            over.signal();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCallEndsAsDocumentedWhenTheServerIsKilled(int seed) throws Exception {
        Random random = new Random(seed);
        List<Made> calls = new ArrayList<>();
        PeerProcess server = PeerProcess.start("server");
        StringBinding at = StringBinding.parse(server.firstLine());
        try (server;
                Binding client = new Binding(at, RpcLimits.DEFAULT, LONG)) {
            int step = random.nextInt(60);
            Thread killer = new Thread(server::close, "killer");
            for (int i = 0; i < 120; i++) {
                if (i == step) {
                    killer.start();
                }
                byte[] stub = Joined.pattern(random.nextInt(random.nextInt(4) > 0 ? 200 : 400_000), i);
                Made call = new Made(random.nextInt(8) == 0 ? PeerProcess.HOLD : 0, stub);
                try {
                    client.call(call, stub, 0, stub.length, false);
                    calls.add(call);
                } catch (RpcException e) {
                    assertTrue(DOCUMENTED.contains(e.status()), e.toString());
                }
                if (random.nextInt(10) == 0) {
                    client.cancel(call);
                }
            }
            killer.join();
            for (Made call : calls) {
                assertTrue(call.over.await(LONG), "every call ends");
                if (call.why == null) {
                    assertArrayEquals(call.stub, call.octets);
                } else {
                    assertTrue(DOCUMENTED.contains(call.why.status()), call.why.toString());
                }
            }
            RpcException gone = assertThrows(
                    RpcException.class, () -> client.call(new Made(0, new byte[0]), new byte[0], 0, 0, false));
            assertEquals(RpcStatus.SERVER_UNAVAILABLE, gone.status());
        }
        calls.forEach(call -> assertEquals(1, call.ends.get(), "each ends once"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLeftOfAClientThatIsKilled(int seed) throws Exception {
        ConcurrentLinkedQueue<IncomingCall> held = new ConcurrentLinkedQueue<>();
        AtomicInteger served = new AtomicInteger();
        AtomicInteger handles = new AtomicInteger();
        AtomicInteger rundowns = new AtomicInteger();
        RpcInterface echo = new RpcInterface() {
            @Override
            public SyntaxId id() {
                return Joined.ECHO;
            }

            @Override
            public void dispatch(IncomingCall call) {
                served.incrementAndGet();
                if (call.opnum() == PeerProcess.HOLD) {
                    handles.incrementAndGet();
                    call.association().add("kind", call, rundowns::incrementAndGet);
                    held.add(call);
                } else {
                    call.reply(call.stub(), 0, call.stub().length);
                }
            }
        };
        try (RpcServer server = RpcServer.listen(
                StringBinding.parse("ncacn_ip_tcp:127.0.0.1[0]"), Interfaces.of(echo), RpcLimits.DEFAULT)) {
            try (PeerProcess client =
                    PeerProcess.start("client", server.address().toString(), Integer.toString(seed))) {
                assertEquals("calling", client.firstLine());
                int enough = 20 + new Random(seed).nextInt(60);
                eventually(() -> served.get() > enough && !held.isEmpty(), "the client calls");
            }
            eventually(() -> server.connections() == 0, "its connections are gone");
            eventually(() -> held.stream().allMatch(IncomingCall::isCancelled), "its calls are cancelled");
            held.forEach(call -> call.reply(new byte[0], 0, 0)); // nobody is there any more
            eventually(() -> rundowns.get() == handles.get(), "its context handles are run down");
            assertTrue(handles.get() > 0);
        }
    }

    private static void eventually(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            Thread.sleep(2);
        }
    }
}
