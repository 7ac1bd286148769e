// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** An object that can be active in place. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleInPlaceObject extends IOleWindow {
    InterfaceType<IOleInPlaceObject> TYPE = InterfaceType.named(IOleInPlaceObject.class, "00000113-0000-0000-c000-000000000046", IOleWindow.TYPE)
            .operations("InPlaceDeactivate", "UIDeactivate", "SetObjectRects", "ReactivateAndUndo")
            .remote(IOleInPlaceObjectProxy::new, IOleInPlaceObjectStub::new);

    void InPlaceDeactivate() throws ComException;

    void UIDeactivate() throws ComException;

    void SetObjectRects(RECT lprcPosRect, RECT lprcClipRect) throws ComException;

    void ReactivateAndUndo() throws ComException;
}
