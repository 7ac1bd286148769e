// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Sets of properties by their format. */
@MidlGenerated("propidlbase.idl")
@NullMarked
public interface IPropertySetStorage extends IUnknown {
    InterfaceType<IPropertySetStorage> TYPE = InterfaceType.named(IPropertySetStorage.class, "0000013a-0000-0000-c000-000000000046")
            .operations("Create", "Open", "Delete", "Enum")
            .remote(IPropertySetStorageProxy::new, IPropertySetStorageStub::new);

    @Nullable IPropertyStorage Create(Guid rfmtid, @Nullable Guid pclsid, @Unsigned int grfFlags,
            @Unsigned int grfMode) throws ComException;

    @Nullable IPropertyStorage Open(Guid rfmtid, @Unsigned int grfMode) throws ComException;

    void Delete(Guid rfmtid) throws ComException;

    @Nullable IEnumSTATPROPSETSTG Enum() throws ComException;
}
