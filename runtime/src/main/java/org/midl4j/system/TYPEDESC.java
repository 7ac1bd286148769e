// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class TYPEDESC {
    public TYPEDESC_type type = TYPEDESC_typeCodec.empty(0L);

    public @Unsigned short vt;

    public TYPEDESC() {}

    public TYPEDESC(TYPEDESC_type type, @Unsigned short vt) {
        this.type = type;
        this.vt = vt;
    }

    @Override
    public String toString() {
        return "TYPEDESC{type=" + (type == null ? "null" : "…") + ", vt=" + vt + "}";
    }
}
