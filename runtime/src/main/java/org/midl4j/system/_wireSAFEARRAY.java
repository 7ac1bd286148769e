// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class _wireSAFEARRAY {
    public @Unsigned short cDims;

    public @Unsigned short fFeatures;

    public @Unsigned int cbElements;

    public @Unsigned int cLocks;

    public SAFEARRAYUNION uArrayStructs = SAFEARRAYUNIONCodec.empty(8L);

    public SAFEARRAYBOUND[] rgsabound = new SAFEARRAYBOUND[0];

    public _wireSAFEARRAY() {}

    public _wireSAFEARRAY(@Unsigned short cDims, @Unsigned short fFeatures,
            @Unsigned int cbElements, @Unsigned int cLocks, SAFEARRAYUNION uArrayStructs,
            SAFEARRAYBOUND[] rgsabound) {
        this.cDims = cDims;
        this.fFeatures = fFeatures;
        this.cbElements = cbElements;
        this.cLocks = cLocks;
        this.uArrayStructs = uArrayStructs;
        this.rgsabound = rgsabound;
    }

    @Override
    public String toString() {
        return "_wireSAFEARRAY{cDims=" + cDims + ", fFeatures=" + fFeatures
                + ", cbElements=" + cbElements + ", cLocks=" + cLocks
                + ", uArrayStructs=" + (uArrayStructs == null ? "null" : "…")
                + ", rgsabound=" + Arrays.toString(rgsabound) + "}";
    }
}
