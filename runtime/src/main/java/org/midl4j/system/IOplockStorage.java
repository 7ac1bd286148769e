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
public interface IOplockStorage extends IUnknown {
    InterfaceType<IOplockStorage> TYPE = InterfaceType.named(IOplockStorage.class, "8d19c834-8879-11d1-83e9-00c04fc2c6d4")
            .operations("CreateStorageEx", "OpenStorageEx")
            .remote(IOplockStorageProxy::new, IOplockStorageStub::new);

    @Nullable IUnknown CreateStorageEx(String pwcsName, @Unsigned int grfMode, @Unsigned int stgfmt,
            @Unsigned int grfAttrs, Guid riid) throws ComException;

    @Nullable IUnknown OpenStorageEx(String pwcsName, @Unsigned int grfMode, @Unsigned int stgfmt,
            @Unsigned int grfAttrs, Guid riid) throws ComException;
}
