// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.javanames;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/** A server's call object for {@link IDesk}: write the {@code begin} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public abstract class AsyncIDeskCall extends ServerCallObject implements AsyncIDesk {
    static {
        Abi.require(1);
    }

    protected AsyncIDeskCall(@Nullable IUnknown outer) {
        this(AsyncIDesk.TYPE, outer);
    }

    protected AsyncIDeskCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IDesk#getLastTrade}; {@code call} is completed here or later, by any thread. */
    protected abstract void beginGetLastTrade(int deskID, Completion<Trade> call) throws
            ComException;

    @Override
    public final void beginGetLastTrade(int deskID) throws ComException {
        this.<Trade>begin(3, call -> beginGetLastTrade(deskID, call));
    }

    @Override
    public final Trade finishGetLastTrade() throws ComException {
        return finish(3);
    }

    /** Begins {@link IDesk#getName}; {@code call} is completed here or later, by any thread. */
    protected abstract void beginGetName(Completion<@Nullable String> call) throws ComException;

    @Override
    public final void beginGetName() throws ComException {
        this.<@Nullable String>begin(4, call -> beginGetName(call));
    }

    @Override
    public final @Nullable String finishGetName() throws ComException {
        return finish(4);
    }
}
