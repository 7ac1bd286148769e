// Written by midl4j from rich.idl. Do not edit: changes are lost when it is written again.
package org.midl4j.sample.rich;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.midl4j.com.MidlGenerated;

@MidlGenerated("rich.idl")
@NullMarked
public final class Person {
    public int id;

    public @Nullable String name;

    public @Nullable String nick;

    public @Nullable Long age;

    public Person() {}

    public Person(int id, @Nullable String name, @Nullable String nick, @Nullable Long age) {
        this.id = id;
        this.name = name;
        this.nick = nick;
        this.age = age;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person that
                && id == that.id
                && Objects.equals(name, that.name)
                && Objects.equals(nick, that.nick)
                && Objects.equals(age, that.age);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, nick, age);
    }

    @Override
    public String toString() {
        return "Person{id=" + id + ", name=" + name + ", nick=" + nick + ", age=" + age + "}";
    }
}
