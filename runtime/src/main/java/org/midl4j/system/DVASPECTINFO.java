// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class DVASPECTINFO {
    public @Unsigned int cb;

    public @Unsigned int dwFlags;

    public DVASPECTINFO() {}

    public DVASPECTINFO(@Unsigned int cb, @Unsigned int dwFlags) {
        this.cb = cb;
        this.dwFlags = dwFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DVASPECTINFO that
                && cb == that.cb
                && dwFlags == that.dwFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cb, dwFlags);
    }

    @Override
    public String toString() {
        return "DVASPECTINFO{cb=" + cb + ", dwFlags=" + dwFlags + "}";
    }
}
