// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;

/** Writes and reads {@link VERSIONEDSTREAM}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class VERSIONEDSTREAMCodec {
    static {
        Abi.require(1);
    }

    private VERSIONEDSTREAMCodec() {}

    public static void write(NdrWriter out, VERSIONEDSTREAM value) throws ComException {
        out.alignPointer();
        out.writeGuid(value.guidVersion);
        InterfacePointers.write(out, value.pStream, IStream.TYPE);
    }

    public static VERSIONEDSTREAM read(NdrReader in) throws ComException {
        VERSIONEDSTREAM value = new VERSIONEDSTREAM();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, VERSIONEDSTREAM value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.guidVersion = in.readGuid();
            field = 1;
            InterfacePointers.read(in, value, IStream.TYPE, (owner, object) -> owner.pStream = object);
        } catch (BadStubData problem) {
            throw problem.in("guidVersion,pStream", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(VERSIONEDSTREAM to, VERSIONEDSTREAM from) {
        to.guidVersion = from.guidVersion;
        to.pStream = from.pStream;
    }
}
