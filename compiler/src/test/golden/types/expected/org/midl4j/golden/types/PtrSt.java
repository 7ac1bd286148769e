// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.types;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("input.idl")
@NullMarked
public final class PtrSt {
    public int id;

    public @Nullable String name;

    public @Nullable Integer val;

    public short s;

    public PtrSt() {}

    public PtrSt(int id, @Nullable String name, @Nullable Integer val, short s) {
        this.id = id;
        this.name = name;
        this.val = val;
        this.s = s;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PtrSt that
                && id == that.id
                && Objects.equals(name, that.name)
                && Objects.equals(val, that.val)
                && s == that.s;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, val, s);
    }

    @Override
    public String toString() {
        return "PtrSt{id=" + id + ", name=" + name + ", val=" + val + ", s=" + s + "}";
    }
}
