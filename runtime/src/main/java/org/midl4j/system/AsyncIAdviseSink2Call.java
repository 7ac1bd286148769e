// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;

/**
 * A server's call object for {@link IAdviseSink2}: write the {@code Begin_} methods, and complete their {@code call}.
 */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public abstract class AsyncIAdviseSink2Call extends AsyncIAdviseSinkCall implements AsyncIAdviseSink2 {
    static {
        Abi.require(1);
    }

    protected AsyncIAdviseSink2Call(@Nullable IUnknown outer) {
        this(AsyncIAdviseSink2.TYPE, outer);
    }

    protected AsyncIAdviseSink2Call(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IAdviseSink2#OnLinkSrcChange}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_OnLinkSrcChange(@Nullable IMoniker pmk, VoidCompletion call)
            throws ComException;

    @Override
    public final void Begin_OnLinkSrcChange(@Nullable IMoniker pmk) throws ComException {
        beginVoid(8, call -> Begin_OnLinkSrcChange(pmk, call));
    }

    @Override
    public final void Finish_OnLinkSrcChange() throws ComException {
        finish(8);
    }
}
