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

/** One transfer, as its starter sees it. */
@MidlGenerated("urlmon.idl")
@NullMarked
public interface IBinding extends IUnknown {
    InterfaceType<IBinding> TYPE = InterfaceType.named(IBinding.class, "79eac9c0-baf9-11ce-8c82-00aa004ba90b")
            .operations("Abort", "Suspend", "Resume", "SetPriority", "GetPriority", "GetBindResult")
            .remote(IBindingProxy::new, IBindingStub::new);

    void Abort() throws ComException;

    void Suspend() throws ComException;

    void Resume() throws ComException;

    void SetPriority(int nPriority) throws ComException;

    int GetPriority() throws ComException;

    GetBindResultResult GetBindResult(@Unsigned int dwReserved) throws ComException;

    /** What {@link #GetBindResult} returns. */
    record GetBindResultResult(Guid pclsidProtocol, @Unsigned int pdwResult,
            @Nullable String pszResult) {}
}
