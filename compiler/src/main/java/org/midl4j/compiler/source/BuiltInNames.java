package org.midl4j.compiler.source;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;

/** The IDL files that are part of the compiler, as far as the class path can be looked through. */
final class BuiltInNames {
    /** Where they are on the class path. */
    static final String DIRECTORY = "/org/midl4j/compiler/idl/";

    /** What their names begin with in messages. */
    static final String PREFIX = "<built-in>/";

    private static final String SURELY_THERE = DIRECTORY + "unknwn.idl";

    private BuiltInNames() {}

    /** Their names; only suggestions are made of them, so none is no problem. */
    static List<String> all() {
        URL url = BuiltInNames.class.getResource(SURELY_THERE);
        if (url == null) {
            return List.of();
        }
        try {
            if (url.getProtocol().equals("file")) {
                Path directory = Path.of(new URI(url.toString())).getParent();
                return directory == null
                        ? List.of()
                        : List.copyOf(Directory.list(directory).names());
            }
            return url.openConnection() instanceof JarURLConnection jar ? namesIn(jar) : List.of();
        } catch (IOException | URISyntaxException unknown) {
            return List.of();
        }
    }

    private static List<String> namesIn(JarURLConnection connection) throws IOException {
        String prefix = DIRECTORY.substring(1);
        return connection.getJarFile().stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
