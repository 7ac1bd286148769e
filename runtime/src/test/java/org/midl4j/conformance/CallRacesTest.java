package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/**
 * Several threads begin, cancel, finish, wait for and signal one call object, and others answer, all as a seed says.
 * Whatever comes first, every call that was begun ends once, and as what it was. {@code -Dmidl4j.races=N} runs more.
 */
@DisplayName("Races")
final class CallRacesTest {
    private static final int SCHEDULES = Integer.getInteger("midl4j.races", 4);
    private static final int THREADS = 3;
    private static final int STEPS = 60;
    private static final int FAILURE = 0x80040300;
    private static final int OFTEN = 4;

    @AutoClose("shutdownNow")
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AutoClose
    private final Nets nets = new Nets();

    /** What the threads of one schedule share, and what came of it. */
    private final class Schedule {
        final Way way;
        final long seed;
        final AsyncExchange exchange = new AsyncExchange();
        final Net net;
        final AsyncIStock call;
        final ISynchronize synchronize;
        final ICancelMethodCalls cancel;
        final @Nullable Outer outer;
        final AtomicInteger ids = new AtomicInteger();
        final Set<Integer> accepted = ConcurrentHashMap.newKeySet();
        final Set<Integer> delivered = ConcurrentHashMap.newKeySet();
        final AtomicInteger begun = new AtomicInteger();
        final AtomicInteger failed = new AtomicInteger();
        final AtomicInteger canceled = new AtomicInteger();
        final AtomicInteger cancels = new AtomicInteger();
        volatile boolean over;

        Schedule(Way way, long seed) throws ComException {
            this.way = way;
            this.seed = seed;
            net = nets.to(way, exchange);
            outer = seed % 2 == 0 ? new Outer(net) : null;
            call = outer == null ? Com.createCall(net.proxy(IStock.TYPE), AsyncIStock.class) : outer.call();
            IUnknown whole = outer == null ? call : outer;
            synchronize = whole.queryInterface(ISynchronize.class);
            cancel = whole.queryInterface(ICancelMethodCalls.class);
        }

        /** Does one thing, as one of the client's threads. */
        void step(Random random) throws ComException {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> begin();
                case 3, 4 -> finishIfOver(random.nextInt(OFTEN) == 0);
                case 5 -> cancel();
                case 6 -> {
                    int hresult = synchronize.Wait(0, random.nextInt(2));
                    assertTrue(hresult == HResult.S_OK || hresult == HResult.RPC_S_CALLPENDING);
                }
                default -> {
                    int hresult = cancel.TestCancel();
                    assertTrue(hresult < 0, "TestCancel said S_OK");
                    if (outer == null) {
                        synchronize.Signal(); // a stray one
                    }
                }
            }
            if (random.nextInt(OFTEN) == 0) {
                Thread.yield();
            }
        }

        private void begin() throws ComException {
            int id = ids.incrementAndGet();
            try {
                call.Begin_Quote(Integer.toString(id));
            } catch (ComException e) {
                ComAssertions.assertIs(HResult.RPC_S_CALLPENDING, e.hresult());
                return;
            }
            accepted.add(id);
            begun.incrementAndGet();
        }

        /** Finishes the call; blocks only if it has to. */
        private void finishIfOver(boolean blocking) throws ComException {
            if (!blocking && synchronize.Wait(0, 0) != HResult.S_OK) {
                return;
            }
            finish();
        }

        private void finish() {
            try {
                int id = (int) call.Finish_Quote();
                assertTrue(delivered.add(id), "call " + id + " was delivered twice");
            } catch (ComException e) {
                switch (e.hresult()) {
                    case HResult.RPC_E_CALL_CANCELED -> canceled.incrementAndGet();
                    case FAILURE -> failed.incrementAndGet();
                    case HResult.RPC_E_CALL_COMPLETE, HResult.RPC_S_CALLPENDING -> {} // none, or another thread's
                    default -> throw new AssertionError("seed " + seed, e);
                }
            }
        }

        private void cancel() throws ComException {
            int hresult = cancel.Cancel(0);
            if (hresult == HResult.S_OK) {
                cancels.incrementAndGet();
            } else {
                assertTrue(hresult == HResult.RPC_E_CALL_CANCELED || hresult == HResult.RPC_E_CALL_COMPLETE);
            }
        }

