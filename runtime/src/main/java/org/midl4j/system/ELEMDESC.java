// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class ELEMDESC {
    public TYPEDESC tdesc = new TYPEDESC();

    public PARAMDESC paramdesc = new PARAMDESC();

    public ELEMDESC() {}

    public ELEMDESC(TYPEDESC tdesc, PARAMDESC paramdesc) {
        this.tdesc = tdesc;
        this.paramdesc = paramdesc;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ELEMDESC that
                && Objects.equals(tdesc, that.tdesc)
                && Objects.equals(paramdesc, that.paramdesc);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tdesc, paramdesc);
    }

    @Override
    public String toString() {
        return "ELEMDESC{tdesc=" + (tdesc == null ? "null" : "…") + ", paramdesc=" + paramdesc
                + "}";
    }
}
