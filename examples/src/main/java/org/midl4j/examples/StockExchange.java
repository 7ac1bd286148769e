package org.midl4j.examples;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.Completion;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.HResult;
import org.midl4j.com.ICallFactory;
import org.midl4j.com.IUnknown;
import org.midl4j.examples.stock.AsyncIStock;
import org.midl4j.examples.stock.AsyncIStockCall;
import org.midl4j.examples.stock.IStock;
import org.midl4j.examples.stock.Quotation;
import org.midl4j.support.ServerCallObject;

/**
 * The server: an exchange with three symbols.
 *
 * <p>It has call objects, so calls from elsewhere are processed asynchronously whether the caller waits or not: the price
 * of {@code SLOW} takes three seconds to find, and no thread is held meanwhile. In its own apartment the methods are
 * called directly.
 */
final class StockExchange implements IStock, ICallFactory {
    /** The exchange's own failure: it does not know the symbol. */
    static final int UNKNOWN_SYMBOL = 0x80040201;

    private static final long SLOW_SECONDS = 3;

    private final Map<String, Quotation> quotations = new TreeMap<>(Map.of(
            "ACME", new Quotation("ACME", 11.5, 12, 40_000),
            "MSFT", new Quotation("MSFT", 419.25, 419.75, 21_000_000_000L),
            "SLOW", new Quotation("SLOW", 1, 1.25, 3)));

    @Override
    public double Quote(String symbol) throws ComException {
        return find(symbol).ask;
    }

    @Override
    public Quotation Describe(String symbol) throws ComException {
        return find(symbol);
    }

    @Override
    public BuyResult Buy(String symbol, int wanted, double wallet) throws ComException {
        if (wanted < 0) {
            throw new ComException(HResult.E_INVALIDARG, "cannot buy " + wanted + " shares");
        }
        double price = find(symbol).ask;
        int filled = Math.min(wanted, (int) (wallet / price));
        return new BuyResult(wallet - filled * price, filled, price);
    }

    @Override
    public ListResult List(int capacity) {
        double[] prices = quotations.values().stream()
                .limit(Integer.toUnsignedLong(capacity))
                .mapToDouble(quotation -> quotation.ask)
                .toArray();
        return new ListResult(prices.length, prices);
    }

    private Quotation find(String symbol) throws ComException {
        Quotation found = quotations.get(symbol);
        if (found == null) {
            throw new ComException(UNKNOWN_SYMBOL, "no such symbol: " + symbol);
        }
        return found;
    }

    @Override
    public <T> T CreateCall(Guid riid, @Nullable IUnknown outer, Class<T> wanted) throws ComException {
        return ServerCallObject.create(riid, outer, wanted, AsyncIStock.TYPE, Call::new);
    }

    /** One call in progress. */
    private final class Call extends AsyncIStockCall {
        Call(@Nullable IUnknown outer) {
            super(outer);
        }

        @Override
        protected void Begin_Quote(String symbol, Completion<Double> call) throws ComException {
            double price = Quote(symbol);
            if (!symbol.equals("SLOW")) {
                call.complete(price);
                return;
            }
            CompletableFuture<Void> search = CompletableFuture.runAsync(
                    () -> call.complete(price), CompletableFuture.delayedExecutor(SLOW_SECONDS, TimeUnit.SECONDS));
            call.onCancel(() -> {
                search.cancel(false);
                call.fail(HResult.RPC_E_CALL_CANCELED);
            });
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
        protected void Begin_List(int capacity, Completion<ListResult> call) {
            call.complete(List(capacity));
        }
    }
}
