// Written by midl4j from ocidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link CONTROLINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("ocidl.idl")
@NullMarked
public final class CONTROLINFOCodec {
    static {
        Abi.require(1);
    }

    private CONTROLINFOCodec() {}

    public static void write(NdrWriter out, CONTROLINFO value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cb);
        out.writePointer(value.hAccel, (to, pointee) -> {
            to.writeInt((int) RemotableHandleCodec.select("CONTROLINFO.hAccel", pointee, pointee.discriminant()));
            RemotableHandleCodec.write(to, pointee);
        });
        int at = out.reserve(2, 8);
        out.putShort(at, value.cAccel);
        out.putInt(at + 4, value.dwFlags);
    }

    public static CONTROLINFO read(NdrReader in) throws ComException {
        CONTROLINFO value = new CONTROLINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, CONTROLINFO value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cb = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("hAccel");
                owner.hAccel = RemotableHandleCodec.read(from, from.readInt());
            });
            field = 2;
            int at = in.take(2, 8);
            value.cAccel = in.getShort(at);
            value.dwFlags = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("cb,hAccel,cAccel", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(CONTROLINFO to, CONTROLINFO from) {
        to.cb = from.cb;
        to.hAccel = from.hAccel;
        to.cAccel = from.cAccel;
        to.dwFlags = from.dwFlags;
    }
}
