package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.WatchedExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.IStockProxy;
import org.midl4j.sample.watch.AsyncIWatchedStock;
import org.midl4j.sample.watch.IWatchedStock;

/** What a client's call object does in each of its states. The server has no call objects. */
@DisplayName("Call state")
@ParameterizedClass(name = "{0}")
@EnumSource(Way.class)
final class CallStateTest {
    private StockExchange exchange;

    @Parameter
    private Way way;

    @AutoClose
    private final Nets nets = new Nets();

    private Net net;
    private IStock stock;
    private AsyncIStock call;

    @BeforeEach
    void makeACallObject() throws ComException {
        exchange = new StockExchange();
        net = nets.to(way, exchange);
        stock = net.proxy(IStock.TYPE);
        call = Com.createCall(stock, AsyncIStock.class);
    }

    @AfterEach
    void letTheServerGo() {
        exchange.gate.countDown();
    }

    @Test
    @DisplayName("CA-050 Begin_ returns before the server method completes")
    void beginReturnsFirst() throws Exception {
        call.Begin_Quote("LATE");
        exchange.entered.await();
        exchange.gate.countDown();
        assertEquals(7, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-051 Begin_ succeeds even when the method will fail; the failure comes from Finish_")
    void failureComesFromFinish() throws ComException {
        call.Begin_Quote("NONE");
        assertFails(0x80040201, call::Finish_Quote);
    }

    @Test
    @DisplayName("CA-052 changing an argument after Begin_ returned does not affect the call")
    void argumentsAreCopied() throws ComException {
        WatchedExchange watched = new WatchedExchange();
        AsyncIWatchedStock total =
                Com.createCall(nets.to(way, watched).proxy(IWatchedStock.TYPE), AsyncIWatchedStock.class);
        int[] numbers = {1, 2, 3};
        total.Begin_Total(3, numbers);
        numbers[0] = 1000;
        watched.totalGate.countDown();
        assertEquals(6, total.Finish_Total());
    }

    @Test
    @DisplayName("CA-053 Begin_ of the same or another method during a call returns pending")
    void secondBeginIsRefused() throws ComException {
        call.Begin_Quote("LATE");
        assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_Quote("MSFT"));
        assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_List(1));
    }

