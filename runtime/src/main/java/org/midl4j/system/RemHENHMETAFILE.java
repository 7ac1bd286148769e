// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class RemHENHMETAFILE {
    public @Unsigned int cbData;

    public byte[] data = new byte[0];

    public RemHENHMETAFILE() {}

    public RemHENHMETAFILE(@Unsigned int cbData, byte[] data) {
        this.cbData = cbData;
        this.data = data;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemHENHMETAFILE that
                && cbData == that.cbData
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbData, Arrays.hashCode(data));
    }

    @Override
    public String toString() {
        return "RemHENHMETAFILE{cbData=" + cbData + ", data=" + Arrays.toString(data) + "}";
    }
}
