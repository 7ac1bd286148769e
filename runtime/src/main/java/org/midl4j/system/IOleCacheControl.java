// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleCacheControl extends IUnknown {
    InterfaceType<IOleCacheControl> TYPE = InterfaceType.named(IOleCacheControl.class, "00000129-0000-0000-c000-000000000046")
            .operations("OnRun", "OnStop")
            .remote(IOleCacheControlProxy::new, IOleCacheControlStub::new);

    void OnRun(@Nullable IDataObject pDataObject) throws ComException;

    void OnStop() throws ComException;
}
