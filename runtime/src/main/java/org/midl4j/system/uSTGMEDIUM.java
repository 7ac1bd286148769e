// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class uSTGMEDIUM {
    public @Unsigned int tymed;

    public uSTGMEDIUM_value value = uSTGMEDIUM_valueCodec.empty(0L);

    public @Nullable IUnknown pUnkForRelease;

    public uSTGMEDIUM() {}

    public uSTGMEDIUM(@Unsigned int tymed, uSTGMEDIUM_value value,
            @Nullable IUnknown pUnkForRelease) {
        this.tymed = tymed;
        this.value = value;
        this.pUnkForRelease = pUnkForRelease;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof uSTGMEDIUM that
                && tymed == that.tymed
                && Objects.equals(value, that.value)
                && Objects.equals(pUnkForRelease, that.pUnkForRelease);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tymed, value, pUnkForRelease);
    }

    @Override
    public String toString() {
        return "uSTGMEDIUM{tymed=" + tymed + ", value=" + value
                + ", pUnkForRelease=" + pUnkForRelease + "}";
    }
}
