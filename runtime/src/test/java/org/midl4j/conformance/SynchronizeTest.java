package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.ISynchronizeHandle;
import org.midl4j.com.WaitHandle;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** Waiting for a call, and being told that it is over. */
@DisplayName("ISynchronize of a call object")
@ParameterizedClass(name = "{0}")
@EnumSource(Way.class)
final class SynchronizeTest {
    private StockExchange exchange;

    @Parameter
    private Way way;

    @AutoClose
    private final Nets nets = new Nets();

    private Net net;
    private AsyncIStock call;
    private ISynchronize synchronize;

    @BeforeEach
    void makeACallObject() throws ComException {
        exchange = new StockExchange();
        net = nets.to(way, exchange);
        call = Com.createCall(net.proxy(IStock.TYPE), AsyncIStock.class);
        synchronize = call.queryInterface(ISynchronize.class);
    }

    @AfterEach
    void letTheServerGo() {
        exchange.gate.countDown();
    }

    @Test
    @DisplayName("CA-068 Wait before completion returns pending: at once for 0, else after the time")
    void waitTimesOut() throws ComException {
        assertIs(HResult.RPC_S_CALLPENDING, synchronize.Wait(0, 0));
        call.Begin_Quote("LATE");
        assertIs(HResult.RPC_S_CALLPENDING, synchronize.Wait(0, 0));
        long start = System.nanoTime();
        assertIs(HResult.RPC_S_CALLPENDING, synchronize.Wait(0, 50));
        assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(49));
        assertFails(HResult.E_INVALIDARG, () -> synchronize.Wait(0x400, 0));
    }

    @Test
    @DisplayName("CA-069 Wait without limit returns S_OK on completion")
    void waitEnds() throws Exception {
        call.Begin_Quote("LATE");
        CompletableFuture<Integer> wait = waitElsewhere();
        exchange.entered.await();
        assertFalse(wait.isDone());
        exchange.gate.countDown();
        assertIs(HResult.S_OK, wait.get(10, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("CA-070 repeated Wait after completion keeps returning S_OK, also after Finish_")
    void staysSignalled() throws ComException {
        call.Begin_Quote("MSFT");
        assertIs(HResult.S_OK, synchronize.Wait(0, HResult.INFINITE));
        assertIs(HResult.S_OK, synchronize.Wait(0, 0));
        call.Finish_Quote();
        assertIs(HResult.S_OK, synchronize.Wait(0, 0));
    }

    @Test
    @DisplayName("CA-071 a completed first call does not satisfy Wait after the second Begin_")
    void secondBeginResets() throws ComException {
        call.Begin_Quote("MSFT");
        call.Finish_Quote();
        call.Begin_Quote("LATE");
        assertIs(HResult.RPC_S_CALLPENDING, synchronize.Wait(0, 20));
    }

    @Test
    @DisplayName("CA-072 GetHandle gives a waitable that fires on completion and stays the object's own")
    void handleFires() throws Exception {
        WaitHandle handle = call.queryInterface(ISynchronizeHandle.class).GetHandle();
        assertSame(handle, call.queryInterface(ISynchronizeHandle.class).GetHandle());
        CountDownLatch fired = new CountDownLatch(1);
        call.Begin_Quote("LATE");
        handle.onSignal(fired::countDown);
        assertFalse(handle.await(Duration.ofMillis(10)));
        exchange.gate.countDown();
        assertTrue(fired.await(10, TimeUnit.SECONDS));
        assertTrue(handle.await(Duration.ofSeconds(10)));
        assertEquals(7, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-073 an outer's Reset is called once per Begin_, before the request leaves")
    void resetsOuter() throws ComException {
        Outer outer = new Outer(net);
        AsyncIStock aggregated = outer.call();
        aggregated.Begin_Quote("MSFT");
        assertEquals(1, outer.resets.get());
        assertEquals(0, outer.requestsAtReset);
        aggregated.Finish_Quote();
        aggregated.Begin_Quote("MSFT");
        assertEquals(2, outer.resets.get());
        aggregated.Finish_Quote();
    }

    @Test
    @DisplayName("CA-074 an outer's Signal is called once per completion: reply, failure, cancel")
    void signalsOuter() throws Exception {
        Outer outer = new Outer(net);
        AsyncIStock aggregated = outer.call();
        aggregated.Begin_Quote("MSFT");
        aggregated.Finish_Quote();
        assertEquals(1, outer.signals.get());
        aggregated.Begin_Quote("NONE");
        assertFails(0x80040201, aggregated::Finish_Quote);
        assertEquals(2, outer.signals.get());
        aggregated.Begin_Quote("LATE");
        assertIs(HResult.S_OK, outer.queryInterface(ICancelMethodCalls.class).Cancel(0));
        assertFails(HResult.RPC_E_CALL_CANCELED, aggregated::Finish_Quote);
        exchange.gate.countDown();
        assertSoon("no late reply", () -> net.answers() == 3);
        assertEquals(3, outer.signals.get());
    }

    @Test
    @DisplayName("CA-075 Finish_ calls the outer's Wait")
    void finishWaitsForOuter() throws ComException {
        Outer outer = new Outer(net);
        AsyncIStock aggregated = outer.call();
        aggregated.Begin_Quote("MSFT");
        aggregated.Finish_Quote();
        assertEquals(1, outer.waits.get());
    }

    @Test
    @DisplayName("CA-076 Finish_ inside the outer's Signal, after forwarding it, delivers the results")
    void finishesInsideSignal() throws Exception {
        CompletableFuture<Double> result = new CompletableFuture<>();
        Outer outer = new Outer(net);
        AsyncIStock aggregated = outer.call();
        outer.whenSignalled = () -> result.complete(aggregated.Finish_Quote());
        aggregated.Begin_Quote("MSFT");
        assertEquals(4, result.get(10, TimeUnit.SECONDS));
        assertFails(HResult.RPC_E_CALL_COMPLETE, aggregated::Finish_Quote);
    }

    @Test
    @DisplayName("CA-077 an STA outer receives Signal on its own thread while that waits in Wait")
    void signalsOuterInItsApartment() throws Exception {
        try (SingleThreadedApartment sta = Apartment.sta("outer")) {
            sta.submit(() -> {
                Outer outer = new Outer(net);
                AsyncIStock aggregated = outer.call();
                aggregated.Begin_Quote("LATE");
                exchange.gate.countDown();
                assertIs(HResult.S_OK, outer.Wait(0, HResult.INFINITE));
                assertSame(sta.thread(), outer.signalledOn);
                return aggregated.Finish_Quote();
            });
        }
    }

    @Test
    @DisplayName("CA-078 a stray Signal never makes Finish_ return a result that did not arrive")
    void straySignal() throws Exception {
        call.Begin_Quote("LATE");
        synchronize.Signal();
        assertIs(HResult.S_OK, synchronize.Wait(0, 0));
        CompletableFuture<Double> finish = CompletableFuture.supplyAsync(() -> {
            try {
                return call.Finish_Quote();
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(20);
        assertFalse(finish.isDone());
        exchange.gate.countDown();
        assertEquals(7, finish.get(10, TimeUnit.SECONDS));
    }

    @Test
    void anOuterThatDoesNotWaitMakesFinishNoEarlier() throws Exception {
        Outer outer = new Outer(net);
        outer.waitsForNothing = true;
        AsyncIStock aggregated = outer.call();
        aggregated.Begin_Quote("LATE");
        CompletableFuture<Double> finish = CompletableFuture.supplyAsync(() -> {
            try {
                return aggregated.Finish_Quote();
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        assertSoon("Finish_ did not ask the outer", () -> outer.waits.get() == 1);
        assertFalse(finish.isDone());
        exchange.gate.countDown();
        assertEquals(7, finish.get(30, TimeUnit.SECONDS));
    }

    @Test
    void finishInASingleThreadedApartmentServesItsCalls() throws Exception {
        try (SingleThreadedApartment sta = Apartment.sta("finishing")) {
            CompletableFuture<Double> finished = new CompletableFuture<>();
            CountDownLatch begun = new CountDownLatch(1);
            sta.execute(() -> {
                try {
                    call.Begin_Quote("LATE");
                    begun.countDown();
                    finished.complete(call.Finish_Quote());
                } catch (ComException e) {
                    finished.completeExceptionally(e);
                }
            });
            begun.await();
            IStock inside = sta.create(IStock.TYPE, StockExchange::new);
            assertEquals(4, inside.Quote("MSFT"));
            assertFalse(finished.isDone());
            exchange.gate.countDown();
            assertEquals(7, finished.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void aCallObjectCanBeUsedFromEveryApartment() throws Exception {
        try (SingleThreadedApartment sta = Apartment.sta("first");
                SingleThreadedApartment other = Apartment.sta("second")) {
            sta.submit(() -> {
                call.Begin_Quote("LATE");
                return true;
            });
            exchange.gate.countDown();
            assertIs(HResult.S_OK, other.submit(() -> synchronize.Wait(0, HResult.INFINITE)));
            assertEquals(7, Apartment.nta().submit(() -> call.Finish_Quote()));
        }
    }

    @Test
    void aWaitInASingleThreadedApartmentServesItsCalls() throws Exception {
        try (SingleThreadedApartment sta = Apartment.sta("waiting")) {
            CompletableFuture<Integer> waited = new CompletableFuture<>();
            CountDownLatch waiting = new CountDownLatch(1);
            sta.execute(() -> {
                try {
                    call.Begin_Quote("LATE");
                    waiting.countDown();
                    waited.complete(synchronize.Wait(0, HResult.INFINITE));
                } catch (ComException e) {
                    waited.completeExceptionally(e);
                }
            });
            waiting.await();
            CountDownLatch task = new CountDownLatch(1);
            sta.execute(task::countDown);
            IStock inside = sta.create(IStock.TYPE, StockExchange::new);
            assertEquals(4, inside.Quote("MSFT"));
            assertFalse(waited.isDone());
            assertEquals(1, task.getCount(), "a posted task ran during the wait");
            exchange.gate.countDown();
            assertIs(HResult.S_OK, waited.get(10, TimeUnit.SECONDS));
            assertTrue(task.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void anEventLoopWithoutAPumpRefusesToWait() throws Exception {
        var loop = Executors.newSingleThreadExecutor();
        try {
            Apartment apartment = Apartment.of("loop", loop, null);
            call.Begin_Quote("LATE");
            assertFails(
                    HResult.RPC_E_CANTCALLOUT_INASYNCCALL,
                    () -> apartment.submit(() -> synchronize.Wait(0, HResult.INFINITE)));
            IStock stock = net.proxy(IStock.TYPE);
            assertFails(HResult.RPC_E_CANTCALLOUT_INASYNCCALL, () -> apartment.submit(() -> stock.Quote("X")));
            assertEquals(1, net.requests.get());
            exchange.gate.countDown();
            assertIs(HResult.S_OK, synchronize.Wait(0, HResult.INFINITE));
            assertEquals(7, apartment.submit(() -> call.Finish_Quote()));
        } finally {
            loop.shutdown();
        }
    }

    private CompletableFuture<Integer> waitElsewhere() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return synchronize.Wait(0, HResult.INFINITE);
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
