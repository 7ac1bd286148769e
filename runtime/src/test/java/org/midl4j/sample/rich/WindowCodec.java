// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;
import org.midl4j.support.Checked;
import org.midl4j.support.Require;

/** Writes and reads {@link Window}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class WindowCodec {
    static {
        Abi.require(1);
    }

    private WindowCodec() {}

    public static void write(NdrWriter out, Window value) throws ComException {
        writeCounts(out, value);
        writeFlat(out, value);
    }

    /** The counts that go in front of the outermost value. */
    public static void writeCounts(NdrWriter out, Window value) throws ComException {
        out.writeCount(value.cap);
    }

    /** The value without its counts. */
    public static void writeFlat(NdrWriter out, Window value) throws ComException {
        out.alignPointer();
        int at = out.reserve(4, 8);
        out.putInt(at, value.cap);
        out.putInt(at + 4, value.len);
        int length = Require.elements("Window.part", value, Require.nonNull(value.part, "Window.part", value).length, value.len);
        Require.within("Window.part", value, length, value.cap);
        out.writeCount(0);
        out.writeCount(length);
        out.writeShorts(value.part, 0, length);
        out.align64(8);
    }

    public static Window read(NdrReader in) throws ComException {
        long max = in.readCount();
        Window value = new Window();
        read(in, value, max);
        return value;
    }

    public static void read(NdrReader in, Window value, long max) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            int at = in.take(4, 8);
            value.cap = in.getInt(at);
            value.len = in.getInt(at + 4);
            field = 1;
            Checked.count("Window.part", max, value.cap);
            int count = in.expectRange(0, value.len, max, 2);
            value.part = in.readShorts(count);
            in.align64(8);
        } catch (BadStubData problem) {
            throw problem.in("cap,part", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Window to, Window from) {
        to.cap = from.cap;
        to.len = from.len;
        to.part = from.part;
    }
}
