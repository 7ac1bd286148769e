package org.midl4j.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.midl4j.compiler.MidlCompiler;
import org.midl4j.compiler.Version;
import org.midl4j.compiler.source.Stamp;

/** Tells one compiler from another. */
final class Tool {
    private Tool() {}

    /** Worked out once: what is loaded does not change. */
    private static final class Loaded {
        static final String IDENTITY = compute();

        private static String compute() {
            try {
                return find();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /** The compiler's version, and for one that is being developed which of its builds it is. */
    static String identity() {
        return Loaded.IDENTITY;
    }

    private static String find() throws IOException {
        String version = Version.current();
        CodeSource source = MidlCompiler.class.getProtectionDomain().getCodeSource();
        if (!version.endsWith("-SNAPSHOT") || source == null || source.getLocation() == null) {
            return version;
        }
        try {
            return version + " " + age(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return version + " " + source.getLocation();
        }
    }

    private static String age(Path code) throws IOException {
        if (!Files.isDirectory(code)) {
            Stamp stamp = Stamp.of(code);
            return stamp.size() + " " + stamp.time();
        }
        List<Path> classes;
        try (Stream<Path> files = Files.walk(code)) {
            classes = files.filter(Files::isRegularFile).toList();
        }
        long newest = 0;
        for (Path file : classes) {
            newest = Math.max(newest, Stamp.of(file).time());
        }
        return classes.size() + " " + newest;
    }
}
