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
        out.alignPointer();
        out.writeInt(value.id);
        out.writePointer(value.name, NdrWriter::writeWideString);
        out.writePointer(value.nick, NdrWriter::writeString);
        out.writePointer(value.age, NdrWriter::writeLong);
    }

    public static Person read(NdrReader in) throws ComException {
        Person value = new Person();
        read(in, value);
        return value;
    }

    public static void read(NdrReader in, Person value) throws ComException {
        int field = 0;
        try {
            in.alignPointer();
            value.id = in.readInt();
            field = 1;
            in.readPointer(value, (from, owner) -> {
                from.at("name");
                owner.name = from.readWideString();
            });
            field = 2;
            in.readPointer(value, (from2, owner2) -> {
                from2.at("nick");
                owner2.nick = from2.readString();
            });
            field = 3;
            in.readPointer(value, (from3, owner3) -> {
                from3.at("age");
                owner3.age = from3.readLong();
            });
        } catch (BadStubData problem) {
            throw problem.in("id,name,nick,age", field);
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
