// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class IDLDESC {
    public @Unsigned long dwReserved;

    public @Unsigned short wIDLFlags;

    public IDLDESC() {}

    public IDLDESC(@Unsigned long dwReserved, @Unsigned short wIDLFlags) {
        this.dwReserved = dwReserved;
        this.wIDLFlags = wIDLFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IDLDESC that
                && dwReserved == that.dwReserved
                && wIDLFlags == that.wIDLFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwReserved, wIDLFlags);
    }

    @Override
    public String toString() {
        return "IDLDESC{dwReserved=" + dwReserved + ", wIDLFlags=" + wIDLFlags + "}";
    }
}
