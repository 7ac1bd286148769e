// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_VARIANT {
    public @Unsigned int Size;

    public @Nullable _wireVARIANT[] aVariant = new _wireVARIANT[0];

    public SAFEARR_VARIANT() {}

    public SAFEARR_VARIANT(@Unsigned int Size, @Nullable _wireVARIANT[] aVariant) {
        this.Size = Size;
        this.aVariant = aVariant;
    }

    @Override
    public String toString() {
        return "SAFEARR_VARIANT{Size=" + Size + ", aVariant=" + (aVariant == null ? "null" : "…")
                + "}";
    }
}
