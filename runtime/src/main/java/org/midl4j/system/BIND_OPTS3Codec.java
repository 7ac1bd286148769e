// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link BIND_OPTS3}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class BIND_OPTS3Codec {
    static {
        Abi.require(1);
    }

    private BIND_OPTS3Codec() {}

    public static void write(NdrWriter out, BIND_OPTS3 value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 28);
        out.putInt(at, value.cbStruct);
        out.putInt(at + 4, value.grfFlags);
        out.putInt(at + 8, value.grfMode);
        out.putInt(at + 12, value.dwTickCountDeadline);
        out.putInt(at + 16, value.dwTrackFlags);
        out.putInt(at + 20, value.dwClassContext);
        out.putInt(at + 24, value.locale);
        out.writePointer(value.pServerInfo, COSERVERINFOCodec::write);
        out.writePointer(value.hwnd, (to, pointee) -> {
            to.writeInt((int) RemotableHandleCodec.select("BIND_OPTS3.hwnd", pointee, pointee.discriminant()));
            RemotableHandleCodec.write(to, pointee);
        });
    }

    public static BIND_OPTS3 read(NdrReader in) throws ComException {
        BIND_OPTS3 value = new BIND_OPTS3();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, BIND_OPTS3 value) throws ComException {
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
            in.readPointer(value, (from, owner) -> {
                from.at("pServerInfo");
                owner.pServerInfo = COSERVERINFOCodec.read(from);
            });
            field = 2;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("hwnd");
                owner2.hwnd = RemotableHandleCodec.read(from2, from2.readInt());
            });
        } catch (BadStubData problem) {
            throw problem.in("cbStruct,pServerInfo,hwnd", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(BIND_OPTS3 to, BIND_OPTS3 from) {
        to.cbStruct = from.cbStruct;
        to.grfFlags = from.grfFlags;
        to.grfMode = from.grfMode;
        to.dwTickCountDeadline = from.dwTickCountDeadline;
        to.dwTrackFlags = from.dwTrackFlags;
        to.dwClassContext = from.dwClassContext;
        to.locale = from.locale;
        to.pServerInfo = from.pServerInfo;
        to.hwnd = from.hwnd;
    }
}
