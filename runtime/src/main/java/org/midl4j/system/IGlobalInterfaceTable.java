// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Hands interface pointers from one apartment to another. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IGlobalInterfaceTable extends IUnknown {
    InterfaceType<IGlobalInterfaceTable> TYPE = InterfaceType.named(IGlobalInterfaceTable.class, "00000146-0000-0000-c000-000000000046")
            .operations("RegisterInterfaceInGlobal", "RevokeInterfaceFromGlobal",
                    "GetInterfaceFromGlobal")
            .local();

    @Unsigned int RegisterInterfaceInGlobal(@Nullable IUnknown pUnk, Guid riid) throws ComException;

    void RevokeInterfaceFromGlobal(@Unsigned int dwCookie) throws ComException;

    @Nullable IUnknown GetInterfaceFromGlobal(@Unsigned int dwCookie, Guid riid) throws
            ComException;
}
