// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class BIND_OPTS2 {
    public @Unsigned int cbStruct;

    public @Unsigned int grfFlags;

    public @Unsigned int grfMode;

    public @Unsigned int dwTickCountDeadline;

    public @Unsigned int dwTrackFlags;

    public @Unsigned int dwClassContext;

    public @Unsigned int locale;

    public @Nullable COSERVERINFO pServerInfo;

    public BIND_OPTS2() {}

    public BIND_OPTS2(@Unsigned int cbStruct, @Unsigned int grfFlags, @Unsigned int grfMode,
            @Unsigned int dwTickCountDeadline, @Unsigned int dwTrackFlags,
            @Unsigned int dwClassContext, @Unsigned int locale,
            @Nullable COSERVERINFO pServerInfo) {
        this.cbStruct = cbStruct;
        this.grfFlags = grfFlags;
        this.grfMode = grfMode;
        this.dwTickCountDeadline = dwTickCountDeadline;
        this.dwTrackFlags = dwTrackFlags;
        this.dwClassContext = dwClassContext;
        this.locale = locale;
        this.pServerInfo = pServerInfo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BIND_OPTS2 that
                && cbStruct == that.cbStruct
                && grfFlags == that.grfFlags
                && grfMode == that.grfMode
                && dwTickCountDeadline == that.dwTickCountDeadline
                && dwTrackFlags == that.dwTrackFlags
                && dwClassContext == that.dwClassContext
                && locale == that.locale
                && Objects.equals(pServerInfo, that.pServerInfo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbStruct, grfFlags, grfMode, dwTickCountDeadline, dwTrackFlags,
                dwClassContext, locale, pServerInfo);
    }

    @Override
    public String toString() {
        return "BIND_OPTS2{cbStruct=" + cbStruct + ", grfFlags=" + grfFlags + ", grfMode=" + grfMode
                + ", dwTickCountDeadline=" + dwTickCountDeadline + ", dwTrackFlags=" + dwTrackFlags
                + ", dwClassContext=" + dwClassContext + ", locale=" + locale
                + ", pServerInfo=" + pServerInfo + "}";
    }
}
