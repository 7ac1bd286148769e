// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Finds the objects in a container by name. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleItemContainer extends IOleContainer {
    InterfaceType<IOleItemContainer> TYPE = InterfaceType.named(IOleItemContainer.class, "0000011c-0000-0000-c000-000000000046", IOleContainer.TYPE)
            .operations("GetObject", "GetObjectStorage", "IsRunning")
            .remote(IOleItemContainerProxy::new, IOleItemContainerStub::new);

    @Nullable IUnknown GetObject(String pszItem, @Unsigned int dwSpeedNeeded,
            @Nullable IBindCtx pbc, Guid riid) throws ComException;

    @Nullable IUnknown GetObjectStorage(String pszItem, @Nullable IBindCtx pbc, Guid riid) throws
            ComException;

    void IsRunning(String pszItem) throws ComException;
}
