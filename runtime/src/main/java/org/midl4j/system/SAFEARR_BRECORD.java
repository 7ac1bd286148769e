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
public final class SAFEARR_BRECORD {
    public @Unsigned int Size;

    public @Nullable _wireBRECORD[] aRecord = new _wireBRECORD[0];

    public SAFEARR_BRECORD() {}

    public SAFEARR_BRECORD(@Unsigned int Size, @Nullable _wireBRECORD[] aRecord) {
        this.Size = Size;
        this.aRecord = aRecord;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SAFEARR_BRECORD that
                && Size == that.Size
                && Arrays.equals(aRecord, that.aRecord);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Size, Arrays.hashCode(aRecord));
    }

    @Override
    public String toString() {
        return "SAFEARR_BRECORD{Size=" + Size + ", aRecord=" + Arrays.toString(aRecord) + "}";
    }
}
