// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
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

/** Writes and reads {@link GDI_OBJECT}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class GDI_OBJECTCodec {
    static {
        Abi.require(1);
    }

    private GDI_OBJECTCodec() {}

    public static void write(NdrWriter out, GDI_OBJECT value) throws ComException {
        out.alignPointer();
        out.writeInt(value.ObjectType);
        out.align64(8);
        out.writeInt((int) GDI_OBJECT_uCodec.select("GDI_OBJECT.u", Require.nonNull(value.u, "GDI_OBJECT.u", value), Integer.toUnsignedLong(value.ObjectType)));
        GDI_OBJECT_uCodec.write(out, value.u);
        out.align64(8);
    }

    public static GDI_OBJECT read(NdrReader in) throws ComException {
        GDI_OBJECT value = new GDI_OBJECT();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, GDI_OBJECT value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.ObjectType = in.readInt();
            field = 1;
            in.align64(8);
            GDI_OBJECT_uCodec.read(in, Checked.discriminant("GDI_OBJECT.u", Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(value.ObjectType)), arm -> value.u = arm);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("ObjectType,u", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(GDI_OBJECT to, GDI_OBJECT from) {
        to.ObjectType = from.ObjectType;
        to.u = from.u;
    }
}
