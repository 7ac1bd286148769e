// Written by midl4j from objidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Require;

/** Writes and reads {@link StorageLayout}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("objidl.idl")
@NullMarked
public final class StorageLayoutCodec {
    static {
        Abi.require(1);
    }

    private StorageLayoutCodec() {}

    public static void write(NdrWriter out, StorageLayout value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, StorageLayout value) throws ComException {
        int at = out.reserve(8, 4);
        out.putInt(at, value.LayoutType);
        out.writePointer(value.pwcsElementName);
        LARGE_INTEGERCodec.write(out, Require.nonNull(value.cOffset, "StorageLayout.cOffset", value));
        LARGE_INTEGERCodec.write(out, Require.nonNull(value.cBytes, "StorageLayout.cBytes", value));
        out.align64(8);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, StorageLayout value) throws ComException {
        if (value.pwcsElementName != null) {
            out.writeChar(value.pwcsElementName);
        }
    }

    public static StorageLayout read(NdrReader in) throws ComException {
        StorageLayout value = new StorageLayout();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, StorageLayout value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            int at = in.take(8, 4);
            value.LayoutType = in.getInt(at);
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            LARGE_INTEGERCodec.read(in, value.cOffset);
            field = 3;
            LARGE_INTEGERCodec.read(in, value.cBytes);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("LayoutType,pwcsElementName,cOffset,cBytes", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, StorageLayout value, int present) throws
            ComException {
        try {
            if ((present & 1) != 0) {
                value.pwcsElementName = in.readChar();
            }
        } catch (BadStubData problem) {
            throw problem.in("pwcsElementName");
        }
    }

    /** Makes one value like another one. */
    public static void copy(StorageLayout to, StorageLayout from) {
        to.LayoutType = from.LayoutType;
        to.pwcsElementName = from.pwcsElementName;
        to.cOffset = from.cOffset;
        to.cBytes = from.cBytes;
    }
}
