// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.Guid;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("propidlbase.idl")
@NullMarked
public final class VERSIONEDSTREAM {
    public Guid guidVersion = Guid.NULL;

    public @Nullable IStream pStream;

    public VERSIONEDSTREAM() {}

    public VERSIONEDSTREAM(Guid guidVersion, @Nullable IStream pStream) {
        this.guidVersion = guidVersion;
        this.pStream = pStream;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VERSIONEDSTREAM that
                && Objects.equals(guidVersion, that.guidVersion)
                && Objects.equals(pStream, that.pStream);
    }

    @Override
    public int hashCode() {
        return Objects.hash(guidVersion, pStream);
    }

    @Override
    public String toString() {
        return "VERSIONEDSTREAM{guidVersion=" + guidVersion + ", pStream=" + pStream + "}";
    }
}
