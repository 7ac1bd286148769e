// Written by midl4j from wtypes.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link MSG}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("wtypes.idl")
@NullMarked
public final class MSGCodec {
    static {
        Abi.require(1);
    }

    private MSGCodec() {}

    public static void write(NdrWriter out, MSG value) throws ComException {
        out.writePointer(value.hwnd, (to, pointee) -> {
            to.writeInt((int) RemotableHandleCodec.select("MSG.hwnd", pointee, pointee.discriminant()));
            RemotableHandleCodec.write(to, pointee);
        });
        out.writeInt(value.message);
        out.writeUnsignedPointerSized(value.wParam);
        out.writePointerSized(value.lParam);
        out.writeInt(value.time);
        POINTCodec.write(out, Require.nonNull(value.pt, "MSG.pt", value));
        out.align64(8);
    }

    public static MSG read(NdrReader in) throws ComException {
        MSG value = new MSG();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, MSG value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("hwnd");
                owner.hwnd = RemotableHandleCodec.read(from, from.readInt());
            });
            field = 1;
            value.message = in.readInt();
            field = 2;
            value.wParam = in.readUnsignedPointerSized();
            field = 3;
            value.lParam = in.readPointerSized();
            field = 4;
            value.time = in.readInt();
            field = 5;
            POINTCodec.read(in, value.pt);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("hwnd,message,wParam,lParam,time,pt", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(MSG to, MSG from) {
        to.hwnd = from.hwnd;
        to.message = from.message;
        to.wParam = from.wParam;
        to.lParam = from.lParam;
        to.time = from.time;
        to.pt = from.pt;
    }
}
