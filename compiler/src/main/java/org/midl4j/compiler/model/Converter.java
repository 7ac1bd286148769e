package org.midl4j.compiler.model;

import java.util.Optional;

/**
 * A Java class that a typedef's values are presented as, and the class that makes them of what travels.
 *
 * @param presented the name of the class that Java sees
 * @param converter the name of a class with a public constructor without parameters, a {@code
 *     org.midl4j.com.WireConverter}
 */
public record Converter(String presented, String converter) {

    /** From {@code com.acme.Window,com.acme.WindowConverter}; empty if it is not two names of classes. */
    public static Optional<Converter> of(String text) {
        String[] names = text.split(",", -1);
        return names.length == 2 && isClass(names[0].strip()) && isClass(names[1].strip())
                ? Optional.of(new Converter(names[0].strip(), names[1].strip()))
                : Optional.empty();
    }

    /** Whether it is written like the name of a class, {@code com.acme.Window}. */
    public static boolean isClass(String name) {
        return name.matches("([A-Za-z_$][\\w$]*\\.)*[A-Za-z_$][\\w$]*");
    }
}
