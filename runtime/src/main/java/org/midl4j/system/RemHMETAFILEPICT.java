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
public final class RemHMETAFILEPICT {
    public int mm;

    public int xExt;

    public int yExt;

    public @Unsigned int cbData;

    public byte[] data = new byte[0];

    public RemHMETAFILEPICT() {}

    public RemHMETAFILEPICT(int mm, int xExt, int yExt, @Unsigned int cbData, byte[] data) {
        this.mm = mm;
        this.xExt = xExt;
        this.yExt = yExt;
        this.cbData = cbData;
        this.data = data;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemHMETAFILEPICT that
                && mm == that.mm
                && xExt == that.xExt
                && yExt == that.yExt
                && cbData == that.cbData
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mm, xExt, yExt, cbData, Arrays.hashCode(data));
    }

    @Override
    public String toString() {
        return "RemHMETAFILEPICT{mm=" + mm + ", xExt=" + xExt + ", yExt=" + yExt
                + ", cbData=" + cbData + ", data=" + Arrays.toString(data) + "}";
    }
}
