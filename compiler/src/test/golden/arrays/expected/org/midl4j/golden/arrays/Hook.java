// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.arrays;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** A pointer to a function cannot be sent, nor what holds one. */
@MidlGenerated("input.idl")
@NullMarked
public final class Hook {
    public int kind;

    public @Nullable Object context;

    public @Nullable Object called;

    public Hook() {}

    public Hook(int kind, @Nullable Object context, @Nullable Object called) {
        this.kind = kind;
        this.context = context;
        this.called = called;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hook that
                && kind == that.kind
                && Objects.equals(context, that.context)
                && Objects.equals(called, that.called);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, context, called);
    }

    @Override
    public String toString() {
        return "Hook{kind=" + kind + ", context=" + context + ", called=" + called + "}";
    }
}
