package org.midl4j.conformance;

import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.com.ISynchronize;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** Calls whose server goes away. */
@DisplayName("Server gone")
final class ServerGoneTest {
    private final StockExchange exchange = new StockExchange();

    @AutoClose
    private final Nets nets = new Nets();

    @ParameterizedTest(
            name = "CA-067 server gone during a call: Wait succeeds, Finish_ returns what a sync call would; {0}")
    @EnumSource(
            value = Way.class,
            names = {"COPIED", "TCP", "LOCAL", "TLS"})
    void connectionLost(Way way) throws Exception {
        Net net = nets.to(way, exchange);
        IStock stock = net.proxy(IStock.TYPE);
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        ISynchronize done = call.queryInterface(ISynchronize.class);
        call.Begin_Quote("LATE");
        exchange.entered.await();
        assertIs(HResult.RPC_S_CALLPENDING, done.Wait(0, 0));
        CompletableFuture<Integer> sync = CompletableFuture.supplyAsync(
                () -> Assertions.assertThrows(ComException.class, () -> stock.Quote("LATE"))
                        .hresult());
        assertSoon("the sync call was not served", () -> exchange.calls.get() == 2);
        net.loseConnection();
        assertIs(HResult.S_OK, done.Wait(0, HResult.INFINITE));
        assertFails(sync.get(10, TimeUnit.SECONDS), call::Finish_Quote);
        assertIs(HResult.RPC_S_CALL_FAILED, sync.get());
        exchange.gate.countDown();
    }

    @Test
    @DisplayName("CA-067 server's apartment gone: Begin_ fails as a sync call does, and so does Finish_")
    void apartmentEnded() throws Exception {
        SingleThreadedApartment home = Apartment.sta("ended");
        IStock stock = home.create(IStock.TYPE, () -> exchange);
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        home.close();
        assertFails(HResult.RPC_E_SERVER_DIED_DNE, () -> stock.Quote("MSFT"));
        assertFails(HResult.RPC_E_SERVER_DIED_DNE, () -> call.Begin_Quote("MSFT"));
        assertFails(HResult.RPC_E_SERVER_DIED_DNE, call::Finish_Quote);
        assertFails(HResult.RPC_E_CALL_COMPLETE, call::Finish_Quote);
    }
}
