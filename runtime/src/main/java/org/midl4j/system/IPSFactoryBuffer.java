// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Makes proxies and stubs. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IPSFactoryBuffer extends IUnknown {
    InterfaceType<IPSFactoryBuffer> TYPE = InterfaceType.named(IPSFactoryBuffer.class, "d5f569d0-593b-101a-b569-08002b2dbf7a")
            .operations("CreateProxy", "CreateStub")
            .local();

    CreateProxyResult CreateProxy(@Nullable IUnknown pUnkOuter, Guid riid) throws ComException;

    @Nullable IRpcStubBuffer CreateStub(Guid riid, @Nullable IUnknown pUnkServer) throws
            ComException;

    /** What {@link #CreateProxy} returns. */
    record CreateProxyResult(@Nullable IRpcProxyBuffer ppProxy, @Nullable Object ppv) {}
}
