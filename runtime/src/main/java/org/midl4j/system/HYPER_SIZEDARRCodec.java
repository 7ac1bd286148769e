// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link HYPER_SIZEDARR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class HYPER_SIZEDARRCodec {
    static {
        Abi.require(1);
    }

    private HYPER_SIZEDARRCodec() {}

    public static void write(NdrWriter out, HYPER_SIZEDARR value) throws ComException {
        out.alignPointer();
        out.writeInt(value.clSize);
        out.writePointer(value.pData, (to, pointee) -> {
            int count = Require.elements("HYPER_SIZEDARR.pData", value, pointee.length, Integer.toUnsignedLong(value.clSize));
            to.writeCount(count);
            to.writeLongs(pointee, 0, count);
        });
    }

    public static HYPER_SIZEDARR read(NdrReader in) throws ComException {
        HYPER_SIZEDARR value = new HYPER_SIZEDARR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, HYPER_SIZEDARR value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.clSize = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pData");
                owner.pData = from.readLongs(from.expectCount(Integer.toUnsignedLong(owner.clSize), 8));
            });
        } catch (BadStubData problem) {
            throw problem.in("clSize,pData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(HYPER_SIZEDARR to, HYPER_SIZEDARR from) {
        to.clSize = from.clSize;
        to.pData = from.pData;
    }
}
