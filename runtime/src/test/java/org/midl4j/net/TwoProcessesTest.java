package org.midl4j.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.IStockProxy;
import org.midl4j.sample.stock.Quotation;

/** A client here calls a server in another JVM. */
@Timeout(60)
final class TwoProcessesTest {
    private static ServerProcess server;
    private ComClient client;

    @BeforeAll
    static void startServer() throws IOException {
        server = ServerProcess.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void connect() throws ComException {
        client = ComClient.connect(server.endpoint());
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    private IStock stock(boolean withCallObjects) throws ComException {
        return client.createInstance(withCallObjects ? NetExchange.ASYNC_CLSID : NetExchange.SYNC_CLSID, IStock.class);
    }

    private static void assertFails(int hresult, Executable call) {
        ComException e = assertThrows(ComException.class, call);
        assertEquals(HResult.describe(hresult), HResult.describe(e.hresult()), e.getMessage());
    }

    private static void awaitCancels(IStock stock, double count) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (stock.Quote("SEEN") < count) {
            assertTrue(System.nanoTime() < end, "the server saw the cancel");
            Thread.sleep(5);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsSynchronously(boolean withCallObjects) throws ComException {
        IStock stock = stock(withCallObjects);
        assertEquals(4, stock.Quote("MSFT"));
        assertEquals(new Quotation("ACME", 1.5, 2.5, 1L << 40), stock.Describe("ACME"));
        assertEquals(new IStock.BuyResult(94, 3, 2), stock.Buy("ACME", 3, 100));
        assertArrayEquals(new double[] {0.5, 1.5}, stock.List(2).prices());
        for (int i = 0; i < 500; i++) {
            assertEquals(i % 40, stock.Quote("x".repeat(i % 40)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsAsynchronously(boolean withCallObjects) throws ComException {
        AsyncIStock call = Com.createCall(stock(withCallObjects), AsyncIStock.class);
        for (int i = 0; i < 100; i++) {
            call.Begin_Quote("MSFT");
            assertEquals(4, call.Finish_Quote());
            call.Begin_Buy("ACME", 3, 100);
            assertEquals(new IStock.BuyResult(94, 3, 2), call.Finish_Buy());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsWithFutures(boolean withCallObjects) throws Exception {
        IStockProxy.Futures futures = IStockProxy.futures(stock(withCallObjects));
        List<CompletableFuture<Double>> quotes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            quotes.add(futures.Quote("x".repeat(i % 30)));
        }
        for (int i = 0; i < quotes.size(); i++) {
            assertEquals(i % 30, quotes.get(i).get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void deliversFailureHResults() throws ComException {
        IStock stock = stock(false);
        assertFails(0x80040201, () -> stock.Quote("NONE"));
        assertFails(HResult.E_INVALIDARG, () -> stock.Buy("ACME", -1, 0));
        AsyncIStock call = Com.createCall(stock(true), AsyncIStock.class);
        call.Begin_Quote("NONE");
        assertFails(NetExchange.UNKNOWN_SYMBOL, call::Finish_Quote);
        ComException e = assertThrows(ComException.class, () -> stock.Quote("NONE"));
        assertEquals(
                "0x80040201 from IStock::Quote at " + server.endpoint(), e.getMessage(), "says where it came from");
    }

    @Test
    void isAnsweredLateByAnotherThreadOfTheServer() throws ComException {
        IStock stock = stock(true);
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        ISynchronize done = call.queryInterface(ISynchronize.class);
        long start = System.nanoTime();
        call.Begin_Quote("LATER");
        assertEquals(4, stock.Quote("MSFT"), "others go on meanwhile");
        assertEquals(HResult.RPC_S_CALLPENDING, done.Wait(0, 0));
        assertEquals(HResult.S_OK, done.Wait(0, HResult.INFINITE));
        assertEquals(5, call.Finish_Quote());
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis >= NetExchange.LATER_MILLIS - 5, millis + " ms");
    }

    @Test
    void manyLateCallsOnOneConnectionTakeTheTimeOfOne() throws Exception {
        IStockProxy.Futures futures = IStockProxy.futures(stock(true));
        long start = System.nanoTime();
        List<CompletableFuture<Double>> quotes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            quotes.add(futures.Quote("LATER"));
        }
        for (CompletableFuture<Double> quote : quotes) {
            assertEquals(5, quote.get(10, TimeUnit.SECONDS));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 20 * NetExchange.LATER_MILLIS, millis + " ms");
    }

    @Test
    void cancelsACallObjectsCall() throws Exception {
        IStock stock = stock(true);
        double before = stock.Quote("SEEN");
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        ICancelMethodCalls cancel = call.queryInterface(ICancelMethodCalls.class);
        call.Begin_Quote("NEVER");
        assertEquals(HResult.RPC_S_CALLPENDING, cancel.TestCancel());
        assertEquals(HResult.S_OK, cancel.Cancel(0));
        assertEquals(HResult.RPC_E_CALL_CANCELED, cancel.TestCancel());
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
        awaitCancels(stock, before + 1);
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote(), "it can be used again");
    }

    @Test
    void cancelsASynchronousMethodThatSpins() throws Exception {
        IStock stock = stock(false);
        double before = stock.Quote("SEEN");
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("SPIN");
        assertEquals(4, stock.Quote("MSFT"), "another call is served while it spins");
        assertEquals(
                HResult.RPC_E_CALL_COMPLETE,
                call.queryInterface(ICancelMethodCalls.class).Cancel(10),
                "the server ended it in time");
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
        awaitCancels(stock, before + 1);
    }

    @Test
    void aReleasedCallGoesOnAtTheServer() throws Exception {
        IStock stock = stock(false);
        double before = stock.Quote("SEEN");
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("SLEEP");
        call.release();
        Thread.sleep(2 * NetExchange.LATER_MILLIS);
        assertEquals(before, stock.Quote("SEEN"), "nothing was cancelled");
        assertEquals(4, stock.Quote("MSFT"));
    }

    @Test
    void endsCallsOfAServerThatIsKilled() throws Exception {
        ServerProcess doomed = ServerProcess.start();
        client.close();
        client = ComClient.connect(doomed.endpoint());
        IStock stock = stock(true);
        AsyncIStock waited = Com.createCall(stock, AsyncIStock.class);
        AsyncIStock unwatched = Com.createCall(stock, AsyncIStock.class);
        CompletableFuture<Double> future = IStockProxy.futures(stock).Quote("NEVER");
        unwatched.Begin_Quote("NEVER");
        waited.Begin_Quote("NEVER");
        CompletableFuture<Throwable> sync =
                CompletableFuture.supplyAsync(() -> assertThrows(ComException.class, () -> stock.Quote("NEVER")));
        CompletableFuture<Throwable> finish =
                CompletableFuture.supplyAsync(() -> assertThrows(ComException.class, waited::Finish_Quote));
        Thread.sleep(200);
        doomed.close();
        ComException fromSync = (ComException) sync.get(10, TimeUnit.SECONDS);
        ComException fromFinish = (ComException) finish.get(10, TimeUnit.SECONDS);
        assertEquals(HResult.RPC_S_CALL_FAILED, fromSync.hresult());
        assertEquals(HResult.RPC_S_CALL_FAILED, fromFinish.hresult());
        assertEquals(HResult.S_OK, unwatched.queryInterface(ISynchronize.class).Wait(0, 10_000));
        assertFails(HResult.RPC_S_CALL_FAILED, unwatched::Finish_Quote);
        Exception failed = assertThrows(Exception.class, () -> future.get(10, TimeUnit.SECONDS));
        assertEquals(
                HResult.RPC_S_CALL_FAILED,
                assertInstanceOf(ComException.class, failed.getCause()).hresult());
        assertFails(HResult.RPC_S_SERVER_UNAVAILABLE, () -> stock.Quote("MSFT"));
    }

    @Test
    void aProxyKnowsWhetherTheServerMakesCallObjects() throws ComException {
        assertTrue(stock(true).tryQueryInterface(ICallFactory.class) != null);
        assertFails(HResult.E_NOINTERFACE, () -> stock(false).queryInterface(ICallFactory.class));
    }
}
