// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.BstrCodec;

/** Writes and reads {@link EXCEPINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class EXCEPINFOCodec {
    static {
        Abi.require(1);
    }

    private EXCEPINFOCodec() {}

    public static void write(NdrWriter out, EXCEPINFO value) throws ComException {
        out.alignPointer();
        int at = out.reserve(2, 4);
        out.putShort(at, value.wCode);
        out.putShort(at + 2, value.wReserved);
        BstrCodec.write(out, value.bstrSource);
        BstrCodec.write(out, value.bstrDescription);
        BstrCodec.write(out, value.bstrHelpFile);
        out.writeInt(value.dwHelpContext);
        out.writeUnsignedPointerSized(value.pvReserved);
        out.writeUnsignedPointerSized(value.pfnDeferredFillIn);
        out.writeInt(value.scode);
        out.align64(8);
    }

    public static EXCEPINFO read(NdrReader in) throws ComException {
        EXCEPINFO value = new EXCEPINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, EXCEPINFO value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(2, 4);
            value.wCode = in.getShort(at);
            value.wReserved = in.getShort(at + 2);
            field = 1;
            BstrCodec.read(in, value, (owner, read) -> owner.bstrSource = read);
            field = 2;
            BstrCodec.read(in, value, (owner2, read2) -> owner2.bstrDescription = read2);
            field = 3;
            BstrCodec.read(in, value, (owner3, read3) -> owner3.bstrHelpFile = read3);
            field = 4;
            value.dwHelpContext = in.readInt();
            field = 5;
            value.pvReserved = in.readUnsignedPointerSized();
            field = 6;
            value.pfnDeferredFillIn = in.readUnsignedPointerSized();
            field = 7;
            value.scode = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("wCode,bstrSource,bstrDescription,bstrHelpFile,dwHelpContext,pvReserved,pfnDeferredFillIn,scode", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(EXCEPINFO to, EXCEPINFO from) {
        to.wCode = from.wCode;
        to.wReserved = from.wReserved;
        to.bstrSource = from.bstrSource;
        to.bstrDescription = from.bstrDescription;
        to.bstrHelpFile = from.bstrHelpFile;
        to.dwHelpContext = from.dwHelpContext;
        to.pvReserved = from.pvReserved;
        to.pfnDeferredFillIn = from.pfnDeferredFillIn;
        to.scode = from.scode;
    }
}
