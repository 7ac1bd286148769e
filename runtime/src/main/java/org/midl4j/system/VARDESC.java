// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class VARDESC {
    public int memid;

    public @Nullable String lpstrSchema;

    public VARDESC_value value = VARDESC_valueCodec.empty(0L);

    public ELEMDESC elemdescVar = new ELEMDESC();

    public @Unsigned short wVarFlags;

    public int varkind;

    public VARDESC() {}

    public VARDESC(int memid, @Nullable String lpstrSchema, VARDESC_value value,
            ELEMDESC elemdescVar, @Unsigned short wVarFlags, int varkind) {
        this.memid = memid;
        this.lpstrSchema = lpstrSchema;
        this.value = value;
        this.elemdescVar = elemdescVar;
        this.wVarFlags = wVarFlags;
        this.varkind = varkind;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VARDESC that
                && memid == that.memid
                && Objects.equals(lpstrSchema, that.lpstrSchema)
                && Objects.equals(value, that.value)
                && Objects.equals(elemdescVar, that.elemdescVar)
                && wVarFlags == that.wVarFlags
                && varkind == that.varkind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(memid, lpstrSchema, value, elemdescVar, wVarFlags, varkind);
    }

    @Override
    public String toString() {
        return "VARDESC{memid=" + memid + ", lpstrSchema=" + lpstrSchema + ", value=" + value
                + ", elemdescVar=" + elemdescVar + ", wVarFlags=" + wVarFlags
                + ", varkind=" + varkind + "}";
    }
}
