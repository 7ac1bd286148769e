// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;

/** The place of an object that is active in place. */
@MidlGenerated("oleidl.idl")
@NullMarked
public interface IOleInPlaceSite extends IOleWindow {
    InterfaceType<IOleInPlaceSite> TYPE = InterfaceType.named(IOleInPlaceSite.class, "00000119-0000-0000-c000-000000000046", IOleWindow.TYPE)
            .operations("CanInPlaceActivate", "OnInPlaceActivate", "OnUIActivate",
                    "GetWindowContext", "Scroll", "OnUIDeactivate", "OnInPlaceDeactivate",
                    "DiscardUndoState", "DeactivateAndUndo", "OnPosRectChange")
            .remote(IOleInPlaceSiteProxy::new, IOleInPlaceSiteStub::new);

    int CanInPlaceActivate() throws ComException;

    void OnInPlaceActivate() throws ComException;

    void OnUIActivate() throws ComException;

    GetWindowContextResult GetWindowContext(OLEINPLACEFRAMEINFO lpFrameInfo) throws ComException;

    void Scroll(SIZE scrollExtant) throws ComException;

    void OnUIDeactivate(int fUndoable) throws ComException;

    void OnInPlaceDeactivate() throws ComException;

    void DiscardUndoState() throws ComException;

    void DeactivateAndUndo() throws ComException;

    void OnPosRectChange(RECT lprcPosRect) throws ComException;

    /** What {@link #GetWindowContext} returns. */
    record GetWindowContextResult(@Nullable IOleInPlaceFrame ppFrame,
            @Nullable IOleInPlaceUIWindow ppDoc, RECT lprcPosRect, RECT lprcClipRect,
            OLEINPLACEFRAMEINFO lpFrameInfo) {}
}
