// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link ULARGE_INTEGER}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class ULARGE_INTEGERCodec {
    static {
        Abi.require(1);
    }

    private ULARGE_INTEGERCodec() {}

    public static void write(NdrWriter out, ULARGE_INTEGER value) throws ComException {
        out.writeLong(value.QuadPart);
    }

    public static ULARGE_INTEGER read(NdrReader in) throws ComException {
        ULARGE_INTEGER value = new ULARGE_INTEGER();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, ULARGE_INTEGER value) throws ComException {
        try {
            value.QuadPart = in.readLong();
        } catch (BadStubData problem) {
            throw problem.in("QuadPart");
        }
    }

    /** Makes one value like another one. */
    public static void copy(ULARGE_INTEGER to, ULARGE_INTEGER from) {
        to.QuadPart = from.QuadPart;
    }
}
