package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.WatchedExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.system.CALLTYPE;
import org.midl4j.system.IMessageFilter;
import org.midl4j.system.INTERFACEINFO;
import org.midl4j.system.PENDINGMSG;
import org.midl4j.system.PENDINGTYPE;
import org.midl4j.system.SERVERCALL;

/** Message filters: cancelling waits, refusing calls, and making refused ones again. */
@DisplayName("Message filters")
final class MessageFilterTest {
    private final StockExchange exchange = new StockExchange();

    @AutoClose
    private final Nets nets = new Nets();

    @AutoClose
    private final SingleThreadedApartment client = Apartment.sta("client");

    @AutoClose
    private final SingleThreadedApartment server = Apartment.sta("server");

    /** Answers what the test wants, and notes what it was asked. */
    private static final class Filter implements IMessageFilter {
        final List<Integer> pendingTypes = Collections.synchronizedList(new ArrayList<>());
        final List<Integer> callTypes = Collections.synchronizedList(new ArrayList<>());
        final List<INTERFACEINFO> incoming = Collections.synchronizedList(new ArrayList<>());
        final List<Integer> rejectTypes = Collections.synchronizedList(new ArrayList<>());
        volatile IntSupplier whenPending = () -> PENDINGMSG.PENDINGMSG_WAITDEFPROCESS;
        volatile IntSupplier whenIncoming = () -> SERVERCALL.SERVERCALL_ISHANDLED;
        volatile IntSupplier whenRejected = () -> -1;

        @Override
        public int HandleInComingCall(int type, @Nullable Object caller, int ticks, INTERFACEINFO what) {
            callTypes.add(type);
            incoming.add(what);
            return whenIncoming.getAsInt();
        }

        @Override
        public int RetryRejectedCall(@Nullable Object callee, int ticks, int rejectType) {
            rejectTypes.add(rejectType);
            return whenRejected.getAsInt();
        }

        @Override
        public int MessagePending(@Nullable Object callee, int ticks, int pendingType) {
            pendingTypes.add(pendingType);
            return whenPending.getAsInt();
        }
    }

    private Filter filterOf(SingleThreadedApartment apartment) throws ComException {
        Filter filter = new Filter();
        assertNull(apartment.submit(() -> Com.registerMessageFilter(filter)));
        return filter;
    }

    private CompletableFuture<Integer> callOnClient(IStock callee, String symbol) {
        CompletableFuture<Integer> outcome = new CompletableFuture<>();
        client.execute(() -> {
            try {
                callee.Quote(symbol);
                outcome.complete(HResult.S_OK);
            } catch (ComException e) {
                outcome.complete(e.hresult());
            }
        });
        return outcome;
    }

    /** The server may be in the call before the client has begun to wait; a filter is asked only about what comes then. */
    private void awaitWaiting() throws InterruptedException {
        ComAssertions.assertSoon("the client does not wait", () -> LockSupport.getBlocker(client.thread()) == client);
    }

