// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Follows a transfer. */
@MidlGenerated("urlmon.idl")
@NullMarked
public interface IBindStatusCallback extends IUnknown {
    InterfaceType<IBindStatusCallback> TYPE = InterfaceType.named(IBindStatusCallback.class, "79eac9c1-baf9-11ce-8c82-00aa004ba90b")
            .operations("OnStartBinding", "GetPriority", "OnLowResource", "OnProgress",
                    "OnStopBinding", "GetBindInfo", "OnDataAvailable", "OnObjectAvailable")
            .remote(IBindStatusCallbackProxy::new, IBindStatusCallbackStub::new);

    void OnStartBinding(@Unsigned int dwReserved, @Nullable IBinding pib) throws ComException;

    int GetPriority() throws ComException;

    void OnLowResource(@Unsigned int reserved) throws ComException;

    void OnProgress(@Unsigned int ulProgress, @Unsigned int ulProgressMax,
            @Unsigned int ulStatusCode, @Nullable String szStatusText) throws ComException;

    void OnStopBinding(int hresult, @Nullable String szError) throws ComException;

    GetBindInfoResult GetBindInfo(@Nullable RemBINDINFO pbindinfo, @Nullable RemSTGMEDIUM pstgmed)
            throws ComException;

    void OnDataAvailable(@Unsigned int grfBSCF, @Unsigned int dwSize, RemFORMATETC pformatetc,
            RemSTGMEDIUM pstgmed) throws ComException;

    void OnObjectAvailable(Guid riid, @Nullable IUnknown punk) throws ComException;

    /** What {@link #GetBindInfo} returns. */
    record GetBindInfoResult(@Unsigned int grfBINDF, @Nullable RemBINDINFO pbindinfo,
            @Nullable RemSTGMEDIUM pstgmed) {}
}
