package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.ComClient;
import org.midl4j.ComServer;
import org.midl4j.RuntimeLimits;
import org.midl4j.apartment.Apartment;
import org.midl4j.apartment.SingleThreadedApartment;
import org.midl4j.call.CallDescription;
import org.midl4j.call.CallListener;
import org.midl4j.call.ReplyWriter;
import org.midl4j.call.ServerCall;
import org.midl4j.com.CallOutcome;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.com.Parts;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.WatchedExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.IStockProxy;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.sample.watch.IWatcher;

/** What the runtime does beside calling: listeners, limits, objects of several parts, success codes, futures. */
@DisplayName("Runtime services")
final class RuntimeServicesTest {
    private static final Guid CLSID = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf5");

    private final StockExchange exchange = new StockExchange();

    @AutoClose
    private final Nets nets = new Nets();

    /** Writes down what it hears. */
    private static final class Log implements CallListener, AutoCloseable {
        final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        Log() {
            Com.addCallListener(this);
        }

        @Override
        public @Nullable Ending sending(CallDescription call) {
            return hresult -> lines.add("sent " + call.operation() + " " + HResult.nameOf(hresult));
        }

        @Override
        public @Nullable Ending serving(CallDescription call) {
            return hresult -> lines.add("served " + call.operation() + " " + HResult.nameOf(hresult));
        }

        @Override
        public void close() {
            Com.removeCallListener(this);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aListenerSeesEveryCallAtBothEnds(Way way) throws Exception {
        Net net = nets.to(way, exchange);
        IStock stock = net.proxy(IStock.TYPE);
        try (Log log = new Log()) {
            stock.Quote("MSFT");
            assertFails(HResult.E_INVALIDARG, () -> stock.Buy("MSFT", -1, 0));
            assertSoon("not all was told", () -> log.lines.size() == 4);
            assertEquals(
                    List.of("sent Buy S_OK", "sent Quote S_OK", "served Buy E_INVALIDARG", "served Quote S_OK"),
                    log.lines.stream().sorted().toList());
            log.lines.clear();
            AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
            call.Begin_Quote("LATE");
            exchange.entered.await();
            call.release();
            assertEquals(List.of("sent Quote RPC_E_CALL_CANCELED"), List.copyOf(log.lines));
            exchange.gate.countDown();
            assertSoon("the server did not answer", () -> log.lines.contains("served Quote S_OK"));
            net.sendFails = true;
            assertFails(HResult.RPC_S_SERVER_UNAVAILABLE, () -> stock.Quote("MSFT"));
            assertTrue(log.lines.contains("sent Quote RPC_S_SERVER_UNAVAILABLE"), log.lines.toString());
        }
        net.sendFails = false;
        stock.Quote("UNHEARD");
    }

    @Test
    void aListenerThatThrowsDisturbsNoCall() throws ComException {
        CallListener broken = new CallListener() {
            @Override
            public @Nullable Ending sending(CallDescription call) {
                throw new IllegalStateException("a bug in a listener");
            }

            @Override
            public @Nullable Ending serving(CallDescription call) {
                return hresult -> {
                    throw new IllegalStateException("a bug in a listener");
                };
            }
        };
        Com.addCallListener(broken);
        try {
            assertEquals(4, nets.to(Way.COPIED, exchange).proxy(IStock.TYPE).Quote("MSFT"));
        } finally {
            Com.removeCallListener(broken);
        }
    }

    @Test
    void theFlightRecorderRecordsCalls(@TempDir Path folder) throws Exception {
        IStock stock = nets.to(Way.TCP, exchange).proxy(IStock.TYPE);
        Path file = folder.resolve("calls.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("org.midl4j.ClientCall").withThreshold(Duration.ZERO);
            recording.enable("org.midl4j.ServerCall").withThreshold(Duration.ZERO);
            recording.start();
            assertFails(0x80040201, () -> stock.Quote("NONE"));
            stock.List(2);
            recording.stop();
            recording.dump(file);
        }
        List<String> recorded = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            recorded.add(event.getEventType().getName().replace("org.midl4j.", "") + " "
                    + event.getString("interfaceName") + "." + event.getString("operation") + " "
                    + event.getString("result"));
        }
        recorded.sort(null);
        assertEquals(
                List.of(
                        "ClientCall IStock.List S_OK",
                        "ClientCall IStock.Quote S_OK",
                        "ServerCall IStock.List S_OK",
                        "ServerCall IStock.Quote 0x80040201"),
                recorded);
    }

