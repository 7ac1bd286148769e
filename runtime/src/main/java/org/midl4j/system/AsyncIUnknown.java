// Written by midl4j from unknwnbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** IUnknown's own asynchronous twin; no other interface derives from it. */
@MidlGenerated("unknwnbase.idl")
@NullMarked
public interface AsyncIUnknown extends IUnknown {
    InterfaceType<AsyncIUnknown> TYPE = InterfaceType.named(AsyncIUnknown.class, "000e0000-0000-0000-c000-000000000046")
            .operations("Begin_QueryInterface", "Finish_QueryInterface", "Begin_AddRef",
                    "Finish_AddRef", "Begin_Release", "Finish_Release")
            .local();

    void Begin_QueryInterface(Guid riid) throws ComException;

    @Nullable Object Finish_QueryInterface() throws ComException;

    void Begin_AddRef() throws ComException;

    @Unsigned int Finish_AddRef() throws ComException;

    void Begin_Release() throws ComException;

    @Unsigned int Finish_Release() throws ComException;
}
