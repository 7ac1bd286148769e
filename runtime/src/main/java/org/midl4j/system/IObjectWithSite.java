// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** An object that is told where it stands. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IObjectWithSite extends IUnknown {
    InterfaceType<IObjectWithSite> TYPE = InterfaceType.named(IObjectWithSite.class, "fc4801a3-2ba9-11cf-a229-00aa003d7352")
            .operations("SetSite", "GetSite")
            .remote(IObjectWithSiteProxy::new, IObjectWithSiteStub::new);

    void SetSite(@Nullable IUnknown pUnkSite) throws ComException;

    @Nullable IUnknown GetSite(Guid riid) throws ComException;
}
