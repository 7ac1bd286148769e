// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/** A server's call object for {@link IMultiQI}: write the {@code Begin_} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public abstract class AsyncIMultiQICall extends ServerCallObject implements AsyncIMultiQI {
    static {
        Abi.require(1);
    }

    protected AsyncIMultiQICall(@Nullable IUnknown outer) {
        this(AsyncIMultiQI.TYPE, outer);
    }

    protected AsyncIMultiQICall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IMultiQI#QueryMultipleInterfaces}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_QueryMultipleInterfaces(@Unsigned int cMQIs, MULTI_QI[] pMQIs,
            Completion<IMultiQI.QueryMultipleInterfacesResult> call) throws ComException;

    @Override
    public final void Begin_QueryMultipleInterfaces(@Unsigned int cMQIs, MULTI_QI[] pMQIs) throws
            ComException {
        this.<IMultiQI.QueryMultipleInterfacesResult>begin(-1, call -> Begin_QueryMultipleInterfaces(cMQIs, pMQIs, call));
    }

    @Override
    public final IMultiQI.QueryMultipleInterfacesResult Finish_QueryMultipleInterfaces() throws
            ComException {
        return finish(-1);
    }
}
