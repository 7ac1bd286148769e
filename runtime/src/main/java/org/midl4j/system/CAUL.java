// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("propidlbase.idl")
@NullMarked
public final class CAUL {
    public @Unsigned int cElems;

    public @Unsigned int @Nullable [] pElems;

    public CAUL() {}

    public CAUL(@Unsigned int cElems, @Unsigned int @Nullable [] pElems) {
        this.cElems = cElems;
        this.pElems = pElems;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CAUL that
                && cElems == that.cElems
                && Arrays.equals(pElems, that.pElems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cElems, Arrays.hashCode(pElems));
    }

    @Override
    public String toString() {
        return "CAUL{cElems=" + cElems + ", pElems=" + Arrays.toString(pElems) + "}";
    }
}
