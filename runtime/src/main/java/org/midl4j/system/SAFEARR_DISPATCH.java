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
public final class SAFEARR_DISPATCH {
    public @Unsigned int Size;

    public @Nullable IDispatch[] apDispatch = new IDispatch[0];

    public SAFEARR_DISPATCH() {}

    public SAFEARR_DISPATCH(@Unsigned int Size, @Nullable IDispatch[] apDispatch) {
        this.Size = Size;
        this.apDispatch = apDispatch;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SAFEARR_DISPATCH that
                && Size == that.Size
                && Arrays.equals(apDispatch, that.apDispatch);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Size, Arrays.hashCode(apDispatch));
    }

    @Override
    public String toString() {
        return "SAFEARR_DISPATCH{Size=" + Size + ", apDispatch=" + Arrays.toString(apDispatch)
                + "}";
    }
}
