// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Keeps pictures of an object's data. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleCache extends IUnknown {
    InterfaceType<IOleCache> TYPE = InterfaceType.named(IOleCache.class, "0000011e-0000-0000-c000-000000000046")
            .operations("Cache", "Uncache", "EnumCache", "InitCache", "SetData")
            .remote(IOleCacheProxy::new, IOleCacheStub::new);

    @Unsigned int Cache(@Nullable FORMATETC pformatetc, @Unsigned int advf) throws ComException;

    void Uncache(@Unsigned int dwConnection) throws ComException;

    @Nullable IEnumSTATDATA EnumCache() throws ComException;

    void InitCache(@Nullable IDataObject pDataObject) throws ComException;

    void SetData(@Nullable FORMATETC pformatetc, @Nullable userSTGMEDIUM pmedium, int fRelease)
            throws ComException;
}
