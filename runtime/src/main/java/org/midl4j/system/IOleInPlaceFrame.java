// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A frame that shares its menus and its status line. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleInPlaceFrame extends IOleInPlaceUIWindow {
    InterfaceType<IOleInPlaceFrame> TYPE = InterfaceType.named(IOleInPlaceFrame.class, "00000116-0000-0000-c000-000000000046", IOleInPlaceUIWindow.TYPE)
            .operations("InsertMenus", "SetMenu", "RemoveMenus", "SetStatusText", "EnableModeless",
                    "TranslateAccelerator")
            .remote(IOleInPlaceFrameProxy::new, IOleInPlaceFrameStub::new);

    OLEMENUGROUPWIDTHS InsertMenus(@Nullable RemotableHandle hmenuShared,
            OLEMENUGROUPWIDTHS lpMenuWidths) throws ComException;

    void SetMenu(@Nullable RemotableHandle hmenuShared, @Nullable userHGLOBAL holemenu,
            @Nullable RemotableHandle hwndActiveObject) throws ComException;

    void RemoveMenus(@Nullable RemotableHandle hmenuShared) throws ComException;

    void SetStatusText(@Nullable String pszStatusText) throws ComException;

    void EnableModeless(int fEnable) throws ComException;

    int TranslateAccelerator(MSG lpmsg, @Unsigned short wID) throws ComException;
}
