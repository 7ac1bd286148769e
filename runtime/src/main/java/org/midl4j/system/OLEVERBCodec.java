// Written by midl4j from oleidl.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.system;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link OLEVERB}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("oleidl.idl")
@NullMarked
public final class OLEVERBCodec {
    static {
        Abi.require(1);
    }

    private OLEVERBCodec() {}

    public static void write(NdrWriter out, OLEVERB value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, OLEVERB value) throws ComException {
        out.alignPointer();
        out.writeInt(value.lVerb);
        out.writePointer(value.lpszVerbName);
        int at = out.reserve(4, 8);
        out.putInt(at, value.fuFlags);
        out.putInt(at + 4, value.grfAttribs);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, OLEVERB value) throws ComException {
        if (value.lpszVerbName != null) {
            out.writeWideString(value.lpszVerbName);
        }
    }

    public static OLEVERB read(NdrReader in) throws ComException {
        OLEVERB value = new OLEVERB();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, OLEVERB value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.lVerb = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            int at = in.take(4, 8);
            value.fuFlags = in.getInt(at);
            value.grfAttribs = in.getInt(at + 4);
        } catch (BadStubData problem) {
            throw problem.in("lVerb,lpszVerbName,fuFlags", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, OLEVERB value, int present) throws ComException {
        try {
            if ((present & 1) != 0) {
                value.lpszVerbName = in.readWideString();
            }
        } catch (BadStubData problem) {
            throw problem.in("lpszVerbName");
        }
    }

    /** Makes one value like another one. */
    public static void copy(OLEVERB to, OLEVERB from) {
        to.lVerb = from.lVerb;
        to.lpszVerbName = from.lpszVerbName;
        to.fuFlags = from.fuFlags;
        to.grfAttribs = from.grfAttribs;
    }
}
