package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.apartment.AgileReference;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.Pump;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.WaitHandle;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** Executors of other people as apartments: event loops, and pools of threads. */
@DisplayName("Executors as apartments")
@Timeout(120)
final class ExecutorApartmentTest {
    private static final Guid CLSID = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf9");

    private final List<AutoCloseable> open = new ArrayList<>();

    /** An event loop as people write them, which can be run from inside one of its events. */
    private static final class Loop implements Executor, Pump, AutoCloseable {
        private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
        private final Thread thread = new Thread(this::run, "loop");
        private volatile boolean over;

        Loop() {
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void execute(Runnable event) {
            events.add(event);
        }

        private void run() {
            try {
                while (!over) {
                    events.take().run();
                }
            } catch (InterruptedException e) {
                // the test is over
            }
        }

        @Override
        public void pump(WaitHandle until, long nanoseconds) {
            WaitHandle.Registration wakeUp = until.onSignal(() -> events.add(() -> {}));
            try {
                Runnable event = events.poll(nanoseconds, TimeUnit.NANOSECONDS);
                if (event != null) {
                    event.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                wakeUp.cancel();
            }
        }

        @Override
        public void close() {
            over = true;
            execute(() -> {});
        }
    }

    private Apartment eventLoop() {
        Loop loop = new Loop();
        open.add(loop);
        return Apartment.of("loop", loop, loop);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private static Thread threadOf(Apartment apartment) throws ComException {
        return apartment.submit(Thread::currentThread);
    }

    @Test
    void objectsAreCalledOnTheThreadOfTheLoop() throws Exception {
        Apartment home = eventLoop();
        StockExchange exchange = new StockExchange();
        IStock stock = home.create(IStock.TYPE, () -> exchange);
        assertEquals(4, stock.Quote("MSFT"));
        assertSame(threadOf(home), exchange.calledOn);
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("LATE");
        exchange.entered.await();
        assertIs(
                HResult.RPC_S_CALLPENDING,
                call.queryInterface(ISynchronize.class).Wait(0, 10));
        exchange.gate.countDown();
        assertEquals(7, call.Finish_Quote());
        assertSame(threadOf(home), exchange.calledOn);
        assertSame(exchange, home.submit(() -> home.create(IStock.TYPE, () -> exchange)), "at home it is the object");
    }

    @Test
    void objectsAreCalledFromOtherProcessesToo() throws Exception {
        Apartment home = eventLoop();
        StockExchange exchange = new StockExchange();
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
                ComClient client = ComClient.connect(server.endpoint())) {
            server.register(CLSID, home, () -> exchange);
            IStock stock = client.createInstance(CLSID, IStock.class);
            assertEquals(4, stock.Quote("MSFT"));
            assertSame(threadOf(home), exchange.calledOn);
        }
    }

    @Test
    void theLoopServesCallsWhileItWaits() throws Exception {
        Apartment home = eventLoop();
        StockExchange elsewhere = new StockExchange();
        IStock late = Apartment.nta().create(IStock.TYPE, () -> elsewhere);
        IStock own = home.create(IStock.TYPE, StockExchange::new);
        CompletableFuture<Double> waited = new CompletableFuture<>();
        AsyncIStock call = Com.createCall(late, AsyncIStock.class);
        home.execute(() -> {
            try {
                call.Begin_Quote("LATE");
                waited.complete(call.Finish_Quote());
            } catch (ComException e) {
                waited.completeExceptionally(e);
            }
        });
        elsewhere.entered.await();
        assertEquals(4, own.Quote("MSFT"));
        assertFalse(waited.isDone());
        elsewhere.gate.countDown();
        assertEquals(7, waited.get(60, TimeUnit.SECONDS));
        AsyncIStock idle = Com.createCall(late, AsyncIStock.class);
        ISynchronize never = idle.queryInterface(ISynchronize.class);
        assertIs(HResult.RPC_S_CALLPENDING, home.submit(() -> never.Wait(0, 20)));
    }

    @Test
    void callsComeBackIntoTheLoopThatWaitsForThem() throws Exception {
        Apartment home = eventLoop();
        StockExchange inside = new StockExchange();
        IStock own = home.create(IStock.TYPE, () -> inside);
        IStock callingBack = Apartment.sta("calling back").create(IStock.TYPE, () -> new StockExchange() {
            @Override
            public double Quote(String symbol) throws ComException {
                return 10 * own.Quote(symbol);
            }
        });
        assertEquals(40, home.submit(() -> callingBack.Quote("MSFT")));
        assertSame(threadOf(home), inside.calledOn);
    }

    @Test
    void anAgileReferenceIsTheObjectAtHomeAndAProxyElsewhere() throws Exception {
        Apartment home = eventLoop();
        Apartment other = eventLoop();
        StockExchange exchange = new StockExchange();
        AgileReference<IStock> reference = home.submit(() -> AgileReference.of(exchange, IStock.TYPE));
        assertSame(exchange, home.submit(reference::resolve));
        assertEquals(4, other.submit(() -> reference.resolve().Quote("MSFT")));
        assertSame(threadOf(home), exchange.calledOn);
        IStock proxy = reference.resolve();
        assertEquals(proxy, other.submit(reference::resolve), "proxies of one object are equal");
        AgileReference<IStock> again = other.submit(() -> AgileReference.of(proxy, IStock.TYPE));
        assertSame(exchange, home.submit(again::resolve), "a proxy that comes home is the object");
    }

    // ---- many threads

    /** A virtual thread for every call, where there are any. */
    private ExecutorService virtualThreads() throws ReflectiveOperationException {
        assumeTrue(Runtime.version().feature() >= 21, "there are no virtual threads");
        ExecutorService made = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        open.add(made::shutdownNow);
        return made;
    }

    @Test
    void aVirtualThreadServesEveryCall() throws Exception {
        servesCallsOnThreadsOf(virtualThreads(), "true");
    }

    @Test
    void aPoolServesManyCallsAtOnce() throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        open.add(pool::shutdownNow);
        servesCallsOnThreadsOf(pool, null);
    }

