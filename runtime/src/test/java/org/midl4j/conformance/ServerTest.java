package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midl4j.Com;
import org.midl4j.call.ProxyObject;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.IStock;

/** What a stub does with a call, and what a server's call object can rely on. */
@DisplayName("Server")
@ParameterizedClass(name = "{0}")
@EnumSource(Way.class)
final class ServerTest {
    private AsyncExchange exchange;

    @Parameter
    private Way way;

    @AutoClose
    private final Nets nets = new Nets();

    private Net net;
    private IStock stock;

    @BeforeEach
    void startServer() throws ComException {
        exchange = new AsyncExchange();
        net = nets.to(way, exchange);
        stock = net.proxy(IStock.TYPE);
    }

    @Test
    @DisplayName("CA-079 sync call, server has a call object: that runs, the sync method does not")
    void callObjectServesSyncCalls() throws Exception {
        CompletableFuture<Double> sync = CompletableFuture.supplyAsync(this::quoteLater);
        exchange.next().call().complete(12.5);
        assertEquals(12.5, sync.get(10, TimeUnit.SECONDS));
        assertEquals(0, exchange.calls.get());
        assertFails(0x80040202, () -> stock.Quote("FAIL"));
    }

    @Test
    @DisplayName("CA-080 async call, no server call object: the sync method runs, the result is in Finish_")
    void syncMethodServesAsyncCalls() throws ComException {
        StockExchange plain = new StockExchange();
        AsyncIStock call = Com.createCall(nets.to(way, plain).proxy(IStock.TYPE), AsyncIStock.class);
        call.Begin_Quote("MSFT");
        assertEquals(4, call.Finish_Quote());
        assertEquals(1, plain.calls.get());
    }

    @Test
    @DisplayName("CA-081 server without ICallFactory: every call runs the sync method")
    void noFactory() throws ComException {
        StockExchange plain = new StockExchange();
        IStock proxy = nets.to(way, plain).proxy(IStock.TYPE);
        proxy.Quote("A");
        proxy.List(1);
        AsyncIStock call = Com.createCall(proxy, AsyncIStock.class);
        call.Begin_Describe("B");
        call.Finish_Describe();
        assertEquals(3, plain.calls.get());
    }

    @Test
    @DisplayName("CA-082 the stub's CreateCall has the async IID, an outer and IUnknown")
    void argumentsOfCreateCall() throws Exception {
        stock.Quote("NOW");
        AsyncExchange.Asked asked = exchange.asked.poll(10, TimeUnit.SECONDS);
        assertNotNull(asked);
        assertEquals(AsyncIStock.TYPE.iid(), asked.riid());
        assertNotNull(asked.outer());
        assertSame(IUnknown.class, asked.wanted());
    }

    @Test
    @DisplayName("CA-083 a new server call object for each incoming call")
    void newCallObjectEachTime() throws Exception {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("ONE");
        AsyncExchange.Begun one = exchange.next();
        one.call().complete(1.0);
        call.Finish_Quote();
        call.Begin_Quote("TWO");
        AsyncExchange.Begun two = exchange.next();
        two.call().complete(2.0);
        assertEquals(2, call.Finish_Quote());
        assertNotSame(one.callObject(), two.callObject());
        assertEquals(2, exchange.asked.size());
    }

    @Test
    @DisplayName("CA-084 CreateCall failing on the server: the sync method runs exactly once")
    void createCallFails() throws ComException {
        exchange.refusing = true;
        assertEquals(4, stock.Quote("MSFT"));
        assertEquals(1, exchange.calls.get());
    }

    @Test
    @DisplayName("CA-085 the HRESULT of Begin_ is not delivered once it signalled; that of Finish_ is")
    void finishDecides() throws ComException {
        HandMadeExchange handMade = new HandMadeExchange();
        handMade.signalsInBegin = true;
        handMade.failsInBegin = true;
        IStock proxy = nets.to(way, handMade).proxy(IStock.TYPE);
        assertEquals(5, proxy.Quote("MSFT"));
        handMade.signalsInBegin = false;
        assertFails(0x80040203, () -> proxy.Quote("MSFT"));
        assertEquals(1, handMade.finishes.get());
    }

