// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** What a control asks of its place. */
@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleControlSite extends IUnknown {
    InterfaceType<IOleControlSite> TYPE = InterfaceType.named(IOleControlSite.class, "b196b289-bab4-101a-b69c-00aa00341d07")
            .operations("OnControlInfoChanged", "LockInPlaceActive", "GetExtendedControl",
                    "TransformCoords", "TranslateAccelerator", "OnFocus", "ShowPropertyFrame")
            .remote(IOleControlSiteProxy::new, IOleControlSiteStub::new);

    void OnControlInfoChanged() throws ComException;

    void LockInPlaceActive(int fLock) throws ComException;

    @Nullable IDispatch GetExtendedControl() throws ComException;

    TransformCoordsResult TransformCoords(POINTL pPtlHimetric, POINTF pPtfContainer,
            @Unsigned int dwFlags) throws ComException;

    int TranslateAccelerator(MSG pMsg, @Unsigned int grfModifiers) throws ComException;

    void OnFocus(int fGotFocus) throws ComException;

    void ShowPropertyFrame() throws ComException;

    /** What {@link #TransformCoords} returns. */
    record TransformCoordsResult(POINTL pPtlHimetric, POINTF pPtfContainer) {}
}
