// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.sample.stock.AsyncIStock;

/** The asynchronous twin of {@link IWatchedStock}. */
@MidlGenerated("watch.idl")
public interface AsyncIWatchedStock extends AsyncIStock {
    AsyncType<AsyncIWatchedStock> TYPE = AsyncType.of(
            AsyncIWatchedStock.class,
            "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b13",
            IWatchedStock.TYPE,
            IWatchedStockProxy.Call::new);

    /** Begins {@link IWatchedStock#Watch}. */
    void Begin_Watch(String symbol, @Nullable IWatcher watcher) throws ComException;

    /** Ends {@link IWatchedStock#Watch}. */
    void Finish_Watch() throws ComException;

    /** Begins {@link IWatchedStock#Watcher}. */
    void Begin_Watcher() throws ComException;

    /** Ends {@link IWatchedStock#Watcher}. */
    @Nullable
    IWatcher Finish_Watcher() throws ComException;

    /** Begins {@link IWatchedStock#Total}. */
    void Begin_Total(int n, int[] numbers) throws ComException;

    /** Ends {@link IWatchedStock#Total}. */
    long Finish_Total() throws ComException;
}
