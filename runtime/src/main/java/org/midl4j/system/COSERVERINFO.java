// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** Which machine to make an object on, and as whom. */
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class COSERVERINFO {
    public @Unsigned int dwReserved1;

    public @Nullable String pwszName;

    public @Nullable COAUTHINFO pAuthInfo;

    public @Unsigned int dwReserved2;

    public COSERVERINFO() {}

    public COSERVERINFO(@Unsigned int dwReserved1, @Nullable String pwszName,
            @Nullable COAUTHINFO pAuthInfo, @Unsigned int dwReserved2) {
        this.dwReserved1 = dwReserved1;
        this.pwszName = pwszName;
        this.pAuthInfo = pAuthInfo;
        this.dwReserved2 = dwReserved2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof COSERVERINFO that
                && dwReserved1 == that.dwReserved1
                && Objects.equals(pwszName, that.pwszName)
                && Objects.equals(pAuthInfo, that.pAuthInfo)
                && dwReserved2 == that.dwReserved2;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwReserved1, pwszName, pAuthInfo, dwReserved2);
    }

    @Override
    public String toString() {
        return "COSERVERINFO{dwReserved1=" + dwReserved1 + ", pwszName=" + pwszName
                + ", pAuthInfo=" + pAuthInfo + ", dwReserved2=" + dwReserved2 + "}";
    }
}
