// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** What a case of this name would be generated as, were there no interface of that client. */
@MidlGenerated("input.idl")
@NullMarked
public final class clockClient {
    public int a;

    public clockClient() {}

    public clockClient(int a) {
        this.a = a;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof clockClient that
                && a == that.a;
    }

    @Override
    public int hashCode() {
        return Objects.hash(a);
    }

    @Override
    public String toString() {
        return "clockClient{a=" + a + "}";
    }
}
