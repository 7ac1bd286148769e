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

/** Carries requests and replies. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcChannelBuffer extends IUnknown {
    InterfaceType<IRpcChannelBuffer> TYPE = InterfaceType.named(IRpcChannelBuffer.class, "d5f56b60-593b-101a-b569-08002b2dbf7a")
            .operations("GetBuffer", "SendReceive", "FreeBuffer", "GetDestCtx", "IsConnected")
            .local();

    RPCOLEMESSAGE GetBuffer(RPCOLEMESSAGE pMessage, Guid riid) throws ComException;

    SendReceiveResult SendReceive(RPCOLEMESSAGE pMessage) throws ComException;

    RPCOLEMESSAGE FreeBuffer(RPCOLEMESSAGE pMessage) throws ComException;

    GetDestCtxResult GetDestCtx() throws ComException;

    void IsConnected() throws ComException;

    /** What {@link #SendReceive} returns. */
    record SendReceiveResult(RPCOLEMESSAGE pMessage, @Unsigned int pStatus) {}

    /** What {@link #GetDestCtx} returns. */
    record GetDestCtxResult(@Unsigned int pdwDestContext, @Nullable Object ppvDestContext) {}
}
