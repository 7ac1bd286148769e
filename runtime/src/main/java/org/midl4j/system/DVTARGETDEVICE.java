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
public final class DVTARGETDEVICE {
    public @Unsigned int tdSize;

    public @Unsigned short tdDriverNameOffset;

    public @Unsigned short tdDeviceNameOffset;

    public @Unsigned short tdPortNameOffset;

    public @Unsigned short tdExtDevmodeOffset;

    public byte[] tdData = new byte[0];

    public DVTARGETDEVICE() {}

    public DVTARGETDEVICE(@Unsigned int tdSize, @Unsigned short tdDriverNameOffset,
            @Unsigned short tdDeviceNameOffset, @Unsigned short tdPortNameOffset,
            @Unsigned short tdExtDevmodeOffset, byte[] tdData) {
        this.tdSize = tdSize;
        this.tdDriverNameOffset = tdDriverNameOffset;
        this.tdDeviceNameOffset = tdDeviceNameOffset;
        this.tdPortNameOffset = tdPortNameOffset;
        this.tdExtDevmodeOffset = tdExtDevmodeOffset;
        this.tdData = tdData;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DVTARGETDEVICE that
                && tdSize == that.tdSize
                && tdDriverNameOffset == that.tdDriverNameOffset
                && tdDeviceNameOffset == that.tdDeviceNameOffset
                && tdPortNameOffset == that.tdPortNameOffset
                && tdExtDevmodeOffset == that.tdExtDevmodeOffset
                && Arrays.equals(tdData, that.tdData);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tdSize, tdDriverNameOffset, tdDeviceNameOffset, tdPortNameOffset,
                tdExtDevmodeOffset, Arrays.hashCode(tdData));
    }

    @Override
    public String toString() {
        return "DVTARGETDEVICE{tdSize=" + tdSize + ", tdDriverNameOffset=" + tdDriverNameOffset
                + ", tdDeviceNameOffset=" + tdDeviceNameOffset
                + ", tdPortNameOffset=" + tdPortNameOffset
                + ", tdExtDevmodeOffset=" + tdExtDevmodeOffset
                + ", tdData=" + Arrays.toString(tdData) + "}";
    }
}