    @Test
    void aClientCannotHoldMoreObjectsThanTheServerAllows() throws ComException {
        RuntimeLimits limits = RuntimeLimits.DEFAULT.withObjectsPerClient(3);
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]", limits);
                ComClient greedy = ComClient.connect(server.endpoint());
                ComClient other = ComClient.connect(server.endpoint())) {
            server.register(CLSID, StockExchange::new);
            List<IStock> held = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                held.add(greedy.createInstance(CLSID, IStock.class));
            }
            assertFails(HResult.RPC_E_OUT_OF_RESOURCES, () -> greedy.createInstance(CLSID, IStock.class));
            assertEquals(4, other.createInstance(CLSID, IStock.class).Quote("MSFT"));
            held.get(0).release();
            assertEquals(4, held.get(1).Quote("MSFT")); // behind the release on the same connection
            assertEquals(5, greedy.createInstance(CLSID, IStock.class).Quote("AGAIN"));
        }
    }

    @Test
    void aRequestLongerThanTheServerAllowsIsRefused() throws ComException {
        RuntimeLimits limits = RuntimeLimits.DEFAULT.withRequestSize(10_000).withFragmentSize(4096);
        try (ComServer server = ComServer.listen("ncacn_ip_tcp:127.0.0.1[0]", limits);
                ComClient client = ComClient.connect(server.endpoint(), Duration.ofSeconds(10), limits)) {
            server.register(CLSID, () -> exchange);
            IStock stock = client.createInstance(CLSID, IStock.class);
            assertEquals(4000, stock.Quote("X".repeat(4000)));
            assertThrows(ComException.class, () -> stock.Quote("X".repeat(20_000)));
            assertEquals(1, exchange.calls.get());
            try (ComClient second = ComClient.connect(server.endpoint())) {
                assertEquals(4, second.createInstance(CLSID, IStock.class).Quote("MSFT"));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> RuntimeLimits.DEFAULT.withThreads(0));
    }

    /** Watches, and nothing else. */
    private static final class Watcher implements IWatcher {
        final List<String> seen = new ArrayList<>();

        @Override
        public void Changed(String symbol, double price) {
            seen.add(symbol);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anObjectCanBeMadeOfParts(Way way) throws Exception {
        Watcher watcher = new Watcher();
        Parts parts = Parts.of(exchange).add(IWatcher.class, watcher);
        IStock stock = nets.to(way, parts).proxy(IStock.TYPE);
        assertEquals(4, stock.Quote("MSFT"));
        IWatcher other = stock.queryInterface(IWatcher.class);
        other.Changed("ACME", 1);
        assertEquals(List.of("ACME"), watcher.seen);
        assertEquals(stock, other);
        assertEquals(4, other.queryInterface(IStock.class).Quote("MSFT"));
        assertFails(HResult.E_NOINTERFACE, () -> stock.queryInterface(IWatchedStock.class));
    }

    @Test
    void aPartThatIsHandedOutStandsForTheWhole() throws Exception {
        Watcher watcher = new Watcher();
        Parts parts = Parts.of(exchange).add(IWatcher.class, watcher);
        assertSame(parts, Parts.whole(watcher));
        assertThrows(IllegalArgumentException.class, () -> Parts.of(watcher));
        WatchedExchange watched = new WatchedExchange();
        try (SingleThreadedApartment home = Apartment.sta("watched")) {
            IWatchedStock remote = home.create(IWatchedStock.TYPE, () -> watched);
            remote.Watch("MSFT", watcher);
            IUnknown seen = home.submit(watched::Watcher);
            assertTrue(seen instanceof IWatcher);
            assertEquals(4, home.submit(() -> seen.queryInterface(IStock.class).Quote("MSFT")));
        }
    }

    /** Answers {@code Quote} with the success code S_FALSE, as no Java method can; by means of a call object's stub. */
    private static void answerWithFalse(ServerCall call) {
        ReplyWriter<Double> writer = (out, price) -> out.writeDouble(price);
        call.reply(writer, 2.5, HResult.S_FALSE);
    }

    @Test
    void aCallObjectKnowsTheSuccessCode() throws ComException {
        StockExchange answering = new StockExchange() {
            @Override
            public double Quote(String symbol) throws ComException {
                ServerCall call = ServerCall.current();
                if (symbol.equals("FALSE") && call != null) {
                    answerWithFalse(call);
                }
                return super.Quote(symbol);
            }
        };
        IStock stock = nets.to(Way.COPIED, answering).proxy(IStock.TYPE);
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        CallOutcome outcome = call.queryInterface(CallOutcome.class);
        assertIs(HResult.RPC_E_CALL_COMPLETE, outcome.hresult());
        call.Begin_Quote("FALSE");
        assertEquals(2.5, call.Finish_Quote());
        assertIs(HResult.S_FALSE, outcome.hresult());
        call.Begin_Quote("NONE");
        assertFails(0x80040201, call::Finish_Quote);
        assertIs(0x80040201, outcome.hresult());
        call.Begin_Quote("MSFT");
        call.Finish_Quote();
        assertIs(HResult.S_OK, outcome.hresult());
    }

    @Test
    void futuresWorkOnAnObjectOfTheSameApartment() throws Exception {
        var quote = IStockProxy.futures(exchange).Quote("LATE");
        exchange.entered.await();
        assertFalse(quote.isDone());
        exchange.gate.countDown();
        assertEquals(7, quote.get(10, TimeUnit.SECONDS));
        try (SingleThreadedApartment sta = Apartment.sta("futures")) {
            StockExchange own = new StockExchange();
            assertEquals(
                    4, sta.submit(() -> IStockProxy.futures(own).Quote("MSFT").join()));
            assertSame(sta.thread(), own.calledOn);
        }
    }

    @Test
    void aCallObjectOfTheSameApartmentCanBeAggregatedToo() throws ComException {
        AsyncExchange own = new AsyncExchange();
        IUnknown outer = new IUnknown() {};
        IUnknown inner = Com.createCall(own, AsyncIStock.class, outer);
        assertEquals(AsyncIStock.TYPE.iid(), own.asked.element().riid());
        assertTrue(inner.tryQueryInterface(AsyncIStock.class) != null);
        assertFails(HResult.E_NOINTERFACE, () -> Com.createCall(exchange, AsyncIStock.class, outer));
        assertFalse(exchange.tryQueryInterface(ICallFactory.class) != null);
        assertEquals(null, outer.tryQueryInterface(ISynchronize.class));
    }
}
