// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface IUrlMon extends IUnknown {
    InterfaceType<IUrlMon> TYPE = InterfaceType.named(IUrlMon.class, "00000026-0000-0000-c000-000000000046")
            .operations("AsyncGetClassBits")
            .remote(IUrlMonProxy::new, IUrlMonStub::new);

    void AsyncGetClassBits(Guid rclsid, @Nullable String pszTYPE, @Nullable String pszExt,
            @Unsigned int dwFileVersionMS, @Unsigned int dwFileVersionLS,
            @Nullable String pszCodeBase, @Nullable IBindCtx pbc, @Unsigned int dwClassContext,
            Guid riid, @Unsigned int flags) throws ComException;
}
