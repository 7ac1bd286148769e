// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** Kept in a stream. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IPersistStream extends IPersist {
    InterfaceType<IPersistStream> TYPE = InterfaceType.named(IPersistStream.class, "00000109-0000-0000-c000-000000000046", IPersist.TYPE)
            .operations("IsDirty", "Load", "Save", "GetSizeMax")
            .remote(IPersistStreamProxy::new, IPersistStreamStub::new);

    int IsDirty() throws ComException;

    void Load(@Nullable IStream pStm) throws ComException;

    void Save(@Nullable IStream pStm, int fClearDirty) throws ComException;

    ULARGE_INTEGER GetSizeMax() throws ComException;
}
