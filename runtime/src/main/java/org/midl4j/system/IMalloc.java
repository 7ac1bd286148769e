// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A memory allocator. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IMalloc extends IUnknown {
    InterfaceType<IMalloc> TYPE = InterfaceType.named(IMalloc.class, "00000002-0000-0000-c000-000000000046")
            .operations("Alloc", "Realloc", "Free", "GetSize", "DidAlloc", "HeapMinimize")
            .local();

    @Nullable Object Alloc(@Unsigned long cb) throws ComException;

    @Nullable Object Realloc(@Nullable Object pv, @Unsigned long cb) throws ComException;

    void Free(@Nullable Object pv) throws ComException;

    @Unsigned long GetSize(@Nullable Object pv) throws ComException;

    int DidAlloc(@Nullable Object pv) throws ComException;

    void HeapMinimize() throws ComException;
}
