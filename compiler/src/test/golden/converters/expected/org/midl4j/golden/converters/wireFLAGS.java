// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.converters;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class wireFLAGS {
    public int n;

    public byte[] octets = new byte[0];

    public wireFLAGS() {}

    public wireFLAGS(int n, byte[] octets) {
        this.n = n;
        this.octets = octets;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof wireFLAGS that
                && n == that.n
                && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, Arrays.hashCode(octets));
    }

    @Override
    public String toString() {
        return "wireFLAGS{n=" + n + ", octets=" + Arrays.toString(octets) + "}";
    }
}
