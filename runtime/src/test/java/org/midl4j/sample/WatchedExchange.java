package org.midl4j.sample;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.ComException;
import org.midl4j.sample.watch.IWatchedStock;
import org.midl4j.sample.watch.IWatcher;

/** A server that calls back. */
public final class WatchedExchange extends StockExchange implements IWatchedStock {
    public final CountDownLatch totalGate = new CountDownLatch(1);
    private @Nullable IWatcher watcher;

    @Override
    public void Watch(String symbol, @Nullable IWatcher newWatcher) throws ComException {
        watcher = newWatcher;
        if (newWatcher != null) {
            newWatcher.Changed(symbol, Quote(symbol));
        }
    }

    @Override
    public @Nullable IWatcher Watcher() {
        return watcher;
    }

    @Override
    public long Total(int n, int[] numbers) throws ComException {
        if (n == 3) {
            try {
                totalGate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return IntStream.of(numbers).asLongStream().sum();
    }
}