        /** Answers calls, some late, some twice, some with a failure. */
        Void serve() throws Exception {
            Random random = new Random(~seed);
            List<AsyncExchange.Begun> kept = new ArrayList<>();
            while (!over || !kept.isEmpty() || !exchange.begun.isEmpty()) {
                AsyncExchange.Begun next = exchange.begun.poll(1, TimeUnit.MILLISECONDS);
                if (next != null) {
                    kept.add(next);
                }
                if (!kept.isEmpty() && (over || random.nextInt(OFTEN) > 0)) {
                    AsyncExchange.Begun done = kept.remove(random.nextInt(kept.size()));
                    if (random.nextInt(OFTEN) == 0) {
                        done.call().fail(FAILURE);
                    }
                    done.call().complete(Double.parseDouble(done.symbol()));
                }
            }
            return null;
        }

        void run() throws Exception {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            Future<Void> server = threads.submit(this::serve);
            List<Future<Void>> clients = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(seed * THREADS + i);
                clients.add(threads.submit(() -> {
                    start.await();
                    for (int step = 0; step < STEPS; step++) {
                        step(random);
                    }
                    return null;
                }));
            }
            for (Future<Void> client : clients) {
                client.get(30, TimeUnit.SECONDS);
            }
            finish(); // whatever is still in progress
            awaitAnswers(); // also to calls that were cancelled before the server heard of them
            over = true;
            server.get(30, TimeUnit.SECONDS);
            check();
        }

        private void awaitAnswers() throws InterruptedException {
            // Over a network, a cancel may overtake the server: a call that it has not begun by then is never served.
            int overtaken = way == Way.TCP || way == Way.LOCAL || way == Way.TLS ? canceled.get() : 0;
            ComAssertions.assertSoon(
                    "seed " + seed + ": calls the server did not answer",
                    () -> net.answers() >= begun.get() - overtaken);
        }

        private void check() {
            String what = "seed " + seed;
            assertTrue(accepted.containsAll(delivered), what + ": a call that was refused was delivered");
            assertEquals(begun.get(), delivered.size() + failed.get() + canceled.get(), what + ": calls and endings");
            assertEquals(cancels.get(), canceled.get(), what + ": cancels that said S_OK, and cancelled calls");
            assertTrue(net.answers() <= begun.get(), what + ": calls answered twice");
            if (outer != null) {
                assertEquals(begun.get(), outer.resets.get(), what + ": resets");
                assertEquals(begun.get(), outer.signals.get(), what + ": signals");
            }
            call.release();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void everyCallEndsOnceAndAsWhatItWas(Way way) throws Exception {
        for (long seed = 1; seed <= SCHEDULES; seed++) {
            new Schedule(way, seed).run();
            nets.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void releasingRacesWithEverything(Way way) throws Exception {
        for (long seed = 1; seed <= SCHEDULES; seed++) {
            Schedule schedule = new Schedule(way, 2 * seed + 1);
            Random random = new Random(seed);
            Future<Void> server = threads.submit(schedule::serve);
            CyclicBarrier start = new CyclicBarrier(2);
            LinkedBlockingQueue<Integer> refusals = new LinkedBlockingQueue<>();
            Future<Void> user = threads.submit(() -> {
                start.await();
                for (int step = 0; step < STEPS; step++) {
                    try {
                        schedule.call.Begin_Quote(Integer.toString(step));
                        schedule.begun.incrementAndGet();
                        schedule.call.Finish_Quote();
                    } catch (ComException e) {
                        refusals.add(e.hresult());
                    }
                }
                return null;
            });
            start.await();
            for (int i = random.nextInt(2000); i > 0; i--) {
                Thread.onSpinWait();
            }
            schedule.call.release();
            user.get(30, TimeUnit.SECONDS);
            schedule.over = true;
            server.get(30, TimeUnit.SECONDS);
            Set<Integer> allowed = Set.of(HResult.RPC_E_DISCONNECTED, HResult.RPC_E_CALL_CANCELED, FAILURE);
            assertTrue(allowed.containsAll(refusals), "seed " + seed + ": " + refusals);
            ComAssertions.assertFails(HResult.RPC_E_DISCONNECTED, schedule.call::Finish_Quote);
            nets.close();
        }
    }
}
