// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link SOLE_AUTHENTICATION_SERVICE}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class SOLE_AUTHENTICATION_SERVICECodec {
    static {
        Abi.require(1);
    }

    private SOLE_AUTHENTICATION_SERVICECodec() {}

    public static void write(NdrWriter out, SOLE_AUTHENTICATION_SERVICE value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.dwAuthnSvc);
        out.putInt(at + 4, value.dwAuthzSvc);
        out.writePointer(value.pPrincipalName, NdrWriter::writeChar);
        out.writeInt(value.hr);
        out.align64(8);
    }

    public static SOLE_AUTHENTICATION_SERVICE read(NdrReader in) throws ComException {
        SOLE_AUTHENTICATION_SERVICE value = new SOLE_AUTHENTICATION_SERVICE();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SOLE_AUTHENTICATION_SERVICE value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.dwAuthnSvc = in.getInt(at);
            value.dwAuthzSvc = in.getInt(at + 4);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("pPrincipalName");
                owner.pPrincipalName = from.readChar();
            });
            field = 2;
            value.hr = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("dwAuthnSvc,pPrincipalName,hr", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(SOLE_AUTHENTICATION_SERVICE to, SOLE_AUTHENTICATION_SERVICE from) {
        to.dwAuthnSvc = from.dwAuthnSvc;
        to.dwAuthzSvc = from.dwAuthzSvc;
        to.pPrincipalName = from.pPrincipalName;
        to.hr = from.hr;
    }
}
