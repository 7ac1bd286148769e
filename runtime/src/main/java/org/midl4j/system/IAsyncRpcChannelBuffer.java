// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.ISynchronize;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Carries asynchronous calls; signals the object it is given when a reply has come. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IAsyncRpcChannelBuffer extends IRpcChannelBuffer2 {
    InterfaceType<IAsyncRpcChannelBuffer> TYPE = InterfaceType.named(IAsyncRpcChannelBuffer.class, "a5029fb6-3c34-11d1-9c99-00c04fb998aa", IRpcChannelBuffer2.TYPE)
            .operations("Send", "Receive", "GetDestCtxEx")
            .local();

    SendResult Send(RPCOLEMESSAGE pMsg, @Nullable ISynchronize pSync) throws ComException;

    ReceiveResult Receive(RPCOLEMESSAGE pMsg) throws ComException;

    GetDestCtxExResult GetDestCtxEx(RPCOLEMESSAGE pMsg) throws ComException;

    /** What {@link #Send} returns. */
    record SendResult(RPCOLEMESSAGE pMsg, @Unsigned int pulStatus) {}

    /** What {@link #Receive} returns. */
    record ReceiveResult(RPCOLEMESSAGE pMsg, @Unsigned int pulStatus) {}

    /** What {@link #GetDestCtxEx} returns. */
    record GetDestCtxExResult(@Unsigned int pdwDestContext, @Nullable Object ppvDestContext) {}
}
