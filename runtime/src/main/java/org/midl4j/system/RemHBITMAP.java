// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("wtypes.idl")
@NullMarked
public final class RemHBITMAP {
    public @Unsigned int cbData;

    public byte[] data = new byte[0];

    public RemHBITMAP() {}

    public RemHBITMAP(@Unsigned int cbData, byte[] data) {
        this.cbData = cbData;
        this.data = data;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RemHBITMAP that
                && cbData == that.cbData
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbData, Arrays.hashCode(data));
    }

    @Override
    public String toString() {
        return "RemHBITMAP{cbData=" + cbData + ", data=" + Arrays.toString(data) + "}";
    }
}
