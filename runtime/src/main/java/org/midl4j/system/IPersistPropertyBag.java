// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** Kept as named properties. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPersistPropertyBag extends IPersist {
    InterfaceType<IPersistPropertyBag> TYPE = InterfaceType.named(IPersistPropertyBag.class, "37d84f60-42cb-11ce-8135-00aa004bb851", IPersist.TYPE)
            .operations("InitNew", "Load", "Save")
            .remote(IPersistPropertyBagProxy::new, IPersistPropertyBagStub::new);

    void InitNew() throws ComException;

    void Load(@Nullable IPropertyBag pPropBag, @Nullable IErrorLog pErrorLog) throws ComException;

    void Save(@Nullable IPropertyBag pPropBag, int fClearDirty, int fSaveAllProperties) throws
            ComException;
}
