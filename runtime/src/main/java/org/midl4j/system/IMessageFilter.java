// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Decides about calls that come in, and about those that were refused. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IMessageFilter extends IUnknown {
    InterfaceType<IMessageFilter> TYPE = InterfaceType.named(IMessageFilter.class, "00000016-0000-0000-c000-000000000046")
            .operations("HandleInComingCall", "RetryRejectedCall", "MessagePending")
            .local();

    @Unsigned int HandleInComingCall(@Unsigned int dwCallType, @Nullable Object htaskCaller,
            @Unsigned int dwTickCount, INTERFACEINFO lpInterfaceInfo) throws ComException;

    @Unsigned int RetryRejectedCall(@Nullable Object htaskCallee, @Unsigned int dwTickCount,
            @Unsigned int dwRejectType) throws ComException;

    @Unsigned int MessagePending(@Nullable Object htaskCallee, @Unsigned int dwTickCount,
            @Unsigned int dwPendingType) throws ComException;
}
