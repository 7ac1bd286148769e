package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.call.Deadline;
import org.midl4j.call.Event;
import org.midl4j.com.RpcException;

/** How a server is managed, how it ends, and what becomes of clients that do nothing. */
@Timeout(90)
final class ServerLifeTest {
    private static final int HOLD = 1;
    private static final Duration LONG = Duration.ofSeconds(40);

    private final LinkedBlockingQueue<IncomingCall> held = new LinkedBlockingQueue<>();
    private final RpcInterface echo = new RpcInterface() {
        @Override
        public SyntaxId id() {
            return Joined.ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            if (call.opnum() == HOLD) {
                held.add(call);
            } else {
                call.reply(call.stub(), 0, call.stub().length);
            }
        }
    };

    /** A call over a real connection. */
    private static final class Made extends OutgoingCall {
        final Event over = new Event();
        volatile byte[] octets;
        volatile RpcFailure why;

        Made(SyntaxId target, int opnum) {
            super(target, opnum, null);
        }

        @Override
        protected void replied(byte[] stub, boolean bigEndian) {
            octets = stub;
            over.signal();
        }

        @Override
        protected void failed(RpcFailure failure) {
            why = failure;
            over.signal();
        }
    }

    private RpcServer server;
    private Binding client;

    private void start(ServerOptions options) throws IOException {
        server = RpcServer.listen(
                StringBinding.parse("ncacn_ip_tcp:127.0.0.1[0]"), Interfaces.of(echo), RpcLimits.DEFAULT, options);
        client = new Binding(server.address(), RpcLimits.DEFAULT, LONG);
    }

    @AfterEach
    void end() {
        if (server != null) {
            client.close();
            server.close();
        }
    }

    private Made begin(SyntaxId target, int opnum, byte... stub) throws RpcException {
        Made call = new Made(target, opnum);
        client.call(call, stub, 0, stub.length, false);
        return call;
    }

    private Made call(SyntaxId target, int opnum, byte... stub) throws Exception {
        Made call = begin(target, opnum, stub);
        assertTrue(client.waiter().await(call.over, Deadline.after(LONG)));
        return call;
    }

