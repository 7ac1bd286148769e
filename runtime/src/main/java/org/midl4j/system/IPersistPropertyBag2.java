// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** Kept as named properties that know their types. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPersistPropertyBag2 extends IPersist {
    InterfaceType<IPersistPropertyBag2> TYPE = InterfaceType.named(IPersistPropertyBag2.class, "22f55881-280b-11d0-a8a9-00a0c90c2004", IPersist.TYPE)
            .operations("InitNew", "Load", "Save", "IsDirty")
            .remote(IPersistPropertyBag2Proxy::new, IPersistPropertyBag2Stub::new);

    void InitNew() throws ComException;

    void Load(@Nullable IPropertyBag2 pPropBag, @Nullable IErrorLog pErrLog) throws ComException;

    void Save(@Nullable IPropertyBag2 pPropBag, int fClearDirty, int fSaveAllProperties) throws
            ComException;

    void IsDirty() throws ComException;
}
