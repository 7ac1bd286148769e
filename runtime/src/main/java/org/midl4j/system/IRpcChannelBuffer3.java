// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IRpcChannelBuffer3 extends IRpcChannelBuffer2 {
    InterfaceType<IRpcChannelBuffer3> TYPE = InterfaceType.named(IRpcChannelBuffer3.class, "25b15600-0115-11d0-bf0d-00aa00b8dfd2", IRpcChannelBuffer2.TYPE)
            .operations("Send", "Receive", "Cancel", "GetCallContext", "GetDestCtxEx", "GetState",
                    "RegisterAsync")
            .local();

    SendResult Send(RPCOLEMESSAGE pMsg) throws ComException;

    ReceiveResult Receive(RPCOLEMESSAGE pMsg, @Unsigned int ulSize) throws ComException;

    RPCOLEMESSAGE Cancel(RPCOLEMESSAGE pMsg) throws ComException;

    @Nullable Object GetCallContext(RPCOLEMESSAGE pMsg, Guid riid) throws ComException;

    GetDestCtxExResult GetDestCtxEx(RPCOLEMESSAGE pMsg) throws ComException;

    @Unsigned int GetState(RPCOLEMESSAGE pMsg) throws ComException;

    RPCOLEMESSAGE RegisterAsync(RPCOLEMESSAGE pMsg, @Nullable IAsyncManager pAsyncMgr) throws
            ComException;

    /** What {@link #Send} returns. */
    record SendResult(RPCOLEMESSAGE pMsg, @Unsigned int pulStatus) {}

    /** What {@link #Receive} returns. */
    record ReceiveResult(RPCOLEMESSAGE pMsg, @Unsigned int pulStatus) {}

    /** What {@link #GetDestCtxEx} returns. */
    record GetDestCtxExResult(@Unsigned int pdwDestContext, @Nullable Object ppvDestContext) {}
}
