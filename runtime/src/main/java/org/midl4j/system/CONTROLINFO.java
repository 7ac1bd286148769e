// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class CONTROLINFO {
    public @Unsigned int cb;

    public @Nullable RemotableHandle hAccel;

    public @Unsigned short cAccel;

    public @Unsigned int dwFlags;

    public CONTROLINFO() {}

    public CONTROLINFO(@Unsigned int cb, @Nullable RemotableHandle hAccel, @Unsigned short cAccel,
            @Unsigned int dwFlags) {
        this.cb = cb;
        this.hAccel = hAccel;
        this.cAccel = cAccel;
        this.dwFlags = dwFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CONTROLINFO that
                && cb == that.cb
                && Objects.equals(hAccel, that.hAccel)
                && cAccel == that.cAccel
                && dwFlags == that.dwFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cb, hAccel, cAccel, dwFlags);
    }

    @Override
    public String toString() {
        return "CONTROLINFO{cb=" + cb + ", hAccel=" + hAccel + ", cAccel=" + cAccel
                + ", dwFlags=" + dwFlags + "}";
    }
}
