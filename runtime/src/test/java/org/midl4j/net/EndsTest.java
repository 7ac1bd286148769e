package org.midl4j.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.call.ProxyObject;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.WatchedExchange;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.Stock;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.sample.watch.IWatcher;

/** A server and clients in one process, on real connections: objects, references, callbacks, apartments. */
@Timeout(30)
final class EndsTest {
    private static final Guid WATCHED = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf3");
    private static final Guid STA_WATCHED = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf4");

    private final WatchedExchange exchange = new WatchedExchange();
    private ComServer server;
    private ComClient client;
    private SingleThreadedApartment sta;

    @BeforeAll
    static void registerWhatNoServiceNames() {
        Com.register(iid -> iid.equals(IWatchedStock.TYPE.iid())
                ? IWatchedStock.TYPE
                : iid.equals(IWatcher.TYPE.iid()) ? IWatcher.TYPE : null);
    }

    @BeforeEach
    void start() throws ComException {
        sta = Apartment.sta("exchange");
        server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]");
        server.register(Stock.CLSID, StockExchange::new);
        server.register(WATCHED, () -> exchange);
        server.register(STA_WATCHED, sta, () -> exchange);
        client = ComClient.connect(server.endpoint());
    }

    @AfterEach
    void stop() {
        exchange.gate.countDown();
        client.close();
        server.close();
        sta.close();
    }

    private static void assertFails(int hresult, Executable call) {
        ComException e = assertThrows(ComException.class, call);
        assertEquals(HResult.describe(hresult), HResult.describe(e.hresult()), e.getMessage());
    }

    private static void assertSoon(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail(what);
            }
            Thread.sleep(5);
        }
    }

    // ---- objects

    @Test
    void saysWhichClassesItDoesNotKnow() {
        assertFails(HResult.REGDB_E_CLASSNOTREG, () -> client.createInstance(Guid.NULL, IStock.class));
    }

    @Test
    void passesOnWhyAFactoryFailed() {
        server.register(Guid.NULL, () -> {
            throw new ComException(HResult.E_ACCESSDENIED);
        });
        assertFails(HResult.E_ACCESSDENIED, () -> client.createInstance(Guid.NULL, IStock.class));
    }

    @Test
    void refusesAnInterfaceThatTheObjectDoesNotHave() {
        assertFails(HResult.E_NOINTERFACE, () -> client.createInstance(Stock.CLSID, IWatchedStock.class));
        assertEquals(0, server.exportedObjects());
    }

    @Test
    void findsOtherInterfacesAndKeepsTheIdentity() throws ComException {
        IStock stock = client.createInstance(WATCHED, IStock.class);
        IWatchedStock watched = stock.queryInterface(IWatchedStock.class);
        assertEquals(6, watched.Total(2, new int[] {2, 4}));
        assertEquals(stock, watched);
        assertEquals(stock.hashCode(), watched.hashCode());
        assertNull(stock.tryQueryInterface(IWatcher.class));
        IUnknown unknown = stock.queryInterface(IUnknown.class);
        assertEquals(stock, unknown);
        IStock same = client.createInstance(WATCHED, IStock.class);
        assertEquals(stock, same, "the factory gives the same object again");
        IStock other = client.createInstance(Stock.CLSID, IStock.class);
        assertNotEquals(stock, other);
    }

    @Test
    void letsGoOfAnObjectWithItsLastReference() throws Exception {
        IStock stock = client.createInstance(Stock.CLSID, IStock.class);
        IStock shared = Com.share(stock, IStock.class);
        assertEquals(1, server.exportedObjects());
        stock.release();
        stock.release();
        assertFails(HResult.RPC_E_DISCONNECTED, () -> stock.Quote("MSFT"));
        assertEquals(4, shared.Quote("MSFT"));
        assertEquals(1, server.exportedObjects());
        shared.release();
        assertSoon("the object is let go of", () -> server.exportedObjects() == 0);
    }

    @Test
    void givesEverythingBackWhenItCloses() throws Exception {
        for (int i = 0; i < 10; i++) {
            client.createInstance(Stock.CLSID, IStock.class).Quote("MSFT");
        }
        assertEquals(10, server.exportedObjects());
        client.close();
        assertSoon("the objects are let go of", () -> server.exportedObjects() == 0);
        assertSoon("the connection is closed", () -> server.connections() == 0);
    }

    @Test
    void aCallAfterTheClientIsClosedFails() throws ComException {
        IStock stock = client.createInstance(Stock.CLSID, IStock.class);
        client.close();
        assertThrows(ComException.class, () -> stock.Quote("MSFT"));
        assertThrows(ComException.class, () -> client.createInstance(Stock.CLSID, IStock.class));
    }

    @Test
    void aFreshServerAtTheSamePlaceDoesNotKnowOldObjects() throws Exception {
        IStock stock = client.createInstance(Stock.CLSID, IStock.class);
        server.close();
        server = ComServer.listen(server.endpoint());
        assertSoon("the client notices", () -> {
            ComException e = assertThrows(ComException.class, () -> stock.Quote("MSFT"));
            return e.hresult() == HResult.ofWin32(1717) || e.hresult() == HResult.RPC_E_INVALID_OBJECT;
        });
        server.register(Stock.CLSID, StockExchange::new);
        assertEquals(4, client.createInstance(Stock.CLSID, IStock.class).Quote("MSFT"));
    }

    @Test
    void failsToConnectWhereNobodyListens() {
        int port = server.port();
        server.close();
        assertFails(HResult.RPC_S_SERVER_UNAVAILABLE, () -> ComClient.connect("ncacn_ip_tcp:127.0.0.1[" + port + "]"));
    }

    @Test
    void failsToListenWhereSomebodyDoes() {
        ComException e = assertThrows(ComException.class, () -> ComServer.listen(server.endpoint()));
        assertEquals(0x800706B8, e.hresult(), e.getMessage());
    }

    // ---- interface pointers

    @Test
    void callsBackAnObjectOfTheClient() throws ComException {
        IWatchedStock stock = client.createInstance(WATCHED, IWatchedStock.class);
        List<String> changes = Collections.synchronizedList(new ArrayList<>());
        stock.Watch("MSFT", (symbol, price) -> changes.add(symbol + " " + price));
        assertEquals(List.of("MSFT 4.0"), changes);
    }

    @Test
    void bringsAnObjectHome() throws Exception {
        IWatchedStock stock = client.createInstance(WATCHED, IWatchedStock.class);
        IWatcher watcher = (symbol, price) -> {};
        stock.Watch("MSFT", watcher);
        assertInstanceOf(ProxyObject.class, exchange.Watcher());
        assertSame(watcher, stock.Watcher());
        stock.Watch("MSFT", null);
        assertNull(stock.Watcher());
    }

    @Test
    void handsAnObjectOnToAThirdParty() throws Exception {
        IWatchedStock stock = client.createInstance(WATCHED, IWatchedStock.class);
        List<String> changes = Collections.synchronizedList(new ArrayList<>());
        IWatcher watcher = (symbol, price) -> changes.add(symbol + " " + price);
        stock.Watch("HP", watcher);
        try (ComClient second = ComClient.connect(server.endpoint())) {
            IWatchedStock seenBySecond = second.createInstance(WATCHED, IWatchedStock.class);
            IWatcher handedOn = Objects.requireNonNull(seenBySecond.Watcher());
            handedOn.Changed("ACME", 1);
            assertEquals(List.of("HP 2.0", "ACME 1.0"), changes);
            handedOn.release();
        }
        assertNotNull(exchange.Watcher());
        exchange.Watcher().Changed("HP", 3);
        assertEquals(3, changes.size(), "the server's reference is not the second client's");
    }

    @Test
    void disconnectsFromAClientWhoseLastObjectItLetGoOf() throws Exception {
        IWatchedStock stock = client.createInstance(WATCHED, IWatchedStock.class);
        for (int i = 0; i < 3; i++) {
            List<String> changes = Collections.synchronizedList(new ArrayList<>());
            stock.Watch("MSFT", (symbol, price) -> changes.add(symbol));
            assertEquals(List.of("MSFT"), changes);
            assertEquals(1, client.exportedObjects());
            assertEquals(1, client.connections());
            Objects.requireNonNull(exchange.Watcher()).release();
            assertSoon("the client's object is let go of", () -> client.exportedObjects() == 0);
            assertSoon("the server hangs up", () -> client.connections() == 0);
        }
    }

    @Test
    void refusesAnInterfaceThatNobodyKnows() {
        assertFails(HResult.REGDB_E_IIDNOTREG, () -> client.createInstance(Stock.CLSID, Runnable.class));
    }

    // ---- apartments

    @Test
    void callsAnObjectOnTheThreadOfItsApartment() throws ComException {
        IWatchedStock stock = client.createInstance(STA_WATCHED, IWatchedStock.class);
        assertEquals(4, stock.Quote("MSFT"));
        assertSame(sta.thread(), exchange.calledOn);
    }

    @Test
    void anApartmentThatWaitsForTheServerServesItsCallback() throws Exception {
        try (SingleThreadedApartment mine = Apartment.sta("client")) {
            String calledOn = mine.submit(() -> {
                IWatchedStock stock = client.createInstance(STA_WATCHED, IWatchedStock.class);
                List<String> threads = new ArrayList<>();
                stock.Watch(
                        "MSFT",
                        (symbol, price) -> threads.add(Thread.currentThread().getName()));
                return threads.toString();
            });
            assertEquals("[midl4j-sta-client]", calledOn);
        }
    }

    @Test
    void anEndedApartmentDoesNotHangItsCallers() throws Exception {
        IWatchedStock stock = client.createInstance(STA_WATCHED, IWatchedStock.class);
        sta.close();
        assertFails(HResult.RPC_E_SERVER_DIED_DNE, () -> stock.Quote("MSFT"));
    }

    // ---- threads

    @Test
    void aCallThatBlocksDoesNotBlockOthers() throws Exception {
        IStock stock = client.createInstance(WATCHED, IStock.class);
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            Future<Double> late = threads.submit(() -> stock.Quote("LATE"));
            assertTrue(exchange.entered.await(10, TimeUnit.SECONDS));
            for (int i = 0; i < 100; i++) {
                assertEquals(4, stock.Quote("MSFT"));
            }
            exchange.gate.countDown();
            assertEquals(7, late.get(10, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, server.connections());
    }

    @Test
    void anInterruptedCallerIsFreedAndTheConnectionStays() throws Exception {
        IStock stock = client.createInstance(WATCHED, IStock.class);
        ComException[] seen = new ComException[1];
        Thread caller = new Thread(
                () -> seen[0] = assertThrows(ComException.class, () -> stock.Quote("LATE")), "interrupted caller");
        caller.start();
        assertTrue(exchange.entered.await(10, TimeUnit.SECONDS));
        caller.interrupt();
        caller.join(10_000);
        assertNotNull(seen[0]);
        assertEquals(HResult.RPC_E_CALL_CANCELED, seen[0].hresult());
        exchange.gate.countDown();
        assertEquals(4, stock.Quote("MSFT"));
        assertEquals(1, server.connections());
    }
}
