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

/** An older way to complete a call; kept for its callers. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IAsyncManager extends IUnknown {
    InterfaceType<IAsyncManager> TYPE = InterfaceType.named(IAsyncManager.class, "0000002a-0000-0000-c000-000000000046")
            .operations("CompleteCall", "GetCallContext", "GetState")
            .local();

    void CompleteCall(int Result) throws ComException;

    @Nullable Object GetCallContext(Guid riid) throws ComException;

    @Unsigned int GetState() throws ComException;
}
