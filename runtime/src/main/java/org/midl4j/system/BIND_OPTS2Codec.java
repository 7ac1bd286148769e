// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link BIND_OPTS2}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class BIND_OPTS2Codec {
    static {
        Abi.require(1);
    }

    private BIND_OPTS2Codec() {}

    public static void write(NdrWriter out, BIND_OPTS2 value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, BIND_OPTS2 value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 28);
        out.putInt(at, value.cbStruct);
        out.putInt(at + 4, value.grfFlags);
        out.putInt(at + 8, value.grfMode);
        out.putInt(at + 12, value.dwTickCountDeadline);
        out.putInt(at + 16, value.dwTrackFlags);
        out.putInt(at + 20, value.dwClassContext);
        out.putInt(at + 24, value.locale);
        out.writePointer(value.pServerInfo);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, BIND_OPTS2 value) throws ComException {
        if (value.pServerInfo != null) {
            COSERVERINFOCodec.write(out, value.pServerInfo);
        }
    }

    public static BIND_OPTS2 read(NdrReader in) throws ComException {
        BIND_OPTS2 value = new BIND_OPTS2();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, BIND_OPTS2 value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 28);
            value.cbStruct = in.getInt(at);
            value.grfFlags = in.getInt(at + 4);
            value.grfMode = in.getInt(at + 8);
            value.dwTickCountDeadline = in.getInt(at + 12);
            value.dwTrackFlags = in.getInt(at + 16);
            value.dwClassContext = in.getInt(at + 20);
            value.locale = in.getInt(at + 24);
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
        } catch (BadStubData problem) {
            throw problem.in("cbStruct,pServerInfo", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, BIND_OPTS2 value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                value.pServerInfo = COSERVERINFOCodec.read(in);
            }
        } catch (BadStubData problem) {
            throw problem.in("pServerInfo");
        }
    }

    /** Makes one value like another one. */
    public static void copy(BIND_OPTS2 to, BIND_OPTS2 from) {
        to.cbStruct = from.cbStruct;
        to.grfFlags = from.grfFlags;
        to.grfMode = from.grfMode;
        to.dwTickCountDeadline = from.dwTickCountDeadline;
        to.dwTrackFlags = from.dwTrackFlags;
        to.dwClassContext = from.dwClassContext;
        to.locale = from.locale;
        to.pServerInfo = from.pServerInfo;
    }
}
