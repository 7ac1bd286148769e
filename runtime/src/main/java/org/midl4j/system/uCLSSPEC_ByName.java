// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class uCLSSPEC_ByName {
    public @Nullable String pPackageName;

    public Guid PolicyId = Guid.NULL;

    public uCLSSPEC_ByName() {}

    public uCLSSPEC_ByName(@Nullable String pPackageName, Guid PolicyId) {
        this.pPackageName = pPackageName;
        this.PolicyId = PolicyId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof uCLSSPEC_ByName that
                && Objects.equals(pPackageName, that.pPackageName)
                && Objects.equals(PolicyId, that.PolicyId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pPackageName, PolicyId);
    }

    @Override
    public String toString() {
        return "uCLSSPEC_ByName{pPackageName=" + pPackageName + ", PolicyId=" + PolicyId + "}";
    }
}
