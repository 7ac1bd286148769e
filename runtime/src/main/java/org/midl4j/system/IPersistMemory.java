// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Kept in memory of a fixed size. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPersistMemory extends IPersist {
    InterfaceType<IPersistMemory> TYPE = InterfaceType.named(IPersistMemory.class, "bd1ae5e0-a6ae-11ce-bd37-504200c10000", IPersist.TYPE)
            .operations("IsDirty", "Load", "Save", "GetSizeMax", "InitNew")
            .remote(IPersistMemoryProxy::new, IPersistMemoryStub::new);

    int IsDirty() throws ComException;

    void Load(byte[] pMem, @Unsigned int cbSize) throws ComException;

    byte[] Save(int fClearDirty, @Unsigned int cbSize) throws ComException;

    @Unsigned int GetSizeMax() throws ComException;

    void InitNew() throws ComException;
}
