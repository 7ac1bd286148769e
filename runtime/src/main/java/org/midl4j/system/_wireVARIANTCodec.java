// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link _wireVARIANT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class _wireVARIANTCodec {
    static {
        Abi.require(1);
    }

    private _wireVARIANTCodec() {}

    public static void write(NdrWriter out, _wireVARIANT value) throws ComException {
        int at = out.reserve(8, 16);
        out.putInt(at, value.clSize);
        out.putInt(at + 4, value.rpcReserved);
        out.putShort(at + 8, value.vt);
        out.putShort(at + 10, value.wReserved1);
        out.putShort(at + 12, value.wReserved2);
        out.putShort(at + 14, value.wReserved3);
        out.align64(8);
        out.writeInt((int) _wireVARIANT_valueCodec.select("_wireVARIANT.value", Require.nonNull(value.value, "_wireVARIANT.value", value), (Short.toUnsignedInt(value.vt) & 8192) != 0 ? (Short.toUnsignedInt(value.vt) & 24576) : Short.toUnsignedInt(value.vt)));
        _wireVARIANT_valueCodec.write(out, value.value);
        out.align64(8);
    }

    public static _wireVARIANT read(NdrReader in) throws ComException {
        _wireVARIANT value = new _wireVARIANT();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, _wireVARIANT value) throws ComException {
        int field = 0;
        try {
            int at = in.take(8, 16);
            value.clSize = in.getInt(at);
            value.rpcReserved = in.getInt(at + 4);
            value.vt = in.getShort(at + 8);
            value.wReserved1 = in.getShort(at + 10);
            value.wReserved2 = in.getShort(at + 12);
            value.wReserved3 = in.getShort(at + 14);
            field = 1;
            in.align64(8);
            _wireVARIANT_valueCodec.read(in, Checked.discriminant("_wireVARIANT.value", Integer.toUnsignedLong(in.readInt()), (Short.toUnsignedInt(value.vt) & 8192) != 0 ? (Short.toUnsignedInt(value.vt) & 24576) : Short.toUnsignedInt(value.vt)), arm -> value.value = arm);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("clSize,value", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(_wireVARIANT to, _wireVARIANT from) {
        to.clSize = from.clSize;
        to.rpcReserved = from.rpcReserved;
        to.vt = from.vt;
        to.wReserved1 = from.wReserved1;
        to.wReserved2 = from.wReserved2;
        to.wReserved3 = from.wReserved3;
        to.value = from.value;
    }
}
