// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link _wireBRECORD}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class _wireBRECORDCodec {
    static {
        Abi.require(1);
    }

    private _wireBRECORDCodec() {}

    public static void write(NdrWriter out, _wireBRECORD value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.fFlags);
        out.putInt(at + 4, value.clSize);
        InterfacePointers.write(out, value.pRecInfo, IRecordInfo.TYPE);
        out.writePointer(value.pRecord, (to, pointee) -> {
            int count = Require.elements("_wireBRECORD.pRecord", value, pointee.length, Integer.toUnsignedLong(value.clSize));
            to.writeCount(count);
            to.writeBytes(pointee, 0, count);
        });
    }

    public static _wireBRECORD read(NdrReader in) throws ComException {
        _wireBRECORD value = new _wireBRECORD();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, _wireBRECORD value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.fFlags = in.getInt(at);
            value.clSize = in.getInt(at + 4);
            field = 1;
            InterfacePointers.read(in, value, IRecordInfo.TYPE, (owner, object) -> owner.pRecInfo = object);
            field = 2;
            in.readPointer(value, (from, owner2) -> {
                from.at("pRecord");
                owner2.pRecord = from.readBytes(from.expectCount(Integer.toUnsignedLong(owner2.clSize), 1));
            });
        } catch (BadStubData problem) {
            throw problem.in("fFlags,pRecInfo,pRecord", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(_wireBRECORD to, _wireBRECORD from) {
        to.fFlags = from.fFlags;
        to.clSize = from.clSize;
        to.pRecInfo = from.pRecInfo;
        to.pRecord = from.pRecord;
    }
}
