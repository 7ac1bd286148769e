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

/** Writes and reads {@link BLOB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class BLOBCodec {
    static {
        Abi.require(1);
    }

    private BLOBCodec() {}

    public static void write(NdrWriter out, BLOB value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cbSize);
        out.writePointer(value.pBlobData, (to, pointee) -> {
            int count = Require.elements("BLOB.pBlobData", value, pointee.length, Integer.toUnsignedLong(value.cbSize));
            to.writeCount(count);
            to.writeBytes(pointee, 0, count);
        });
    }

    public static BLOB read(NdrReader in) throws ComException {
        BLOB value = new BLOB();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, BLOB value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cbSize = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pBlobData");
                owner.pBlobData = from.readBytes(from.expectCount(Integer.toUnsignedLong(owner.cbSize), 1));
            });
        } catch (BadStubData problem) {
            throw problem.in("cbSize,pBlobData", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(BLOB to, BLOB from) {
        to.cbSize = from.cbSize;
        to.pBlobData = from.pBlobData;
    }
}