    private void servesCallsOnThreadsOf(ExecutorService executor, @Nullable String virtual) throws Exception {
        Apartment home = Apartment.pool("pool", executor);
        CyclicBarrier together = new CyclicBarrier(50);
        List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
        IStock elsewhere = Apartment.sta("elsewhere").create(IStock.TYPE, StockExchange::new);
        IStock stock = home.create(IStock.TYPE, () -> new StockExchange() {
            @Override
            public double Quote(String symbol) throws ComException {
                assertTrue(home.isCurrent());
                threads.add(Thread.currentThread());
                try {
                    together.await(); // for all of them
                } catch (Exception e) {
                    throw new ComException(HResult.E_ABORT, null, e);
                }
                return elsewhere.Quote(symbol); // waits, which threads of a pool may
            }
        });
        List<AsyncIStock> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
            call.Begin_Quote("MSFT");
            calls.add(call);
        }
        for (AsyncIStock call : calls) {
            assertEquals(4, call.Finish_Quote());
        }
        assertEquals(50, threads.stream().distinct().count());
        assertNotSame(Thread.currentThread(), threads.get(0));
        if (virtual != null) {
            assertEquals(
                    virtual,
                    Thread.class.getMethod("isVirtual").invoke(threads.get(0)).toString());
        }
        assertFails(HResult.CO_E_NOT_SUPPORTED, () -> home.submit(() -> Com.registerMessageFilter(null)));
    }

    // ---- executors that end

    /** One thread, which is busy until the gate opens. */
    private ThreadPoolExecutor busy(CountDownLatch gate) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        open.add(executor::shutdownNow);
        executor.execute(() -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return executor;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsThatAnExecutorForgetsEnd(boolean many) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        ThreadPoolExecutor executor = busy(gate);
        Apartment home = many ? Apartment.pool("ending", executor) : Apartment.of("ending", executor, null);
        CompletableFuture<IStock> made = CompletableFuture.supplyAsync(() -> {
            try {
                return home.create(IStock.TYPE, StockExchange::new);
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        gate.countDown();
        IStock stock = made.get(30, TimeUnit.SECONDS);
        CountDownLatch second = new CountDownLatch(1);
        executor.execute(() -> {
            try {
                second.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        List<AsyncIStock> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
            call.Begin_Quote("MSFT");
            calls.add(call);
        }
        CompletableFuture<Integer> submitted = CompletableFuture.supplyAsync(() -> {
            try {
                return home.submit(() -> 0);
            } catch (ComException e) {
                return e.hresult();
            }
        });
        assertSoon("the work was not queued", () -> executor.getQueue().size() >= (many ? 2 : 4));
        executor.shutdownNow(); // gives back what it has not run, and nobody runs that
        for (AsyncIStock call : calls) {
            ISynchronize done = call.queryInterface(ISynchronize.class);
            assertSoon("a call hangs", () -> {
                System.gc();
                try {
                    return done.Wait(0, 20) == HResult.S_OK;
                } catch (ComException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertFails(HResult.RPC_E_SERVER_DIED_DNE, call::Finish_Quote);
        }
        assertIs(HResult.RPC_E_SERVER_DIED_DNE, submitted.get(30, TimeUnit.SECONDS));
        assertFails(HResult.RPC_E_SERVER_DIED_DNE, () -> stock.Quote("MSFT"));
        assertFails(HResult.RPC_E_SERVER_DIED_DNE, () -> home.submit(() -> 0));
    }
}
