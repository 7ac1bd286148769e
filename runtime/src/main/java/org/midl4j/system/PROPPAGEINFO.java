// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class PROPPAGEINFO {
    public @Unsigned int cb;

    public @Nullable String pszTitle;

    public SIZE size = new SIZE();

    public @Nullable String pszDocString;

    public @Nullable String pszHelpFile;

    public @Unsigned int dwHelpContext;

    public PROPPAGEINFO() {}

    public PROPPAGEINFO(@Unsigned int cb, @Nullable String pszTitle, SIZE size,
            @Nullable String pszDocString, @Nullable String pszHelpFile,
            @Unsigned int dwHelpContext) {
        this.cb = cb;
        this.pszTitle = pszTitle;
        this.size = size;
        this.pszDocString = pszDocString;
        this.pszHelpFile = pszHelpFile;
        this.dwHelpContext = dwHelpContext;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PROPPAGEINFO that
                && cb == that.cb
                && Objects.equals(pszTitle, that.pszTitle)
                && Objects.equals(size, that.size)
                && Objects.equals(pszDocString, that.pszDocString)
                && Objects.equals(pszHelpFile, that.pszHelpFile)
                && dwHelpContext == that.dwHelpContext;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cb, pszTitle, size, pszDocString, pszHelpFile, dwHelpContext);
    }

    @Override
    public String toString() {
        return "PROPPAGEINFO{cb=" + cb + ", pszTitle=" + pszTitle + ", size=" + size
                + ", pszDocString=" + pszDocString + ", pszHelpFile=" + pszHelpFile
                + ", dwHelpContext=" + dwHelpContext + "}";
    }
}
