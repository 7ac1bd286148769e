// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.sample.stock.IStock;

@MidlGenerated("watch.idl")
public interface IWatchedStock extends IStock {
    InterfaceType<IWatchedStock> TYPE = InterfaceType.named(
                    IWatchedStock.class, "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b12", IStock.TYPE)
            .operations("Watch", "Watcher", "Total")
            .async(() -> AsyncIWatchedStock.TYPE)
            .remote(IWatchedStockProxy::new, IWatchedStockStub::new);

    void Watch(String symbol, @Nullable IWatcher watcher) throws ComException;

    @Nullable
    IWatcher Watcher() throws ComException;

    long Total(int n, int[] numbers) throws ComException;
}
