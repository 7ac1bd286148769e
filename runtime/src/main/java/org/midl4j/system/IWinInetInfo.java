// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Asks a transfer about its request and reply. */
@MidlGenerated("urlmon.idl")
@NullMarked
public interface IWinInetInfo extends IUnknown {
    InterfaceType<IWinInetInfo> TYPE = InterfaceType.named(IWinInetInfo.class, "79eac9d6-bafa-11ce-8c82-00aa004ba90b")
            .operations("QueryOption")
            .remote(IWinInetInfoProxy::new, IWinInetInfoStub::new);

    QueryOptionResult QueryOption(@Unsigned int dwOption, byte[] pBuffer, @Unsigned int pcbBuf)
            throws ComException;

    /** What {@link #QueryOption} returns. */
    @SuppressWarnings("ArrayRecordComponent")
    record QueryOptionResult(byte[] pBuffer, @Unsigned int pcbBuf) {}
}
