// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class LICINFO {
    public int cbLicInfo;

    public int fRuntimeKeyAvail;

    public int fLicVerified;

    public LICINFO() {}

    public LICINFO(int cbLicInfo, int fRuntimeKeyAvail, int fLicVerified) {
        this.cbLicInfo = cbLicInfo;
        this.fRuntimeKeyAvail = fRuntimeKeyAvail;
        this.fLicVerified = fLicVerified;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LICINFO that
                && cbLicInfo == that.cbLicInfo
                && fRuntimeKeyAvail == that.fRuntimeKeyAvail
                && fLicVerified == that.fLicVerified;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbLicInfo, fRuntimeKeyAvail, fLicVerified);
    }

    @Override
    public String toString() {
        return "LICINFO{cbLicInfo=" + cbLicInfo + ", fRuntimeKeyAvail=" + fRuntimeKeyAvail
                + ", fLicVerified=" + fLicVerified + "}";
    }
}
