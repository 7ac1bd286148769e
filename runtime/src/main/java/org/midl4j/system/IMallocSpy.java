// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public interface IMallocSpy extends IUnknown {
    InterfaceType<IMallocSpy> TYPE = InterfaceType.named(IMallocSpy.class, "0000001d-0000-0000-c000-000000000046")
            .operations("PreAlloc", "PostAlloc", "PreFree", "PostFree", "PreRealloc", "PostRealloc",
                    "PreGetSize", "PostGetSize", "PreDidAlloc", "PostDidAlloc", "PreHeapMinimize",
                    "PostHeapMinimize")
            .local();

    @Unsigned long PreAlloc(@Unsigned long cbRequest) throws ComException;

    @Nullable Object PostAlloc(@Nullable Object pActual) throws ComException;

    @Nullable Object PreFree(@Nullable Object pRequest, int fSpyed) throws ComException;

    void PostFree(int fSpyed) throws ComException;

    PreReallocResult PreRealloc(@Nullable Object pRequest, @Unsigned long cbRequest, int fSpyed)
            throws ComException;

    @Nullable Object PostRealloc(@Nullable Object pActual, int fSpyed) throws ComException;

    @Nullable Object PreGetSize(@Nullable Object pRequest, int fSpyed) throws ComException;

    @Unsigned long PostGetSize(@Unsigned long cbActual, int fSpyed) throws ComException;

    @Nullable Object PreDidAlloc(@Nullable Object pRequest, int fSpyed) throws ComException;

    int PostDidAlloc(@Nullable Object pRequest, int fSpyed, int fActual) throws ComException;

    void PreHeapMinimize() throws ComException;

    void PostHeapMinimize() throws ComException;

    /** What {@link #PreRealloc} returns. */
    record PreReallocResult(@Unsigned long result, @Nullable Object ppNewRequest) {}
}
