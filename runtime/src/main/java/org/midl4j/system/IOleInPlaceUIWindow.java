// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** A window that lends some of its border. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleInPlaceUIWindow extends IOleWindow {
    InterfaceType<IOleInPlaceUIWindow> TYPE = InterfaceType.named(IOleInPlaceUIWindow.class, "00000115-0000-0000-c000-000000000046", IOleWindow.TYPE)
            .operations("GetBorder", "RequestBorderSpace", "SetBorderSpace", "SetActiveObject")
            .remote(IOleInPlaceUIWindowProxy::new, IOleInPlaceUIWindowStub::new);

    RECT GetBorder() throws ComException;

    void RequestBorderSpace(@Nullable RECT pborderwidths) throws ComException;

    void SetBorderSpace(@Nullable RECT pborderwidths) throws ComException;

    void SetActiveObject(@Nullable IOleInPlaceActiveObject pActiveObject,
            @Nullable String pszObjName) throws ComException;
}
