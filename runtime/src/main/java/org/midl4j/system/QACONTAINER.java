// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class QACONTAINER {
    public @Unsigned int cbSize;

    public @Nullable IOleClientSite pClientSite;

    public @Nullable IAdviseSinkEx pAdviseSink;

    public @Nullable IPropertyNotifySink pPropertyNotifySink;

    public @Nullable IUnknown pUnkEventSink;

    public @Unsigned int dwAmbientFlags;

    public @Unsigned int colorFore;

    public @Unsigned int colorBack;

    public @Nullable IFont pFont;

    public @Nullable IOleUndoManager pUndoMgr;

    public @Unsigned int dwAppearance;

    public int lcid;

    public @Nullable userHPALETTE hpal;

    public @Nullable IBindCtx pBindHost;

    public @Nullable IOleControlSite pOleControlSite;

    public @Nullable IServiceProvider pServiceProvider;

    public QACONTAINER() {}

    public QACONTAINER(@Unsigned int cbSize, @Nullable IOleClientSite pClientSite,
            @Nullable IAdviseSinkEx pAdviseSink, @Nullable IPropertyNotifySink pPropertyNotifySink,
            @Nullable IUnknown pUnkEventSink, @Unsigned int dwAmbientFlags, @Unsigned int colorFore,
            @Unsigned int colorBack, @Nullable IFont pFont, @Nullable IOleUndoManager pUndoMgr,
            @Unsigned int dwAppearance, int lcid, @Nullable userHPALETTE hpal,
            @Nullable IBindCtx pBindHost, @Nullable IOleControlSite pOleControlSite,
            @Nullable IServiceProvider pServiceProvider) {
        this.cbSize = cbSize;
        this.pClientSite = pClientSite;
        this.pAdviseSink = pAdviseSink;
        this.pPropertyNotifySink = pPropertyNotifySink;
        this.pUnkEventSink = pUnkEventSink;
        this.dwAmbientFlags = dwAmbientFlags;
        this.colorFore = colorFore;
        this.colorBack = colorBack;
        this.pFont = pFont;
        this.pUndoMgr = pUndoMgr;
        this.dwAppearance = dwAppearance;
        this.lcid = lcid;
        this.hpal = hpal;
        this.pBindHost = pBindHost;
        this.pOleControlSite = pOleControlSite;
        this.pServiceProvider = pServiceProvider;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QACONTAINER that
                && cbSize == that.cbSize
                && Objects.equals(pClientSite, that.pClientSite)
                && Objects.equals(pAdviseSink, that.pAdviseSink)
                && Objects.equals(pPropertyNotifySink, that.pPropertyNotifySink)
                && Objects.equals(pUnkEventSink, that.pUnkEventSink)
                && dwAmbientFlags == that.dwAmbientFlags
                && colorFore == that.colorFore
                && colorBack == that.colorBack
                && Objects.equals(pFont, that.pFont)
                && Objects.equals(pUndoMgr, that.pUndoMgr)
                && dwAppearance == that.dwAppearance
                && lcid == that.lcid
                && Objects.equals(hpal, that.hpal)
                && Objects.equals(pBindHost, that.pBindHost)
                && Objects.equals(pOleControlSite, that.pOleControlSite)
                && Objects.equals(pServiceProvider, that.pServiceProvider);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbSize, pClientSite, pAdviseSink, pPropertyNotifySink, pUnkEventSink,
                dwAmbientFlags, colorFore, colorBack, pFont, pUndoMgr, dwAppearance, lcid, hpal,
                pBindHost, pOleControlSite, pServiceProvider);
    }

    @Override
    public String toString() {
        return "QACONTAINER{cbSize=" + cbSize + ", pClientSite=" + pClientSite
                + ", pAdviseSink=" + pAdviseSink + ", pPropertyNotifySink=" + pPropertyNotifySink
                + ", pUnkEventSink=" + pUnkEventSink + ", dwAmbientFlags=" + dwAmbientFlags
                + ", colorFore=" + colorFore + ", colorBack=" + colorBack + ", pFont=" + pFont
                + ", pUndoMgr=" + pUndoMgr + ", dwAppearance=" + dwAppearance + ", lcid=" + lcid
                + ", hpal=" + hpal + ", pBindHost=" + pBindHost
                + ", pOleControlSite=" + pOleControlSite + ", pServiceProvider=" + pServiceProvider
                + "}";
    }
}
