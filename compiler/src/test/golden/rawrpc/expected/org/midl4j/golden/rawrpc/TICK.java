// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.rawrpc;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class TICK {
    public int id;

    public long at;

    public TICK() {}

    public TICK(int id, long at) {
        this.id = id;
        this.at = at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TICK that
                && id == that.id
                && at == that.at;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, at);
    }

    @Override
    public String toString() {
        return "TICK{id=" + id + ", at=" + at + "}";
    }
}
