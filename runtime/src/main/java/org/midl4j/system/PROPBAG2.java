// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class PROPBAG2 {
    public @Unsigned int dwType;

    public @Unsigned short vt;

    public @Nullable userCLIPFORMAT cfType;

    public @Unsigned int dwHint;

    public @Nullable String pstrName;

    public Guid clsid = Guid.NULL;

    public PROPBAG2() {}

    public PROPBAG2(@Unsigned int dwType, @Unsigned short vt, @Nullable userCLIPFORMAT cfType,
            @Unsigned int dwHint, @Nullable String pstrName, Guid clsid) {
        this.dwType = dwType;
        this.vt = vt;
        this.cfType = cfType;
        this.dwHint = dwHint;
        this.pstrName = pstrName;
        this.clsid = clsid;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PROPBAG2 that
                && dwType == that.dwType
                && vt == that.vt
                && Objects.equals(cfType, that.cfType)
                && dwHint == that.dwHint
                && Objects.equals(pstrName, that.pstrName)
                && Objects.equals(clsid, that.clsid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dwType, vt, cfType, dwHint, pstrName, clsid);
    }

    @Override
    public String toString() {
        return "PROPBAG2{dwType=" + dwType + ", vt=" + vt + ", cfType=" + cfType
                + ", dwHint=" + dwHint + ", pstrName=" + pstrName + ", clsid=" + clsid + "}";
    }
}
