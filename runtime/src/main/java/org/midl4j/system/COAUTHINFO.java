// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class COAUTHINFO {
    public @Unsigned int dwAuthnSvc;

    public @Unsigned int dwAuthzSvc;

    public @Nullable String pwszServerPrincName;

    public @Unsigned int dwAuthnLevel;

    public @Unsigned int dwImpersonationLevel;

    public @Nullable COAUTHIDENTITY pAuthIdentityData;

    public @Unsigned int dwCapabilities;

    public COAUTHINFO() {}

    public COAUTHINFO(@Unsigned int dwAuthnSvc, @Unsigned int dwAuthzSvc,
            @Nullable String pwszServerPrincName, @Unsigned int dwAuthnLevel,
            @Unsigned int dwImpersonationLevel, @Nullable COAUTHIDENTITY pAuthIdentityData,
            @Unsigned int dwCapabilities) {
        this.dwAuthnSvc = dwAuthnSvc;
        this.dwAuthzSvc = dwAuthzSvc;
        this.pwszServerPrincName = pwszServerPrincName;
        this.dwAuthnLevel = dwAuthnLevel;
        this.dwImpersonationLevel = dwImpersonationLevel;
        this.pAuthIdentityData = pAuthIdentityData;
        this.dwCapabilities = dwCapabilities;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof COAUTHINFO that
                && dwAuthnSvc == that.dwAuthnSvc
                && dwAuthzSvc == that.dwAuthzSvc
                && Objects.equals(pwszServerPrincName, that.pwszServerPrincName)
                && dwAuthnLevel == that.dwAuthnLevel
                && dwImpersonationLevel == that.dwImpersonationLevel
                && Objects.equals(pAuthIdentityData, that.pAuthIdentityData)
                && dwCapabilities == that.dwCapabilities;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwAuthnSvc, dwAuthzSvc, pwszServerPrincName, dwAuthnLevel,
                dwImpersonationLevel, pAuthIdentityData, dwCapabilities);
    }

    @Override
    public String toString() {
        return "COAUTHINFO{dwAuthnSvc=" + dwAuthnSvc + ", dwAuthzSvc=" + dwAuthzSvc
                + ", pwszServerPrincName=" + pwszServerPrincName + ", dwAuthnLevel=" + dwAuthnLevel
                + ", dwImpersonationLevel=" + dwImpersonationLevel
                + ", pAuthIdentityData=" + pAuthIdentityData + ", dwCapabilities=" + dwCapabilities
                + "}";
    }
}
