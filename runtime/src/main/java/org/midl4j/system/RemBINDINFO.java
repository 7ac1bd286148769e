// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("urlmon.idl")
@NullMarked
public final class RemBINDINFO {
    public @Unsigned int cbSize;

    public @Nullable String szExtraInfo;

    public @Unsigned int grfBindInfoF;

    public @Unsigned int dwBindVerb;

    public @Nullable String szCustomVerb;

    public @Unsigned int cbstgmedData;

    public @Unsigned int dwOptions;

    public @Unsigned int dwOptionsFlags;

    public @Unsigned int dwCodePage;

    public REMSECURITY_ATTRIBUTES securityAttributes = new REMSECURITY_ATTRIBUTES();

    public Guid iid = Guid.NULL;

    public @Nullable IUnknown pUnk;

    public @Unsigned int dwReserved;

    public RemBINDINFO() {}

    public RemBINDINFO(@Unsigned int cbSize, @Nullable String szExtraInfo,
            @Unsigned int grfBindInfoF, @Unsigned int dwBindVerb, @Nullable String szCustomVerb,
            @Unsigned int cbstgmedData, @Unsigned int dwOptions, @Unsigned int dwOptionsFlags,
            @Unsigned int dwCodePage, REMSECURITY_ATTRIBUTES securityAttributes, Guid iid,
            @Nullable IUnknown pUnk, @Unsigned int dwReserved) {
        this.cbSize = cbSize;
        this.szExtraInfo = szExtraInfo;
        this.grfBindInfoF = grfBindInfoF;
        this.dwBindVerb = dwBindVerb;
        this.szCustomVerb = szCustomVerb;
        this.cbstgmedData = cbstgmedData;
        this.dwOptions = dwOptions;
        this.dwOptionsFlags = dwOptionsFlags;
        this.dwCodePage = dwCodePage;
        this.securityAttributes = securityAttributes;
        this.iid = iid;
        this.pUnk = pUnk;
        this.dwReserved = dwReserved;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemBINDINFO that
                && cbSize == that.cbSize
                && Objects.equals(szExtraInfo, that.szExtraInfo)
                && grfBindInfoF == that.grfBindInfoF
                && dwBindVerb == that.dwBindVerb
                && Objects.equals(szCustomVerb, that.szCustomVerb)
                && cbstgmedData == that.cbstgmedData
                && dwOptions == that.dwOptions
                && dwOptionsFlags == that.dwOptionsFlags
                && dwCodePage == that.dwCodePage
                && Objects.equals(securityAttributes, that.securityAttributes)
                && Objects.equals(iid, that.iid)
                && Objects.equals(pUnk, that.pUnk)
                && dwReserved == that.dwReserved;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbSize, szExtraInfo, grfBindInfoF, dwBindVerb, szCustomVerb,
                cbstgmedData, dwOptions, dwOptionsFlags, dwCodePage, securityAttributes, iid, pUnk,
                dwReserved);
    }

    @Override
    public String toString() {
        return "RemBINDINFO{cbSize=" + cbSize + ", szExtraInfo=" + szExtraInfo
                + ", grfBindInfoF=" + grfBindInfoF + ", dwBindVerb=" + dwBindVerb
                + ", szCustomVerb=" + szCustomVerb + ", cbstgmedData=" + cbstgmedData
                + ", dwOptions=" + dwOptions + ", dwOptionsFlags=" + dwOptionsFlags
                + ", dwCodePage=" + dwCodePage + ", securityAttributes=" + securityAttributes
                + ", iid=" + iid + ", pUnk=" + pUnk + ", dwReserved=" + dwReserved + "}";
    }
}
