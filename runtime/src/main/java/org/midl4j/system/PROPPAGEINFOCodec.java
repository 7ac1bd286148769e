// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link PROPPAGEINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class PROPPAGEINFOCodec {
    static {
        Abi.require(1);
    }

    private PROPPAGEINFOCodec() {}

    public static void write(NdrWriter out, PROPPAGEINFO value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cb);
        out.writePointer(value.pszTitle, NdrWriter::writeWideString);
        SIZECodec.write(out, Require.nonNull(value.size, "PROPPAGEINFO.size", value));
        out.writePointer(value.pszDocString, NdrWriter::writeWideString);
        out.writePointer(value.pszHelpFile, NdrWriter::writeWideString);
        out.writeInt(value.dwHelpContext);
        out.align64(8);
    }

    public static PROPPAGEINFO read(NdrReader in) throws ComException {
        PROPPAGEINFO value = new PROPPAGEINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, PROPPAGEINFO value) throws ComException {
        in.alignPointer();
        value.cb = in.readInt();
        in.readPointer(value, (from, owner) -> owner.pszTitle = from.readWideString());
        SIZECodec.read(in, value.size);
        in.readPointer(value, (from2, owner2) -> owner2.pszDocString = from2.readWideString());
        in.readPointer(value, (from3, owner3) -> owner3.pszHelpFile = from3.readWideString());
        value.dwHelpContext = in.readInt();
        in.align64(8);
    }

    /** Makes one value like another one. */
    public static void copy(PROPPAGEINFO to, PROPPAGEINFO from) {
        to.cb = from.cb;
        to.pszTitle = from.pszTitle;
        to.size = from.size;
        to.pszDocString = from.pszDocString;
        to.pszHelpFile = from.pszHelpFile;
        to.dwHelpContext = from.dwHelpContext;
    }
}
