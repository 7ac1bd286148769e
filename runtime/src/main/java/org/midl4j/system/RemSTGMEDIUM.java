// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class RemSTGMEDIUM {
    public @Unsigned int tymed;

    public @Unsigned int dwHandleType;

    public @Unsigned int pData;

    public @Unsigned int pUnkForRelease;

    public @Unsigned int cbData;

    public byte[] data = new byte[0];

    public RemSTGMEDIUM() {}

    public RemSTGMEDIUM(@Unsigned int tymed, @Unsigned int dwHandleType, @Unsigned int pData,
            @Unsigned int pUnkForRelease, @Unsigned int cbData, byte[] data) {
        this.tymed = tymed;
        this.dwHandleType = dwHandleType;
        this.pData = pData;
        this.pUnkForRelease = pUnkForRelease;
        this.cbData = cbData;
        this.data = data;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemSTGMEDIUM that
                && tymed == that.tymed
                && dwHandleType == that.dwHandleType
                && pData == that.pData
                && pUnkForRelease == that.pUnkForRelease
                && cbData == that.cbData
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tymed, dwHandleType, pData, pUnkForRelease, cbData,
                Arrays.hashCode(data));
    }

    @Override
    public String toString() {
        return "RemSTGMEDIUM{tymed=" + tymed + ", dwHandleType=" + dwHandleType + ", pData=" + pData
                + ", pUnkForRelease=" + pUnkForRelease + ", cbData=" + cbData
                + ", data=" + Arrays.toString(data) + "}";
    }
}
