// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class StorageLayout {
    public @Unsigned int LayoutType;

    public @Nullable Character pwcsElementName;

    public LARGE_INTEGER cOffset = new LARGE_INTEGER();

    public LARGE_INTEGER cBytes = new LARGE_INTEGER();

    public StorageLayout() {}

    public StorageLayout(@Unsigned int LayoutType, @Nullable Character pwcsElementName,
            LARGE_INTEGER cOffset, LARGE_INTEGER cBytes) {
        this.LayoutType = LayoutType;
        this.pwcsElementName = pwcsElementName;
        this.cOffset = cOffset;
        this.cBytes = cBytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StorageLayout that
                && LayoutType == that.LayoutType
                && Objects.equals(pwcsElementName, that.pwcsElementName)
                && Objects.equals(cOffset, that.cOffset)
                && Objects.equals(cBytes, that.cBytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(LayoutType, pwcsElementName, cOffset, cBytes);
    }

    @Override
    public String toString() {
        return "StorageLayout{LayoutType=" + LayoutType + ", pwcsElementName=" + pwcsElementName
                + ", cOffset=" + cOffset + ", cBytes=" + cBytes + "}";
    }
}
