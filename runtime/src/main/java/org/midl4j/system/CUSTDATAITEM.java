// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Variant;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class CUSTDATAITEM {
    public Guid guid = Guid.NULL;

    public Variant varValue = Variant.EMPTY;

    public CUSTDATAITEM() {}

    public CUSTDATAITEM(Guid guid, Variant varValue) {
        this.guid = guid;
        this.varValue = varValue;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CUSTDATAITEM that
                && Objects.equals(guid, that.guid)
                && Objects.equals(varValue, that.varValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(guid, varValue);
    }

    @Override
    public String toString() {
        return "CUSTDATAITEM{guid=" + guid + ", varValue=" + varValue + "}";
    }
}
