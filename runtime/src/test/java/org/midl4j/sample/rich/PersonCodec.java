// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import org.jspecify.annotations.NullMarked;
import org.midl4j.com.ComException;
import org.midl4j.com.MidlGenerated;
import org.midl4j.ndr.BadStubData;
import org.midl4j.ndr.NdrReader;
import org.midl4j.ndr.NdrWriter;
import org.midl4j.support.Abi;

/** Writes and reads {@link Person}; for generated code. */
@SuppressWarnings("NullAway")
@MidlGenerated("rich.idl")
@NullMarked
public final class PersonCodec {
    static {
        Abi.require(1);
    }

    private PersonCodec() {}

    public static void write(NdrWriter out, Person value) throws ComException {
        writeBody(out, value);
        writePointees(out, value);
    }

    /** The value without its counts and pointees. */
    public static void writeBody(NdrWriter out, Person value) throws ComException {
        out.alignPointer();
        out.writeInt(value.id);
        out.writePointer(value.name);
        out.writePointer(value.nick);
        out.writePointer(value.age);
    }

    /** What it points to. */
    public static void writePointees(NdrWriter out, Person value) throws ComException {
        if (value.name != null) {
            out.writeWideString(value.name);
        }
        if (value.nick != null) {
            out.writeString(value.nick);
        }
        if (value.age != null) {
            out.writeLong(value.age);
        }
    }

    public static Person read(NdrReader in) throws ComException {
        Person value = new Person();
        readPointees(in, value, readBody(in, value));
        return value;
    }

    /** The value without its counts and pointees; tells which pointers are not null. */
    public static int readBody(NdrReader in, Person value) throws ComException {
        int present = 0;
        int field = 0;
        try {
            in.alignPointer();
            value.id = in.readInt();
            field = 1;
            if (in.readPointer()) {
                present |= 1;
            }
            field = 2;
            if (in.readPointer()) {
                present |= 2;
            }
            field = 3;
            if (in.readPointer()) {
                present |= 4;
            }
        } catch (BadStubData problem) {
            throw problem.in("id,name,nick,age", field);
        }
        return present;
    }

    /** What it points to. */
    public static void readPointees(NdrReader in, Person value, int present) throws ComException {
        int field = 0;
        try {
            if ((present & 1) != 0) {
                value.name = in.readWideString();
            }
            field = 1;
            if ((present & 2) != 0) {
                value.nick = in.readString();
            }
            field = 2;
            if ((present & 4) != 0) {
                value.age = in.readLong();
            }
        } catch (BadStubData problem) {
            throw problem.in("name,nick,age", field);
        }
    }

    /** Makes one value like another one. */
    public static void copy(Person to, Person from) {
        to.id = from.id;
        to.name = from.name;
        to.nick = from.nick;
        to.age = from.age;
    }
}
