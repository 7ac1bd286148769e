package org.midl4j.net;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Completion;
import org.midl4j.call.ServerCall;
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
 * Servers that are called over the network. One has call objects: {@code "LATER"} is completed by another thread after a
 * while, {@code "NEVER"} only when it is cancelled; {@code "SEEN"} says how many were. The other has synchronous methods,
 * of which {@code "SPIN"} runs until it is cancelled.
 */
final class NetExchange {
    static final Guid ASYNC_CLSID = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf1");
    static final Guid SYNC_CLSID = Guid.of("7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9bf2");
    static final int UNKNOWN_SYMBOL = 0x80040202;
    static final int LATER_MILLIS = 150;

    private static final AtomicInteger CANCELS_SEEN = new AtomicInteger();
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "exchange-worker");
        thread.setDaemon(true);
        return thread;
    });

    private NetExchange() {}

    private static void after(int millis, Runnable work) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, WORKERS)
                .execute(work);
    }

    /** With synchronous methods only. */
    static final class Sync extends StockExchange {
        @Override
        public double Quote(String symbol) throws ComException {
            switch (symbol) {
                case "SPIN" -> {
                    ServerCall call = ServerCall.current();
                    while (call != null && call.TestCancel() == HResult.RPC_S_CALLPENDING) {
                        Thread.onSpinWait();
                    }
                    CANCELS_SEEN.incrementAndGet();
                    throw new ComException(HResult.RPC_E_CALL_CANCELED);
                }
                case "SLEEP" -> {
                    try {
                        Thread.sleep(LATER_MILLIS);
                    } catch (InterruptedException e) {
                        throw new ComException(HResult.E_ABORT, null, e);
                    }
                    return 1;
                }
                case "SEEN" -> {
                    return CANCELS_SEEN.get();
                }
                default -> {
                    return super.Quote(symbol);
                }
            }
        }
    }

    /** With call objects. */
    static final class Async extends StockExchange implements ICallFactory {
        @Override
        public double Quote(String symbol) {
            throw new AssertionError("the synchronous method is not called where there are call objects");
        }

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
                    case "LATER" -> after(LATER_MILLIS, () -> call.complete(5.0));
                    case "NEVER" -> WORKERS.execute(() -> await(call));
                    case "NONE" -> throw new ComException(UNKNOWN_SYMBOL);
                    case "SEEN" -> call.complete((double) CANCELS_SEEN.get());
                    default -> call.complete((double) symbol.length());
                }
            }

            private static void await(Completion<Double> call) {
                if (call.isCanceled()) {
                    CANCELS_SEEN.incrementAndGet();
                    call.fail(HResult.RPC_E_CALL_CANCELED);
                } else {
                    after(2, () -> await(call));
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
}
