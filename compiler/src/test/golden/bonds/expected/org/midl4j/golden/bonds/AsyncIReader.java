// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.bonds;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** The asynchronous twin of {@link IReader}. */
@MidlGenerated("input.idl")
@NullMarked
public interface AsyncIReader extends IUnknown {
    AsyncType<AsyncIReader> TYPE = AsyncType.of(AsyncIReader.class,
            "3d2a6f10-71c4-4a0e-8f0b-5b1f6f3d2b12", IReader.TYPE, IReaderProxy.Call::new);

    /** Begins {@link IReader#Read}. */
    void Begin_Read(int wanted) throws ComException;

    /** Ends {@link IReader#Read}. */
    int Finish_Read() throws ComException;

    /** Begins {@link IReader#Tell}. */
    void Begin_Tell(String text) throws ComException;

    /** Ends {@link IReader#Tell}. */
    void Finish_Tell() throws ComException;

    /** Begins {@link IReader#Take}. */
    void Begin_Take(@Nullable Object what) throws ComException;

    /** Ends {@link IReader#Take}. */
    void Finish_Take() throws ComException;

    /** Begins {@link IReader#Plain}. */
    void Begin_Plain(int n) throws ComException;

    /** Ends {@link IReader#Plain}. */
    void Finish_Plain() throws ComException;

    /** Begins {@link IReader#Unbonded}. */
    void Begin_Unbonded() throws ComException;

    /** Ends {@link IReader#Unbonded}. */
    int Finish_Unbonded() throws ComException;
}
