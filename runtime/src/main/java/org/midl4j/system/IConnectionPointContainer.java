// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** An object that raises events. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IConnectionPointContainer extends IUnknown {
    InterfaceType<IConnectionPointContainer> TYPE = InterfaceType.named(IConnectionPointContainer.class, "b196b284-bab4-101a-b69c-00aa00341d07")
            .operations("EnumConnectionPoints", "FindConnectionPoint")
            .remote(IConnectionPointContainerProxy::new, IConnectionPointContainerStub::new);

    @Nullable IEnumConnectionPoints EnumConnectionPoints() throws ComException;

    @Nullable IConnectionPoint FindConnectionPoint(Guid riid) throws ComException;
}
