// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARRAYBOUND {
    public @Unsigned int cElements;

    public int lLbound;

    public SAFEARRAYBOUND() {}

    public SAFEARRAYBOUND(@Unsigned int cElements, int lLbound) {
        this.cElements = cElements;
        this.lLbound = lLbound;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SAFEARRAYBOUND that
                && cElements == that.cElements
                && lLbound == that.lLbound;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cElements, lLbound);
    }

    @Override
    public String toString() {
        return "SAFEARRAYBOUND{cElements=" + cElements + ", lLbound=" + lLbound + "}";
    }
}
