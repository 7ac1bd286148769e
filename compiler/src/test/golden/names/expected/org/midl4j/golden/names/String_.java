// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** A type of java.lang. */
@MidlGenerated("input.idl")
@NullMarked
public final class String_ {
    public int length;

    public String_() {}

    public String_(int length) {
        this.length = length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof String_ that
                && length == that.length;
    }

    @Override
    public int hashCode() {
        return Objects.hash(length);
    }

    @Override
    public String toString() {
        return "String_{length=" + length + "}";
    }
}
