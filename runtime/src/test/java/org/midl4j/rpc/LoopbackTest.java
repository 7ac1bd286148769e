package org.midl4j.rpc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.call.FaultStatus;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.RpcException;

/** A client and a server on real sockets. */
@Timeout(30)
final class LoopbackTest {
    private static final SyntaxId ECHO = SyntaxId.of(Guid.of("3f1c7a52-9d0e-4b6a-8c21-0a5be7d4f101"), 1, 0);
    private static final int ECHO_BACK = 0;
    private static final int HOLD = 1;
    private static final int SLEEP = 2;
    private static final int SPIN_UNTIL_CANCELLED = 3;
    private static final int BLOCK = 4;

    /** A call that is an event. */
    private static final class Made extends OutgoingCall {
        final Event over = new Event();
        volatile byte @Nullable [] octets;
        volatile @Nullable RpcFailure why;

        Made(int opnum) {
            super(ECHO, opnum, null);
        }

        @Override
        protected void replied(byte[] stub, boolean big) {
            octets = stub;
            over.signal();
        }

        @Override
        protected void failed(RpcFailure failure) {
            why = failure;
            over.signal();
        }

        byte[] result() {
            assertTrue(over.isSignalled(), "the call is over");
            return Objects.requireNonNull(octets, () -> "failed: " + why);
        }

        RpcFailure failure() {
            assertTrue(over.isSignalled(), "the call is over");
            return Objects.requireNonNull(why);
        }
    }

    private final LinkedBlockingQueue<IncomingCall> held = new LinkedBlockingQueue<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch noticed = new CountDownLatch(1);

    private final RpcInterface echo = new RpcInterface() {
        @Override
        public SyntaxId id() {
            return ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            switch (call.opnum()) {
                case ECHO_BACK -> call.reply(call.stub(), 0, call.stub().length);
                case HOLD -> held.add(call);
                case SLEEP -> {
                    try {
                        Thread.sleep(300);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    call.reply(call.stub(), 0, call.stub().length);
                }
                case BLOCK -> {
                    entered.countDown();
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    call.reply(call.stub(), 0, call.stub().length);
                }
                case SPIN_UNTIL_CANCELLED -> {
                    entered.countDown();
                    while (!call.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    noticed.countDown();
                    call.fault(0x1c00000d, true);
                }
                default -> call.fault(RpcStatus.NCA_OP_RANGE, false);
            }
        }
    };

    private RpcServer server;
    private Binding client;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void start() throws IOException {
        server = listen(RpcLimits.DEFAULT);
        client = connect(RpcLimits.DEFAULT);
    }

    @AfterEach
    void stop() {
        gate.countDown();
        client.close();
        server.close();
        threads.shutdownNow();
    }

    private RpcServer listen(RpcLimits limits) throws IOException {
        return RpcServer.listen(StringBinding.parse("ncacn_ip_tcp:127.0.0.1[0]"), Interfaces.of(echo), limits);
    }

    private Binding connect(RpcLimits limits) {
        return new Binding(server.address(), limits, Duration.ofSeconds(5));
    }

    private Made begin(int opnum, byte[] stub) throws RpcException {
        Made call = new Made(opnum);
        client.call(call, stub, 0, stub.length, false);
        return call;
    }

    private Made sync(int opnum, byte[] stub) throws RpcException, ComException {
        Made call = new Made(opnum);
        client.call(call, stub, 0, stub.length, true);
        assertTrue(await(call, 20));
        return call;
    }

    private boolean await(Made call, int seconds) throws ComException {
        return client.waiter().await(call.over, Deadline.after(Duration.ofSeconds(seconds)));
    }

    private static byte[] pattern(int length, int seed) {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) (i * 31 + seed);
        }
        return octets;
    }

    @Test
    void callsAndIsAnswered() throws Exception {
        for (int i = 0; i < 2000; i++) {
            byte[] stub = pattern(i % 50, i);
            assertArrayEquals(stub, sync(ECHO_BACK, stub).result());
        }
        assertEquals(1, server.connections());
    }

