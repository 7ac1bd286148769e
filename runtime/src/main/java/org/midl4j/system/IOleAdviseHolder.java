// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Hears about one object's state and closing, for those that cache it. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleAdviseHolder extends IUnknown {
    InterfaceType<IOleAdviseHolder> TYPE = InterfaceType.named(IOleAdviseHolder.class, "00000111-0000-0000-c000-000000000046")
            .operations("Advise", "Unadvise", "EnumAdvise", "SendOnRename", "SendOnSave",
                    "SendOnClose")
            .local();

    @Unsigned int Advise(@Nullable IAdviseSink pAdvise) throws ComException;

    void Unadvise(@Unsigned int dwConnection) throws ComException;

    @Nullable IEnumSTATDATA EnumAdvise() throws ComException;

    void SendOnRename(@Nullable IMoniker pmk) throws ComException;

    void SendOnSave() throws ComException;

    void SendOnClose() throws ComException;
}
