// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Asks a proxy for an interface it keeps to itself. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IInternalUnknown extends IUnknown {
    InterfaceType<IInternalUnknown> TYPE = InterfaceType.named(IInternalUnknown.class, "00000021-0000-0000-c000-000000000046")
            .operations("QueryInternalInterface")
            .local();

    @Nullable Object QueryInternalInterface(Guid riid) throws ComException;
}
