// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.javanames;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** The asynchronous twin of {@link IDesk}. */
@MidlGenerated("input.idl")
@NullMarked
public interface AsyncIDesk extends IUnknown {
    AsyncType<AsyncIDesk> TYPE = AsyncType.of(AsyncIDesk.class,
            "5e0c9d10-3f27-4a6b-9f0e-6f1f6f3d3005", IDesk.TYPE, IDeskProxy.Call::new);

    /** Begins {@link IDesk#getLastTrade}. */
    void beginGetLastTrade(int deskID) throws ComException;

    /** Ends {@link IDesk#getLastTrade}. */
    Trade finishGetLastTrade() throws ComException;

    /** Begins {@link IDesk#getName}. */
    void beginGetName() throws ComException;

    /** Ends {@link IDesk#getName}. */
    @Nullable String finishGetName() throws ComException;
}