    @Test
    @DisplayName("CA-086 Finish_ is not invoked before Signal")
    void finishComesAfterSignal() throws Exception {
        HandMadeExchange handMade = new HandMadeExchange();
        IStock proxy = nets.to(way, handMade).proxy(IStock.TYPE);
        AsyncIStock call = Com.createCall(proxy, AsyncIStock.class);
        call.Begin_Quote("MSFT");
        assertSoon("no call object", () -> handMade.last != null);
        Thread.sleep(20);
        assertEquals(0, handMade.finishes.get());
        signal(handMade);
        assertEquals(5, call.Finish_Quote());
        assertEquals(1, handMade.finishes.get());
    }

    @Test
    @DisplayName("CA-087 many outstanding Begin_ calls hold no thread and all make progress")
    void holdsNoThread() throws Exception {
        List<AsyncIStock> calls = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
            call.Begin_Quote("Q" + i);
            calls.add(call);
        }
        List<AsyncExchange.Begun> begun = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            begun.add(exchange.next());
        }
        assertSoon("300 calls hold threads", () -> busyCallThreads() == 0);
        assertEquals(300, begun.size());
        for (AsyncExchange.Begun one : begun) {
            one.call().complete(Double.parseDouble(one.symbol().substring(1)));
        }
        for (int i = 0; i < 300; i++) {
            assertEquals(i, calls.get(i).Finish_Quote());
        }
    }

    @Test
    @DisplayName("CA-088 Signal inside Begin_ completes the call")
    void signalInsideBegin() throws ComException {
        assertEquals(1, stock.Quote("NOW"));
        HandMadeExchange handMade = new HandMadeExchange();
        handMade.signalsInBegin = true;
        assertEquals(5, nets.to(way, handMade).proxy(IStock.TYPE).Quote("MSFT"));
    }

    @Test
    @DisplayName("CA-089 QI(ISynchronize) on the server call object yields the runtime's object")
    void synchronizeIsTheRuntimes() throws Exception {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("MSFT");
        AsyncExchange.Begun begun = exchange.next();
        assertInstanceOf(ServerCall.class, begun.callObject().queryInterface(ISynchronize.class));
        assertSame(
                begun.callObject(),
                begun.callObject().queryInterface(ISynchronize.class).queryInterface(AsyncIStock.class));
        begun.call().complete(3.0);
        assertEquals(3, call.Finish_Quote());
    }

    @Test
    @DisplayName("CA-090 Wait(COWAIT_WAITALL, INFINITE) inside server Finish_ returns S_OK at once")
    void waitInsideFinish() throws ComException {
        HandMadeExchange handMade = new HandMadeExchange();
        handMade.signalsInBegin = true;
        nets.to(way, handMade).proxy(IStock.TYPE).Quote("MSFT");
        assertIs(HResult.S_OK, handMade.waitInFinish);
    }

    @Test
    @DisplayName("CA-091 a second Signal for one call does not invoke Finish_ again")
    void secondSignal() throws Exception {
        HandMadeExchange handMade = new HandMadeExchange();
        Net line = nets.to(way, handMade);
        AsyncIStock call = Com.createCall(line.proxy(IStock.TYPE), AsyncIStock.class);
        call.Begin_Quote("MSFT");
        assertSoon("no call object", () -> handMade.last != null);
        signal(handMade);
        signal(handMade);
        assertEquals(5, call.Finish_Quote());
        assertEquals(1, handMade.finishes.get());
        assertEquals(1, line.answers());
    }

    @Test
    void aFactoryThatMakesSomethingElseOrFailsOtherwiseLeavesTheSyncMethod() throws ComException {
        IStock wrong = nets.to(way, new WrongFactory(() -> new IUnknown() {})).proxy(IStock.TYPE);
        assertEquals(4, wrong.Quote("MSFT"));
        IStock broken = nets.to(way, new WrongFactory(() -> {
                    throw new IllegalStateException("a bug in the factory");
                }))
                .proxy(IStock.TYPE);
        assertEquals(4, broken.Quote("MSFT"));
    }

    /** Makes what is no call object. */
    private static final class WrongFactory extends StockExchange implements ICallFactory {
        private final Supplier<IUnknown> maker;

        WrongFactory(Supplier<IUnknown> maker) {
            this.maker = maker;
        }

        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) {
            return wanted.cast(maker.get());
        }
    }

    @Test
    void anAbandonedCallIsStillFinishedAtTheServer() throws Exception {
        HandMadeExchange handMade = new HandMadeExchange();
        Net line = nets.to(way, handMade);
        AsyncIStock call = Com.createCall(line.proxy(IStock.TYPE), AsyncIStock.class);
        call.Begin_Quote("MSFT");
        assertSoon("no call object", () -> handMade.last != null);
        call.release();
        signal(handMade);
        assertSoon("no answer", () -> line.answers() == 1);
        assertEquals(1, handMade.finishes.get());
        assertEquals(0, line.cancels.get());
    }

    @Test
    void aHandMadeCallObjectThatIsForgottenFailsWithAServerFault() throws Exception {
        HandMadeExchange handMade = new HandMadeExchange();
        AsyncIStock call = Com.createCall(nets.to(way, handMade).proxy(IStock.TYPE), AsyncIStock.class);
        call.Begin_Quote("MSFT");
        assertSoon("no call object", () -> handMade.last != null);
        handMade.last = null;
        ISynchronize done = call.queryInterface(ISynchronize.class);
        assertSoon("nobody noticed", () -> {
            System.gc();
            try {
                return done.Wait(0, 20) == HResult.S_OK;
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        assertFails(HResult.RPC_E_SERVERFAULT, call::Finish_Quote);
        assertEquals(0, handMade.finishes.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP", "WATCH"})
    void aCallWhoseTokenIsForgottenFailsWithAServerFault(String symbol) throws Exception {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote(symbol);
        ISynchronize done = call.queryInterface(ISynchronize.class);
        assertSoon("nobody noticed", () -> {
            System.gc();
            try {
                return done.Wait(0, 20) == HResult.S_OK;
            } catch (ComException e) {
                throw new IllegalStateException(e);
            }
        });
        assertFails(HResult.RPC_E_SERVERFAULT, call::Finish_Quote);
    }

    @Test
    void aTokenThatIsHeldIsToldOfACancelOnce() throws Exception {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("MSFT");
        var token = exchange.next().call();
        AtomicInteger told = new AtomicInteger();
        token.onCancel(told::incrementAndGet);
        token.onCancel(told::incrementAndGet).cancel();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        assertEquals(0, told.get());
        call.queryInterface(ICancelMethodCalls.class).Cancel(0);
        assertSoon("nobody was told", () -> told.get() > 0);
        assertTrue(token.isCanceled());
        token.onCancel(told::incrementAndGet);
        assertEquals(2, told.get());
        token.complete(1.0);
        assertFails(HResult.RPC_E_CALL_CANCELED, call::Finish_Quote);
    }

    @Test
    void aCallWhoseTokenIsHeldSurvivesTheCollector() throws Exception {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("MSFT");
        var token = exchange.next().call();
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(5);
        }
        token.complete(8.0);
        assertEquals(8, call.Finish_Quote());
    }

    @Test
    void closingATokenFailsTheCallAndCompletingItTwiceCountsOnce() throws Exception {
        AsyncIStock call = Com.createCall(stock, AsyncIStock.class);
        call.Begin_Quote("MSFT");
        exchange.next().call().close();
        assertFails(HResult.RPC_E_SERVERFAULT, call::Finish_Quote);
        call.Begin_Quote("MSFT");
        var token = exchange.next().call();
        token.complete(1.0);
        token.complete(2.0);
        token.fail(HResult.E_FAIL);
        assertEquals(1, call.Finish_Quote());
        assertEquals(2, net.answers());
    }

    @Test
    void refusesAnOperationThatDoesNotExist() throws ComException {
        var target = ((ProxyObject) stock).proxyTarget();
        assertFails(HResult.RPC_S_PROCNUM_OUT_OF_RANGE, () -> target.call(99, out -> {}, in -> 0));
    }

    @Test
    void refusesARequestThatIsTooShort() throws ComException {
        var target = ((ProxyObject) stock).proxyTarget();
        assertFails(HResult.RPC_X_BAD_STUB_DATA, () -> target.call(3, out -> out.writeInt(1000), in -> 0));
        assertEquals(0, exchange.calls.get());
        assertEquals(0, exchange.asked.size());
    }

    private double quoteLater() {
        try {
            return stock.Quote("MSFT");
        } catch (ComException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signal(HandMadeExchange exchange) throws ComException {
        HandMadeExchange.CallObject last = exchange.last;
        assertNotNull(last);
        last.queryInterface(ISynchronize.class).Signal();
    }

    private static long busyCallThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("midl4j-"))
                .flatMap(thread -> Arrays.stream(thread.getValue()))
                .filter(frame -> frame.getClassName().endsWith("ServerCall"))
                .count();
    }
}
