// Written by midl4j from objidlbase.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link ContextProperty}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidlbase.idl")
@NullMarked
public final class ContextPropertyCodec {
    static {
        Abi.require(1);
    }

    private ContextPropertyCodec() {}

    public static void write(NdrWriter out, ContextProperty value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 20);
        out.putGuid(at, value.policyId);
        out.putInt(at + 16, value.flags);
        InterfacePointers.write(out, value.pUnk, InterfaceType.UNKNOWN);
    }

    public static ContextProperty read(NdrReader in) throws ComException {
        ContextProperty value = new ContextProperty();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, ContextProperty value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 20);
            value.policyId = in.getGuid(at);
            value.flags = in.getInt(at + 16);
            field = 1;
            InterfacePointers.read(in, value, InterfaceType.UNKNOWN, (owner, object) -> owner.pUnk = object);
        } catch (BadStubData problem) {
            throw problem.in("policyId,pUnk", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(ContextProperty to, ContextProperty from) {
        to.policyId = from.policyId;
        to.flags = from.flags;
        to.pUnk = from.pUnk;
    }
}
