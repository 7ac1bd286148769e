// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class TLIBATTR {
    public Guid guid = Guid.NULL;

    public @Unsigned int lcid;

    public int syskind;

    public @Unsigned short wMajorVerNum;

    public @Unsigned short wMinorVerNum;

    public @Unsigned short wLibFlags;

    public TLIBATTR() {}

    public TLIBATTR(Guid guid, @Unsigned int lcid, int syskind, @Unsigned short wMajorVerNum,
            @Unsigned short wMinorVerNum, @Unsigned short wLibFlags) {
        this.guid = guid;
        this.lcid = lcid;
        this.syskind = syskind;
        this.wMajorVerNum = wMajorVerNum;
        this.wMinorVerNum = wMinorVerNum;
        this.wLibFlags = wLibFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TLIBATTR that
                && Objects.equals(guid, that.guid)
                && lcid == that.lcid
                && syskind == that.syskind
                && wMajorVerNum == that.wMajorVerNum
                && wMinorVerNum == that.wMinorVerNum
                && wLibFlags == that.wLibFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(guid, lcid, syskind, wMajorVerNum, wMinorVerNum, wLibFlags);
    }

    @Override
    public String toString() {
        return "TLIBATTR{guid=" + guid + ", lcid=" + lcid + ", syskind=" + syskind
                + ", wMajorVerNum=" + wMajorVerNum + ", wMinorVerNum=" + wMinorVerNum
                + ", wLibFlags=" + wLibFlags + "}";
    }
}
