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

/** Writes and reads {@link _wireSAFEARRAY}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class _wireSAFEARRAYCodec {
    static {
        Abi.require(1);
    }

    private _wireSAFEARRAYCodec() {}

    public static void write(NdrWriter out, _wireSAFEARRAY value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, _wireSAFEARRAY value) throws ComException {
        out.writeCount(Short.toUnsignedInt(value.cDims));
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, _wireSAFEARRAY value) throws ComException {
        out.alignPointer();
        int at = out.reserve(2, 12);
        out.putShort(at, value.cDims);
        out.putShort(at + 2, value.fFeatures);
        out.putInt(at + 4, value.cbElements);
        out.putInt(at + 8, value.cLocks);
        out.align64(8);
        out.writeInt((int) SAFEARRAYUNIONCodec.select("_wireSAFEARRAY.uArrayStructs", Require.nonNull(value.uArrayStructs, "_wireSAFEARRAY.uArrayStructs", value), value.uArrayStructs.discriminant()));
        SAFEARRAYUNIONCodec.write(out, value.uArrayStructs);
        int count = Require.elements("_wireSAFEARRAY.rgsabound", value, Require.nonNull(value.rgsabound, "_wireSAFEARRAY.rgsabound", value).length, Short.toUnsignedInt(value.cDims));
        for (int i = 0; i < count; i++) {
            SAFEARRAYBOUNDCodec.write(out, Require.nonNull(value.rgsabound[i], "_wireSAFEARRAY.rgsabound[]", value.rgsabound));
        }
        out.align64(8);
    }

    public static _wireSAFEARRAY read(NdrReader in) throws ComException {
        long max = in.readCount();
        _wireSAFEARRAY value = new _wireSAFEARRAY();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, _wireSAFEARRAY value, long max) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(2, 12);
            value.cDims = in.getShort(at);
            value.fFeatures = in.getShort(at + 2);
            value.cbElements = in.getInt(at + 4);
            value.cLocks = in.getInt(at + 8);
            field = 1;
            in.align64(8);
            SAFEARRAYUNIONCodec.read(in, Integer.toUnsignedLong(in.readInt()), arm -> value.uArrayStructs = arm);
            field = 2;
            Checked.count("_wireSAFEARRAY.rgsabound", max, Short.toUnsignedInt(value.cDims));
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
            value.rgsabound = values;
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cDims,uArrayStructs,rgsabound", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(_wireSAFEARRAY to, _wireSAFEARRAY from) {
        to.cDims = from.cDims;
        to.fFeatures = from.fFeatures;
        to.cbElements = from.cbElements;
        to.cLocks = from.cLocks;
        to.uArrayStructs = from.uArrayStructs;
        to.rgsabound = from.rgsabound;
    }
}
