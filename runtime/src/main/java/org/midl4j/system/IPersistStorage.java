// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** Kept in a storage. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IPersistStorage extends IPersist {
    InterfaceType<IPersistStorage> TYPE = InterfaceType.named(IPersistStorage.class, "0000010a-0000-0000-c000-000000000046", IPersist.TYPE)
            .operations("IsDirty", "InitNew", "Load", "Save", "SaveCompleted", "HandsOffStorage")
            .remote(IPersistStorageProxy::new, IPersistStorageStub::new);

    int IsDirty() throws ComException;

    void InitNew(@Nullable IStorage pStg) throws ComException;

    void Load(@Nullable IStorage pStg) throws ComException;

    void Save(@Nullable IStorage pStgSave, int fSameAsLoad) throws ComException;

    void SaveCompleted(@Nullable IStorage pStgNew) throws ComException;

    void HandsOffStorage() throws ComException;
}
