// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.InterfacePointers;
import org.midl4j.support.Require;

/** Writes and reads {@link STATDATA}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class STATDATACodec {
    static {
        Abi.require(1);
    }

    private STATDATACodec() {}

    public static void write(NdrWriter out, STATDATA value) throws ComException {
        FORMATETCCodec.write(out, Require.nonNull(value.formatetc, "STATDATA.formatetc", value));
        out.writeInt(value.advf);
        InterfacePointers.write(out, value.pAdvSink, IAdviseSink.TYPE);
        out.writeInt(value.dwConnection);
        out.align64(8);
    }

    public static STATDATA read(NdrReader in) throws ComException {
        STATDATA value = new STATDATA();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, STATDATA value) throws ComException {
        int field = 0;
        try {
            FORMATETCCodec.read(in, value.formatetc);
            field = 1;
            value.advf = in.readInt();
            field = 2;
            InterfacePointers.read(in, value, IAdviseSink.TYPE, (owner, object) -> owner.pAdvSink = object);
            field = 3;
            value.dwConnection = in.readInt();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("formatetc,advf,pAdvSink,dwConnection", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(STATDATA to, STATDATA from) {
        to.formatetc = from.formatetc;
        to.advf = from.advf;
        to.pAdvSink = from.pAdvSink;
        to.dwConnection = from.dwConnection;
    }
}
