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

/** Adds data of its own to every call. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public interface IChannelHook extends IUnknown {
    InterfaceType<IChannelHook> TYPE = InterfaceType.named(IChannelHook.class, "1008c4a0-7613-11cf-9af1-0020af6e72f4")
            .operations("ClientGetSize", "ClientFillBuffer", "ClientNotify", "ServerNotify",
                    "ServerGetSize", "ServerFillBuffer")
            .local();

    @Unsigned int ClientGetSize(Guid uExtent, Guid riid) throws ComException;

    @Unsigned int ClientFillBuffer(Guid uExtent, Guid riid, @Unsigned int pDataSize,
            @Nullable Object pDataBuffer) throws ComException;

    void ClientNotify(Guid uExtent, Guid riid, @Unsigned int cbDataSize,
            @Nullable Object pDataBuffer, @Unsigned int lDataRep, int hrFault) throws ComException;

    void ServerNotify(Guid uExtent, Guid riid, @Unsigned int cbDataSize,
            @Nullable Object pDataBuffer, @Unsigned int lDataRep) throws ComException;

    @Unsigned int ServerGetSize(Guid uExtent, Guid riid, int hrFault) throws ComException;

    @Unsigned int ServerFillBuffer(Guid uExtent, Guid riid, @Unsigned int pDataSize,
            @Nullable Object pDataBuffer, int hrFault) throws ComException;
}
