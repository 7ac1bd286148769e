package org.midl4j.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of this compiler. */
public final class Version {
    private static final String UNKNOWN = "development";

    private Version() {}

    /** {@code 1.0.0}, as the build wrote it. */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                return UNKNOWN;
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.startsWith("$") ? UNKNOWN : text;
        } catch (IOException problem) {
            return UNKNOWN;
        }
    }
}