    @Test
    void takesLargePayloadsBothWays() throws Exception {
        for (int length : new int[] {5000, 65_504, 65_505, 1 << 20, (4 << 20) - 1}) {
            byte[] stub = pattern(length, length);
            assertArrayEquals(stub, sync(ECHO_BACK, stub).result());
        }
    }

    @Test
    void readsOnAfterRepliesThatHadToWait() throws Exception {
        server.close();
        server = listen(RpcLimits.DEFAULT.withQueued(64 * 1024));
        client.close();
        client = connect(RpcLimits.DEFAULT);
        byte[] stub = pattern(1 << 20, 5);
        for (int i = 0; i < 500; i++) {
            assertEquals(stub.length, sync(ECHO_BACK, stub).result().length);
        }
    }

    @Test
    void talksInSmallFragments() throws Exception {
        client.close();
        client = connect(RpcLimits.DEFAULT.withFragment(2048));
        byte[] stub = pattern(300_001, 3);
        assertArrayEquals(stub, sync(ECHO_BACK, stub).result());
    }

    @Test
    void readsRepliesThatNobodyWaitsFor() throws Exception {
        Made call = begin(ECHO_BACK, new byte[] {1});
        assertTrue(call.over.await(Duration.ofSeconds(10)));
        assertArrayEquals(new byte[] {1}, call.result());
    }

