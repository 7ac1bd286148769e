// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class ARRAYDESC {
    public TYPEDESC tdescElem = new TYPEDESC();

    public @Unsigned short cDims;

    public SAFEARRAYBOUND[] rgbounds = new SAFEARRAYBOUND[0];

    public ARRAYDESC() {}

    public ARRAYDESC(TYPEDESC tdescElem, @Unsigned short cDims, SAFEARRAYBOUND[] rgbounds) {
        this.tdescElem = tdescElem;
        this.cDims = cDims;
        this.rgbounds = rgbounds;
    }

    @Override
    public String toString() {
        return "ARRAYDESC{tdescElem=" + (tdescElem == null ? "null" : "…") + ", cDims=" + cDims
                + ", rgbounds=" + Arrays.toString(rgbounds) + "}";
    }
}
