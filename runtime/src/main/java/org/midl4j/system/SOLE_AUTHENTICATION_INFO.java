// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class SOLE_AUTHENTICATION_INFO {
    public @Unsigned int dwAuthnSvc;

    public @Unsigned int dwAuthzSvc;

    public @Nullable Object pAuthInfo;

    public SOLE_AUTHENTICATION_INFO() {}

    public SOLE_AUTHENTICATION_INFO(@Unsigned int dwAuthnSvc, @Unsigned int dwAuthzSvc,
            @Nullable Object pAuthInfo) {
        this.dwAuthnSvc = dwAuthnSvc;
        this.dwAuthzSvc = dwAuthzSvc;
        this.pAuthInfo = pAuthInfo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SOLE_AUTHENTICATION_INFO that
                && dwAuthnSvc == that.dwAuthnSvc
                && dwAuthzSvc == that.dwAuthzSvc
                && Objects.equals(pAuthInfo, that.pAuthInfo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwAuthnSvc, dwAuthzSvc, pAuthInfo);
    }

    @Override
    public String toString() {
        return "SOLE_AUTHENTICATION_INFO{dwAuthnSvc=" + dwAuthnSvc + ", dwAuthzSvc=" + dwAuthzSvc
                + ", pAuthInfo=" + pAuthInfo + "}";
    }
}
