// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.javanames;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class Trade {
    public int lTradeID;

    public @Nullable String pszURLName;

    public int _3;

    public Trade() {}

    public Trade(int lTradeID, @Nullable String pszURLName, int _3) {
        this.lTradeID = lTradeID;
        this.pszURLName = pszURLName;
        this._3 = _3;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Trade that
                && lTradeID == that.lTradeID
                && Objects.equals(pszURLName, that.pszURLName)
                && _3 == that._3;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lTradeID, pszURLName, _3);
    }

    @Override
    public String toString() {
        return "Trade{lTradeID=" + lTradeID + ", pszURLName=" + pszURLName + ", _3=" + _3 + "}";
    }
}
