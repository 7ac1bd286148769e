// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.net.URI;
import java.time.Instant;
import java.util.BitSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** The asynchronous twin of {@link IConverted}. */
@MidlGenerated("input.idl")
@NullMarked
public interface AsyncIConverted extends IUnknown {
    AsyncType<AsyncIConverted> TYPE = AsyncType.of(AsyncIConverted.class,
            "3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b02", IConverted.TYPE, IConvertedProxy.Call::new);

    /** Begins {@link IConverted#At}. */
    void Begin_At(Instant when) throws ComException;

    /** Ends {@link IConverted#At}. */
    Instant Finish_At() throws ComException;

    /** Begins {@link IConverted#Show}. */
    void Begin_Show(@Nullable Pane pane, @Nullable Pane maybe, @Nullable Pane other) throws
            ComException;

    /** Ends {@link IConverted#Show}. */
    @Nullable Pane Finish_Show() throws ComException;

    /** Begins {@link IConverted#Set}. */
    void Begin_Set(BitSet flags, @Nullable BitSet more) throws ComException;

    /** Ends {@link IConverted#Set}. */
    BitSet Finish_Set() throws ComException;

    /** Begins {@link IConverted#Go}. */
    void Begin_Go(@Nullable URI where, Route route) throws ComException;

    /** Ends {@link IConverted#Go}. */
    Route Finish_Go() throws ComException;

    /** Begins {@link IConverted#Meet}. */
    void Begin_Meet(MEETING meeting, @Nullable MEETING other) throws ComException;

    /** Ends {@link IConverted#Meet}. */
    @Nullable MEETING Finish_Meet() throws ComException;

    /** Begins {@link IConverted#Many}. */
    void Begin_Many(Long n, Instant[] starts, @Nullable Pane[] panes) throws ComException;

    /** Ends {@link IConverted#Many}. */
    @Nullable URI[] Finish_Many() throws ComException;

    /** Begins {@link IConverted#Pick}. */
    void Begin_Pick(Long n, PICK pick) throws ComException;

    /** Ends {@link IConverted#Pick}. */
    void Finish_Pick() throws ComException;

    /** Begins {@link IConverted#Plain}. */
    void Begin_Plain(@Nullable wirePANE pane) throws ComException;

    /** Ends {@link IConverted#Plain}. */
    @Nullable wirePANE Finish_Plain() throws ComException;
}
