// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link BSTRBLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class BSTRBLOBCodec {
    static {
        Abi.require(1);
    }

    private BSTRBLOBCodec() {}

    public static void write(NdrWriter out, BSTRBLOB value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cbSize);
        out.writePointer(value.pData, (to, pointee) -> {
            int count = Require.elements("BSTRBLOB.pData", value, pointee.length, Integer.toUnsignedLong(value.cbSize));
            to.writeCount(count);
            to.writeBytes(pointee, 0, count);
        });
    }

    public static BSTRBLOB read(NdrReader in) throws ComException {
        BSTRBLOB value = new BSTRBLOB();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, BSTRBLOB value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cbSize = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pData");
                owner.pData = from.readBytes(from.expectCount(Integer.toUnsignedLong(owner.cbSize), 1));
            });
        } catch (BadStubData problem) {
            throw problem.in("cbSize,pData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(BSTRBLOB to, BSTRBLOB from) {
        to.cbSize = from.cbSize;
        to.pData = from.pData;
    }
}
