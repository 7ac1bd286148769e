// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.sample.stock.IStockStub;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Serves calls of an {@link IWatchedStock} from elsewhere. */
@MidlGenerated("watch.idl")
@SuppressWarnings("NullAway") // it does not know that a type argument can be nullable
public class IWatchedStockStub extends IStockStub {
    static {
        Abi.require(1);
    }

    private final IWatchedStock object;

    protected IWatchedStockStub(IWatchedStock object) {
        this(IWatchedStock.TYPE, object);
    }

    protected IWatchedStockStub(InterfaceType<?> type, IWatchedStock object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 7 -> Watch(in, call);
            case 8 -> Watcher(call);
            case 9 -> Total(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Watch(NdrReader in, ServerCall call) throws ComException {
        String symbol = in.readWideString();
        IWatcher watcher = InterfacePointers.read(in, IWatcher.TYPE);
        serve(
                call,
                () -> object.Watch(symbol, watcher),
                (AsyncIWatchedStock it) -> it.Begin_Watch(symbol, watcher),
                AsyncIWatchedStock::Finish_Watch);
    }

    private void Watcher(ServerCall call) throws ComException {
        serve(
                call,
                () -> object.Watcher(),
                (AsyncIWatchedStock it) -> it.Begin_Watcher(),
                AsyncIWatchedStock::Finish_Watcher,
                IWatchedStockStub::writeWatcher,
                () -> null);
    }

    private static void writeWatcher(NdrWriter out, @Nullable IWatcher watcher) throws ComException {
        InterfacePointers.write(out, watcher, IWatcher.TYPE);
        out.writePointees();
    }

    private void Total(NdrReader in, ServerCall call) throws ComException {
        int n = in.readInt();
        int[] numbers = in.readInts(in.expectCount(n, 4));
        serve(
                call,
                () -> object.Total(n, numbers),
                (AsyncIWatchedStock it) -> it.Begin_Total(n, numbers),
                AsyncIWatchedStock::Finish_Total,
                IWatchedStockStub::writeTotal,
                () -> 0L);
    }

    private static void writeTotal(NdrWriter out, long total) {
        out.writeLong(total);
    }
}
