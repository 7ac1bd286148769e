// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.call.Completion;
import org.midl4j.call.VoidCompletion;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.support.Abi;
import org.midl4j.support.ServerCallObject;

/** A server's call object for {@link IReader}: write the {@code Begin_} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public abstract class AsyncIReaderCall extends ServerCallObject implements AsyncIReader {
    static {
        Abi.require(1);
    }

    protected AsyncIReaderCall(@Nullable IUnknown outer) {
        this(AsyncIReader.TYPE, outer);
    }

    protected AsyncIReaderCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IReader#Read}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Read(int wanted, Completion<Integer> call) throws ComException;

    @Override
    public final void Begin_Read(int wanted) throws ComException {
        this.<Integer>begin(3, call -> Begin_Read(wanted, call));
    }

    @Override
    public final int Finish_Read() throws ComException {
        return finish(3);
    }

    /** Begins {@link IReader#Tell}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Tell(String text, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Tell(String text) throws ComException {
        beginVoid(4, call -> Begin_Tell(text, call));
    }

    @Override
    public final void Finish_Tell() throws ComException {
        finish(4);
    }

    /** Begins {@link IReader#Take}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Take(@Nullable Object what, VoidCompletion call) throws
            ComException;

    @Override
    public final void Begin_Take(@Nullable Object what) throws ComException {
        beginVoid(5, call -> Begin_Take(what, call));
    }

    @Override
    public final void Finish_Take() throws ComException {
        finish(5);
    }

    /** Begins {@link IReader#Plain}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Plain(int n, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Plain(int n) throws ComException {
        beginVoid(6, call -> Begin_Plain(n, call));
    }

    @Override
    public final void Finish_Plain() throws ComException {
        finish(6);
    }

    /** Begins {@link IReader#Unbonded}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Unbonded(Completion<Integer> call) throws ComException;

    @Override
    public final void Begin_Unbonded() throws ComException {
        this.<Integer>begin(7, call -> Begin_Unbonded(call));
    }

    @Override
    public final int Finish_Unbonded() throws ComException {
        return finish(7);
    }
}
