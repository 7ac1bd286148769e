// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public interface IOleInPlaceSiteWindowless extends IOleInPlaceSiteEx {
    InterfaceType<IOleInPlaceSiteWindowless> TYPE = InterfaceType.named(IOleInPlaceSiteWindowless.class, "922eada0-3424-11cf-b670-00aa004cd6d8", IOleInPlaceSiteEx.TYPE)
            .operations("CanWindowlessActivate", "GetCapture", "SetCapture", "GetFocus", "SetFocus",
                    "GetDC", "ReleaseDC", "InvalidateRect", "InvalidateRgn", "ScrollRect",
                    "AdjustRect", "OnDefWindowMessage")
            .local();

    void CanWindowlessActivate() throws ComException;

    void GetCapture() throws ComException;

    void SetCapture(int fCapture) throws ComException;

    void GetFocus() throws ComException;

    void SetFocus(int fFocus) throws ComException;

    @Nullable RemotableHandle GetDC(RECT pRect, @Unsigned int grfFlags) throws ComException;

    void ReleaseDC(@Nullable RemotableHandle hDC) throws ComException;

    void InvalidateRect(RECT pRect, int fErase) throws ComException;

    void InvalidateRgn(@Nullable RemotableHandle hRGN, int fErase) throws ComException;

    void ScrollRect(int dx, int dy, RECT pRectScroll, RECT pRectClip) throws ComException;

    RECT AdjustRect(RECT prc) throws ComException;

    long OnDefWindowMessage(@Unsigned int msg, @Unsigned long wParam, long lParam) throws
            ComException;
}