    @ParameterizedTest(name = "CA-111 MessagePending returns PENDINGMSG_CANCELCALL: RPC_E_CALL_CANCELED; {0}")
    @EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "NEUTRAL")
    void cancelsACall(Way way) throws Exception {
        Filter filter = filterOf(client);
        filter.whenPending = () -> PENDINGMSG.PENDINGMSG_CANCELCALL;
        Net net = nets.to(way, exchange);
        CountDownLatch posted = new CountDownLatch(1);
        CompletableFuture<Integer> outcome = callOnClient(net.proxy(IStock.TYPE), "LATE");
        exchange.entered.await();
        awaitWaiting();
        client.execute(posted::countDown);
        assertIs(HResult.RPC_E_CALL_CANCELED, outcome.get(10, TimeUnit.SECONDS));
        assertEquals(List.of(PENDINGTYPE.PENDINGTYPE_TOPLEVEL), filter.pendingTypes);
        assertEquals(1, net.cancels.get());
        assertTrue(posted.await(10, TimeUnit.SECONDS), "the task was lost");
        exchange.gate.countDown();
    }

    @Test
    @DisplayName("CA-111 MessagePending lets a call go on: it is asked once for each task, and tasks wait")
    void goesOnWaiting() throws Exception {
        Filter filter = filterOf(client);
        IStock stock = server.create(IStock.TYPE, () -> exchange);
        CompletableFuture<Integer> outcome = callOnClient(stock, "LATE");
        exchange.entered.await();
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        outcome.thenRun(() -> order.add("call"));
        awaitWaiting();
        client.execute(() -> order.add("task"));
        ComAssertions.assertSoon("not asked", () -> filter.pendingTypes.size() == 1);
        exchange.gate.countDown();
        assertIs(HResult.S_OK, outcome.get(10, TimeUnit.SECONDS));
        client.submit(() -> 0);
        assertEquals(List.of("call", "task"), order);
        assertEquals(1, filter.pendingTypes.size());
    }

    @Test
    @DisplayName("CA-111 MessagePending ends the wait of Finish_, and of Wait, with RPC_E_CALL_CANCELED")
    void cancelsAWait() throws Exception {
        Filter filter = filterOf(client);
        filter.whenPending = () -> PENDINGMSG.PENDINGMSG_CANCELCALL;
        Net net = nets.to(Way.COPIED, exchange);
        AsyncIStock call = Com.createCall(net.proxy(IStock.TYPE), AsyncIStock.class);
        call.Begin_Quote("LATE");
        assertIs(
                HResult.RPC_E_CALL_CANCELED,
                inTurn(() -> call.queryInterface(ISynchronize.class).Wait(0, HResult.INFINITE)));
        assertEquals(0, net.cancels.get());
        assertIs(HResult.RPC_E_CALL_CANCELED, inTurn(call::Finish_Quote));
        assertEquals(1, net.cancels.get());
        exchange.gate.countDown();
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote());
    }

    private interface Wait {
        Object run() throws ComException;
    }

    /** Waits on the client's thread while a task is posted to it. */
    private int inTurn(Wait wait) throws Exception {
        CompletableFuture<Integer> outcome = new CompletableFuture<>();
        CountDownLatch started = new CountDownLatch(1);
        client.execute(() -> {
            started.countDown();
            try {
                wait.run();
                outcome.complete(HResult.S_OK);
            } catch (ComException e) {
                outcome.complete(e.hresult());
            }
        });
        started.await();
        while (!outcome.isDone()) {
            client.execute(() -> {});
            Thread.sleep(5);
        }
        return outcome.get();
    }

    @Test
    void onlyApartmentsWithOneThreadHaveAFilter() {
        assertFails(HResult.CO_E_NOT_SUPPORTED, () -> Com.registerMessageFilter(new Filter()));
    }

    @Test
    void aFilterCanBeTakenOutAgain() throws ComException {
        Filter filter = filterOf(client);
        assertSame(filter, client.submit(() -> Com.registerMessageFilter(null)));
    }

    @Test
    void refusesIncomingCallsAndToldOfWhatIsCalled() throws ComException {
        Filter filter = filterOf(server);
        filter.whenIncoming = () -> SERVERCALL.SERVERCALL_REJECTED;
        IStock stock = server.create(IStock.TYPE, () -> exchange);
        assertFails(HResult.RPC_E_CALL_REJECTED, () -> stock.Quote("MSFT"));
        filter.whenIncoming = () -> SERVERCALL.SERVERCALL_RETRYLATER;
        assertFails(HResult.RPC_E_SERVERCALL_RETRYLATER, () -> stock.List(3));
        assertEquals(0, exchange.calls.get());
        assertEquals(List.of(CALLTYPE.CALLTYPE_TOPLEVEL, CALLTYPE.CALLTYPE_TOPLEVEL), filter.callTypes);
        assertEquals(new INTERFACEINFO(null, IStock.TYPE.iid(), (short) 3), filter.incoming.get(0));
        assertEquals(6, filter.incoming.get(1).wMethod);
        filter.whenIncoming = () -> SERVERCALL.SERVERCALL_ISHANDLED;
        assertEquals(4, stock.Quote("MSFT"));
    }

    @Test
    void refusesCallsFromOtherProcesses() throws ComException {
        Filter filter = filterOf(server);
        Guid clsid = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf4");
        try (ComServer listening = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
                ComClient remote = ComClient.connect(listening.endpoint())) {
            listening.register(clsid, server, () -> exchange);
            IStock stock = remote.createInstance(clsid, IStock.class);
            filter.whenIncoming = () -> SERVERCALL.SERVERCALL_RETRYLATER;
            assertFails(HResult.RPC_E_SERVERCALL_RETRYLATER, () -> stock.Quote("MSFT"));
            filter.whenIncoming = () -> SERVERCALL.SERVERCALL_ISHANDLED;
            assertEquals(4, stock.Quote("MSFT"));
        }
    }

    @Test
    void makesARefusedCallAgainUntilItIsLetIn() throws Exception {
        Filter busy = filterOf(server);
        int[] refusals = {3};
        busy.whenIncoming =
                () -> refusals[0]-- > 0 ? SERVERCALL.SERVERCALL_RETRYLATER : SERVERCALL.SERVERCALL_ISHANDLED;
        Filter patient = filterOf(client);
        int[] delays = {0, 99, 120};
        patient.whenRejected = () -> delays[patient.rejectTypes.size() - 1];
        IStock stock = server.create(IStock.TYPE, () -> exchange);
        long start = System.nanoTime();
        assertIs(HResult.S_OK, callOnClient(stock, "MSFT").get(10, TimeUnit.SECONDS));
        assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(119), "it did not wait");
        assertEquals(Collections.nCopies(3, SERVERCALL.SERVERCALL_RETRYLATER), patient.rejectTypes);
        assertEquals(1, exchange.calls.get());
    }

    @Test
    void givesARefusedCallUpWhenTheFilterSaysSo() throws Exception {
        Filter busy = filterOf(server);
        busy.whenIncoming = () -> SERVERCALL.SERVERCALL_RETRYLATER;
        filterOf(client);
        IStock stock = server.create(IStock.TYPE, () -> exchange);
        assertIs(HResult.RPC_E_CALL_REJECTED, callOnClient(stock, "MSFT").get(10, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"TCP", "LOCAL", "TLS"})
    void tellsNestedCallsFromOtherProcesses(Way way) throws Exception {
        Filter filter = filterOf(client);
        Net net = nets.to(way, new WatchedExchange());
        List<String> seen = client.submit(() -> {
            List<String> changes = new ArrayList<>();
            net.proxy(IWatchedStock.TYPE).Watch("MSFT", (symbol, price) -> changes.add(symbol));
            return changes;
        });
        assertEquals(List.of("MSFT"), seen);
        assertEquals(List.of(CALLTYPE.CALLTYPE_NESTED), filter.callTypes);
    }

    @Test
    void tellsNestedCallsFromUnrelatedOnes() throws Exception {
        Filter filter = filterOf(client);
        IStock own = client.create(IStock.TYPE, StockExchange::new);
        IStock callingBack = server.create(IStock.TYPE, () -> new StockExchange() {
            @Override
            public double Quote(String symbol) throws ComException {
                double inner = own.Quote("BACK");
                return inner + super.Quote(symbol);
            }
        });
        assertIs(HResult.S_OK, callOnClient(callingBack, "LATE1").get(10, TimeUnit.SECONDS));
        IStock late = server.create(IStock.TYPE, () -> exchange);
        CompletableFuture<Integer> outcome = callOnClient(late, "LATE");
        exchange.entered.await();
        assertEquals(4, own.Quote("MSFT"));
        exchange.gate.countDown();
        outcome.get(10, TimeUnit.SECONDS);
        assertEquals(List.of(CALLTYPE.CALLTYPE_NESTED, CALLTYPE.CALLTYPE_TOPLEVEL_CALLPENDING), filter.callTypes);
    }
}
