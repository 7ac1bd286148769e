// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link BIND_OPTS}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class BIND_OPTSCodec {
    static {
        Abi.require(1);
    }

    private BIND_OPTSCodec() {}

    public static void write(NdrWriter out, BIND_OPTS value) throws ComException {
        int at = out.reserve(4, 16);
        out.putInt(at, value.cbStruct);
        out.putInt(at + 4, value.grfFlags);
        out.putInt(at + 8, value.grfMode);
        out.putInt(at + 12, value.dwTickCountDeadline);
    }

    public static BIND_OPTS read(NdrReader in) throws ComException {
        BIND_OPTS value = new BIND_OPTS();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, BIND_OPTS value) throws ComException {
        try {
            int at = in.take(4, 16);
            value.cbStruct = in.getInt(at);
            value.grfFlags = in.getInt(at + 4);
            value.grfMode = in.getInt(at + 8);
            value.dwTickCountDeadline = in.getInt(at + 12);
        } catch (BadStubData problem) {
            throw problem.in("cbStruct");
        }
    }

    /** Makes one value like another one. */
    public static void copy(BIND_OPTS to, BIND_OPTS from) {
        to.cbStruct = from.cbStruct;
        to.grfFlags = from.grfFlags;
        to.grfMode = from.grfMode;
        to.dwTickCountDeadline = from.dwTickCountDeadline;
    }
}
