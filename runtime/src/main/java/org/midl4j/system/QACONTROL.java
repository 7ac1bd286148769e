// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("ocidl.idl")
@NullMarked
public final class QACONTROL {
    public @Unsigned int cbSize;

    public @Unsigned int dwMiscStatus;

    public @Unsigned int dwViewStatus;

    public @Unsigned int dwEventCookie;

    public @Unsigned int dwPropNotifyCookie;

    public @Unsigned int dwPointerActivationPolicy;

    public QACONTROL() {}

    public QACONTROL(@Unsigned int cbSize, @Unsigned int dwMiscStatus, @Unsigned int dwViewStatus,
            @Unsigned int dwEventCookie, @Unsigned int dwPropNotifyCookie,
            @Unsigned int dwPointerActivationPolicy) {
        this.cbSize = cbSize;
        this.dwMiscStatus = dwMiscStatus;
        this.dwViewStatus = dwViewStatus;
        this.dwEventCookie = dwEventCookie;
        this.dwPropNotifyCookie = dwPropNotifyCookie;
        this.dwPointerActivationPolicy = dwPointerActivationPolicy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QACONTROL that
                && cbSize == that.cbSize
                && dwMiscStatus == that.dwMiscStatus
                && dwViewStatus == that.dwViewStatus
                && dwEventCookie == that.dwEventCookie
                && dwPropNotifyCookie == that.dwPropNotifyCookie
                && dwPointerActivationPolicy == that.dwPointerActivationPolicy;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cbSize, dwMiscStatus, dwViewStatus, dwEventCookie, dwPropNotifyCookie,
                dwPointerActivationPolicy);
    }

    @Override
    public String toString() {
        return "QACONTROL{cbSize=" + cbSize + ", dwMiscStatus=" + dwMiscStatus
                + ", dwViewStatus=" + dwViewStatus + ", dwEventCookie=" + dwEventCookie
                + ", dwPropNotifyCookie=" + dwPropNotifyCookie
                + ", dwPointerActivationPolicy=" + dwPointerActivationPolicy + "}";
    }
}