    private static void eventually(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            Thread.sleep(2);
        }
    }

    // ---- management

    @Test
    void saysWhatItHasDoneAndThatItListens() throws Exception {
        start(ServerOptions.DEFAULT);
        for (int i = 0; i < 5; i++) {
            call(Joined.ECHO, 0, (byte) i);
        }
        byte[] statistics = call(ManagementInterface.ID, 1, (byte) 4, (byte) 0, (byte) 0, (byte) 0).octets;
        assertEquals(4, Octets.int32(statistics, 0, false));
        assertEquals(6, Octets.int32(statistics, 8, false), "calls received, this one too");
        assertEquals(0, Octets.int32(statistics, 12, false), "calls made");
        assertEquals(8, Octets.int32(statistics, 16, false), "PDUs received: a bind, an alter_context, 6 requests");
        assertEquals(5, Octets.int32(statistics, 20, false), "PDUs sent");
        assertArrayEquals(new byte[] {0, 0, 0, 0, 1, 0, 0, 0}, call(ManagementInterface.ID, 2).octets);
        assertEquals(7, server.statistics().calls());
        client.close();
        eventually(() -> server.connections() == 0, "the connection is gone");
        assertEquals(7, server.statistics().calls(), "what a connection has done is not forgotten with it");
    }

    @Test
    void isNotStoppedByAClientUnlessThatIsAllowed() throws Exception {
        start(ServerOptions.DEFAULT);
        assertArrayEquals(new byte[] {5, 0, 0, 0}, call(ManagementInterface.ID, 3).octets);
        assertTrue(server.isListening());
        end();

        start(ServerOptions.DEFAULT.withRemoteStop(true));
        assertArrayEquals(new byte[] {0, 0, 0, 0}, call(ManagementInterface.ID, 3).octets);
        assertFalse(server.isListening());
        assertArrayEquals(
                new byte[8], call(ManagementInterface.ID, 2).octets, "it says itself that it does not listen");
        assertArrayEquals(new byte[] {1}, call(Joined.ECHO, 0, (byte) 1).octets, "who is connected stays so");
        assertThrows(IOException.class, () -> connect().close());
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.address().port());
    }

    @Test
    void hasNoPrincipal() throws Exception {
        start(ServerOptions.DEFAULT);
        byte[] stub = {9, 0, 0, 0, 100, 0, 0, 0};
        byte[] answer = call(ManagementInterface.ID, 4, stub).octets;
        assertEquals(100, Octets.int32(answer, 0, false), "room for that many characters");
        assertEquals(1764, Octets.int32(answer, answer.length - 4, false));
        assertEquals(
                RpcStatus.BAD_STUB_DATA, call(ManagementInterface.ID, 4).why.status());
        assertEquals(RpcStatus.NCA_OP_RANGE, call(ManagementInterface.ID, 5).why.status());
    }

    // ---- stopping

    @Test
    void stopsWithoutLosingACallThatRuns() throws Exception {
        start(ServerOptions.DEFAULT);
        Made running = begin(Joined.ECHO, HOLD, (byte) 4);
        IncomingCall served = held.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        assertNotNull(served);
        CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(() -> {
            try {
                return server.stop(LONG);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        eventually(() -> !server.isListening(), "it does not listen any more");
        assertFalse(stopped.isDone());
        assertFalse(served.isCancelled());
        served.reply(served.stub(), 0, served.stub().length);
        assertTrue(running.over.await(LONG));
        assertArrayEquals(new byte[] {4}, running.octets);
        assertTrue(stopped.get(LONG.toSeconds(), TimeUnit.SECONDS));
        assertEquals(0, server.connections());
        assertThrows(IOException.class, () -> connect().close());
    }

    @Test
    void cancelsWhatStillRunsAtTheDeadline() throws Exception {
        start(ServerOptions.DEFAULT);
        Made running = begin(Joined.ECHO, HOLD, (byte) 4);
        IncomingCall served = held.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        assertNotNull(served);
        assertFalse(server.stop(Duration.ofMillis(50)));
        assertTrue(served.isCancelled());
        assertTrue(running.over.await(LONG));
        assertEquals(RpcStatus.CALL_FAILED, running.why.status());
        assertTrue(running.why.executed());
    }

    @Test
    void refusesNewCallsWhileItStops() {
        Joined pair = new Joined();
        Joined.Made running = pair.call(Joined.ECHO, (byte) 1);
        pair.run();
        pair.server.retire();
        Joined.Made late = pair.call(Joined.ECHO, (byte) 2); // sent before the client knows
        pair.run();
        assertEquals(RpcStatus.NCA_SERVER_TOO_BUSY, late.failure().status());
        assertFalse(late.failure().executed());
        assertFalse(pair.client.isOpen(), "the client makes no new calls here");
        assertFalse(pair.client.isClosing());
        pair.echo();
        pair.run();
        assertArrayEquals(new byte[] {1}, running.result());
        assertTrue(pair.client.isClosing(), "it goes when its calls are over");
    }

    // ---- clients that do nothing

    @Test
    void closesConnectionsThatIdleTooLongButNotThoseWithACall() throws Exception {
        start(ServerOptions.DEFAULT.withIdle(Duration.ofMillis(1500)));
        try (Socket silent = connect()) {
            silent.getOutputStream().write(new byte[] {5, 0, 11});
            Made running = begin(Joined.ECHO, HOLD, (byte) 4);
            IncomingCall served = held.poll(LONG.toSeconds(), TimeUnit.SECONDS);
            assertNotNull(served);
            assertEquals(-1, silent.getInputStream().read(), "one that never says anything whole");
            assertFalse(running.over.isSignalled());
            served.reply(served.stub(), 0, served.stub().length);
            assertTrue(running.over.await(LONG));
            assertArrayEquals(new byte[] {4}, running.octets);
        }
        eventually(() -> server.connections() == 0, "idle ones are closed");
        Made again = call(Joined.ECHO, 0, (byte) 6);
        for (int i = 0; i < 20 && again.why != null; i++) {
            again = call(Joined.ECHO, 0, (byte) 6); // the client may learn of it with its next call
        }
        assertArrayEquals(new byte[] {6}, again.octets);
    }

    @Test
    void aClientThatClosesItsHalfIsTakenAsGone() throws Exception {
        start(ServerOptions.DEFAULT);
        OctetBuffer out = new OctetBuffer(256);
        byte[] bind = GoldenPdus.titled().get(0).pdu(0);
        out.put(bind, 0, 32);
        out.putSyntax(Joined.ECHO).putSyntax(SyntaxId.NDR);
        PduWriter.request(out, 2048, 0, 2, 0, HOLD, null, new byte[4], 0, 4);
        try (Socket half = connect()) {
            half.getOutputStream().write(out.array(), 0, out.length());
            IncomingCall served = held.poll(LONG.toSeconds(), TimeUnit.SECONDS);
            assertNotNull(served);
            half.shutdownOutput();
            eventually(served::isCancelled, "its call is cancelled");
            served.reply(new byte[4], 0, 4);
        }
        eventually(() -> server.connections() == 0, "its connection is closed");
    }
}
