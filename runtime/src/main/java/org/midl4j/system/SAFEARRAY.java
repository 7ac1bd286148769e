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
public final class SAFEARRAY {
    public @Unsigned short cDims;

    public @Unsigned short fFeatures;

    public @Unsigned int cbElements;

    public @Unsigned int cLocks;

    public @Nullable Object pvData;

    public SAFEARRAYBOUND[] rgsabound = new SAFEARRAYBOUND[] {new SAFEARRAYBOUND()};

    public SAFEARRAY() {}

    public SAFEARRAY(@Unsigned short cDims, @Unsigned short fFeatures, @Unsigned int cbElements,
            @Unsigned int cLocks, @Nullable Object pvData, SAFEARRAYBOUND[] rgsabound) {
        this.cDims = cDims;
        this.fFeatures = fFeatures;
        this.cbElements = cbElements;
        this.cLocks = cLocks;
        this.pvData = pvData;
        this.rgsabound = rgsabound;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SAFEARRAY that
                && cDims == that.cDims
                && fFeatures == that.fFeatures
                && cbElements == that.cbElements
                && cLocks == that.cLocks
                && Objects.equals(pvData, that.pvData)
                && Arrays.equals(rgsabound, that.rgsabound);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cDims, fFeatures, cbElements, cLocks, pvData,
                Arrays.hashCode(rgsabound));
    }

    @Override
    public String toString() {
        return "SAFEARRAY{cDims=" + cDims + ", fFeatures=" + fFeatures
                + ", cbElements=" + cbElements + ", cLocks=" + cLocks + ", pvData=" + pvData
                + ", rgsabound=" + Arrays.toString(rgsabound) + "}";
    }
}
