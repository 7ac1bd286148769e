// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** An embedded object that stands for another one elsewhere. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleLink extends IUnknown {
    InterfaceType<IOleLink> TYPE = InterfaceType.named(IOleLink.class, "0000011d-0000-0000-c000-000000000046")
            .operations("SetUpdateOptions", "GetUpdateOptions", "SetSourceMoniker",
                    "GetSourceMoniker", "SetSourceDisplayName", "GetSourceDisplayName",
                    "BindToSource", "BindIfRunning", "GetBoundSource", "UnbindSource", "Update")
            .remote(IOleLinkProxy::new, IOleLinkStub::new);

    void SetUpdateOptions(@Unsigned int dwUpdateOpt) throws ComException;

    @Unsigned int GetUpdateOptions() throws ComException;

    void SetSourceMoniker(@Nullable IMoniker pmk, Guid rclsid) throws ComException;

    @Nullable IMoniker GetSourceMoniker() throws ComException;

    void SetSourceDisplayName(String pszStatusText) throws ComException;

    @Nullable String GetSourceDisplayName() throws ComException;

    void BindToSource(@Unsigned int bindflags, @Nullable IBindCtx pbc) throws ComException;

    void BindIfRunning() throws ComException;

    @Nullable IUnknown GetBoundSource() throws ComException;

    void UnbindSource() throws ComException;

    void Update(@Nullable IBindCtx pbc) throws ComException;
}
