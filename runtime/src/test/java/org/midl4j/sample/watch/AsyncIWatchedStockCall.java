// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.sample.stock.AsyncIStockCall;

/** A server's call object for {@link IWatchedStock}: write the {@code Begin_} methods, and complete their {@code call}. */
@MidlGenerated("watch.idl")
public abstract class AsyncIWatchedStockCall extends AsyncIStockCall implements AsyncIWatchedStock {
    protected AsyncIWatchedStockCall(@Nullable IUnknown outer) {
        this(AsyncIWatchedStock.TYPE, outer);
    }

    protected AsyncIWatchedStockCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IWatchedStock#Watch}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Watch(String symbol, @Nullable IWatcher watcher, VoidCompletion call)
            throws ComException;

    @Override
    public final void Begin_Watch(String symbol, @Nullable IWatcher watcher) throws ComException {
        beginVoid(7, call -> Begin_Watch(symbol, watcher, call));
    }

    @Override
    public final void Finish_Watch() throws ComException {
        finish(7);
    }

    /** Begins {@link IWatchedStock#Watcher}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Watcher(Completion<@Nullable IWatcher> call) throws ComException;

    @Override
    public final void Begin_Watcher() throws ComException {
        this.<@Nullable IWatcher>begin(8, call -> Begin_Watcher(call));
    }

    @Override
    public final @Nullable IWatcher Finish_Watcher() throws ComException {
        return finish(8);
    }

    /** Begins {@link IWatchedStock#Total}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Total(int n, int[] numbers, Completion<Long> call) throws ComException;

    @Override
    public final void Begin_Total(int n, int[] numbers) throws ComException {
        this.<Long>begin(9, call -> Begin_Total(n, numbers, call));
    }

    @Override
    public final long Finish_Total() throws ComException {
        return finish(9);
    }
}
