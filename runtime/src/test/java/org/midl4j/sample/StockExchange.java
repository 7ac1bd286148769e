package org.midl4j.sample;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.midl4j.Com;
import org.midl4j.com.ComException;
import org.midl4j.com.HResult;
import org.midl4j.sample.stock.IStock;
import org.midl4j.sample.stock.Quotation;

/**
 * A server without call objects. A symbol of {@code "LATE"} waits for the gate, {@code "POLL"} for a cancel, {@code
 * "NONE"} fails.
 */
public class StockExchange implements IStock {
    public final CountDownLatch gate = new CountDownLatch(1);
    public final CountDownLatch entered = new CountDownLatch(1);
    public final AtomicInteger calls = new AtomicInteger();
    public final Queue<Integer> polled = new ConcurrentLinkedQueue<>();
    public volatile Thread calledOn = Thread.currentThread();

    @Override
    public double Quote(String symbol) throws ComException {
        calls.incrementAndGet();
        calledOn = Thread.currentThread();
        switch (symbol) {
            case "LATE" -> {
                entered.countDown();
                try {
                    gate.await();
                } catch (InterruptedException e) {
                    throw new ComException(HResult.E_ABORT, null, e);
                }
                return 7;
            }
            case "POLL" -> {
                entered.countDown();
                polled.add(Com.testCancel());
                while (Com.testCancel() == HResult.RPC_S_CALLPENDING && gate.getCount() > 0) {
                    Thread.onSpinWait();
                }
                polled.add(Com.testCancel());
                throw new ComException(HResult.RPC_E_CALL_CANCELED);
            }
            case "NONE" -> throw new ComException(0x80040201);
            case "BUG" -> throw new IllegalStateException("a bug in the server");
            default -> {
                return symbol.length();
            }
        }
    }

    @Override
    public Quotation Describe(String symbol) throws ComException {
        calls.incrementAndGet();
        return new Quotation(symbol.isEmpty() ? null : symbol, 1.5, 2.5, 1L << 40);
    }

    @Override
    public BuyResult Buy(String symbol, int wanted, double wallet) throws ComException {
        calls.incrementAndGet();
        if (wanted < 0) {
            throw new ComException(HResult.E_INVALIDARG);
        }
        return new BuyResult(wallet - wanted * 2.0, wanted, 2.0);
    }

    @Override
    public ListResult List(int capacity) throws ComException {
        calls.incrementAndGet();
        double[] prices = new double[Math.min(capacity, 20)];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = i + 0.5;
        }
        return new ListResult(prices.length, prices);
    }
}