    @Test
    @DisplayName("CA-054 Begin_ from a second thread during a call returns pending")
    void secondThreadIsRefused() throws Exception {
        call.Begin_Quote("LATE");
        CompletableFuture.runAsync(() -> assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_Quote("MSFT")))
                .get(10, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("CA-055 Begin_ after completion but before Finish_ returns pending")
    void completedButNotFinished() throws ComException {
        call.Begin_Quote("MSFT");
        assertIs(HResult.S_OK, synchronize().Wait(0, HResult.INFINITE));
        assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_Quote("HP"));
        assertEquals(4, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-056 a refused Begin_ leaves the call intact")
    void refusedBeginChangesNothing() throws ComException {
        call.Begin_List(3);
        assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_List(5));
        assertEquals(3, call.Finish_List().count());
        assertEquals(1, net.requests.get());
    }

    @Test
    @DisplayName("CA-057 Finish_ without Begin_ returns RPC_E_CALL_COMPLETE")
    void finishWithoutBegin() {
        assertFails(HResult.RPC_E_CALL_COMPLETE, call::Finish_Quote);
    }

    @Test
    @DisplayName("CA-058 a second Finish_ returns RPC_E_CALL_COMPLETE")
    void secondFinish() throws ComException {
        call.Begin_Quote("MSFT");
        call.Finish_Quote();
        assertFails(HResult.RPC_E_CALL_COMPLETE, call::Finish_Quote);
    }

    @Test
    @DisplayName("CA-059 Finish_ returns what the sync method returns")
    void sameResults() throws ComException {
        call.Begin_Describe("ACME");
        assertEquals(stock.Describe("ACME"), call.Finish_Describe());
        call.Begin_Buy("ACME", 5, 1000);
        assertEquals(stock.Buy("ACME", 5, 1000), call.Finish_Buy());
    }

    @Test
    @DisplayName("CA-060 the server's failure reaches Finish_ unchanged")
    void sameFailure() throws ComException {
        ComException sync = Assertions.assertThrows(ComException.class, () -> stock.Buy("ACME", -1, 0));
        call.Begin_Buy("ACME", -1, 0);
        ComException async = Assertions.assertThrows(ComException.class, call::Finish_Buy);
        assertEquals(sync.getMessage(), async.getMessage());
        assertIs(HResult.E_INVALIDARG, async.hresult());
    }

    @Test
    @DisplayName("CA-061 Finish_ before completion blocks until completion")
    void finishBlocks() throws Exception {
        call.Begin_Quote("LATE");
        CompletableFuture<Double> finish = CompletableFuture.supplyAsync(() -> {
            try {
                return call.Finish_Quote();
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        exchange.entered.await();
        Thread.sleep(20);
        assertFalse(finish.isDone());
        exchange.gate.countDown();
        assertEquals(7, finish.get(10, TimeUnit.SECONDS));
    }

    @Test
    @DisplayName("CA-062 after Finish_ the call object takes another call")
    void isReusable() throws ComException {
        for (int i = 1; i <= 3; i++) {
            call.Begin_Quote("X".repeat(i));
            assertEquals(i, call.Finish_Quote());
            call.Begin_List(i);
            assertEquals(i, call.Finish_List().count());
        }
    }

    @Test
    @DisplayName("CA-063 releasing it during a call does not block, and the method still runs, once")
    void fireAndForget() throws Exception {
        call.Begin_Quote("LATE");
        exchange.entered.await();
        call.release();
        assertFails(HResult.RPC_E_DISCONNECTED, call::Finish_Quote);
        exchange.gate.countDown();
        assertSoon("the method did not return", () -> net.answers() == 1);
        assertEquals(1, exchange.calls.get());
        assertEquals(0, net.cancels.get());
    }

    @Test
    @DisplayName("CA-064 after a failed Begin_ nothing is outstanding")
    void failedBegin() throws ComException {
        net.sendFails = true;
        assertFails(HResult.RPC_S_SERVER_UNAVAILABLE, () -> call.Begin_Quote("MSFT"));
        assertEquals(0, net.requests.get());
        int before = net.references.get();
        call.release();
        assertEquals(before - 1, net.references.get());
    }

    @Test
    @DisplayName("CA-065 after a failed Begin_, Finish_ returns that failure once, then RPC_E_CALL_COMPLETE")
    void failureOfBeginIsKept() throws ComException {
        net.sendFails = true;
        assertFails(HResult.RPC_S_SERVER_UNAVAILABLE, () -> call.Begin_Quote("MSFT"));
        assertFails(HResult.RPC_S_SERVER_UNAVAILABLE, call::Finish_Quote);
        assertFails(HResult.RPC_E_CALL_COMPLETE, call::Finish_Quote);
        net.sendFails = false;
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-066 Finish_ of another method returns E_UNEXPECTED and leaves the call alone")
    void finishOfAnotherMethod() throws ComException {
        call.Begin_Quote("MSFT");
        assertFails(HResult.E_UNEXPECTED, call::Finish_List);
        assertEquals(4, call.Finish_Quote());
    }

    @Test
    void refusesASecondThreadInFinish() throws Exception {
        call.Begin_Quote("LATE");
        CompletableFuture<Double> finish = CompletableFuture.supplyAsync(() -> {
            try {
                return call.Finish_Quote();
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        exchange.entered.await();
        assertSoon("nobody is finishing", () -> {
            try {
                call.Begin_Quote("X");
                return true;
            } catch (ComException e) {
                return e.getMessage().contains("busy");
            }
        });
        while (!finish.isDone()) {
            ComException e = Assertions.assertThrows(ComException.class, this::finishElsewhere);
            if (e.hresult() == HResult.RPC_S_CALLPENDING) {
                exchange.gate.countDown();
                break;
            }
        }
        assertEquals(7, finish.get(10, TimeUnit.SECONDS));
    }

    private void finishElsewhere() throws ComException {
        Thread.onSpinWait();
        call.Finish_List(); // E_UNEXPECTED until the other thread is in Finish_, then pending
    }

    @Test
    void anInterruptionOfFinishCancelsTheCall() throws Exception {
        call.Begin_Quote("LATE");
        exchange.entered.await();
        Thread.currentThread().interrupt();
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
        assertTrue(Thread.interrupted(), "the interruption was lost");
        assertEquals(1, net.cancels.get());
    }

    @Test
    void anArgumentThatCannotBeSentIsRefusedBeforeAnythingIsSent() throws ComException {
        assertFails(HResult.E_INVALIDARG, () -> call.Begin_Quote("A\0B"));
        assertEquals(0, net.requests.get());
        assertFails(HResult.E_INVALIDARG, call::Finish_Quote);
        call.Begin_Quote("AB");
        assertEquals(2, call.Finish_Quote());
    }

    @Test
    void aFutureFailsWithTheComException() {
        ExecutionException e = Assertions.assertThrows(
                ExecutionException.class,
                () -> IStockProxy.futures(stock).Quote("NONE").get());
        assertTrue(e.getCause() instanceof ComException failure && failure.hresult() == 0x80040201);
    }

    @Test
    void cancellingAFutureCancelsTheCall() throws Exception {
        var future = IStockProxy.futures(stock).Quote("LATE");
        exchange.entered.await();
        assertTrue(future.cancel(true));
        assertEquals(1, net.cancels.get());
    }

    @Test
    void aReleasedProxyIsDisconnected() throws ComException {
        stock.release();
        stock.release();
        assertFails(HResult.RPC_E_DISCONNECTED, () -> stock.Quote("MSFT"));
        assertFails(HResult.RPC_E_DISCONNECTED, () -> Com.createCall(stock, AsyncIStock.class));
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote());
    }

    private ISynchronize synchronize() throws ComException {
        return call.queryInterface(ISynchronize.class);
    }
}
