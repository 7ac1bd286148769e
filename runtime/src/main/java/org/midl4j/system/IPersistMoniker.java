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

/** Kept under a moniker. */
@MidlGenerated("urlmon.idl")
@NullMarked
public interface IPersistMoniker extends IUnknown {
    InterfaceType<IPersistMoniker> TYPE = InterfaceType.named(IPersistMoniker.class, "79eac9c9-baf9-11ce-8c82-00aa004ba90b")
            .operations("GetClassID", "IsDirty", "Load", "Save", "SaveCompleted", "GetCurMoniker")
            .remote(IPersistMonikerProxy::new, IPersistMonikerStub::new);

    Guid GetClassID() throws ComException;

    void IsDirty() throws ComException;

    void Load(int fFullyAvailable, @Nullable IMoniker pimkName, @Nullable IBindCtx pibc,
            @Unsigned int grfMode) throws ComException;

    void Save(@Nullable IMoniker pimkName, @Nullable IBindCtx pbc, int fRemember) throws
            ComException;

    void SaveCompleted(@Nullable IMoniker pimkName, @Nullable IBindCtx pibc) throws ComException;

    @Nullable IMoniker GetCurMoniker() throws ComException;
}
