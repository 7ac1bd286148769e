// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("objidl.idl")
@NullMarked
public final class GDI_OBJECT {
    public @Unsigned int ObjectType;

    public GDI_OBJECT_u u = GDI_OBJECT_uCodec.empty(0L);

    public GDI_OBJECT() {}

    public GDI_OBJECT(@Unsigned int ObjectType, GDI_OBJECT_u u) {
        this.ObjectType = ObjectType;
        this.u = u;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GDI_OBJECT that
                && ObjectType == that.ObjectType
                && Objects.equals(u, that.u);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ObjectType, u);
    }

    @Override
    public String toString() {
        return "GDI_OBJECT{ObjectType=" + ObjectType + ", u=" + u + "}";
    }
}
