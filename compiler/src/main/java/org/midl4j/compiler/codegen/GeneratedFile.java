package org.midl4j.compiler.codegen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file the compiler made, not yet on disk.
 *
 * @param path relative to the output directory, with {@code /}: {@code org/bank/IAccount.java}
 * @param octets what is in it; not to be changed by anyone
 */
@SuppressWarnings("ArrayRecordComponent") // large, made once and written once
public record GeneratedFile(String path, byte[] octets) {

    public static GeneratedFile of(String path, String text) {
        return new GeneratedFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        return new String(octets, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeneratedFile file && file.path.equals(path) && Arrays.equals(file.octets, octets);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return path;
    }
}
