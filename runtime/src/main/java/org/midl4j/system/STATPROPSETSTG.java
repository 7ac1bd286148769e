// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("propidlbase.idl")
@NullMarked
public final class STATPROPSETSTG {
    public Guid fmtid = Guid.NULL;

    public Guid clsid = Guid.NULL;

    public @Unsigned int grfFlags;

    public FILETIME mtime = new FILETIME();

    public FILETIME ctime = new FILETIME();

    public FILETIME atime = new FILETIME();

    public @Unsigned int dwOSVersion;

    public STATPROPSETSTG() {}

    public STATPROPSETSTG(Guid fmtid, Guid clsid, @Unsigned int grfFlags, FILETIME mtime,
            FILETIME ctime, FILETIME atime, @Unsigned int dwOSVersion) {
        this.fmtid = fmtid;
        this.clsid = clsid;
        this.grfFlags = grfFlags;
        this.mtime = mtime;
        this.ctime = ctime;
        this.atime = atime;
        this.dwOSVersion = dwOSVersion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof STATPROPSETSTG that
                && Objects.equals(fmtid, that.fmtid)
                && Objects.equals(clsid, that.clsid)
                && grfFlags == that.grfFlags
                && Objects.equals(mtime, that.mtime)
                && Objects.equals(ctime, that.ctime)
                && Objects.equals(atime, that.atime)
                && dwOSVersion == that.dwOSVersion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fmtid, clsid, grfFlags, mtime, ctime, atime, dwOSVersion);
    }

    @Override
    public String toString() {
        return "STATPROPSETSTG{fmtid=" + fmtid + ", clsid=" + clsid + ", grfFlags=" + grfFlags
                + ", mtime=" + mtime + ", ctime=" + ctime + ", atime=" + atime
                + ", dwOSVersion=" + dwOSVersion + "}";
    }
}
