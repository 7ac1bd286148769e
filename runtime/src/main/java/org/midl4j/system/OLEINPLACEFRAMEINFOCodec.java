// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link OLEINPLACEFRAMEINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEINPLACEFRAMEINFOCodec {
    static {
        Abi.require(1);
    }

    private OLEINPLACEFRAMEINFOCodec() {}

    public static void write(NdrWriter out, OLEINPLACEFRAMEINFO value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.cb);
        out.putInt(at + 4, value.fMDIApp);
        out.writePointer(value.hwndFrame, (to, pointee) -> {
            to.writeInt((int) RemotableHandleCodec.select("OLEINPLACEFRAMEINFO.hwndFrame", pointee, pointee.discriminant()));
            RemotableHandleCodec.write(to, pointee);
        });
        out.writePointer(value.haccel, (to2, pointee2) -> {
            to2.writeInt((int) RemotableHandleCodec.select("OLEINPLACEFRAMEINFO.haccel", pointee2, pointee2.discriminant()));
            RemotableHandleCodec.write(to2, pointee2);
        });
        out.writeInt(value.cAccelEntries);
        out.align64(8);
    }

    public static OLEINPLACEFRAMEINFO read(NdrReader in) throws ComException {
        OLEINPLACEFRAMEINFO value = new OLEINPLACEFRAMEINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, OLEINPLACEFRAMEINFO value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.cb = in.getInt(at);
            value.fMDIApp = in.getInt(at + 4);
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("hwndFrame");
                owner.hwndFrame = RemotableHandleCodec.read(from, from.readInt());
            });
            field = 2;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("haccel");
                owner2.haccel = RemotableHandleCodec.read(from2, from2.readInt());
            });
            field = 3;
            value.cAccelEntries = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cb,hwndFrame,haccel,cAccelEntries", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(OLEINPLACEFRAMEINFO to, OLEINPLACEFRAMEINFO from) {
        to.cb = from.cb;
        to.fMDIApp = from.fMDIApp;
        to.hwndFrame = from.hwndFrame;
        to.haccel = from.haccel;
        to.cAccelEntries = from.cAccelEntries;
    }
}
