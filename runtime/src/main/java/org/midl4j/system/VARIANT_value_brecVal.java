// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class VARIANT_value_brecVal {
    public @Nullable Object pvRecord;

    public @Nullable IRecordInfo pRecInfo;

    public VARIANT_value_brecVal() {}

    public VARIANT_value_brecVal(@Nullable Object pvRecord, @Nullable IRecordInfo pRecInfo) {
        this.pvRecord = pvRecord;
        this.pRecInfo = pRecInfo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VARIANT_value_brecVal that
                && Objects.equals(pvRecord, that.pvRecord)
                && Objects.equals(pRecInfo, that.pRecInfo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pvRecord, pRecInfo);
    }

    @Override
    public String toString() {
        return "VARIANT_value_brecVal{pvRecord=" + pvRecord + ", pRecInfo=" + pRecInfo + "}";
    }
}
