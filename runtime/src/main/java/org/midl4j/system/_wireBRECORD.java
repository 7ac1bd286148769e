// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class _wireBRECORD {
    public @Unsigned int fFlags;

    public @Unsigned int clSize;

    public @Nullable IRecordInfo pRecInfo;

    public byte @Nullable [] pRecord;

    public _wireBRECORD() {}

    public _wireBRECORD(@Unsigned int fFlags, @Unsigned int clSize, @Nullable IRecordInfo pRecInfo,
            byte @Nullable [] pRecord) {
        this.fFlags = fFlags;
        this.clSize = clSize;
        this.pRecInfo = pRecInfo;
        this.pRecord = pRecord;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof _wireBRECORD that
                && fFlags == that.fFlags
                && clSize == that.clSize
                && Objects.equals(pRecInfo, that.pRecInfo)
                && Arrays.equals(pRecord, that.pRecord);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fFlags, clSize, pRecInfo, Arrays.hashCode(pRecord));
    }

    @Override
    public String toString() {
        return "_wireBRECORD{fFlags=" + fFlags + ", clSize=" + clSize + ", pRecInfo=" + pRecInfo
                + ", pRecord=" + Arrays.toString(pRecord) + "}";
    }
}
