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

/** Writes an object's reference in a way of the object's own. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IMarshal extends IUnknown {
    InterfaceType<IMarshal> TYPE = InterfaceType.named(IMarshal.class, "00000003-0000-0000-c000-000000000046")
            .operations("GetUnmarshalClass", "GetMarshalSizeMax", "MarshalInterface",
                    "UnmarshalInterface", "ReleaseMarshalData", "DisconnectObject")
            .local();

    Guid GetUnmarshalClass(Guid riid, @Nullable Object pv, @Unsigned int dwDestContext,
            @Nullable Object pvDestContext, @Unsigned int mshlflags) throws ComException;

    @Unsigned int GetMarshalSizeMax(Guid riid, @Nullable Object pv, @Unsigned int dwDestContext,
            @Nullable Object pvDestContext, @Unsigned int mshlflags) throws ComException;

    void MarshalInterface(@Nullable IStream pStm, Guid riid, @Nullable Object pv,
            @Unsigned int dwDestContext, @Nullable Object pvDestContext, @Unsigned int mshlflags)
            throws ComException;

    @Nullable Object UnmarshalInterface(@Nullable IStream pStm, Guid riid) throws ComException;

    void ReleaseMarshalData(@Nullable IStream pStm) throws ComException;

    void DisconnectObject(@Unsigned int dwReserved) throws ComException;
}
