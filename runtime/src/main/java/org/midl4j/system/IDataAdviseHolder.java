// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Keeps a data object's advisory connections for it. */
@MidlGenerated("objidl.idl")
@NullMarked
public interface IDataAdviseHolder extends IUnknown {
    InterfaceType<IDataAdviseHolder> TYPE = InterfaceType.named(IDataAdviseHolder.class, "00000110-0000-0000-c000-000000000046")
            .operations("Advise", "Unadvise", "EnumAdvise", "SendOnDataChange")
            .local();

    @Unsigned int Advise(@Nullable IDataObject pDataObject, @Nullable FORMATETC pFetc,
            @Unsigned int advf, @Nullable IAdviseSink pAdvise) throws ComException;

    void Unadvise(@Unsigned int dwConnection) throws ComException;

    @Nullable IEnumSTATDATA EnumAdvise() throws ComException;

    void SendOnDataChange(@Nullable IDataObject pDataObject, @Unsigned int dwReserved,
            @Unsigned int advf) throws ComException;
}
