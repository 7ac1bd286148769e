// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_UNKNOWN {
    public @Unsigned int Size;

    public @Nullable IUnknown[] apUnknown = new IUnknown[0];

    public SAFEARR_UNKNOWN() {}

    public SAFEARR_UNKNOWN(@Unsigned int Size, @Nullable IUnknown[] apUnknown) {
        this.Size = Size;
        this.apUnknown = apUnknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SAFEARR_UNKNOWN that
                && Size == that.Size
                && Arrays.equals(apUnknown, that.apUnknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Size, Arrays.hashCode(apUnknown));
    }

    @Override
    public String toString() {
        return "SAFEARR_UNKNOWN{Size=" + Size + ", apUnknown=" + Arrays.toString(apUnknown) + "}";
    }
}
