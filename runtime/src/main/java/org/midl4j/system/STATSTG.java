// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class STATSTG {
    public @Nullable String pwcsName;

    public @Unsigned int type;

    public ULARGE_INTEGER cbSize = new ULARGE_INTEGER();

    public FILETIME mtime = new FILETIME();

    public FILETIME ctime = new FILETIME();

    public FILETIME atime = new FILETIME();

    public @Unsigned int grfMode;

    public @Unsigned int grfLocksSupported;

    public Guid clsid = Guid.NULL;

    public @Unsigned int grfStateBits;

    public @Unsigned int reserved;

    public STATSTG() {}

    public STATSTG(@Nullable String pwcsName, @Unsigned int type, ULARGE_INTEGER cbSize,
            FILETIME mtime, FILETIME ctime, FILETIME atime, @Unsigned int grfMode,
            @Unsigned int grfLocksSupported, Guid clsid, @Unsigned int grfStateBits,
            @Unsigned int reserved) {
        this.pwcsName = pwcsName;
        this.type = type;
        this.cbSize = cbSize;
        this.mtime = mtime;
        this.ctime = ctime;
        this.atime = atime;
        this.grfMode = grfMode;
        this.grfLocksSupported = grfLocksSupported;
        this.clsid = clsid;
        this.grfStateBits = grfStateBits;
        this.reserved = reserved;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof STATSTG that
                && Objects.equals(pwcsName, that.pwcsName)
                && type == that.type
                && Objects.equals(cbSize, that.cbSize)
                && Objects.equals(mtime, that.mtime)
                && Objects.equals(ctime, that.ctime)
                && Objects.equals(atime, that.atime)
                && grfMode == that.grfMode
                && grfLocksSupported == that.grfLocksSupported
                && Objects.equals(clsid, that.clsid)
                && grfStateBits == that.grfStateBits
                && reserved == that.reserved;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pwcsName, type, cbSize, mtime, ctime, atime, grfMode, grfLocksSupported,
                clsid, grfStateBits, reserved);
    }

    @Override
    public String toString() {
        return "STATSTG{pwcsName=" + pwcsName + ", type=" + type + ", cbSize=" + cbSize
                + ", mtime=" + mtime + ", ctime=" + ctime + ", atime=" + atime
                + ", grfMode=" + grfMode + ", grfLocksSupported=" + grfLocksSupported
                + ", clsid=" + clsid + ", grfStateBits=" + grfStateBits + ", reserved=" + reserved
                + "}";
    }
}
