// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class PARAMDESCEX {
    public @Unsigned int cBytes;

    public Variant varDefaultValue = Variant.EMPTY;

    public PARAMDESCEX() {}

    public PARAMDESCEX(@Unsigned int cBytes, Variant varDefaultValue) {
        this.cBytes = cBytes;
        this.varDefaultValue = varDefaultValue;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PARAMDESCEX that
                && cBytes == that.cBytes
                && Objects.equals(varDefaultValue, that.varDefaultValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cBytes, varDefaultValue);
    }

    @Override
    public String toString() {
        return "PARAMDESCEX{cBytes=" + cBytes + ", varDefaultValue=" + varDefaultValue + "}";
    }
}
