// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.javanames;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Trade}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class TradeCodec {
    static {
        Abi.require(1);
    }

    private TradeCodec() {}

    public static void write(NdrWriter out, Trade value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, Trade value) throws ComException {
        out.alignPointer();
        out.writeInt(value.lTradeID);
        out.writePointer(value.pszURLName);
        out.writeInt(value._3);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, Trade value) throws ComException {
        if (value.pszURLName != null) {
            out.writeWideString(value.pszURLName);
        }
    }

    public static Trade read(NdrReader in) throws ComException {
        Trade value = new Trade();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, Trade value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.lTradeID = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            value._3 = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("lTradeID,pszURLName,_3", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, Trade value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.pszURLName = in.readWideString();
            }
        } catch (BadStubData problem) {
            throw problem.in("pszURLName");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Trade to, Trade from) {
        to.lTradeID = from.lTradeID;
        to.pszURLName = from.pszURLName;
        to._3 = from._3;
    }
}
