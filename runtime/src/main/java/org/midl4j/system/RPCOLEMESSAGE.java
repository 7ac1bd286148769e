// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidlbase.idl")
@NullMarked
public final class RPCOLEMESSAGE {
    public @Nullable Object reserved1;

    public @Unsigned int dataRepresentation;

    public @Nullable Object Buffer;

    public @Unsigned int cbBuffer;

    public @Unsigned int iMethod;

    public @Nullable Object[] reserved2 = new Object[5];

    public @Unsigned int rpcFlags;

    public RPCOLEMESSAGE() {}

    public RPCOLEMESSAGE(@Nullable Object reserved1, @Unsigned int dataRepresentation,
            @Nullable Object Buffer, @Unsigned int cbBuffer, @Unsigned int iMethod,
            @Nullable Object[] reserved2, @Unsigned int rpcFlags) {
        this.reserved1 = reserved1;
        this.dataRepresentation = dataRepresentation;
        this.Buffer = Buffer;
        this.cbBuffer = cbBuffer;
        this.iMethod = iMethod;
        this.reserved2 = reserved2;
        this.rpcFlags = rpcFlags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RPCOLEMESSAGE that
                && Objects.equals(reserved1, that.reserved1)
                && dataRepresentation == that.dataRepresentation
                && Objects.equals(Buffer, that.Buffer)
                && cbBuffer == that.cbBuffer
                && iMethod == that.iMethod
                && Arrays.equals(reserved2, that.reserved2)
                && rpcFlags == that.rpcFlags;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reserved1, dataRepresentation, Buffer, cbBuffer, iMethod,
                Arrays.hashCode(reserved2), rpcFlags);
    }

    @Override
    public String toString() {
        return "RPCOLEMESSAGE{reserved1=" + reserved1 + ", dataRepresentation=" + dataRepresentation
                + ", Buffer=" + Buffer + ", cbBuffer=" + cbBuffer + ", iMethod=" + iMethod
                + ", reserved2=" + Arrays.toString(reserved2) + ", rpcFlags=" + rpcFlags + "}";
    }
}
