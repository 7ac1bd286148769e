// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link STATSTG}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class STATSTGCodec {
    static {
        Abi.require(1);
    }

    private STATSTGCodec() {}

    public static void write(NdrWriter out, STATSTG value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, STATSTG value) throws ComException {
        out.align(8);
        out.writePointer(value.pwcsName);
        out.writeInt(value.type);
        ULARGE_INTEGERCodec.write(out, Require.nonNull(value.cbSize, "STATSTG.cbSize", value));
        FILETIMECodec.write(out, Require.nonNull(value.mtime, "STATSTG.mtime", value));
        FILETIMECodec.write(out, Require.nonNull(value.ctime, "STATSTG.ctime", value));
        FILETIMECodec.write(out, Require.nonNull(value.atime, "STATSTG.atime", value));
        int at = out.reserve(4, 32);
        out.putInt(at, value.grfMode);
        out.putInt(at + 4, value.grfLocksSupported);
        out.putGuid(at + 8, value.clsid);
        out.putInt(at + 24, value.grfStateBits);
        out.putInt(at + 28, value.reserved);
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, STATSTG value) throws ComException {
        if (value.pwcsName != null) {
            out.writeWideString(value.pwcsName);
        }
    }

    public static STATSTG read(NdrReader in) throws ComException {
        STATSTG value = new STATSTG();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, STATSTG value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.align(8);
            if (in.readPointer()) {
                present |= 1;
            }
            field = 1;
            value.type = in.readInt();
            field = 2;
            ULARGE_INTEGERCodec.read(in, value.cbSize);
            field = 3;
            FILETIMECodec.read(in, value.mtime);
            field = 4;
            FILETIMECodec.read(in, value.ctime);
            field = 5;
            FILETIMECodec.read(in, value.atime);
            field = 6;
            int at = in.take(4, 32);
            value.grfMode = in.getInt(at);
            value.grfLocksSupported = in.getInt(at + 4);
            value.clsid = in.getGuid(at + 8);
            value.grfStateBits = in.getInt(at + 24);
            value.reserved = in.getInt(at + 28);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("pwcsName,type,cbSize,mtime,ctime,atime,grfMode", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, STATSTG value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.pwcsName = in.readWideString();
            }
        } catch (BadStubData problem) {
            throw problem.in("pwcsName");
        }
    }

    /** Makes one value like another one. */
    public static void copy(STATSTG to, STATSTG from) {
        to.pwcsName = from.pwcsName;
        to.type = from.type;
        to.cbSize = from.cbSize;
        to.mtime = from.mtime;
        to.ctime = from.ctime;
        to.atime = from.atime;
        to.grfMode = from.grfMode;
        to.grfLocksSupported = from.grfLocksSupported;
        to.clsid = from.clsid;
        to.grfStateBits = from.grfStateBits;
        to.reserved = from.reserved;
    }
}
