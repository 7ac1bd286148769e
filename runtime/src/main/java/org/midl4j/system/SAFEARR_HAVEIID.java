// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.IUnknown;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARR_HAVEIID {
    public @Unsigned int Size;

    public @Nullable IUnknown[] apUnknown = new IUnknown[0];

    public Guid iid = Guid.NULL;

    public SAFEARR_HAVEIID() {}

    public SAFEARR_HAVEIID(@Unsigned int Size, @Nullable IUnknown[] apUnknown, Guid iid) {
        this.Size = Size;
        this.apUnknown = apUnknown;
        this.iid = iid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SAFEARR_HAVEIID that
                && Size == that.Size
                && Arrays.equals(apUnknown, that.apUnknown)
                && Objects.equals(iid, that.iid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Size, Arrays.hashCode(apUnknown), iid);
    }

    @Override
    public String toString() {
        return "SAFEARR_HAVEIID{Size=" + Size + ", apUnknown=" + Arrays.toString(apUnknown)
                + ", iid=" + iid + "}";
    }
}
