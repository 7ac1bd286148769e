// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/** A server's call object for {@link IPipeByte}: write the {@code Begin_} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public abstract class AsyncIPipeByteCall extends ServerCallObject implements AsyncIPipeByte {
    static {
        Abi.require(1);
    }

    protected AsyncIPipeByteCall(@Nullable IUnknown outer) {
        this(AsyncIPipeByte.TYPE, outer);
    }

    protected AsyncIPipeByteCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IPipeByte#Pull}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Pull(@Unsigned int cRequest,
            Completion<IPipeByte.PullResult> call) throws ComException;

    @Override
    public final void Begin_Pull(@Unsigned int cRequest) throws ComException {
        this.<IPipeByte.PullResult>begin(3, call -> Begin_Pull(cRequest, call));
    }

    @Override
    public final IPipeByte.PullResult Finish_Pull() throws ComException {
        return finish(3);
    }

    /** Begins {@link IPipeByte#Push}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Push(byte[] buf, @Unsigned int cSent, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_Push(byte[] buf, @Unsigned int cSent) throws ComException {
        beginVoid(4, call -> Begin_Push(buf, cSent, call));
    }

    @Override
    public final void Finish_Push() throws ComException {
        finish(4);
    }
}
