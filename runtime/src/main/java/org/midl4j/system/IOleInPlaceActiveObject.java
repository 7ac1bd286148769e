// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

/** The object that is active in a frame. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleInPlaceActiveObject extends IOleWindow {
    InterfaceType<IOleInPlaceActiveObject> TYPE = InterfaceType.named(IOleInPlaceActiveObject.class, "00000117-0000-0000-c000-000000000046", IOleWindow.TYPE)
            .operations("TranslateAccelerator", "OnFrameWindowActivate", "OnDocWindowActivate",
                    "ResizeBorder", "EnableModeless")
            .remote(IOleInPlaceActiveObjectProxy::new, IOleInPlaceActiveObjectStub::new);

    int TranslateAccelerator() throws ComException;

    void OnFrameWindowActivate(int fActivate) throws ComException;

    void OnDocWindowActivate(int fActivate) throws ComException;

    void ResizeBorder(RECT prcBorder, Guid riid, @Nullable IUnknown pUIWindow, int fFrameWindow)
            throws ComException;

    void EnableModeless(int fEnable) throws ComException;
}
