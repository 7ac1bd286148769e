// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;
import org.midl4j.com.Variant;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class DISPPARAMS {
    public Variant @Nullable [] rgvarg;

    public int @Nullable [] rgdispidNamedArgs;

    public @Unsigned int cArgs;

    public @Unsigned int cNamedArgs;

    public DISPPARAMS() {}

    public DISPPARAMS(Variant @Nullable [] rgvarg, int @Nullable [] rgdispidNamedArgs,
            @Unsigned int cArgs, @Unsigned int cNamedArgs) {
        this.rgvarg = rgvarg;
        this.rgdispidNamedArgs = rgdispidNamedArgs;
        this.cArgs = cArgs;
        this.cNamedArgs = cNamedArgs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DISPPARAMS that
                && Arrays.equals(rgvarg, that.rgvarg)
                && Arrays.equals(rgdispidNamedArgs, that.rgdispidNamedArgs)
                && cArgs == that.cArgs
                && cNamedArgs == that.cNamedArgs;
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(rgvarg), Arrays.hashCode(rgdispidNamedArgs), cArgs,
                cNamedArgs);
    }

    @Override
    public String toString() {
        return "DISPPARAMS{rgvarg=" + Arrays.toString(rgvarg)
                + ", rgdispidNamedArgs=" + Arrays.toString(rgdispidNamedArgs) + ", cArgs=" + cArgs
                + ", cNamedArgs=" + cNamedArgs + "}";
    }
}
