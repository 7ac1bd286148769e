// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class MULTI_QI {
    public @Nullable Guid pIID;

    public @Nullable IUnknown pItf;

    public int hr;

    public MULTI_QI() {}

    public MULTI_QI(@Nullable Guid pIID, @Nullable IUnknown pItf, int hr) {
        this.pIID = pIID;
        this.pItf = pItf;
        this.hr = hr;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MULTI_QI that
                && Objects.equals(pIID, that.pIID)
                && Objects.equals(pItf, that.pItf)
                && hr == that.hr;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pIID, pItf, hr);
    }

    @Override
    public String toString() {
        return "MULTI_QI{pIID=" + pIID + ", pItf=" + pItf + ", hr=" + hr + "}";
    }
}
