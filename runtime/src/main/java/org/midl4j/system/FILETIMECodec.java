// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link FILETIME}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class FILETIMECodec {
    static {
        Abi.require(1);
    }

    private FILETIMECodec() {}

    public static void write(NdrWriter out, FILETIME value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.dwLowDateTime);
        out.putInt(at + 4, value.dwHighDateTime);
    }

    public static FILETIME read(NdrReader in) throws ComException {
        FILETIME value = new FILETIME();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, FILETIME value) throws ComException {
        try {
            int at = in.take(4, 8);
            value.dwLowDateTime = in.getInt(at);
            value.dwHighDateTime = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("dwLowDateTime");
        }
    }

    /** Makes one value like another one. */
    public static void copy(FILETIME to, FILETIME from) {
        to.dwLowDateTime = from.dwLowDateTime;
        to.dwHighDateTime = from.dwHighDateTime;
    }
}
