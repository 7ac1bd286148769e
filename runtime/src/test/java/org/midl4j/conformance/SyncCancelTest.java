package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** Cancelling synchronous calls from other threads, and giving them a time. */
@DisplayName("Cancelling synchronous calls")
@ParameterizedClass(name = "{0}")
@EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "NEUTRAL")
final class SyncCancelTest {
    private StockExchange exchange;

    @Parameter
    private Way way;

    @AutoClose
    private final Nets nets = new Nets();

    private Net net;
    private IStock stock;
    private SingleThreadedApartment client;

    @BeforeEach
    void startClient() throws ComException {
        exchange = new StockExchange();
        net = nets.to(way, exchange);
        stock = net.proxy(IStock.TYPE);
        client = Apartment.sta("client");
    }

    @AfterEach
    void letThemGo() {
        exchange.gate.countDown();
        client.close();
    }

    /** A sync call on the client's thread. */
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

    @Test
    @DisplayName("CA-103 not enabled: cancelling gives CO_E_CANCEL_DISABLED and does not disturb the call")
    void notEnabled() throws Exception {
        CompletableFuture<Integer> outcome = callOnClient(stock, "LATE");
        exchange.entered.await();
        assertIs(HResult.CO_E_CANCEL_DISABLED, Com.cancelCall(client.thread(), 0));
        assertFalse(outcome.isDone());
        exchange.gate.countDown();
        assertIs(HResult.S_OK, outcome.get(10, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("CA-104 enabled before: cancelling returns S_OK, the caller RPC_E_CALL_CANCELED")
    void enabled() throws Exception {
        client.submit(Com::enableCallCancellation);
        CompletableFuture<Integer> outcome = callOnClient(stock, "LATE");
        exchange.entered.await();
        assertIs(HResult.S_OK, Com.cancelCall(client.thread(), 0));
        assertIs(HResult.RPC_E_CALL_CANCELED, outcome.get(10, TimeUnit.SECONDS));
        assertEquals(1, net.cancels.get());
    }

    @Test
    @DisplayName("CA-105 enabling or disabling during a call does not change whether it is cancellable")
    void decidedWhenCalled() throws Exception {
        CompletableFuture<Integer> outcome = callOnClient(stock, "LATE");
        exchange.entered.await();
        enableWhileItWaits(true);
        assertIs(HResult.CO_E_CANCEL_DISABLED, Com.cancelCall(client.thread(), 0));
        exchange.gate.countDown();
        assertIs(HResult.S_OK, outcome.get(10, TimeUnit.SECONDS));

        StockExchange second = new StockExchange();
        CompletableFuture<Integer> cancellable =
                callOnClient(nets.to(way, second).proxy(IStock.TYPE), "LATE");
        second.entered.await();
        enableWhileItWaits(false);
        assertIs(HResult.S_OK, Com.cancelCall(client.thread(), 0));
        assertIs(HResult.RPC_E_CALL_CANCELED, cancellable.get(10, TimeUnit.SECONDS));
        second.gate.countDown();
    }

    private void enableWhileItWaits(boolean enable) throws ComException {
        client.submit(enable ? Com::enableCallCancellation : Com::disableCallCancellation);
    }

    @Test
    @DisplayName("CA-106 enabling is counted; a disable at zero returns CO_E_CANCEL_DISABLED")
    void counted() throws ComException {
        List<Integer> results = client.submit(() -> List.of(
                Com.disableCallCancellation(),
                Com.enableCallCancellation(),
                Com.enableCallCancellation(),
                Com.disableCallCancellation(),
                Com.disableCallCancellation(),
                Com.disableCallCancellation()));
        assertEquals(List.of(HResult.CO_E_CANCEL_DISABLED, 0, 0, 0, 0, HResult.CO_E_CANCEL_DISABLED), results);
    }

    @Test
    @DisplayName("CA-107 no pending call with a cancel object: E_NOINTERFACE")
    void noCall() throws ComException {
        assertFails(HResult.E_NOINTERFACE, () -> Com.cancelCall(client.thread(), 0));
        stock.Quote("MSFT");
        assertFails(HResult.E_NOINTERFACE, () -> Com.cancelCall(Thread.currentThread(), 0));
    }

    @Test
    @DisplayName("CA-108 the cancel object is the innermost of nested calls, never an async one")
    void innermost() throws Exception {
        StockExchange inner = new StockExchange();
        Net innerNet = nets.to(way, inner);
        IStock innerStock = innerNet.proxy(IStock.TYPE);
        client.submit(Com::enableCallCancellation);
        CompletableFuture<Integer> outerOutcome = callOnClient(stock, "LATE");
        exchange.entered.await();
        CompletableFuture<Integer> innerOutcome = new CompletableFuture<>();
        client.enqueueCall(() -> {
            try {
                AsyncIStock async = Com.createCall(stock, AsyncIStock.class);
                async.Begin_Quote("X");
                innerStock.Quote("LATE");
            } catch (ComException e) {
                innerOutcome.complete(e.hresult());
            }
        });
        inner.entered.await();
        assertIs(HResult.S_OK, Com.cancelObject(client.thread()).Cancel(0));
        assertIs(HResult.RPC_E_CALL_CANCELED, innerOutcome.get(10, TimeUnit.SECONDS));
        assertFalse(outerOutcome.isDone());
        assertEquals(1, innerNet.cancels.get());
        assertEquals(0, net.cancels.get());
        assertSoon("the outer call is not innermost", () -> {
            try {
                return Com.cancelCall(client.thread(), 0) == HResult.S_OK;
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        assertIs(HResult.RPC_E_CALL_CANCELED, outerOutcome.get(10, TimeUnit.SECONDS));
        inner.gate.countDown();
    }

    @Test
    @DisplayName("CA-109 setCancelObject wants ICancelMethodCalls; null takes the topmost back and releases it")
    void ownCancelObject() throws ComException {
        AtomicInteger released = new AtomicInteger();
        assertFails(HResult.E_NOINTERFACE, () -> Com.setCancelObject(new IUnknown() {}));
        ICancelMethodCalls own = new ICancelMethodCalls() {
            @Override
            public int Cancel(int seconds) {
                return HResult.E_NOTIMPL;
            }

            @Override
            public int TestCancel() {
                return HResult.RPC_S_CALLPENDING;
            }

            @Override
            public void release() {
                released.incrementAndGet();
            }
        };
        Com.setCancelObject(own);
        assertIs(HResult.E_NOTIMPL, Com.cancelCall(Thread.currentThread(), 0));
        Com.setCancelObject(null);
        assertEquals(1, released.get());
        assertFails(HResult.E_NOINTERFACE, () -> Com.cancelCall(Thread.currentThread(), 0));
    }

    @Test
    @DisplayName("CA-110 testCancel in a server method: pending, then canceled; outside any call RPC_E_CALL_COMPLETE")
    void serverAsks() throws Exception {
        assertIs(HResult.RPC_E_CALL_COMPLETE, Com.testCancel());
        assertFails(HResult.RPC_E_CALL_COMPLETE, () -> Com.callContext(ICancelMethodCalls.class));
        client.submit(Com::enableCallCancellation);
        CompletableFuture<Integer> outcome = callOnClient(stock, "POLL");
        exchange.entered.await();
        assertSoon("not polled", () -> !exchange.polled.isEmpty());
        assertIs(HResult.S_OK, Com.cancelCall(client.thread(), 0));
        assertIs(HResult.RPC_E_CALL_CANCELED, outcome.get(10, TimeUnit.SECONDS));
        assertSoon("the server was not told", () -> exchange.polled.size() == 2);
        assertEquals(List.of(HResult.RPC_S_CALLPENDING, HResult.RPC_E_CALL_CANCELED), List.copyOf(exchange.polled));
    }

    @Test
    void aServerThatAsksShortensTheCancellersWait() throws Exception {
        client.submit(Com::enableCallCancellation);
        CompletableFuture<Integer> outcome = callOnClient(stock, "POLL");
        exchange.entered.await();
        assertIs(HResult.RPC_E_CALL_COMPLETE, Com.cancelCall(client.thread(), HResult.INFINITE));
        assertIs(HResult.RPC_E_CALL_CANCELED, outcome.get(10, TimeUnit.SECONDS));
    }

    @Test
    void anInterruptionCancelsASyncCall() throws Exception {
        CompletableFuture<Integer> outcome = callOnClient(stock, "LATE");
        exchange.entered.await();
        client.thread().interrupt();
        assertIs(HResult.RPC_E_CALL_CANCELED, outcome.get(10, TimeUnit.SECONDS));
        assertEquals(1, net.cancels.get());
    }

    @Test
    void aCallThatTakesTooLongTimesOut() throws Exception {
        IStock impatient = Com.withTimeout(stock, IStock.class, Duration.ofMillis(30));
        assertFails(HResult.RPC_E_TIMEOUT, () -> impatient.Quote("LATE"));
        assertEquals(1, net.cancels.get());
        exchange.gate.countDown();
        assertEquals(
                4, Com.withTimeout(stock, IStock.class, Duration.ofMinutes(1)).Quote("MSFT"));
    }

    @Test
    void anAsynchronousCallThatTakesTooLongTimesOut() throws Exception {
        IStock impatient = Com.withTimeout(stock, IStock.class, Duration.ofMillis(30));
        AsyncIStock call = Com.createCall(impatient, AsyncIStock.class);
        call.Begin_Quote("LATE");
        assertIs(HResult.S_OK, call.queryInterface(ISynchronize.class).Wait(0, 10_000));
        assertFails(HResult.RPC_E_TIMEOUT, call::Finish_Quote);
    }
}
