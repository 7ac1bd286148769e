// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public final class Choice {
    public short kind;

    public Bare bare = BareCodec.empty(0L);

    public Choice() {}

    public Choice(short kind, Bare bare) {
        this.kind = kind;
        this.bare = bare;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice that
                && kind == that.kind
                && Objects.equals(bare, that.bare);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, bare);
    }

    @Override
    public String toString() {
        return "Choice{kind=" + kind + ", bare=" + bare + "}";
    }
}
