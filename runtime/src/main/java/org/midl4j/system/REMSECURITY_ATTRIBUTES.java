// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("urlmon.idl")
@NullMarked
public final class REMSECURITY_ATTRIBUTES {
    public @Unsigned int nLength;

    public @Unsigned int lpSecurityDescriptor;

    public int bInheritHandle;

    public REMSECURITY_ATTRIBUTES() {}

    public REMSECURITY_ATTRIBUTES(@Unsigned int nLength, @Unsigned int lpSecurityDescriptor,
            int bInheritHandle) {
        this.nLength = nLength;
        this.lpSecurityDescriptor = lpSecurityDescriptor;
        this.bInheritHandle = bInheritHandle;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof REMSECURITY_ATTRIBUTES that
                && nLength == that.nLength
                && lpSecurityDescriptor == that.lpSecurityDescriptor
                && bInheritHandle == that.bInheritHandle;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nLength, lpSecurityDescriptor, bInheritHandle);
    }

    @Override
    public String toString() {
        return "REMSECURITY_ATTRIBUTES{nLength=" + nLength
                + ", lpSecurityDescriptor=" + lpSecurityDescriptor
                + ", bInheritHandle=" + bInheritHandle + "}";
    }
}
