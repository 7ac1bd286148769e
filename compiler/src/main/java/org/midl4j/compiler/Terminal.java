package org.midl4j.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether a person looks at standard error, and whether colour is welcome there. */
final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard error goes to a terminal. Where the system does not say, it is taken not to. */
    static boolean isInteractive() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            // No /proc, or a file system without links: only whoever started this process may know.
            return Boolean.getBoolean("midl4j.terminal");
        }
    }

    /** Colour, if a person looks and neither {@code NO_COLOR} nor the kind of terminal speaks against it. */
    static boolean likesColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb")
                && isInteractive();
    }
}
