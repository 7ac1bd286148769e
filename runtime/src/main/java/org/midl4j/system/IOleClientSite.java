// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** What an embedded object asks of its place. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleClientSite extends IUnknown {
    InterfaceType<IOleClientSite> TYPE = InterfaceType.named(IOleClientSite.class, "00000118-0000-0000-c000-000000000046")
            .operations("SaveObject", "GetMoniker", "GetContainer", "ShowObject", "OnShowWindow",
                    "RequestNewObjectLayout")
            .remote(IOleClientSiteProxy::new, IOleClientSiteStub::new);

    void SaveObject() throws ComException;

    @Nullable IMoniker GetMoniker(@Unsigned int dwAssign, @Unsigned int dwWhichMoniker) throws
            ComException;

    @Nullable IOleContainer GetContainer() throws ComException;

    void ShowObject() throws ComException;

    void OnShowWindow(int fShow) throws ComException;

    void RequestNewObjectLayout() throws ComException;
}
