// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** One kind of event that an object raises. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IConnectionPoint extends IUnknown {
    InterfaceType<IConnectionPoint> TYPE = InterfaceType.named(IConnectionPoint.class, "b196b286-bab4-101a-b69c-00aa00341d07")
            .operations("GetConnectionInterface", "GetConnectionPointContainer", "Advise",
                    "Unadvise", "EnumConnections")
            .remote(IConnectionPointProxy::new, IConnectionPointStub::new);

    Guid GetConnectionInterface() throws ComException;

    @Nullable IConnectionPointContainer GetConnectionPointContainer() throws ComException;

    @Unsigned int Advise(@Nullable IUnknown pUnkSink) throws ComException;

    void Unadvise(@Unsigned int dwCookie) throws ComException;

    @Nullable IEnumConnections EnumConnections() throws ComException;
}
