// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class SOLE_AUTHENTICATION_SERVICE {
    public @Unsigned int dwAuthnSvc;

    public @Unsigned int dwAuthzSvc;

    public @Nullable Character pPrincipalName;

    public int hr;

    public SOLE_AUTHENTICATION_SERVICE() {}

    public SOLE_AUTHENTICATION_SERVICE(@Unsigned int dwAuthnSvc, @Unsigned int dwAuthzSvc,
            @Nullable Character pPrincipalName, int hr) {
        this.dwAuthnSvc = dwAuthnSvc;
        this.dwAuthzSvc = dwAuthzSvc;
        this.pPrincipalName = pPrincipalName;
        this.hr = hr;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SOLE_AUTHENTICATION_SERVICE that
                && dwAuthnSvc == that.dwAuthnSvc
                && dwAuthzSvc == that.dwAuthzSvc
                && Objects.equals(pPrincipalName, that.pPrincipalName)
                && hr == that.hr;
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwAuthnSvc, dwAuthzSvc, pPrincipalName, hr);
    }

    @Override
    public String toString() {
        return "SOLE_AUTHENTICATION_SERVICE{dwAuthnSvc=" + dwAuthnSvc + ", dwAuthzSvc=" + dwAuthzSvc
                + ", pPrincipalName=" + pPrincipalName + ", hr=" + hr + "}";
    }
}
