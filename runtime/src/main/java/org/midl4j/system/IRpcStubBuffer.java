// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** One interface's part of an object's stub. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcStubBuffer extends IUnknown {
    InterfaceType<IRpcStubBuffer> TYPE = InterfaceType.named(IRpcStubBuffer.class, "d5f56afc-593b-101a-b569-08002b2dbf7a")
            .operations("Connect", "Disconnect", "Invoke", "IsIIDSupported", "CountRefs",
                    "DebugServerQueryInterface", "DebugServerRelease")
            .local();

    void Connect(@Nullable IUnknown pUnkServer) throws ComException;

    void Disconnect() throws ComException;

    RPCOLEMESSAGE Invoke(RPCOLEMESSAGE _prpcmsg, @Nullable IRpcChannelBuffer _pRpcChannelBuffer)
            throws ComException;

    @Nullable IRpcStubBuffer IsIIDSupported(Guid riid) throws ComException;

    @Unsigned int CountRefs() throws ComException;

    @Nullable Object DebugServerQueryInterface() throws ComException;

    void DebugServerRelease(@Nullable Object pv) throws ComException;
}
