// Written by midl4j from servprov.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** Finds the object that provides a service. */
@MidlGenerated("servprov.idl")
@NullMarked
public interface IServiceProvider extends IUnknown {
    InterfaceType<IServiceProvider> TYPE = InterfaceType.named(IServiceProvider.class, "6d5140c1-7436-11ce-8034-00aa006009fa")
            .operations("QueryService")
            .remote(IServiceProviderProxy::new, IServiceProviderStub::new);

    @Nullable IUnknown QueryService(Guid guidService, Guid riid) throws ComException;
}
