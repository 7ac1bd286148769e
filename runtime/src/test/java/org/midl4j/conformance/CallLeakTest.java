package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.midl4j.conformance.ComAssertions.assertFails;
import static org.midl4j.conformance.ComAssertions.assertIs;
import static org.midl4j.conformance.ComAssertions.assertSoon;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midl4j.Com;
import org.midl4j.call.Completion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.ICancelMethodCalls;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.AsyncIStockCall;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.IStockProxy;
import org.midl4j.sample.stock.Quotation;
import org.midl4j.support.ServerCallObject;

/**
 * Calls of every ending leave nothing behind. {@code -Dmidl4j.leak.calls=1000000} makes that many of each ending, for each
 * way; the bound stays the same.
 */
@DisplayName("Leaks")
final class CallLeakTest {
    /** How many calls of each ending: finished, cancelled, abandoned, failed. */
    private static final int CALLS = Integer.getInteger("midl4j.leak.calls", 300);

    /** How often nobody at all cares for a call any more: neither the client nor the server. */
    private static final int FORGOTTEN = 100;

    /** How much the heap may grow: what a leak of a few octets a call exceeds in the long run. */
    private static final long ALLOWED_GROWTH = 3 << 20;

    /** From how many calls on, and how often, the heap is looked at on the way. */
    private static final int MANY = 10_000;

    private static final int LOOKS = 10;

    @AutoClose
    private final Nets nets = new Nets();

    /** Completes {@code "NOW"} at once, fails {@code "FAIL"}, forgets {@code "DROP"}, and keeps the others. */
    private static final class Server extends StockExchange implements ICallFactory {
        final Queue<Completion<Double>> kept = new ConcurrentLinkedQueue<>();

        @Override
        public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
            return ServerCallObject.create(riid, outer, wanted, AsyncIStock.TYPE, Call::new);
        }

        private final class Call extends AsyncIStockCall {
            Call(@Nullable IUnknown outer) {
                super(outer);
            }

            @Override
            protected void Begin_Quote(String symbol, Completion<Double> call) throws ComException {
                switch (symbol) {
                    case "NOW" -> call.complete(1.0);
                    case "FAIL" -> throw new ComException(HResult.E_FAIL);
                    case "DROP" -> {}
                    default -> kept.add(call);
                }
            }

            @Override
            protected void Begin_Describe(String symbol, Completion<Quotation> call) throws ComException {
                call.complete(Describe(symbol));
            }

            @Override
            protected void Begin_Buy(String symbol, int wanted, double wallet, Completion<BuyResult> call)
                    throws ComException {
                call.complete(Buy(symbol, wanted, wallet));
            }

            @Override
            protected void Begin_List(int capacity, Completion<ListResult> call) throws ComException {
                call.complete(List(capacity));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "COPIED") // that one keeps what it copies
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void callsOfEveryEndingLeaveNothingBehind(Way way) throws Exception {
        Server server = new Server();
        Net net = nets.to(way, server);
        IStock stock = net.proxy(IStock.TYPE);
        AsyncIStock reused = Com.createCall(stock, AsyncIStock.class);
        int references = net.references.get();
        makeCalls(server, stock, reused, Math.max(100, CALLS / 10));
        long before = usedAfterCollection();
        long start = System.nanoTime();
        long growth = 0;
        List<Long> onTheWay = new ArrayList<>();
        int looks = CALLS < MANY ? 1 : LOOKS;
        for (int look = 0; look < looks; look++) {
            makeCalls(server, stock, reused, CALLS / looks);
            growth = usedAfterCollection() - before;
            onTheWay.add(growth);
        }
        System.out.printf(
                "%s: %,d calls of each ending in %d s, heap grew by %,d octets; on the way %s%n",
                way, CALLS, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), growth, onTheWay);
        assertTrue(
                growth < ALLOWED_GROWTH,
                way + ": " + CALLS + " calls of each ending left " + growth + " octets behind");
        assertSoon("references that were not given back", () -> {
            System.gc();
            return net.references.get() == references;
        });
        assertEquals(0, server.kept.size());
        assertEquals(1, stock.Quote("NOW"));
    }

    private static void makeCalls(Server server, IStock stock, AsyncIStock reused, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            finish(stock, reused, i);
            cancel(server, stock, reused, i);
            abandon(server, stock, i);
            fail(stock, reused, i);
        }
        stock.Quote("NOW");
        for (int quiet = 0; quiet < 20; quiet++) { // a call that was begun last may only just have been served
            complete(server);
            Thread.sleep(5);
        }
    }

    private static void finish(IStock stock, AsyncIStock reused, int i) throws Exception {
        switch (i % 3) {
            case 0 -> stock.Quote("NOW");
            case 1 -> {
                reused.Begin_Quote("NOW");
                reused.Finish_Quote();
            }
            default -> IStockProxy.futures(stock).Quote("NOW").get();
        }
    }

    private static void cancel(Server server, IStock stock, AsyncIStock reused, int i) throws ComException {
        if (i % 2 == 0) {
            reused.Begin_Quote("KEEP");
            assertIs(
                    HResult.S_OK,
                    reused.queryInterface(ICancelMethodCalls.class).Cancel(0));
            assertFails(HResult.RPC_E_CALL_CANCELED, reused::Finish_Quote);
        } else {
            assertTrue(IStockProxy.futures(stock).Quote("KEEP").cancel(true));
        }
        complete(server);
    }

    private static void abandon(Server server, IStock stock, int i) throws ComException {
        AsyncIStock abandoned = Com.createCall(stock, AsyncIStock.class);
        abandoned.Begin_Quote(i % FORGOTTEN == 0 ? "DROP" : i % 2 == 0 ? "NOW" : "KEEP");
        abandoned.release();
        complete(server);
    }

    private static void fail(IStock stock, AsyncIStock reused, int i) throws ComException {
        if (i % 2 == 0) {
            assertFails(HResult.E_FAIL, () -> stock.Quote("FAIL"));
        } else {
            reused.Begin_Quote("FAIL");
            assertFails(HResult.E_FAIL, reused::Finish_Quote);
        }
    }

    /** The server completes the calls it keeps, for which nobody waits any more. */
    private static void complete(Server server) {
        for (Completion<Double> kept = server.kept.poll(); kept != null; kept = server.kept.poll()) {
            kept.complete(2.0);
        }
    }

    private static long usedAfterCollection() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            Thread.sleep(40); // for what is given back by cleaners
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
