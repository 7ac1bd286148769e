// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleInPlaceSiteEx extends IOleInPlaceSite {
    InterfaceType<IOleInPlaceSiteEx> TYPE = InterfaceType.named(IOleInPlaceSiteEx.class, "9c2cad80-3424-11cf-b670-00aa004cd6d8", IOleInPlaceSite.TYPE)
            .operations("OnInPlaceActivateEx", "OnInPlaceDeactivateEx", "RequestUIActivate")
            .remote(IOleInPlaceSiteExProxy::new, IOleInPlaceSiteExStub::new);

    int OnInPlaceActivateEx(@Unsigned int dwFlags) throws ComException;

    void OnInPlaceDeactivateEx(int fNoRedraw) throws ComException;

    void RequestUIActivate() throws ComException;
}
