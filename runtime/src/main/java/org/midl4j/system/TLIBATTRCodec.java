// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link TLIBATTR}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class TLIBATTRCodec {
    static {
        Abi.require(1);
    }

    private TLIBATTRCodec() {}

    public static void write(NdrWriter out, TLIBATTR value) throws ComException {
        int at = out.reserve(4, 30);
        out.putGuid(at, value.guid);
        out.putInt(at + 16, value.lcid);
        out.putInt(at + 20, value.syskind);
        out.putShort(at + 24, value.wMajorVerNum);
        out.putShort(at + 26, value.wMinorVerNum);
        out.putShort(at + 28, value.wLibFlags);
        out.align64(4);
    }

    public static TLIBATTR read(NdrReader in) throws ComException {
        TLIBATTR value = new TLIBATTR();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, TLIBATTR value) throws ComException {
        try {
            int at = in.take(4, 30);
            value.guid = in.getGuid(at);
            value.lcid = in.getInt(at + 16);
            value.syskind = in.getInt(at + 20);
            value.wMajorVerNum = in.getShort(at + 24);
            value.wMinorVerNum = in.getShort(at + 26);
            value.wLibFlags = in.getShort(at + 28);
            in.align64(4);
        } catch (BadStubData problem) {
            throw problem.in("guid");
        }
    }

    /** Makes one value like another one. */
    public static void copy(TLIBATTR to, TLIBATTR from) {
        to.guid = from.guid;
        to.lcid = from.lcid;
        to.syskind = from.syskind;
        to.wMajorVerNum = from.wMajorVerNum;
        to.wMinorVerNum = from.wMinorVerNum;
        to.wLibFlags = from.wLibFlags;
    }
}
