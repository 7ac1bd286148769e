// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("propidlbase.idl")
@NullMarked
public final class CAPROPVARIANT {
    public @Unsigned int cElems;

    public PROPVARIANT @Nullable [] pElems;

    public CAPROPVARIANT() {}

    public CAPROPVARIANT(@Unsigned int cElems, PROPVARIANT @Nullable [] pElems) {
        this.cElems = cElems;
        this.pElems = pElems;
    }

    @Override
    public String toString() {
        return "CAPROPVARIANT{cElems=" + cElems + ", pElems=" + (pElems == null ? "null" : "…")
                + "}";
    }
}
