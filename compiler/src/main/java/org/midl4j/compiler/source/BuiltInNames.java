package org.midl4j.compiler.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The names of the IDL files that are part of the compiler, as listed beside them. */
final class BuiltInNames {
    /** What their names begin with in messages. */
    static final String PREFIX = "<built-in>/";

    private BuiltInNames() {}

    static List<String> all() {
        return Listed.NAMES;
    }

    /** Read when first needed, which is when a file was not found. */
    private static final class Listed {
        static final List<String> NAMES = read();

        private static List<String> read() {
            try (InputStream in = BuiltInNames.class.getResourceAsStream("/org/midl4j/compiler/idl/index.txt")) {
                if (in == null) {
                    return List.of();
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }
}
