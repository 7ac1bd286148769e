// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.ProxyTarget;
import org.midl4j.call.RequestWriter;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.sample.stock.IStockProxy;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Calls an {@link IWatchedStock} elsewhere. */
@MidlGenerated("watch.idl")
@SuppressWarnings("NullAway") // it does not know that a type argument can be nullable
public class IWatchedStockProxy extends IStockProxy implements IWatchedStock {
    static {
        Abi.require(1);
    }

    protected IWatchedStockProxy(ProxyTarget target) {
        super(target);
    }

    /** Makes the calls of a proxy as futures. */
    public static Futures futures(IWatchedStock proxy) throws ComException {
        return new Futures(targetOf(proxy, IWatchedStock.TYPE));
    }

    @Override
    public void Watch(String symbol, @Nullable IWatcher watcher) throws ComException {
        call(7, out -> writeWatch(out, symbol, watcher));
    }

    @Override
    public @Nullable IWatcher Watcher() throws ComException {
        return call(8, RequestWriter.NOTHING, IWatchedStockProxy::readWatcher);
    }

    @Override
    public long Total(int n, int[] numbers) throws ComException {
        return call(9, out -> writeTotal(out, n, numbers), IWatchedStockProxy::readTotal);
    }

    /** Calls an {@link IWatchedStock} elsewhere, asynchronously. */
    @MidlGenerated("watch.idl")
    public static class Call extends IStockProxy.Call implements AsyncIWatchedStock {
        protected Call(ProxyTarget target, @Nullable IUnknown outer) {
            super(target, outer);
        }

        @Override
        public void Begin_Watch(String symbol, @Nullable IWatcher watcher) throws ComException {
            begin(7, out -> writeWatch(out, symbol, watcher));
        }

        @Override
        public void Finish_Watch() throws ComException {
            finish(7);
        }

        @Override
        public void Begin_Watcher() throws ComException {
            begin(8, RequestWriter.NOTHING, IWatchedStockProxy::readWatcher);
        }

        @Override
        public @Nullable IWatcher Finish_Watcher() throws ComException {
            return finish(8);
        }

        @Override
        public void Begin_Total(int n, int[] numbers) throws ComException {
            begin(9, out -> writeTotal(out, n, numbers), IWatchedStockProxy::readTotal);
        }

        @Override
        public long Finish_Total() throws ComException {
            return finish(9);
        }
    }

    /** The calls of an {@link IWatchedStock} elsewhere, as futures. */
    @MidlGenerated("watch.idl")
    public static class Futures extends IStockProxy.Futures {
        protected Futures(ProxyTarget target) {
            super(target);
        }

        /** See {@link IWatchedStock#Watch}. */
        public CompletableFuture<@Nullable Void> Watch(String symbol, @Nullable IWatcher watcher) {
            return future(7, out -> writeWatch(out, symbol, watcher));
        }

        /** See {@link IWatchedStock#Watcher}. */
        public CompletableFuture<@Nullable IWatcher> Watcher() {
            return future(8, RequestWriter.NOTHING, IWatchedStockProxy::readWatcher);
        }

        /** See {@link IWatchedStock#Total}. */
        public CompletableFuture<Long> Total(int n, int[] numbers) {
            return future(9, out -> writeTotal(out, n, numbers), IWatchedStockProxy::readTotal);
        }
    }

    private static void writeWatch(NdrWriter out, String symbol, @Nullable IWatcher watcher) throws ComException {
        out.writeWideString(symbol);
        InterfacePointers.write(out, watcher, IWatcher.TYPE);
        out.writePointees();
    }

    private static @Nullable IWatcher readWatcher(NdrReader in) throws ComException {
        return InterfacePointers.read(in, IWatcher.TYPE);
    }

    private static void writeTotal(NdrWriter out, int n, int[] numbers) {
        int sent = Require.elements("numbers", numbers.length, n);
        out.writeInt(n);
        out.writeCount(n);
        out.writeInts(numbers, 0, sent);
    }

    private static long readTotal(NdrReader in) {
        return in.readLong();
    }
}
