// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
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

/** A server's call object for {@link IConverted}: write the {@code Begin_} methods, and complete their {@code call}. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public abstract class AsyncIConvertedCall extends ServerCallObject implements AsyncIConverted {
    static {
        Abi.require(1);
    }

    protected AsyncIConvertedCall(@Nullable IUnknown outer) {
        this(AsyncIConverted.TYPE, outer);
    }

    protected AsyncIConvertedCall(AsyncType<?> type, @Nullable IUnknown outer) {
        super(type, outer);
    }

    /** Begins {@link IConverted#At}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_At(Instant when, Completion<Instant> call) throws ComException;

    @Override
    public final void Begin_At(Instant when) throws ComException {
        this.<Instant>begin(3, call -> Begin_At(when, call));
    }

    @Override
    public final Instant Finish_At() throws ComException {
        return finish(3);
    }

    /** Begins {@link IConverted#Show}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Show(@Nullable Pane pane, @Nullable Pane maybe,
            @Nullable Pane other, Completion<@Nullable Pane> call) throws ComException;

    @Override
    public final void Begin_Show(@Nullable Pane pane, @Nullable Pane maybe, @Nullable Pane other)
            throws ComException {
        this.<@Nullable Pane>begin(4, call -> Begin_Show(pane, maybe, other, call));
    }

    @Override
    public final @Nullable Pane Finish_Show() throws ComException {
        return finish(4);
    }

    /** Begins {@link IConverted#Set}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Set(BitSet flags, @Nullable BitSet more, Completion<BitSet> call)
            throws ComException;

    @Override
    public final void Begin_Set(BitSet flags, @Nullable BitSet more) throws ComException {
        this.<BitSet>begin(5, call -> Begin_Set(flags, more, call));
    }

    @Override
    public final BitSet Finish_Set() throws ComException {
        return finish(5);
    }

    /** Begins {@link IConverted#Go}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Go(@Nullable URI where, Route route, Completion<Route> call)
            throws ComException;

    @Override
    public final void Begin_Go(@Nullable URI where, Route route) throws ComException {
        this.<Route>begin(6, call -> Begin_Go(where, route, call));
    }

    @Override
    public final Route Finish_Go() throws ComException {
        return finish(6);
    }

    /** Begins {@link IConverted#Meet}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Meet(MEETING meeting, @Nullable MEETING other,
            Completion<@Nullable MEETING> call) throws ComException;

    @Override
    public final void Begin_Meet(MEETING meeting, @Nullable MEETING other) throws ComException {
        this.<@Nullable MEETING>begin(7, call -> Begin_Meet(meeting, other, call));
    }

    @Override
    public final @Nullable MEETING Finish_Meet() throws ComException {
        return finish(7);
    }

    /** Begins {@link IConverted#Many}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Many(Long n, Instant[] starts, @Nullable Pane[] panes,
            Completion<@Nullable URI[]> call) throws ComException;

    @Override
    public final void Begin_Many(Long n, Instant[] starts, @Nullable Pane[] panes) throws
            ComException {
        this.<@Nullable URI[]>begin(8, call -> Begin_Many(n, starts, panes, call));
    }

    @Override
    public final @Nullable URI[] Finish_Many() throws ComException {
        return finish(8);
    }

    /** Begins {@link IConverted#Pick}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Pick(Long n, PICK pick, VoidCompletion call) throws ComException;

    @Override
    public final void Begin_Pick(Long n, PICK pick) throws ComException {
        beginVoid(9, call -> Begin_Pick(n, pick, call));
    }

    @Override
    public final void Finish_Pick() throws ComException {
        finish(9);
    }

    /** Begins {@link IConverted#Plain}; {@code call} is completed here or later, by any thread. */
    protected abstract void Begin_Plain(@Nullable wirePANE pane,
            Completion<@Nullable wirePANE> call) throws ComException;

    @Override
    public final void Begin_Plain(@Nullable wirePANE pane) throws ComException {
        this.<@Nullable wirePANE>begin(10, call -> Begin_Plain(pane, call));
    }

    @Override
    public final @Nullable wirePANE Finish_Plain() throws ComException {
        return finish(10);
    }
}
