// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEINPLACEFRAMEINFO {
    public @Unsigned int cb;

    public int fMDIApp;

    public @Nullable RemotableHandle hwndFrame;

    public @Nullable RemotableHandle haccel;

    public @Unsigned int cAccelEntries;

    public OLEINPLACEFRAMEINFO() {}

    public OLEINPLACEFRAMEINFO(@Unsigned int cb, int fMDIApp, @Nullable RemotableHandle hwndFrame,
            @Nullable RemotableHandle haccel, @Unsigned int cAccelEntries) {
        this.cb = cb;
        this.fMDIApp = fMDIApp;
        this.hwndFrame = hwndFrame;
        this.haccel = haccel;
        this.cAccelEntries = cAccelEntries;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OLEINPLACEFRAMEINFO that
                && cb == that.cb
                && fMDIApp == that.fMDIApp
                && Objects.equals(hwndFrame, that.hwndFrame)
                && Objects.equals(haccel, that.haccel)
                && cAccelEntries == that.cAccelEntries;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cb, fMDIApp, hwndFrame, haccel, cAccelEntries);
    }

    @Override
    public String toString() {
        return "OLEINPLACEFRAMEINFO{cb=" + cb + ", fMDIApp=" + fMDIApp + ", hwndFrame=" + hwndFrame
                + ", haccel=" + haccel + ", cAccelEntries=" + cAccelEntries + "}";
    }
}
