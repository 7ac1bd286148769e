// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** The asynchronous twin of {@link IAdviseSink2}. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface AsyncIAdviseSink2 extends AsyncIAdviseSink {
    AsyncType<AsyncIAdviseSink2> TYPE = AsyncType.of(AsyncIAdviseSink2.class,
            "00000151-0000-0000-c000-000000000046", IAdviseSink2.TYPE, IAdviseSink2Proxy.Call::new);

    /** Begins {@link IAdviseSink2#OnLinkSrcChange}. */
    void Begin_OnLinkSrcChange(@Nullable IMoniker pmk) throws ComException;

    /** Ends {@link IAdviseSink2#OnLinkSrcChange}. */
    void Finish_OnLinkSrcChange() throws ComException;
}
