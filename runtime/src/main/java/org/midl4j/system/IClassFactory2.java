// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Makes licensed objects. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IClassFactory2 extends IClassFactory {
    InterfaceType<IClassFactory2> TYPE = InterfaceType.named(IClassFactory2.class, "b196b28f-bab4-101a-b69c-00aa00341d07", IClassFactory.TYPE)
            .operations("GetLicInfo", "RequestLicKey", "CreateInstanceLic")
            .remote(IClassFactory2Proxy::new, IClassFactory2Stub::new);

    LICINFO GetLicInfo() throws ComException;

    @Nullable String RequestLicKey(@Unsigned int dwReserved) throws ComException;

    @Nullable IUnknown CreateInstanceLic(Guid riid, @Nullable String bstrKey) throws ComException;
}
