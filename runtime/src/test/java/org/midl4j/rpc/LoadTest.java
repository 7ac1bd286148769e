package org.midl4j.rpc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.com.RpcException;

/**
 * Many connections at once, most of them idle. The system property {@code midl4j.load} set to {@code full} makes it 2,000
 * idle and 200 busy ones for a minute; otherwise it is a tenth of that for some seconds.
 */
@Timeout(400)
final class LoadTest {
    private static final boolean FULL = "full".equals(System.getProperty("midl4j.load"));
    private static final int IDLE = FULL ? 2000 : 200;
    private static final int BUSY = FULL ? 200 : 20;
    private static final Duration TIME = Duration.ofSeconds(FULL ? 60 : 4);
    private static final long MAY_GROW = 16 << 20;

    /** After so many calls a connection's buffers are as large as they get. */
    private static final int WARM = 40;

    private static final RpcInterface ECHO = new RpcInterface() {
        @Override
        public SyntaxId id() {
            return Joined.ECHO;
        }

        @Override
        public void dispatch(IncomingCall call) {
            call.reply(call.stub(), 0, call.stub().length);
        }
    };

    private final AtomicLong made = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicReference<String> broken = new AtomicReference<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(4);

    /** Counted down by each caller when it pauses or fails. */
    private volatile CountDownLatch resting = new CountDownLatch(BUSY);

    private volatile boolean paused;

    /** Makes one call after the other on one connection. */
    private final class Caller {
        private final Binding binding;
        private final byte[] small;
        private final byte[] large;
        private volatile int count;

        Caller(Binding binding, int seed) {
            this.binding = binding;
            small = Joined.pattern(16, seed);
            large = Joined.pattern(70_000, seed);
        }

        void next() {
            if (paused || broken.get() != null) {
                resting.countDown();
                return;
            }
            int number = count + 1; // one thread at a time
            count = number;
            byte[] stub = number % 16 == 0 ? large : small;
            made.incrementAndGet();
            OutgoingCall call = new OutgoingCall(Joined.ECHO, 0, null) {
                @Override
                protected void replied(byte[] octets, boolean bigEndian) {
                    if (Arrays.equals(stub, octets)) {
                        answered.incrementAndGet();
                    } else {
                        broken.compareAndSet(null, "a reply is not what was sent");
                    }
                    callers.execute(Caller.this::next);
                }

                @Override
                protected void failed(RpcFailure why) {
                    broken.compareAndSet(null, why.toString());
                    resting.countDown();
                }
            };
            try {
                binding.call(call, stub, 0, stub.length, false);
            } catch (RpcException e) {
                broken.compareAndSet(null, e.toString());
                resting.countDown();
            }
        }
    }

    @Test
    void idleAndBusyConnectionsLoseNothingAndCostNoMoreWithTime() throws Exception {
        List<Socket> idle = new ArrayList<>();
        List<Binding> busy = new ArrayList<>();
        List<Caller> all = new ArrayList<>();
        try (RpcServer server = RpcServer.listen(
                StringBinding.parse("ncacn_ip_tcp:127.0.0.1[0]"), Interfaces.of(ECHO), RpcLimits.DEFAULT)) {
            for (int i = 0; i < IDLE; i++) {
                idle.add(bound(server.address().port()));
            }
            for (int i = 0; i < BUSY; i++) {
                busy.add(new Binding(server.address(), RpcLimits.DEFAULT, Duration.ofSeconds(60)));
                all.add(new Caller(busy.get(i), i));
                all.get(i).next();
            }
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (all.stream().anyMatch(caller -> caller.count < WARM) && broken.get() == null) {
                assertTrue(System.nanoTime() < patience, "every connection is in use");
                Thread.sleep(5);
            }
            Thread.sleep(TIME.toMillis() / 4);
            long warm = memoryAtRest();
            resume(all);
            Thread.sleep(TIME.toMillis() * 3 / 4);
            long late = memoryAtRest();
            assertEquals(IDLE + BUSY, server.connections());
            System.out.printf(
                    "%d idle and %d busy connections for %d s: %d calls, %d answered; memory %.1f MB, then %.1f MB%n",
                    IDLE, BUSY, TIME.toSeconds(), made.get(), answered.get(), warm / 1e6, late / 1e6);
            assertEquals(null, broken.get());
            assertEquals(made.get(), answered.get());
            assertTrue(made.get() > BUSY, "calls were made");
            assertTrue(late - warm < MAY_GROW, "memory grew from " + warm + " to " + late);
            for (int i = 0; i < IDLE; i++) {
                assertArrayEquals(new byte[] {(byte) i, 7, 7, 7}, echo(idle.get(i), (byte) i), "idle connection " + i);
            }
        } finally {
            paused = true;
            busy.forEach(Binding::close);
            for (Socket socket : idle) {
                socket.close();
            }
            callers.shutdownNow();
        }
    }

    /** What is in use while no call is under way: what calls allocate meanwhile would count as well. */
    private long memoryAtRest() throws InterruptedException {
        paused = true;
        assertTrue(resting.await(60, TimeUnit.SECONDS), "every caller came to its end");
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(20);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private void resume(List<Caller> all) {
        resting = new CountDownLatch(BUSY);
        paused = false;
        all.forEach(Caller::next);
    }

    private static Socket bound(int port) throws IOException, ProtocolException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OctetBuffer out = new OctetBuffer(128);
        List<ContextElement> contexts = List.of(new ContextElement(0, Joined.ECHO, List.of(SyntaxId.NDR)));
        PduWriter.bind(out, false, 0, 1, 5840, 0, contexts);
        socket.getOutputStream().write(out.array(), 0, out.length());
        assertEquals(PduType.BIND_ACK.code(), pdu(socket)[2]);
        return socket;
    }

    private static byte[] echo(Socket socket, byte first) throws IOException, ProtocolException {
        OctetBuffer out = new OctetBuffer(128);
        PduWriter.request(out, 5840, 0, 2, 0, 0, null, new byte[] {first, 7, 7, 7}, 0, 4);
        socket.getOutputStream().write(out.array(), 0, out.length());
        byte[] response = pdu(socket);
        return Arrays.copyOfRange(response, 24, response.length);
    }

    private static byte[] pdu(Socket socket) throws IOException, ProtocolException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] header = new byte[PduReader.HEADER];
        in.readFully(header);
        byte[] whole = Arrays.copyOf(header, PduReader.length(header, 0));
        in.readFully(whole, PduReader.HEADER, whole.length - PduReader.HEADER);
        return whole;
    }
}
