package org.midl4j.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.RuntimeLimits;
import org.midl4j.call.Caller;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.rpc.AuthenticationLevel;
import org.midl4j.rpc.Certificates;
import org.midl4j.rpc.ClientOptions;
import org.midl4j.rpc.ServerOptions;
import org.midl4j.rpc.Tls;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.WatchedExchange;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.Stock;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.sample.watch.IWatcher;

/** What can be set of COM servers and clients. */
@Timeout(120)
final class OptionsTest {
    private static final String ANYWHERE = "ncacn_ip_tcp:127.0.0.1[0]";
    private static final Guid WATCHED = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf3");
    private static final Duration LONG = Duration.ofSeconds(60);

    private final WatchedExchange exchange = new WatchedExchange();

    /** A thread for each that waits: on two processors Java 25's common pool has one. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeAll
    static void registerWhatNoServiceNames() {
        Com.register(iid -> iid.equals(IWatchedStock.TYPE.iid())
                ? IWatchedStock.TYPE
                : iid.equals(IWatcher.TYPE.iid()) ? IWatcher.TYPE : null);
    }

    @AfterEach
    void open() {
        exchange.gate.countDown();
        threads.shutdown();
    }

    private static ComServer serve(ServerOptions options) throws ComException {
        return ComServer.listen(ANYWHERE, RuntimeLimits.DEFAULT, options);
    }

    @Test
    void objectsAndCallbacksAreCalledOverTls() throws Exception {
        CompletableFuture<Caller> calling = new CompletableFuture<>();
        CompletableFuture<Caller> callingBack = new CompletableFuture<>();
        StockExchange curious = new StockExchange() {
            @Override
            public double Quote(String symbol) throws ComException {
                calling.complete(caller());
                return super.Quote(symbol);
            }
        };
        try (ComServer server = serve(ServerOptions.DEFAULT.withTls(Certificates.server()));
                ComClient client = ComClient.connect(
                        server.endpoint(),
                        ClientOptions.DEFAULT.withTls(Certificates.client().withClientCertificates()))) {
            server.register(Stock.CLSID, () -> curious);
            server.register(WATCHED, () -> exchange);
            assertEquals(4, client.createInstance(Stock.CLSID, IStock.class).Quote("MSFT"));
            client.createInstance(WATCHED, IWatchedStock.class)
                    .Watch("MSFT", (symbol, price) -> callingBack.complete(caller()));
            Caller there = calling.get(60, TimeUnit.SECONDS);
            assertEquals("CN=client", there.principal().orElseThrow());
            assertTrue(there.address().startsWith("/127.0.0.1:"), there::address);
            Caller back = callingBack.get(60, TimeUnit.SECONDS);
            assertEquals("CN=server", back.principal().orElseThrow());
            assertEquals("TLSv1.3", back.tls().orElseThrow().getProtocol());
        }
    }

    private static Caller caller() {
        return Objects.requireNonNull(ServerCall.current()).origin().orElseThrow();
    }

    @Test
    void clientWithoutTlsLearnsThatTheServerHasIt() throws Exception {
        try (ComServer server = serve(ServerOptions.DEFAULT.withTls(Certificates.server()));
                ComClient client = ComClient.connect(server.endpoint())) {
            ComException told =
                    assertThrows(ComException.class, () -> client.createInstance(Stock.CLSID, IStock.class));
            assertTrue(String.valueOf(told.getMessage()).contains("speaks TLS"), told.getMessage());
        }
    }

    @Test
    void serverForAnotherHostIsNotCalled() throws Exception {
        ServerOptions elsewhere = ServerOptions.DEFAULT.withTls(Tls.of(Certificates.context("elsewhere")));
        try (ComServer server = serve(elsewhere)) {
            ComException told = assertThrows(
                    ComException.class,
                    () -> ComClient.connect(server.endpoint(), ClientOptions.DEFAULT.withTls(Certificates.client())));
            assertEquals(0x80090322, told.hresult(), told.getMessage()); // SEC_E_WRONG_PRINCIPAL
        }
    }

    @Test
    void stopsWhenCallsHaveEnded() throws Exception {
        try (ComServer server = serve(ServerOptions.DEFAULT);
                ComClient client = ComClient.connect(server.endpoint())) {
            server.register(Stock.CLSID, () -> exchange);
            IStock stock = client.createInstance(Stock.CLSID, IStock.class);
            CompletableFuture<Double> late = CompletableFuture.supplyAsync(() -> quote(stock, "LATE"), threads);
            exchange.entered.await();
            CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(() -> stop(server, LONG), threads);
            while (!refuses(server.endpoint())) {
                assertFalse(stopped.isDone(), "a call is running");
            }
            exchange.gate.countDown();
            late.get(60, TimeUnit.SECONDS);
            assertTrue(stopped.get(60, TimeUnit.SECONDS), "all calls ended in time");
            assertThrows(ComException.class, () -> stock.Quote("MSFT"));
        }
    }

    @Test
    void doesNotWaitForCallsForEver() throws Exception {
        try (ComServer server = serve(ServerOptions.DEFAULT);
                ComClient client = ComClient.connect(server.endpoint())) {
            server.register(Stock.CLSID, () -> exchange);
            IStock stock = client.createInstance(Stock.CLSID, IStock.class);
            CompletableFuture<Integer> late = CompletableFuture.supplyAsync(
                    () -> assertThrows(ComException.class, () -> stock.Quote("LATE"))
                            .hresult(),
                    threads);
            exchange.entered.await();
            assertFalse(server.stop(Duration.ofMillis(50)), "a call is running still");
            assertEquals(HResult.RPC_S_CALL_FAILED, late.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void callsOfAClientEndAtItsLimit() throws Exception {
        try (ComServer server = serve(ServerOptions.DEFAULT);
                ComClient client =
                        ComClient.connect(server.endpoint(), ClientOptions.DEFAULT.withCall(Duration.ofMillis(50)))) {
            server.register(WATCHED, () -> exchange);
            IStock stock = client.createInstance(WATCHED, IStock.class);
            ComException late = assertThrows(ComException.class, () -> stock.Quote("LATE"));
            assertEquals(HResult.RPC_E_TIMEOUT, late.hresult(), late.getMessage());
            IWatchedStock watched = stock.queryInterface(IWatchedStock.class);
            late = assertThrows(ComException.class, () -> watched.Total(3, new int[3]));
            assertEquals(HResult.RPC_E_TIMEOUT, late.hresult(), late.getMessage());
            exchange.totalGate.countDown();
            assertEquals(3, Com.withTimeout(watched, IWatchedStock.class, LONG).Total(2, new int[] {1, 2}));
        }
    }

    @Test
    void clientsNeedTheLevelThatAServerWants() throws Exception {
        try (ComServer server = serve(ServerOptions.DEFAULT.withMinimumLevel(AuthenticationLevel.PACKET));
                ComClient client = ComClient.connect(server.endpoint())) {
            ComException told =
                    assertThrows(ComException.class, () -> client.createInstance(Stock.CLSID, IStock.class));
            assertEquals(HResult.E_ACCESSDENIED, told.hresult(), told.getMessage());
        }
    }

    @Test
    void idleClientsAreSentAway() throws Exception {
        try (ComServer server = serve(ServerOptions.DEFAULT.withIdle(Duration.ofMillis(100)));
                ComClient client = ComClient.connect(server.endpoint())) {
            long end = System.nanoTime() + LONG.toNanos();
            while (server.connections() > 0 && System.nanoTime() < end) {
                Thread.sleep(5);
            }
            assertEquals(0, server.connections(), client::endpoint);
        }
    }

    private static boolean refuses(String endpoint) {
        try {
            ComClient.connect(endpoint).close();
            return false;
        } catch (ComException e) {
            return e.hresult() == HResult.RPC_S_SERVER_UNAVAILABLE;
        }
    }

    private static boolean stop(ComServer server, Duration atMost) {
        try {
            return server.stop(atMost);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double quote(IStock stock, String symbol) {
        try {
            return stock.Quote(symbol);
        } catch (ComException e) {
            throw new IllegalStateException(e);
        }
    }
}
