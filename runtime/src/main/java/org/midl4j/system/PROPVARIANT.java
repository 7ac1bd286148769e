// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

/** A property's value. */
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class PROPVARIANT {
    public @Unsigned short vt;

    public byte wReserved1;

    public byte wReserved2;

    public @Unsigned int wReserved3;

    public PROPVARIANT_value value = PROPVARIANT_valueCodec.empty(0L);

    public PROPVARIANT() {}

    public PROPVARIANT(@Unsigned short vt, byte wReserved1, byte wReserved2,
            @Unsigned int wReserved3, PROPVARIANT_value value) {
        this.vt = vt;
        this.wReserved1 = wReserved1;
        this.wReserved2 = wReserved2;
        this.wReserved3 = wReserved3;
        this.value = value;
    }

    @Override
    public String toString() {
        return "PROPVARIANT{vt=" + vt + ", wReserved1=" + wReserved1 + ", wReserved2=" + wReserved2
                + ", wReserved3=" + wReserved3 + ", value=" + (value == null ? "null" : "…") + "}";
    }
}