    @Test
    void sendsCallsThatWereKeptThoughNobodyWaitsForAny() throws Exception {
        for (int round = 0; round < 50; round++) {
            List<Made> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(begin(ECHO_BACK, pattern(40, round + i)));
            }
            for (int i = 0; i < calls.size(); i++) {
                assertTrue(calls.get(i).over.await(Duration.ofSeconds(20)));
                assertArrayEquals(pattern(40, round + i), calls.get(i).result());
            }
        }
    }

    @Test
    void readsForOthersWhenTheThreadThatReadDoesNotComeBack() throws Exception {
        for (int round = 0; round < 50; round++) {
            Made before = begin(HOLD, new byte[0]);
            sync(ECHO_BACK, pattern(10, round));
            Made after = begin(ECHO_BACK, pattern(10, round));
            assertTrue(after.over.await(Duration.ofSeconds(20)));
            Objects.requireNonNull(held.poll(20, TimeUnit.SECONDS)).reply(new byte[] {1}, 0, 1);
            assertTrue(before.over.await(Duration.ofSeconds(20)));
            assertArrayEquals(new byte[] {1}, before.result());
        }
    }

    @Test
    void keepsManyCallsGoingOnOneConnection() throws Exception {
        List<Made> calls = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            calls.add(begin(ECHO_BACK, pattern(40, i)));
        }
        for (int i = 0; i < calls.size(); i++) {
            assertTrue(await(calls.get(i), 10));
            assertArrayEquals(pattern(40, i), calls.get(i).result());
        }
        assertEquals(1, server.connections());
    }

    @Test
    void letsManyThreadsShareAConnection() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int seed = t;
            work.add(() -> {
                for (int i = 0; i < 1000; i++) {
                    byte[] stub = pattern(20 + i % 30, seed + i);
                    if (i % 7 == seed % 7) {
                        Made call = begin(ECHO_BACK, stub);
                        assertTrue(await(call, 10));
                        assertArrayEquals(stub, call.result());
                    } else {
                        assertArrayEquals(stub, sync(ECHO_BACK, stub).result());
                    }
                }
                return seed;
            });
        }
        for (Future<Integer> done : threads.invokeAll(work)) {
            done.get();
        }
        assertEquals(1, server.connections());
    }

    @Test
    void servesOthersWhileACallTakesItsTime() throws Exception {
        Made slow = begin(BLOCK, new byte[] {1});
        assertTrue(entered.await(10, TimeUnit.SECONDS));
        assertArrayEquals(new byte[] {2}, sync(ECHO_BACK, new byte[] {2}).result());
        assertFalse(slow.over.isSignalled());
        gate.countDown();
        assertTrue(await(slow, 10));
        assertArrayEquals(new byte[] {1}, slow.result());
    }

    @Test
    void runsManySlowCallsAtOnce() throws Exception {
        List<Made> slow = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            slow.add(begin(SLEEP, new byte[] {(byte) i}));
        }
        for (Made call : slow) {
            assertTrue(await(call, 10));
            assertEquals(1, call.result().length);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 5500, "20 calls of 300 ms took " + millis + " ms");
    }

    @Test
    void goesOnWhenAllItsThreadsWereBusy() throws Exception {
        server.close();
        server = listen(RpcLimits.DEFAULT.withThreads(2));
        client = connect(RpcLimits.DEFAULT);
        List<Made> slow = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            slow.add(begin(SLEEP, new byte[] {(byte) i}));
        }
        for (Made call : slow) {
            assertTrue(await(call, 10));
        }
        assertArrayEquals(new byte[] {9}, sync(ECHO_BACK, new byte[] {9}).result());
    }

    @Test
    void isAnsweredFromAnotherThreadLater() throws Exception {
        Made call = begin(HOLD, new byte[0]);
        IncomingCall incoming = held.poll(10, TimeUnit.SECONDS);
        assertNotNull(incoming);
        assertFalse(client.waiter().await(call.over, Deadline.after(Duration.ofMillis(50))), "nothing came yet");
        threads.execute(() -> incoming.reply(new byte[] {5}, 0, 1));
        assertTrue(await(call, 10));
        assertArrayEquals(new byte[] {5}, call.result());
    }

    @Test
    void stopsWaitingAtTheDeadlineAndKeepsTheConnection() throws Exception {
        Made call = begin(HOLD, new byte[0]);
        long start = System.nanoTime();
        assertFalse(client.waiter().await(call.over, Deadline.after(Duration.ofMillis(100))));
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis >= 99 && millis < 5000, millis + " ms");
        assertArrayEquals(new byte[] {2}, sync(ECHO_BACK, new byte[] {2}).result());
    }

    @Test
    void anInterruptedLeaderKeepsTheConnectionForOthers() throws Exception {
        Made call = begin(HOLD, new byte[0]);
        Thread waiting = new Thread(() -> {
            try {
                client.waiter().await(call.over, Deadline.NONE);
            } catch (ComException e) {
                throw new AssertionError(e);
            }
        });
        waiting.start();
        Thread.sleep(100);
        waiting.interrupt();
        waiting.join(30_000);
        assertFalse(waiting.isAlive());
        Objects.requireNonNull(held.poll(10, TimeUnit.SECONDS)).reply(new byte[] {5}, 0, 1);
        assertTrue(call.over.await(Duration.ofSeconds(10)), "the poller took over");
        assertArrayEquals(new byte[] {5}, call.result());
        assertEquals(1, server.connections());
    }

    @Test
    void aThreadThatFollowsIsWokenByAnEventThatNeedsNoReply() throws Exception {
        Made call = begin(HOLD, new byte[0]);
        Event other = new Event();
        Future<Boolean> leader = threads.submit(() -> await(call, 10));
        Future<Boolean> follower =
                threads.submit(() -> client.waiter().await(other, Deadline.after(Duration.ofSeconds(10))));
        Thread.sleep(100);
        other.signal();
        assertTrue(follower.get(30, TimeUnit.SECONDS));
        call.over.signal(); // as a cancel would
        assertTrue(leader.get(30, TimeUnit.SECONDS));
    }

    @Test
    void aFollowerLeadsWhenTheLeaderHasItsReply() throws Exception {
        Made first = begin(HOLD, new byte[0]);
        IncomingCall heldFirst = Objects.requireNonNull(held.poll(10, TimeUnit.SECONDS));
        Made second = begin(HOLD, new byte[0]);
        IncomingCall heldSecond = Objects.requireNonNull(held.poll(10, TimeUnit.SECONDS));
        Future<Boolean> leader = threads.submit(() -> await(first, 10));
        Thread.sleep(50);
        Future<Boolean> follower = threads.submit(() -> await(second, 10));
        Thread.sleep(50);
        heldFirst.reply(new byte[] {1}, 0, 1);
        assertTrue(leader.get(30, TimeUnit.SECONDS));
        heldSecond.reply(new byte[] {2}, 0, 1);
        assertTrue(follower.get(30, TimeUnit.SECONDS));
    }

    // ---- cancels

    @Test
    void aMethodThatSpinsSeesItsCancel() throws Exception {
        Made call = begin(SPIN_UNTIL_CANCELLED, new byte[0]);
        assertTrue(entered.await(10, TimeUnit.SECONDS));
        client.cancel(call);
        assertTrue(noticed.await(30, TimeUnit.SECONDS));
        assertTrue(await(call, 10));
        assertEquals(0x1c00000d, call.failure().status());
    }

    @Test
    void anAbandonedCallIsToldToTheServerAndNotToTheClient() throws Exception {
        Made call = begin(SPIN_UNTIL_CANCELLED, new byte[0]);
        assertTrue(entered.await(10, TimeUnit.SECONDS));
        client.abandon(call);
        assertTrue(noticed.await(30, TimeUnit.SECONDS));
        assertArrayEquals(new byte[] {1}, sync(ECHO_BACK, new byte[] {1}).result());
        assertFalse(call.over.isSignalled());
        assertEquals(1, server.connections(), "the connection stays in use");
    }

    // ---- ends

    @Test
    void aLostServerEndsTheCallsOnTheirWay() throws Exception {
        Made waited = begin(HOLD, new byte[0]);
        Made unwatched = begin(HOLD, new byte[0]);
        assertNotNull(held.poll(10, TimeUnit.SECONDS));
        Future<Boolean> waiting = threads.submit(() -> await(waited, 10));
        Thread.sleep(50);
        server.close();
        assertTrue(waiting.get(30, TimeUnit.SECONDS));
        assertEquals(RpcStatus.CALL_FAILED, waited.failure().status());
        assertTrue(unwatched.over.await(Duration.ofSeconds(5)));
        assertEquals(RpcStatus.CALL_FAILED, unwatched.failure().status());
        RpcException refused = assertThrows(RpcException.class, () -> begin(ECHO_BACK, new byte[0]));
        assertEquals(RpcStatus.SERVER_UNAVAILABLE, refused.status());
    }

    @Test
    void connectsAgainAfterTheConnectionWasLost() throws Exception {
        sync(ECHO_BACK, new byte[0]);
        StringBinding address = server.address();
        server.close();
        server = RpcServer.listen(address, Interfaces.of(echo), RpcLimits.DEFAULT);
        long end = System.nanoTime() + 10_000_000_000L;
        while (true) { // until the client has noticed, calls on the old connection fail
            Made call = new Made(ECHO_BACK);
            client.call(call, new byte[] {4}, 0, 1, true);
            assertTrue(await(call, 10));
            if (call.why == null) {
                assertArrayEquals(new byte[] {4}, call.result());
                return;
            }
            assertTrue(System.nanoTime() < end);
        }
    }

    @Test
    void aClosedClientEndsItsCallsAndCancelsTheServers() throws Exception {
        Made call = begin(SPIN_UNTIL_CANCELLED, new byte[0]);
        assertTrue(entered.await(10, TimeUnit.SECONDS));
        client.close();
        assertTrue(call.over.await(Duration.ofSeconds(5)));
        assertEquals(RpcStatus.CALL_FAILED, call.failure().status());
        assertTrue(noticed.await(30, TimeUnit.SECONDS), "the server's call is cancelled");
        assertThrows(RpcException.class, () -> begin(ECHO_BACK, new byte[0]));
    }

    @Test
    void noticesAServerThatGoesWhileNothingIsCalled() throws Exception {
        sync(ECHO_BACK, new byte[0]);
        server.close();
        server = RpcServer.listen(server.address(), Interfaces.of(echo), RpcLimits.DEFAULT);
        Thread.sleep(500);
        assertArrayEquals(new byte[] {6}, sync(ECHO_BACK, new byte[] {6}).result());
    }

    @Test
    void givesUpConnectingWhereNobodyAnswers() throws Exception {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket one = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket two = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertTrue(one.isConnected() && two.isConnected());
            Binding nowhere = new Binding(
                    new StringBinding("127.0.0.1", full.getLocalPort()), RpcLimits.DEFAULT, Duration.ofMillis(200));
            RpcException late = assertThrows(RpcException.class, nowhere::connect);
            assertEquals(RpcStatus.SERVER_UNAVAILABLE, late.status());
        }
    }

    @Test
    void sendsClientsAwayAboveTheLimit() throws Exception {
        server.close();
        server = listen(RpcLimits.DEFAULT.withConnections(1));
        client = connect(RpcLimits.DEFAULT);
        sync(ECHO_BACK, new byte[0]);
        Binding second = connect(RpcLimits.DEFAULT);
        Made call = new Made(ECHO_BACK);
        second.call(call, new byte[0], 0, 0, false);
        assertTrue(call.over.await(Duration.ofSeconds(5)));
        assertFalse(call.failure().executed());
        second.close();
        assertArrayEquals(new byte[] {1}, sync(ECHO_BACK, new byte[] {1}).result());
    }

    @Test
    void closesTheConnectionOfAPeerThatSpeaksSomethingElse() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            assertEquals(13, answer[2], () -> "a bind_nak, but was " + Arrays.toString(answer));
        }
        assertArrayEquals(new byte[] {1}, sync(ECHO_BACK, new byte[] {1}).result());
    }

    @Test
    void survivesAClientThatReadsNothing() throws Exception {
        server.close();
        server = listen(RpcLimits.DEFAULT.withQueued(100_000));
        client = connect(RpcLimits.DEFAULT);
        try (Socket deaf =
                new Socket(InetAddress.getLoopbackAddress(), server.address().port())) {
            OctetBuffer out = new OctetBuffer(1024);
            PduWriter.bind(
                    out,
                    false,
                    PduFlags.CONCURRENT_MULTIPLEXING,
                    1,
                    5840,
                    0,
                    List.of(new ContextElement(0, ECHO, List.of(SyntaxId.NDR))));
            byte[] stub = new byte[60_000];
            for (int i = 0; i < 1000; i++) {
                PduWriter.request(out, 65_528, 0, 2 + i, 0, ECHO_BACK, null, stub, 0, stub.length);
            }
            Thread writer = new Thread(() -> {
                try {
                    deaf.getOutputStream().write(out.array(), 0, out.length());
                } catch (IOException e) {
                    // The socket is closed at the end of the test.
                }
            });
            writer.start();
            writer.join(1000);
            assertTrue(writer.isAlive(), "the server stopped reading");
            assertArrayEquals(new byte[] {1}, sync(ECHO_BACK, new byte[] {1}).result());
        }
    }

    @Test
    void makesSendersWaitForAServerThatReadsNothing() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Binding slow = new Binding(
                    new StringBinding("127.0.0.1", deaf.getLocalPort()),
                    RpcLimits.DEFAULT.withQueued(100_000),
                    Duration.ofSeconds(5));
            slow.connect();
            Socket accepted = deaf.accept();
            OctetBuffer ack = new OctetBuffer(100);
            PduWriter.bindAck(
                    ack,
                    false,
                    PduFlags.CONCURRENT_MULTIPLEXING,
                    1,
                    65528,
                    1,
                    "1",
                    List.of(ContextResult.accepted(SyntaxId.NDR)));
            accepted.getOutputStream().write(ack.array(), 0, ack.length());
            CompletableFuture<Integer> interrupted = new CompletableFuture<>();
            Future<Integer> sender = threads.submit(() -> {
                int sent = 0;
                try {
                    while (sent < 2000) {
                        slow.call(new Made(ECHO_BACK), new byte[60_000], 0, 60_000, false);
                        sent++;
                    }
                } catch (RpcException e) {
                    assertEquals(RpcStatus.CALL_FAILED_DNE, e.status());
                }
                return sent;
            });
            Thread.sleep(500);
            assertFalse(sender.isDone(), "the sender waits");
            Thread impatient = new Thread(() -> {
                RpcException e = assertThrows(
                        RpcException.class, () -> slow.call(new Made(ECHO_BACK), new byte[9], 0, 9, false));
                interrupted.complete(e.status());
            });
            impatient.start();
            Thread.sleep(50);
            impatient.interrupt();
            assertEquals(FaultStatus.CANCELED, interrupted.get(30, TimeUnit.SECONDS));
            slow.close();
            assertTrue(sender.get(30, TimeUnit.SECONDS) < 2000);
            accepted.close();
        }
    }
}
