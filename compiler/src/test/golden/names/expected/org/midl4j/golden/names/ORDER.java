// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.names;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

/** Called by its typedef, not by its tag, and not by the pointer. */
@MidlGenerated("input.idl")
@NullMarked
public final class ORDER {
    public int class_;

    public org.midl4j.com.Guid Guid = org.midl4j.com.Guid.NULL;

    public int equals;

    public ORDER() {}

    public ORDER(int class_, org.midl4j.com.Guid Guid, int equals) {
        this.class_ = class_;
        this.Guid = Guid;
        this.equals = equals;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ORDER that
                && class_ == that.class_
                && Objects.equals(Guid, that.Guid)
                && equals == that.equals;
    }

    @Override
    public int hashCode() {
        return Objects.hash(class_, Guid, equals);
    }

    @Override
    public String toString() {
        return "ORDER{class_=" + class_ + ", Guid=" + Guid + ", equals=" + equals + "}";
    }
}
