// Written by midl4j from oaidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.com.Variant;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;
import org.midl4j.support.VariantCodec;

/** Writes and reads {@link DISPPARAMS}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oaidl.idl")
@NullMarked
public final class DISPPARAMSCodec {
    static {
        Abi.require(1);
    }

    private DISPPARAMSCodec() {}

    public static void write(NdrWriter out, DISPPARAMS value) throws ComException {
        out.writePointer(value.rgvarg, (to, pointee) -> {
            int count = Require.elements("DISPPARAMS.rgvarg", value, pointee.length, Integer.toUnsignedLong(value.cArgs));
            to.writeCount(count);
            for (int i = 0; i < count; i++) {
                VariantCodec.write(to, pointee[i]);
            }
        });
        out.writePointer(value.rgdispidNamedArgs, (to2, pointee2) -> {
            int count2 = Require.elements("DISPPARAMS.rgdispidNamedArgs", value, pointee2.length, Integer.toUnsignedLong(value.cNamedArgs));
            to2.writeCount(count2);
            to2.writeInts(pointee2, 0, count2);
        });
        int at = out.reserve(4, 8);
        out.putInt(at, value.cArgs);
        out.putInt(at + 4, value.cNamedArgs);
    }

    public static DISPPARAMS read(NdrReader in) throws ComException {
        DISPPARAMS value = new DISPPARAMS();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, DISPPARAMS value) throws ComException {
        int field = 0;
        try {
            in.readPointer(value, (from, owner) -> {
                from.at("rgvarg");
                Variant[] values = new Variant[from.expectCount(Integer.toUnsignedLong(owner.cArgs), 4)];
                int i = 0;
                try {
                    for (; i < values.length; i++) {
                        int index = i;
                        VariantCodec.read(from, values, index);
                    }
                } catch (BadStubData problem2) {
                    throw problem2.at(i);
                }
                owner.rgvarg = values;
            });
            field = 1;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("rgdispidNamedArgs");
                owner2.rgdispidNamedArgs = from2.readInts(from2.expectCount(Integer.toUnsignedLong(owner2.cNamedArgs), 4));
            });
            field = 2;
            int at = in.take(4, 8);
            value.cArgs = in.getInt(at);
            value.cNamedArgs = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("rgvarg,rgdispidNamedArgs,cArgs", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(DISPPARAMS to, DISPPARAMS from) {
        to.rgvarg = from.rgvarg;
        to.rgdispidNamedArgs = from.rgdispidNamedArgs;
        to.cArgs = from.cArgs;
        to.cNamedArgs = from.cNamedArgs;
    }
}
