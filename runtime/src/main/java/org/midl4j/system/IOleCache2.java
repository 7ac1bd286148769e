// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Keeps pictures of an object's data, and brings them up to date. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleCache2 extends IOleCache {
    InterfaceType<IOleCache2> TYPE = InterfaceType.named(IOleCache2.class, "00000128-0000-0000-c000-000000000046", IOleCache.TYPE)
            .operations("UpdateCache", "DiscardCache")
            .remote(IOleCache2Proxy::new, IOleCache2Stub::new);

    void UpdateCache(@Nullable IDataObject pDataObject, @Unsigned int grfUpdf, long pReserved)
            throws ComException;

    void DiscardCache(@Unsigned int dwDiscardOptions) throws ComException;
}
