// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import org.midl4j.call.InterfaceType;
import org.midl4j.call.ServerCall;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.support.Abi;
import org.midl4j.support.ObjectStub;

/** Serves calls of an {@link IWatcher} from elsewhere. */
@MidlGenerated("watch.idl")
public class IWatcherStub extends ObjectStub {
    static {
        Abi.require(1);
    }

    private final IWatcher object;

    protected IWatcherStub(IWatcher object) {
        this(IWatcher.TYPE, object);
    }

    protected IWatcherStub(InterfaceType<?> type, IWatcher object) {
        super(type, object);
        this.object = object;
    }

    @Override
    protected void invoke(int opnum, NdrReader in, ServerCall call) throws ComException {
        switch (opnum) {
            case 3 -> Changed(in, call);
            default -> super.invoke(opnum, in, call);
        }
    }

    private void Changed(NdrReader in, ServerCall call) {
        String symbol = in.readWideString();
        double price = in.readDouble();
        serve(call, () -> object.Changed(symbol, price));
    }
}
