// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link SAFEARRAYBOUND}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class SAFEARRAYBOUNDCodec {
    static {
        Abi.require(1);
    }

    private SAFEARRAYBOUNDCodec() {}

    public static void write(NdrWriter out, SAFEARRAYBOUND value) throws ComException {
        int at = out.reserve(4, 8);
        out.putInt(at, value.cElements);
        out.putInt(at + 4, value.lLbound);
    }

    public static SAFEARRAYBOUND read(NdrReader in) throws ComException {
        SAFEARRAYBOUND value = new SAFEARRAYBOUND();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SAFEARRAYBOUND value) throws ComException {
        try {
            int at = in.take(4, 8);
            value.cElements = in.getInt(at);
            value.lLbound = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("cElements");
        }
    }

    /** Makes one value like another one. */
    public static void copy(SAFEARRAYBOUND to, SAFEARRAYBOUND from) {
        to.cElements = from.cElements;
        to.lLbound = from.lLbound;
    }
}
