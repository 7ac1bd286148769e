// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class PROPERTYKEY {
    public Guid fmtid = Guid.NULL;

    public @Unsigned int pid;

    public PROPERTYKEY() {}

    public PROPERTYKEY(Guid fmtid, @Unsigned int pid) {
        this.fmtid = fmtid;
        this.pid = pid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PROPERTYKEY that
                && Objects.equals(fmtid, that.fmtid)
                && pid == that.pid;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fmtid, pid);
    }

    @Override
    public String toString() {
        return "PROPERTYKEY{fmtid=" + fmtid + ", pid=" + pid + "}";
    }
}
