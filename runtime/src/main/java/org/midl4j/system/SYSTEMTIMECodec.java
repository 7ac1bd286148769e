// Written by midl4j from wtypesbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link SYSTEMTIME}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypesbase.idl")
@NullMarked
public final class SYSTEMTIMECodec {
    static {
        Abi.require(1);
    }

    private SYSTEMTIMECodec() {}

    public static void write(NdrWriter out, SYSTEMTIME value) throws ComException {
        int at = out.reserve(2, 16);
        out.putShort(at, value.wYear);
        out.putShort(at + 2, value.wMonth);
        out.putShort(at + 4, value.wDayOfWeek);
        out.putShort(at + 6, value.wDay);
        out.putShort(at + 8, value.wHour);
        out.putShort(at + 10, value.wMinute);
        out.putShort(at + 12, value.wSecond);
        out.putShort(at + 14, value.wMilliseconds);
    }

    public static SYSTEMTIME read(NdrReader in) throws ComException {
        SYSTEMTIME value = new SYSTEMTIME();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, SYSTEMTIME value) throws ComException {
        try {
            int at = in.take(2, 16);
            value.wYear = in.getShort(at);
            value.wMonth = in.getShort(at + 2);
            value.wDayOfWeek = in.getShort(at + 4);
            value.wDay = in.getShort(at + 6);
            value.wHour = in.getShort(at + 8);
            value.wMinute = in.getShort(at + 10);
            value.wSecond = in.getShort(at + 12);
            value.wMilliseconds = in.getShort(at + 14);
        } catch (BadStubData problem) {
            throw problem.in("wYear");
        }
    }

    /** Makes one value like another one. */
    public static void copy(SYSTEMTIME to, SYSTEMTIME from) {
        to.wYear = from.wYear;
        to.wMonth = from.wMonth;
        to.wDayOfWeek = from.wDayOfWeek;
        to.wDay = from.wDay;
        to.wHour = from.wHour;
        to.wMinute = from.wMinute;
        to.wSecond = from.wSecond;
        to.wMilliseconds = from.wMilliseconds;
    }
}
