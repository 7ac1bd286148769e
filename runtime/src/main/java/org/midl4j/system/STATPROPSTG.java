// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("propidlbase.idl")
@NullMarked
public final class STATPROPSTG {
    public @Nullable String lpwstrName;

    public @Unsigned int propid;

    public @Unsigned short vt;

    public STATPROPSTG() {}

    public STATPROPSTG(@Nullable String lpwstrName, @Unsigned int propid, @Unsigned short vt) {
        this.lpwstrName = lpwstrName;
        this.propid = propid;
        this.vt = vt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof STATPROPSTG that
                && Objects.equals(lpwstrName, that.lpwstrName)
                && propid == that.propid
                && vt == that.vt;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lpwstrName, propid, vt);
    }

    @Override
    public String toString() {
        return "STATPROPSTG{lpwstrName=" + lpwstrName + ", propid=" + propid + ", vt=" + vt + "}";
    }
}
