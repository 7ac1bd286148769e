// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
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
        int field = 0;
        try {
            in.alignPointer();
            value.cb = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pszTitle");
                owner.pszTitle = from.readWideString();
            });
            field = 2;
            SIZECodec.read(in, value.size);
            field = 3;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("pszDocString");
                owner2.pszDocString = from2.readWideString();
            });
            field = 4;
            in.readPointer(value, (from3, owner3) -> {
                from3.at("pszHelpFile");
                owner3.pszHelpFile = from3.readWideString();
            });
            field = 5;
            value.dwHelpContext = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cb,pszTitle,size,pszDocString,pszHelpFile,dwHelpContext", field);
        }
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
