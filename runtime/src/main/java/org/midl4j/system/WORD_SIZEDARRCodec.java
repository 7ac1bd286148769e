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

/** Writes and reads {@link WORD_SIZEDARR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class WORD_SIZEDARRCodec {
    static {
        Abi.require(1);
    }

    private WORD_SIZEDARRCodec() {}

    public static void write(NdrWriter out, WORD_SIZEDARR value) throws ComException {
        out.alignPointer();
        out.writeInt(value.clSize);
        out.writePointer(value.pData, (to, pointee) -> {
            int count = Require.elements("WORD_SIZEDARR.pData", value, pointee.length, Integer.toUnsignedLong(value.clSize));
            to.writeCount(count);
            to.writeShorts(pointee, 0, count);
        });
    }

    public static WORD_SIZEDARR read(NdrReader in) throws ComException {
        WORD_SIZEDARR value = new WORD_SIZEDARR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, WORD_SIZEDARR value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.clSize = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pData");
                owner.pData = from.readShorts(from.expectCount(Integer.toUnsignedLong(owner.clSize), 2));
            });
        } catch (BadStubData problem) {
            throw problem.in("clSize,pData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(WORD_SIZEDARR to, WORD_SIZEDARR from) {
        to.clSize = from.clSize;
        to.pData = from.pData;
    }
}
