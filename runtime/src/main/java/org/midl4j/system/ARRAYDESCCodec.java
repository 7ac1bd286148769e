// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link ARRAYDESC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class ARRAYDESCCodec {
    static {
        Abi.require(1);
    }

    private ARRAYDESCCodec() {}

    public static void write(NdrWriter out, ARRAYDESC value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, ARRAYDESC value) throws ComException {
        out.writeCount(Short.toUnsignedInt(value.cDims));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, ARRAYDESC value) throws ComException {
        TYPEDESCCodec.write(out, Require.nonNull(value.tdescElem, "ARRAYDESC.tdescElem", value));
        out.writeShort(value.cDims);
        int count = Require.elements("ARRAYDESC.rgbounds", value, Require.nonNull(value.rgbounds, "ARRAYDESC.rgbounds", value).length, Short.toUnsignedInt(value.cDims));
        for (int i = 0; i < count; i++) {
            SAFEARRAYBOUNDCodec.write(out, Require.nonNull(value.rgbounds[i], "ARRAYDESC.rgbounds[]", value.rgbounds));
        }
        out.align64(8);
    }

    public static ARRAYDESC read(NdrReader in) throws ComException {
        long max = in.readCount();
        ARRAYDESC value = new ARRAYDESC();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, ARRAYDESC value, long max) throws ComException {
        int field = 0;
        try {
            TYPEDESCCodec.read(in, value.tdescElem);
            field = 1;
            value.cDims = in.readShort();
            field = 2;
            Checked.count("ARRAYDESC.rgbounds", max, Short.toUnsignedInt(value.cDims));
            int count = in.checkRoom(max, 8);
            SAFEARRAYBOUND[] values = new SAFEARRAYBOUND[count];
            int i = 0;
            try {
                for (; i < values.length; i++) {
                    values[i] = SAFEARRAYBOUNDCodec.read(in);
                }
            } catch (BadStubData problem2) {
                throw problem2.at(i);
            }
            value.rgbounds = values;
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("tdescElem,cDims,rgbounds", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(ARRAYDESC to, ARRAYDESC from) {
        to.tdescElem = from.tdescElem;
        to.cDims = from.cDims;
        to.rgbounds = from.rgbounds;
    }
}
