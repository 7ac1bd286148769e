package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.call.Event;
import org.midl4j.call.ManualResetEvent;
import org.midl4j.call.StdEvent;
import org.midl4j.call.SynchronizeContainer;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.ISynchronizeEvent;
import org.midl4j.com.ISynchronizeHandle;
import org.midl4j.com.IUnknown;
import org.midl4j.com.WaitHandle;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.IStockProxy;

/** Event objects, their container, and waiting for several handles. */
@DisplayName("Synchronization objects")
final class SynchronizationObjectsTest {

    @Test
    @DisplayName("CA-112 StdEvent: a satisfied Wait resets it")
    void standardEvent() throws Exception {
        StdEvent event = new StdEvent();
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 0));
        event.Signal();
        assertIs(HResult.S_OK, event.Wait(0, 0));
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 0));
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return event.Wait(0, 10_000);
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(10);
        event.Signal();
        assertIs(HResult.S_OK, waiting.get(10, TimeUnit.SECONDS));
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 10));
        event.Signal();
        event.Reset();
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 0));
    }

    @Test
    @DisplayName("CA-113 ManualResetEvent: starts not signalled, stays signalled until Reset")
    void manualResetEvent() throws ComException {
        ManualResetEvent event = new ManualResetEvent();
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 0));
        event.Signal();
        assertIs(HResult.S_OK, event.Wait(0, 0));
        assertIs(HResult.S_OK, event.Wait(0, 0));
        event.Reset();
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 0));
        assertFails(HResult.E_NOINTERFACE, () -> event.queryInterface(IStock.class));
    }

    @Test
    @DisplayName("CA-114 ManualResetEvent can be part of an outer object, and has ISynchronizeHandle")
    void aggregatedEvent() throws ComException {
        Owner owner = new Owner();
        ISynchronize part = owner.queryInterface(ISynchronize.class);
        assertSame(owner, part.queryInterface(Owner.class));
        WaitHandle handle = part.queryInterface(ISynchronizeHandle.class).GetHandle();
        assertFalse(handle.isSignalled());
        part.Signal();
        assertTrue(handle.isSignalled());
    }

    @Test
    void anEventObjectCanBeGivenAnotherHandle() throws Exception {
        ManualResetEvent event = new ManualResetEvent();
        ISynchronizeEvent replaceable = event.queryInterface(ISynchronizeEvent.class);
        Event shared = new Event();
        replaceable.SetEventHandle(shared);
        assertSame(shared, replaceable.GetHandle());
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 0));
        shared.signal();
        assertIs(HResult.S_OK, event.Wait(0, 0));
        event.Reset();
        assertFalse(shared.isSignalled());
        event.Signal();
        assertTrue(shared.isSignalled());
        WaitHandle foreign = new WaitHandle() {
            @Override
            public boolean isSignalled() {
                return true;
            }

            @Override
            public boolean await(Duration timeout) {
                return true;
            }

            @Override
            public Registration onSignal(Runnable action) {
                throw new UnsupportedOperationException();
            }
        };
        assertFails(HResult.E_INVALIDARG, () -> replaceable.SetEventHandle(foreign));
        assertSame(shared, replaceable.GetHandle());
    }

    @Test
    void everySignalOfAStandardEventLetsOneThreadGoOn() throws Exception {
        StdEvent event = new StdEvent();
        AtomicInteger through = new AtomicInteger();
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            waiting.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            assertIs(HResult.S_OK, event.Wait(0, HResult.INFINITE));
                            through.incrementAndGet();
                        } catch (ComException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    work -> new Thread(work).start()));
        }
        for (int i = 1; i <= 4; i++) {
            event.Signal();
            int let = i;
            ComAssertions.assertSoon("a signal was lost", () -> through.get() >= let);
            assertEquals(i, through.get());
        }
        for (CompletableFuture<Void> each : waiting) {
            each.get(30, TimeUnit.SECONDS);
        }
        assertIs(HResult.RPC_S_CALLPENDING, event.Wait(0, 0));
    }

    @Test
    void everyThreadThatWaitsForAManualResetEventGoesOn() throws Exception {
        ManualResetEvent event = new ManualResetEvent();
        List<CompletableFuture<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            waiting.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return event.Wait(0, HResult.INFINITE);
                        } catch (ComException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    work -> new Thread(work).start()));
        }
        event.Signal();
        for (CompletableFuture<Integer> each : waiting) {
            assertIs(HResult.S_OK, each.get(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void whatFailsAtASignalKeepsNobodyWaiting() {
        Event event = new Event();
        AtomicInteger told = new AtomicInteger();
        event.onSignal(told::incrementAndGet);
        event.onSignal(() -> {
            throw new IllegalStateException("a bug in what listens");
        });
        event.onSignal(told::incrementAndGet);
        assertTrue(event.signal());
        assertFalse(event.signal());
        assertEquals(2, told.get());
    }

    private static final class Owner implements IUnknown {
        private final ManualResetEvent event = new ManualResetEvent(this);

        @Override
        public <T> @Nullable T tryQueryInterface(Class<T> type) {
            if (type.isInstance(this)) {
                return type.cast(this);
            }
            return type.isInstance(event) ? type.cast(event) : null;
        }
    }

    @Test
    @DisplayName("CA-115 a container accepts 63 objects")
    void capacity() throws ComException {
        SynchronizeContainer container = new SynchronizeContainer();
        for (int i = 0; i < 63; i++) {
            container.AddSynchronize(new ManualResetEvent());
        }
        assertFails(HResult.RPC_E_OUT_OF_RESOURCES, () -> container.AddSynchronize(new ManualResetEvent()));
    }

    @Test
    @DisplayName("CA-116 WaitMultiple: empty, timeout, otherwise the signalled member, which is a member no more")
    void waitMultiple() throws ComException {
        SynchronizeContainer container = new SynchronizeContainer();
        assertFails(HResult.RPC_E_NO_SYNC, () -> container.WaitMultiple(0, 0));
        ManualResetEvent first = new ManualResetEvent();
        StdEvent second = new StdEvent();
        container.AddSynchronize(first);
        container.AddSynchronize(second);
        assertFails(HResult.RPC_E_TIMEOUT, () -> container.WaitMultiple(0, 0));
        assertFails(HResult.RPC_E_TIMEOUT, () -> container.WaitMultiple(0, 20));
        CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS).execute(second::Signal);
        assertSame(second, container.WaitMultiple(0, HResult.INFINITE));
        assertIs(HResult.RPC_S_CALLPENDING, second.Wait(0, 0));
        first.Signal();
        second.Signal();
        assertSame(first, container.WaitMultiple(0, HResult.INFINITE));
        assertFails(HResult.RPC_E_NO_SYNC, () -> container.WaitMultiple(0, 0));
    }

    @Test
    @DisplayName("CA-117 WaitMultiple with COWAIT_WAITALL gives E_INVALIDARG")
    void notAll() throws ComException {
        SynchronizeContainer container = new SynchronizeContainer();
        container.AddSynchronize(new ManualResetEvent());
        assertFails(HResult.E_INVALIDARG, () -> container.WaitMultiple(ISynchronize.COWAIT_WAITALL, 0));
        assertFails(HResult.E_INVALIDARG, () -> container.WaitMultiple(0x4000, 0));
    }

    @Test
    @DisplayName("CA-118 waiting for handles: null array E_INVALIDARG, none RPC_E_NO_SYNC")
    void badArguments() {
        assertFails(HResult.E_INVALIDARG, () -> Com.waitForMultipleHandles(0, 0, (WaitHandle[]) null));
        assertFails(HResult.RPC_E_NO_SYNC, () -> Com.waitForMultipleHandles(0, 0));
        assertFails(HResult.E_INVALIDARG, () -> Com.waitForMultipleHandles(0x8000, 0, new Event()));
    }

    @Test
    @DisplayName("CA-119 a handle already signalled: its index, and nothing is pumped; pending on timeout")
    void waitForHandles() throws Exception {
        Event first = new Event();
        Event second = new Event();
        assertFails(HResult.RPC_S_CALLPENDING, () -> Com.waitForMultipleHandles(0, 20, first, second));
        second.signal();
        assertEquals(1, Com.waitForMultipleHandles(0, HResult.INFINITE, first, second));
        assertFails(
                HResult.RPC_S_CALLPENDING,
                () -> Com.waitForMultipleHandles(ISynchronize.COWAIT_WAITALL, 20, first, second));
        CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS).execute(first::signal);
        assertEquals(0, Com.waitForMultipleHandles(ISynchronize.COWAIT_WAITALL, HResult.INFINITE, first, second));
        try (SingleThreadedApartment sta = Apartment.sta("sta")) {
            AtomicInteger pumped = new AtomicInteger();
            sta.submit(() -> {
                sta.enqueueCall(pumped::incrementAndGet);
                Com.waitForMultipleHandles(0, HResult.INFINITE, first);
                assertEquals(0, pumped.get());
                assertFails(HResult.RPC_S_CALLPENDING, () -> Com.waitForMultipleHandles(0, 10, new Event()));
                assertEquals(1, pumped.get());
                return true;
            });
        }
    }

    @Test
    @DisplayName("CA-120 an STA wait serves incoming COM calls but leaves posted tasks queued; an MTA wait just blocks")
    void staWaitPumps() throws Exception {
        try (SingleThreadedApartment sta = Apartment.sta("sta")) {
            Event go = new Event();
            CountDownLatch waiting = new CountDownLatch(1);
            CompletableFuture<Integer> waited = new CompletableFuture<>();
            AtomicInteger tasks = new AtomicInteger();
            sta.execute(() -> {
                waiting.countDown();
                try {
                    waited.complete(Com.waitForMultipleHandles(0, HResult.INFINITE, go));
                } catch (ComException e) {
                    waited.completeExceptionally(e);
                }
            });
            waiting.await();
            sta.execute(tasks::incrementAndGet);
            IStock inside = sta.create(IStock.TYPE, StockExchange::new);
            assertEquals(4, inside.Quote("MSFT"));
            assertEquals(0, tasks.get());
            go.signal();
            assertEquals(0, waited.get(10, TimeUnit.SECONDS));
            sta.submit(() -> 0);
            assertEquals(1, tasks.get());
        }
        waitInTheMta();
    }

    /** A thread that waits in the MTA serves nothing: others of its threads do. */
    private static void waitInTheMta() throws Exception {
        Event go = new Event();
        CompletableFuture<Thread> waiter = new CompletableFuture<>();
        CompletableFuture<Integer> waited = CompletableFuture.supplyAsync(
                () -> {
                    waiter.complete(Thread.currentThread());
                    try {
                        return Com.waitForMultipleHandles(0, HResult.INFINITE, go);
                    } catch (ComException e) {
                        throw new IllegalStateException(e);
                    }
                },
                Apartment.mta());
        StockExchange exchange = new StockExchange();
        IStock inside = Apartment.mta().create(IStock.TYPE, () -> exchange);
        for (int i = 0; i < 5; i++) {
            assertEquals(4, IStockProxy.futures(inside).Quote("MSFT").get(30, TimeUnit.SECONDS));
            assertNotSame(waiter.get(30, TimeUnit.SECONDS), exchange.calledOn);
        }
        assertFalse(waited.isDone());
        go.signal();
        assertEquals(0, waited.get(30, TimeUnit.SECONDS));
    }

    @Test
    void bothCodesOfAWaitThatTookTooLongAreTimeouts() {
        assertTrue(HResult.isTimeout(HResult.RPC_S_CALLPENDING) && HResult.isTimeout(HResult.RPC_E_TIMEOUT));
        assertFalse(HResult.isTimeout(HResult.S_OK) || HResult.isTimeout(HResult.RPC_E_CALL_CANCELED));
    }
}
