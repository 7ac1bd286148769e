package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** Cancelling asynchronous calls. */
@DisplayName("Cancelling asynchronous calls")
@ParameterizedClass(name = "{0}")
@EnumSource(Way.class)
final class CancelTest {
    private AsyncExchange exchange;

    @Parameter
    private Way way;

    @AutoClose
    private final Nets nets = new Nets();

    private Net net;
    private AsyncIStock call;
    private ICancelMethodCalls cancel;
    private ISynchronize synchronize;

    @BeforeEach
    void makeACallObject() throws ComException {
        exchange = new AsyncExchange();
        net = nets.to(way, exchange);
        call = Com.createCall(net.proxy(IStock.TYPE), AsyncIStock.class);
        cancel = call.queryInterface(ICancelMethodCalls.class);
        synchronize = call.queryInterface(ISynchronize.class);
    }

    @AfterEach
    void letTheServerGo() {
        exchange.gate.countDown();
    }

    @Test
    @DisplayName("CA-094 a marshaled call object always answers ICancelMethodCalls")
    void hasCancel() throws ComException {
        assertNotNull(call.queryInterface(ICancelMethodCalls.class));
    }

    @Test
    @DisplayName("CA-096 Cancel(0) returns S_OK without waiting; Wait S_OK; Finish_ RPC_E_CALL_CANCELED")
    void cancelsAtOnce() throws ComException {
        call.Begin_Quote("MSFT");
        assertIs(HResult.S_OK, cancel.Cancel(0));
        assertIs(HResult.S_OK, synchronize.Wait(0, HResult.INFINITE));
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
        assertFails(HResult.RPC_E_CALL_COMPLETE, call::Finish_Quote);
    }

    @Test
    @DisplayName("CA-097 between Cancel and Finish_ every Begin_ returns pending; then it is reusable")
    void mustBeFinished() throws ComException {
        call.Begin_Quote("MSFT");
        cancel.Cancel(0);
        assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_Quote("HP"));
        assertFails(HResult.RPC_S_CALLPENDING, () -> call.Begin_List(1));
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
        call.Begin_Quote("NOW");
        assertEquals(1, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-098 a second Cancel returns RPC_E_CALL_CANCELED")
    void secondCancel() throws ComException {
        call.Begin_Quote("MSFT");
        assertIs(HResult.S_OK, cancel.Cancel(0));
        assertIs(HResult.RPC_E_CALL_CANCELED, cancel.Cancel(0));
        assertIs(HResult.RPC_E_CALL_CANCELED, cancel.Cancel(5));
    }

    @Test
    @DisplayName("CA-099 Cancel(n), server finishes in time: RPC_E_CALL_COMPLETE, Finish_ delivers")
    void serverFinishesInTime() throws Exception {
        call.Begin_Quote("MSFT");
        var token = exchange.next().call();
        token.onCancel(() -> token.complete(6.0));
        assertIs(HResult.RPC_E_CALL_COMPLETE, cancel.Cancel(10));
        assertEquals(6, call.Finish_Quote());
    }

    @Test
    void cancelWithTimeGivesUpAfterTheTime() throws ComException {
        call.Begin_Quote("MSFT");
        long start = System.nanoTime();
        assertIs(HResult.S_OK, cancel.Cancel(1));
        assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(990));
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
    }

    @Test
    @DisplayName("CA-100 Cancel from another thread releases a thread blocked in Finish_")
    void releasesFinish() throws Exception {
        call.Begin_Quote("MSFT");
        CompletableFuture<Void> finish =
                CompletableFuture.runAsync(() -> assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote));
        exchange.next();
        Thread.sleep(20);
        assertFalse(finish.isDone());
        assertIs(HResult.S_OK, cancel.Cancel(0));
        finish.get(10, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("CA-101 a reply after cancellation is ignored; a server that never asks still completes")
    void lateReplyIsIgnored() throws Exception {
        call.Begin_Quote("LATE-BY-HAND");
        var begun = exchange.next();
        cancel.Cancel(0);
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
        call.Begin_Quote("SECOND");
        begun.call().complete(66.0);
        assertSoon("the server did not reply", () -> net.answers() == 1);
        assertIs(HResult.RPC_S_CALLPENDING, synchronize.Wait(0, 10));
        exchange.next().call().complete(2.0);
        assertEquals(2, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-102 TestCancel returns pending before and canceled after, on the client and on the server")
    void testsOnBothSides() throws Exception {
        assertIs(HResult.RPC_E_CALL_COMPLETE, cancel.TestCancel());
        assertIs(HResult.RPC_E_CALL_COMPLETE, cancel.Cancel(0));
        call.Begin_Quote("MSFT");
        var begun = exchange.next();
        ICancelMethodCalls atServer = begun.callObject().queryInterface(ICancelMethodCalls.class);
        assertIs(HResult.RPC_S_CALLPENDING, cancel.TestCancel());
        assertIs(HResult.RPC_S_CALLPENDING, atServer.TestCancel());
        assertFalse(begun.call().isCanceled());
        CountDownLatch told = new CountDownLatch(1);
        begun.call().onCancel(told::countDown);
        cancel.Cancel(0);
        assertTrue(told.await(10, TimeUnit.SECONDS));
        assertIs(HResult.RPC_E_CALL_CANCELED, cancel.TestCancel());
        assertIs(HResult.RPC_E_CALL_CANCELED, atServer.TestCancel());
        assertTrue(begun.call().isCanceled());
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
        assertIs(HResult.RPC_E_CALL_COMPLETE, cancel.TestCancel());
    }

    @Test
    void aCancelDoesNotRecallCallsMadeOnBehalfOfTheCall() throws Exception {
        StockExchange inner = new StockExchange();
        Net innerNet = nets.to(way, inner);
        IStock downstream = innerNet.proxy(IStock.TYPE);
        CompletableFuture<Double> returned = new CompletableFuture<>();
        Net outerNet = nets.to(way, new StockExchange() {
            @Override
            public double Quote(String symbol) throws ComException {
                double price = downstream.Quote(symbol);
                returned.complete(price);
                return price;
            }
        });
        AsyncIStock outer = Com.createCall(outerNet.proxy(IStock.TYPE), AsyncIStock.class);
        outer.Begin_Quote("LATE");
        inner.entered.await();
        assertIs(HResult.S_OK, outer.queryInterface(ICancelMethodCalls.class).Cancel(0));
        assertFails(HResult.RPC_E_CALL_CANCELED, outer::Finish_Quote);
        assertEquals(0, innerNet.cancels.get());
        assertFalse(returned.isDone());
        inner.gate.countDown();
        assertEquals(7, returned.get(30, TimeUnit.SECONDS));
    }

    @Test
    void cancelAfterCompletionSaysComplete() throws ComException {
        call.Begin_Quote("NOW");
        synchronize.Wait(0, HResult.INFINITE);
        assertIs(HResult.RPC_E_CALL_COMPLETE, cancel.Cancel(0));
        assertEquals(1, call.Finish_Quote());
    }
}
