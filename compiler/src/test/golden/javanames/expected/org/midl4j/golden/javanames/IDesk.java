// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.javanames;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public interface IDesk extends IUnknown {
    InterfaceType<IDesk> TYPE = InterfaceType.named(IDesk.class, "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3004")
            .operations("getLastTrade", "getName")
            .async(() -> AsyncIDesk.TYPE)
            .remote(IDeskProxy::new, IDeskStub::new);

    Trade getLastTrade(int deskID) throws ComException;

    @Nullable String getName() throws ComException;
}
