// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class remoteMETAFILEPICT {
    public int mm;

    public int xExt;

    public int yExt;

    public @Nullable userHMETAFILE hMF;

    public remoteMETAFILEPICT() {}

    public remoteMETAFILEPICT(int mm, int xExt, int yExt, @Nullable userHMETAFILE hMF) {
        this.mm = mm;
        this.xExt = xExt;
        this.yExt = yExt;
        this.hMF = hMF;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof remoteMETAFILEPICT that
                && mm == that.mm
                && xExt == that.xExt
                && yExt == that.yExt
                && Objects.equals(hMF, that.hMF);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mm, xExt, yExt, hMF);
    }

    @Override
    public String toString() {
        return "remoteMETAFILEPICT{mm=" + mm + ", xExt=" + xExt + ", yExt=" + yExt + ", hMF=" + hMF
                + "}";
    }
}
