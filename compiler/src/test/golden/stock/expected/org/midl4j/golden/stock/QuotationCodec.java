// Written by midl4j from input.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.golden.stock;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Quotation}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("input.idl")
@NullMarked
public final class QuotationCodec {
    static {
        Abi.require(1);
    }

    private QuotationCodec() {}

    public static void write(NdrWriter out, Quotation value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, Quotation value) throws ComException {
        out.align(8);
        out.writePointer(value.symbol);
        int at = out.reserve(8, 24);
        out.putDouble(at, value.bid);
        out.putDouble(at + 8, value.ask);
        out.putLong(at + 16, value.volume);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, Quotation value) throws ComException {
        if (value.symbol != null) {
            out.writeWideString(value.symbol);
        }
    }

    public static Quotation read(NdrReader in) throws ComException {
        Quotation value = new Quotation();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, Quotation value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.align(8);
            if (in.readPointer()) {
                present |= 1;
            }
            field = 1;
            int at = in.take(8, 24);
            value.bid = in.getDouble(at);
            value.ask = in.getDouble(at + 8);
            value.volume = in.getLong(at + 16);
        } catch (BadStubData problem) {
            throw problem.in("symbol,bid", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, Quotation value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                value.symbol = in.readWideString();
            }
        } catch (BadStubData problem) {
            throw problem.in("symbol");
        }
    }

    /** Makes one value like another one. */
    public static void copy(Quotation to, Quotation from) {
        to.symbol = from.symbol;
        to.bid = from.bid;
        to.ask = from.ask;
        to.volume = from.volume;
    }
}
