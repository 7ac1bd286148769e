// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class FORMATETC {
    public @Nullable userCLIPFORMAT cfFormat;

    public @Nullable DVTARGETDEVICE ptd;

    public @Unsigned int dwAspect;

    public int lindex;

    public @Unsigned int tymed;

    public FORMATETC() {}

    public FORMATETC(@Nullable userCLIPFORMAT cfFormat, @Nullable DVTARGETDEVICE ptd,
            @Unsigned int dwAspect, int lindex, @Unsigned int tymed) {
        this.cfFormat = cfFormat;
        this.ptd = ptd;
        this.dwAspect = dwAspect;
        this.lindex = lindex;
        this.tymed = tymed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FORMATETC that
                && Objects.equals(cfFormat, that.cfFormat)
                && Objects.equals(ptd, that.ptd)
                && dwAspect == that.dwAspect
                && lindex == that.lindex
                && tymed == that.tymed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cfFormat, ptd, dwAspect, lindex, tymed);
    }

    @Override
    public String toString() {
        return "FORMATETC{cfFormat=" + cfFormat + ", ptd=" + ptd + ", dwAspect=" + dwAspect
                + ", lindex=" + lindex + ", tymed=" + tymed + "}";
    }
}
