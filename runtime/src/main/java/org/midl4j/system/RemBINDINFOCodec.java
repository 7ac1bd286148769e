// Written by midl4j from urlmon.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.call.InterfaceType;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link RemBINDINFO}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("urlmon.idl")
@NullMarked
public final class RemBINDINFOCodec {
    static {
        Abi.require(1);
    }

    private RemBINDINFOCodec() {}

    public static void write(NdrWriter out, RemBINDINFO value) throws ComException {
        out.alignPointer();
        out.writeInt(value.cbSize);
        out.writePointer(value.szExtraInfo, NdrWriter::writeWideString);
        int at = out.reserve(4, 8);
        out.putInt(at, value.grfBindInfoF);
        out.putInt(at + 4, value.dwBindVerb);
        out.writePointer(value.szCustomVerb, NdrWriter::writeWideString);
        int at2 = out.reserve(4, 16);
        out.putInt(at2, value.cbstgmedData);
        out.putInt(at2 + 4, value.dwOptions);
        out.putInt(at2 + 8, value.dwOptionsFlags);
        out.putInt(at2 + 12, value.dwCodePage);
        REMSECURITY_ATTRIBUTESCodec.write(out, Require.nonNull(value.securityAttributes, "RemBINDINFO.securityAttributes", value));
        out.writeGuid(value.iid);
        InterfacePointers.write(out, value.pUnk, InterfaceType.UNKNOWN);
        out.writeInt(value.dwReserved);
        out.align64(8);
    }

    public static RemBINDINFO read(NdrReader in) throws ComException {
        RemBINDINFO value = new RemBINDINFO();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, RemBINDINFO value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.cbSize = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("szExtraInfo");
                owner.szExtraInfo = from.readWideString();
            });
            field = 2;
            int at = in.take(4, 8);
            value.grfBindInfoF = in.getInt(at);
            value.dwBindVerb = in.getInt(at + 4);
            field = 3;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("szCustomVerb");
                owner2.szCustomVerb = from2.readWideString();
            });
            field = 4;
            int at2 = in.take(4, 16);
            value.cbstgmedData = in.getInt(at2);
            value.dwOptions = in.getInt(at2 + 4);
            value.dwOptionsFlags = in.getInt(at2 + 8);
            value.dwCodePage = in.getInt(at2 + 12);
            field = 5;
            REMSECURITY_ATTRIBUTESCodec.read(in, value.securityAttributes);
            field = 6;
            value.iid = in.readGuid();
            field = 7;
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner3, object) -> owner3.pUnk = object);
            field = 8;
            value.dwReserved = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cbSize,szExtraInfo,grfBindInfoF,szCustomVerb,cbstgmedData,securityAttributes,iid,pUnk,dwReserved", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(RemBINDINFO to, RemBINDINFO from) {
        to.cbSize = from.cbSize;
        to.szExtraInfo = from.szExtraInfo;
        to.grfBindInfoF = from.grfBindInfoF;
        to.dwBindVerb = from.dwBindVerb;
        to.szCustomVerb = from.szCustomVerb;
        to.cbstgmedData = from.cbstgmedData;
        to.dwOptions = from.dwOptions;
        to.dwOptionsFlags = from.dwOptionsFlags;
        to.dwCodePage = from.dwCodePage;
        to.securityAttributes = from.securityAttributes;
        to.iid = from.iid;
        to.pUnk = from.pUnk;
        to.dwReserved = from.dwReserved;
    }
}
