// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class DVEXTENTINFO {
    public @Unsigned int cb;

    public @Unsigned int dwExtentMode;

    public SIZEL sizelProposed = new SIZEL();

    public DVEXTENTINFO() {}

    public DVEXTENTINFO(@Unsigned int cb, @Unsigned int dwExtentMode, SIZEL sizelProposed) {
        this.cb = cb;
        this.dwExtentMode = dwExtentMode;
        this.sizelProposed = sizelProposed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DVEXTENTINFO that
                && cb == that.cb
                && dwExtentMode == that.dwExtentMode
                && Objects.equals(sizelProposed, that.sizelProposed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cb, dwExtentMode, sizelProposed);
    }

    @Override
    public String toString() {
        return "DVEXTENTINFO{cb=" + cb + ", dwExtentMode=" + dwExtentMode
                + ", sizelProposed=" + sizelProposed + "}";
    }
}
