// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.AsyncType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** The asynchronous twin of {@link IAdviseSink}. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface AsyncIAdviseSink extends IUnknown {
    AsyncType<AsyncIAdviseSink> TYPE = AsyncType.of(AsyncIAdviseSink.class,
            "00000150-0000-0000-c000-000000000046", IAdviseSink.TYPE, IAdviseSinkProxy.Call::new);

    /** Begins {@link IAdviseSink#OnDataChange}. */
    void Begin_OnDataChange(@Nullable FORMATETC pFormatetc, @Nullable userSTGMEDIUM pStgmed) throws
            ComException;

    /** Ends {@link IAdviseSink#OnDataChange}. */
    void Finish_OnDataChange() throws ComException;

    /** Begins {@link IAdviseSink#OnViewChange}. */
    void Begin_OnViewChange(@Unsigned int dwAspect, int lindex) throws ComException;

    /** Ends {@link IAdviseSink#OnViewChange}. */
    void Finish_OnViewChange() throws ComException;

    /** Begins {@link IAdviseSink#OnRename}. */
    void Begin_OnRename(@Nullable IMoniker pmk) throws ComException;

    /** Ends {@link IAdviseSink#OnRename}. */
    void Finish_OnRename() throws ComException;

    /** Begins {@link IAdviseSink#OnSave}. */
    void Begin_OnSave() throws ComException;

    /** Ends {@link IAdviseSink#OnSave}. */
    void Finish_OnSave() throws ComException;

    /** Begins {@link IAdviseSink#OnClose}. */
    void Begin_OnClose() throws ComException;

    /** Ends {@link IAdviseSink#OnClose}. */
    void Finish_OnClose() throws ComException;
}
