// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link FUNCDESC}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class FUNCDESCCodec {
    static {
        Abi.require(1);
    }

    private FUNCDESCCodec() {}

    public static void write(NdrWriter out, FUNCDESC value) throws ComException {
        out.alignPointer();
        out.writeInt(value.memid);
        out.writePointer(value.lprgscode, (to, pointee) -> {
            int count = Require.elements("FUNCDESC.lprgscode", value, pointee.length, value.cScodes);
            to.writeCount(count);
            to.writeInts(pointee, 0, count);
        });
        out.writePointer(value.lprgelemdescParam, (to2, pointee2) -> {
            int count2 = Require.elements("FUNCDESC.lprgelemdescParam", value, pointee2.length, value.cParams);
            to2.writeCount(count2);
            for (int i = 0; i < count2; i++) {
                ELEMDESCCodec.write(to2, Require.nonNull(pointee2[i], "FUNCDESC.lprgelemdescParam[]", pointee2));
            }
        });
        int at = out.reserve(4, 20);
        out.putInt(at, value.funckind);
        out.putInt(at + 4, value.invkind);
        out.putInt(at + 8, value.callconv);
        out.putShort(at + 12, value.cParams);
        out.putShort(at + 14, value.cParamsOpt);
        out.putShort(at + 16, value.oVft);
        out.putShort(at + 18, value.cScodes);
        ELEMDESCCodec.write(out, Require.nonNull(value.elemdescFunc, "FUNCDESC.elemdescFunc", value));
        out.writeShort(value.wFuncFlags);
        out.align64(8);
    }

    public static FUNCDESC read(NdrReader in) throws ComException {
        FUNCDESC value = new FUNCDESC();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, FUNCDESC value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.memid = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("lprgscode");
                owner.lprgscode = from.readInts(from.expectCount(owner.cScodes, 4));
            });
            field = 2;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("lprgelemdescParam");
                ELEMDESC[] values = new ELEMDESC[from2.expectCount(owner2.cParams, 10)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        values[i] = ELEMDESCCodec.read(from2);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner2.lprgelemdescParam = values;
            });
            field = 3;
            int at = in.take(4, 20);
            value.funckind = in.getInt(at);
            value.invkind = in.getInt(at + 4);
            value.callconv = in.getInt(at + 8);
            value.cParams = in.getShort(at + 12);
            value.cParamsOpt = in.getShort(at + 14);
            value.oVft = in.getShort(at + 16);
            value.cScodes = in.getShort(at + 18);
            field = 4;
            ELEMDESCCodec.read(in, value.elemdescFunc);
            field = 5;
            value.wFuncFlags = in.readShort();
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("memid,lprgscode,lprgelemdescParam,funckind,elemdescFunc,wFuncFlags", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(FUNCDESC to, FUNCDESC from) {
        to.memid = from.memid;
        to.lprgscode = from.lprgscode;
        to.lprgelemdescParam = from.lprgelemdescParam;
        to.funckind = from.funckind;
        to.invkind = from.invkind;
        to.callconv = from.callconv;
        to.cParams = from.cParams;
        to.cParamsOpt = from.cParamsOpt;
        to.oVft = from.oVft;
        to.cScodes = from.cScodes;
        to.elemdescFunc = from.elemdescFunc;
        to.wFuncFlags = from.wFuncFlags;
    }
}
