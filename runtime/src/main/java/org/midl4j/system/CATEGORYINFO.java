// Written by midl4j from comcat.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("comcat.idl")
@NullMarked
public final class CATEGORYINFO {
    public Guid catid = Guid.NULL;

    public @Unsigned int lcid;

    public char[] szDescription = new char[128];

    public CATEGORYINFO() {}

    public CATEGORYINFO(Guid catid, @Unsigned int lcid, char[] szDescription) {
        this.catid = catid;
        this.lcid = lcid;
        this.szDescription = szDescription;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CATEGORYINFO that
                && Objects.equals(catid, that.catid)
                && lcid == that.lcid
                && Arrays.equals(szDescription, that.szDescription);
    }

    @Override
    public int hashCode() {
        return Objects.hash(catid, lcid, Arrays.hashCode(szDescription));
    }

    @Override
    public String toString() {
        return "CATEGORYINFO{catid=" + catid + ", lcid=" + lcid
                + ", szDescription=" + Arrays.toString(szDescription) + "}";
    }
}
