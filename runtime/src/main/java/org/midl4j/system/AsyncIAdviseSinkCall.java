// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/**
 * A server's call object for {@link IAdviseSink}: write the {@code Begin_} methods, and complete their {@code call}.
 */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public abstract class AsyncIAdviseSinkCall extends ServerCallObject implements AsyncIAdviseSink {
    static {
        Abi.require(1);
    }

    protected AsyncIAdviseSinkCall(@Nullable IUnknown outer) {
        this(AsyncIAdviseSink.TYPE, outer);
    }

    protected AsyncIAdviseSinkCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IAdviseSink#OnDataChange}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_OnDataChange(@Nullable FORMATETC pFormatetc,
            @Nullable userSTGMEDIUM pStgmed, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_OnDataChange(@Nullable FORMATETC pFormatetc,
            @Nullable userSTGMEDIUM pStgmed) throws ComException {
        beginVoid(3, call -> Begin_OnDataChange(pFormatetc, pStgmed, call));
    }

    @Override
    public final void Finish_OnDataChange() throws ComException {
        finish(3);
    }

    /** Begins {@link IAdviseSink#OnViewChange}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_OnViewChange(@Unsigned int dwAspect, int lindex,
            VoidCompletion call) throws ComException;

    @Override
    public final void Begin_OnViewChange(@Unsigned int dwAspect, int lindex) throws ComException {
        beginVoid(4, call -> Begin_OnViewChange(dwAspect, lindex, call));
    }

    @Override
    public final void Finish_OnViewChange() throws ComException {
        finish(4);
    }

    /** Begins {@link IAdviseSink#OnRename}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_OnRename(@Nullable IMoniker pmk, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_OnRename(@Nullable IMoniker pmk) throws ComException {
        beginVoid(5, call -> Begin_OnRename(pmk, call));
    }

    @Override
    public final void Finish_OnRename() throws ComException {
        finish(5);
    }

    /** Begins {@link IAdviseSink#OnSave}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_OnSave(VoidCompletion call) throws ComException;

    @Override
    public final void Begin_OnSave() throws ComException {
        beginVoid(6, call -> Begin_OnSave(call));
    }

    @Override
    public final void Finish_OnSave() throws ComException {
        finish(6);
    }

    /** Begins {@link IAdviseSink#OnClose}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_OnClose(VoidCompletion call) throws ComException;

    @Override
    public final void Begin_OnClose() throws ComException {
        beginVoid(7, call -> Begin_OnClose(call));
    }

    @Override
    public final void Finish_OnClose() throws ComException {
        finish(7);
    }
}
