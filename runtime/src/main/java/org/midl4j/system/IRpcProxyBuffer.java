// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** One interface's part of a proxy. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcProxyBuffer extends IUnknown {
    InterfaceType<IRpcProxyBuffer> TYPE = InterfaceType.named(IRpcProxyBuffer.class, "d5f56a34-593b-101a-b569-08002b2dbf7a")
            .operations("Connect", "Disconnect")
            .local();

    void Connect(@Nullable IRpcChannelBuffer pRpcChannelBuffer) throws ComException;

    void Disconnect() throws ComException;
}
