// Written by midl4j from watch.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.watch;

import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("watch.idl")
public interface IWatcher extends IUnknown {
    InterfaceType<IWatcher> TYPE = InterfaceType.named(IWatcher.class, "7b8f3d52-5a0e-4e0b-9f4c-2f6d1c7a9b11")
            .operations("Changed")
            .remote(IWatcherProxy::new, IWatcherStub::new);

    void Changed(String symbol, double price) throws ComException;
}
