// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class FILETIME {
    public @Unsigned int dwLowDateTime;

    public @Unsigned int dwHighDateTime;

    public FILETIME() {}

    public FILETIME(@Unsigned int dwLowDateTime, @Unsigned int dwHighDateTime) {
        this.dwLowDateTime = dwLowDateTime;
        this.dwHighDateTime = dwHighDateTime;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FILETIME that
                && dwLowDateTime == that.dwLowDateTime
                && dwHighDateTime == that.dwHighDateTime;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwLowDateTime, dwHighDateTime);
    }

    @Override
    public String toString() {
        return "FILETIME{dwLowDateTime=" + dwLowDateTime + ", dwHighDateTime=" + dwHighDateTime
                + "}";
    }
}
