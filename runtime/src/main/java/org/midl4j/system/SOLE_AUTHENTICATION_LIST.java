// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class SOLE_AUTHENTICATION_LIST {
    public @Unsigned int cAuthInfo;

    public @Nullable SOLE_AUTHENTICATION_INFO aAuthInfo;

    public SOLE_AUTHENTICATION_LIST() {}

    public SOLE_AUTHENTICATION_LIST(@Unsigned int cAuthInfo,
            @Nullable SOLE_AUTHENTICATION_INFO aAuthInfo) {
        this.cAuthInfo = cAuthInfo;
        this.aAuthInfo = aAuthInfo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SOLE_AUTHENTICATION_LIST that
                && cAuthInfo == that.cAuthInfo
                && Objects.equals(aAuthInfo, that.aAuthInfo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cAuthInfo, aAuthInfo);
    }

    @Override
    public String toString() {
        return "SOLE_AUTHENTICATION_LIST{cAuthInfo=" + cAuthInfo + ", aAuthInfo=" + aAuthInfo + "}";
    }
}
