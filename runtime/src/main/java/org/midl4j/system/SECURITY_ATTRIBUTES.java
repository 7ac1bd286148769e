// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SECURITY_ATTRIBUTES {
    public @Unsigned int nLength;

    public @Nullable Object @Nullable [] lpSecurityDescriptor;

    public int bInheritHandle;

    public SECURITY_ATTRIBUTES() {}

    public SECURITY_ATTRIBUTES(@Unsigned int nLength,
            @Nullable Object @Nullable [] lpSecurityDescriptor, int bInheritHandle) {
        this.nLength = nLength;
        this.lpSecurityDescriptor = lpSecurityDescriptor;
        this.bInheritHandle = bInheritHandle;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SECURITY_ATTRIBUTES that
                && nLength == that.nLength
                && Arrays.equals(lpSecurityDescriptor, that.lpSecurityDescriptor)
                && bInheritHandle == that.bInheritHandle;
    }

    @Override
    public int hashCode() {
        return Objects.hash(nLength, Arrays.hashCode(lpSecurityDescriptor), bInheritHandle);
    }

    @Override
    public String toString() {
        return "SECURITY_ATTRIBUTES{nLength=" + nLength
                + ", lpSecurityDescriptor=" + Arrays.toString(lpSecurityDescriptor)
                + ", bInheritHandle=" + bInheritHandle + "}";
    }
}
