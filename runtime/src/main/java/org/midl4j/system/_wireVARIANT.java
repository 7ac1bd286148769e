// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Unsigned;

@MidlGenerated("oaidl.idl")
@NullMarked
public final class _wireVARIANT {
    public @Unsigned int clSize;

    public @Unsigned int rpcReserved;

    public @Unsigned short vt;

    public @Unsigned short wReserved1;

    public @Unsigned short wReserved2;

    public @Unsigned short wReserved3;

    public _wireVARIANT_value value = _wireVARIANT_valueCodec.empty(0L);

    public _wireVARIANT() {}

    public _wireVARIANT(@Unsigned int clSize, @Unsigned int rpcReserved, @Unsigned short vt,
            @Unsigned short wReserved1, @Unsigned short wReserved2, @Unsigned short wReserved3,
            _wireVARIANT_value value) {
        this.clSize = clSize;
        this.rpcReserved = rpcReserved;
        this.vt = vt;
        this.wReserved1 = wReserved1;
        this.wReserved2 = wReserved2;
        this.wReserved3 = wReserved3;
        this.value = value;
    }

    @Override
    public String toString() {
        return "_wireVARIANT{clSize=" + clSize + ", rpcReserved=" + rpcReserved + ", vt=" + vt
                + ", wReserved1=" + wReserved1 + ", wReserved2=" + wReserved2
                + ", wReserved3=" + wReserved3 + ", value=" + (value == null ? "null" : "…") + "}";
    }
}
