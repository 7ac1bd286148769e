package org.midl4j.conformance;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Completion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.sample.StockExchange;
import org.midl4j.sample.stock.AsyncIStock;
import org.midl4j.sample.stock.AsyncIStockCall;
import org.midl4j.sample.stock.Quotation;
import org.midl4j.support.ServerCallObject;

/**
 * A server with call objects. What they begin waits in a queue until the test completes it, except that {@code "NOW"} is
 * completed at once and {@code "FAIL"} fails at once.
 */
final class AsyncExchange extends StockExchange implements ICallFactory {

    /** A call that waits to be completed. */
    record Begun(String symbol, Completion<Double> call, AsyncIStockCall callObject) {}

    /** How a call object was asked for. */
    record Asked(Guid riid, @Nullable IUnknown outer, Class<?> wanted) {}

    final BlockingQueue<Begun> begun = new LinkedBlockingQueue<>();
    final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    final AtomicInteger finished = new AtomicInteger();
    volatile boolean refusing;

    @Override
    public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
        asked.add(new Asked(riid, outer, wanted));
        if (refusing) {
            throw new ComException(HResult.E_OUTOFMEMORY);
        }
        return ServerCallObject.create(riid, outer, wanted, AsyncIStock.TYPE, Call::new);
    }

    /** The next call that was begun. */
    Begun next() throws InterruptedException {
        Begun next = begun.poll(10, TimeUnit.SECONDS);
        assertNotNull(next, "no call was begun");
        return next;
    }

    private final class Call extends AsyncIStockCall {
        Call(@Nullable IUnknown outer) {
            super(outer);
        }

        @Override
        protected void Begin_Quote(String symbol, Completion<Double> call) throws ComException {
            switch (symbol) {
                case "NOW" -> call.complete(1.0);
                case "FAIL" -> throw new ComException(0x80040202);
                case "DROP" -> {} // nobody keeps the token
                case "WATCH" -> call.onCancel(() -> call.fail(HResult.E_ABORT)); // but for the case of a cancel
                default -> begun.add(new Begun(symbol, call, this));
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
