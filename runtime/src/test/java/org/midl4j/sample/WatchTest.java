package org.midl4j.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.midl4j.Com;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.call.ProxyObject;
import org.midl4j.com.ComException;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.watch.AsyncIWatchedStock;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.sample.watch.IWatchedStockProxy;
import org.midl4j.sample.watch.IWatcher;

/** Interface pointers and derived interfaces between apartments. */
final class WatchTest {
    private SingleThreadedApartment home;
    private SingleThreadedApartment client;
    private WatchedExchange exchange;
    private IWatchedStock stock;

    @BeforeEach
    void startTwoApartments() throws ComException {
        home = Apartment.sta("exchange");
        client = Apartment.sta("client");
        exchange = new WatchedExchange();
        stock = home.create(IWatchedStock.TYPE, () -> exchange);
    }

    @AfterEach
    void endThem() {
        home.close();
        client.close();
    }

    @Test
    void callsBackIntoAnApartmentThatWaits() throws ComException {
        List<String> seen = client.submit(() -> {
            IWatchedStock mine = home.create(IWatchedStock.TYPE, () -> exchange);
            List<String> changes = new ArrayList<>();
            IWatcher watcher = (symbol, price) -> changes.add(
                    symbol + " " + price + " on " + Thread.currentThread().getName());
            mine.Watch("MSFT", watcher);
            assertSame(watcher, mine.Watcher());
            mine.Watch("HP", null);
            assertNull(mine.Watcher());
            return changes;
        });
        assertEquals(List.of("MSFT 4.0 on midl4j-sta-client"), seen);
    }

    @Test
    void givesAProxyToWhoIsElsewhereAndTheObjectToWhoIsHome() throws ComException {
        IWatcher watcher = (symbol, price) -> {};
        stock.Watch("MSFT", watcher);
        assertSame(watcher, stock.Watcher());
        IWatcher atServer = home.submit(exchange::Watcher);
        assertInstanceOf(ProxyObject.class, atServer);
        client.submit(() -> {
            IWatchedStock other = home.create(IWatchedStock.TYPE, () -> exchange);
            assertEquals(atServer, other.Watcher());
            return true;
        });
    }

    @Test
    void callsInheritedOperationsThroughADerivedProxy() throws Exception {
        assertEquals(4, stock.Quote("MSFT"));
        assertEquals(6, stock.Total(2, new int[] {2, 4}));
        IStock base = stock.queryInterface(IStock.class);
        assertEquals(2, base.Quote("HP"));
        AsyncIWatchedStock call = Com.createCall(stock, AsyncIWatchedStock.class);
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote());
        call.Begin_Watch("MSFT", null);
        call.Finish_Watch();
        AsyncIStock baseCall = Com.createCall(stock, AsyncIStock.class);
        baseCall.Begin_Quote("A");
        assertEquals(1, baseCall.Finish_Quote());
        assertEquals(
                9L, IWatchedStockProxy.futures(stock).Total(2, new int[] {4, 5}).get());
        assertNull(IWatchedStockProxy.futures(stock).Watcher().get());
    }

    @Test
    void findsADerivedInterfaceFromABaseProxy() throws ComException {
        IStock base = home.create(IStock.TYPE, () -> exchange);
        IWatchedStock derived = base.queryInterface(IWatchedStock.class);
        assertEquals(7, derived.Total(2, new int[] {3, 4}));
        assertEquals(base, derived);
        assertEquals(base.hashCode(), derived.hashCode());
        assertNotNull(Com.createCall(base, AsyncIWatchedStock.class));
    }
}
