// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link REMSECURITY_ATTRIBUTES}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public final class REMSECURITY_ATTRIBUTESCodec {
    static {
        Abi.require(1);
    }

    private REMSECURITY_ATTRIBUTESCodec() {}

    public static void write(NdrWriter out, REMSECURITY_ATTRIBUTES value) throws ComException {
        int at = out.reserve(4, 12);
        out.putInt(at, value.nLength);
        out.putInt(at + 4, value.lpSecurityDescriptor);
        out.putInt(at + 8, value.bInheritHandle);
    }

    public static REMSECURITY_ATTRIBUTES read(NdrReader in) throws ComException {
        REMSECURITY_ATTRIBUTES value = new REMSECURITY_ATTRIBUTES();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, REMSECURITY_ATTRIBUTES value) throws ComException {
        try {
            int at = in.take(4, 12);
            value.nLength = in.getInt(at);
            value.lpSecurityDescriptor = in.getInt(at + 4);
            value.bInheritHandle = in.getInt(at + 8);
        } catch (BadStubData problem) {
            throw problem.in("nLength");
        }
    }

    /** Makes one value like another one. */
    public static void copy(REMSECURITY_ATTRIBUTES to, REMSECURITY_ATTRIBUTES from) {
        to.nLength = from.nLength;
        to.lpSecurityDescriptor = from.lpSecurityDescriptor;
        to.bInheritHandle = from.bInheritHandle;
    }
}
