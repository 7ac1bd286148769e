// Written by midl4j from propidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link STATPROPSETSTG}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("propidlbase.idl")
@NullMarked
public final class STATPROPSETSTGCodec {
    static {
        Abi.require(1);
    }

    private STATPROPSETSTGCodec() {}

    public static void write(NdrWriter out, STATPROPSETSTG value) throws ComException {
        int at = out.reserve(4, 36);
        out.putGuid(at, value.fmtid);
        out.putGuid(at + 16, value.clsid);
        out.putInt(at + 32, value.grfFlags);
        FILETIMECodec.write(out, Require.nonNull(value.mtime, "STATPROPSETSTG.mtime", value));
        FILETIMECodec.write(out, Require.nonNull(value.ctime, "STATPROPSETSTG.ctime", value));
        FILETIMECodec.write(out, Require.nonNull(value.atime, "STATPROPSETSTG.atime", value));
        out.writeInt(value.dwOSVersion);
    }

    public static STATPROPSETSTG read(NdrReader in) throws ComException {
        STATPROPSETSTG value = new STATPROPSETSTG();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, STATPROPSETSTG value) throws ComException {
        int field = 0;
        try {
            int at = in.take(4, 36);
            value.fmtid = in.getGuid(at);
            value.clsid = in.getGuid(at + 16);
            value.grfFlags = in.getInt(at + 32);
            field = 1;
            FILETIMECodec.read(in, value.mtime);
            field = 2;
            FILETIMECodec.read(in, value.ctime);
            field = 3;
            FILETIMECodec.read(in, value.atime);
            field = 4;
            value.dwOSVersion = in.readInt();
        } catch (BadStubData problem) {
            throw problem.in("fmtid,mtime,ctime,atime,dwOSVersion", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(STATPROPSETSTG to, STATPROPSETSTG from) {
        to.fmtid = from.fmtid;
        to.clsid = from.clsid;
        to.grfFlags = from.grfFlags;
        to.mtime = from.mtime;
        to.ctime = from.ctime;
        to.atime = from.atime;
        to.dwOSVersion = from.dwOSVersion;
    }
}
