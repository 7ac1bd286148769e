// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Hears about changes in an object. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IAdviseSink extends IUnknown {
    InterfaceType<IAdviseSink> TYPE = InterfaceType.named(IAdviseSink.class, "0000010f-0000-0000-c000-000000000046")
            .operations("OnDataChange", "OnViewChange", "OnRename", "OnSave", "OnClose")
            .async(() -> AsyncIAdviseSink.TYPE)
            .remote(IAdviseSinkProxy::new, IAdviseSinkStub::new);

    void OnDataChange(@Nullable FORMATETC pFormatetc, @Nullable userSTGMEDIUM pStgmed) throws
            ComException;

    void OnViewChange(@Unsigned int dwAspect, int lindex) throws ComException;

    void OnRename(@Nullable IMoniker pmk) throws ComException;

    void OnSave() throws ComException;

    void OnClose() throws ComException;
}
