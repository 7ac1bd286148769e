// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** Kept in a stream, and can start afresh. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IPersistStreamInit extends IPersist {
    InterfaceType<IPersistStreamInit> TYPE = InterfaceType.named(IPersistStreamInit.class, "7fd52380-4e07-101b-ae2d-08002b2ec713", IPersist.TYPE)
            .operations("IsDirty", "Load", "Save", "GetSizeMax", "InitNew")
            .remote(IPersistStreamInitProxy::new, IPersistStreamInitStub::new);

    int IsDirty() throws ComException;

    void Load(@Nullable IStream pStm) throws ComException;

    void Save(@Nullable IStream pStm, int fClearDirty) throws ComException;

    ULARGE_INTEGER GetSizeMax() throws ComException;

    void InitNew() throws ComException;
}
