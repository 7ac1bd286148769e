package org.midl4j.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.midl4j.compiler.CompileRequest;

/** The package map that goes with published IDL: {@code *.packages}, properties in UTF-8 from file to Java package. */
final class Packages {
    static final String EXTENSION = ".packages";

    private Packages() {}

    /** The text of a map; the same map gives the same text. */
    static String text(SortedMap<String, String> packages) {
        StringBuilder text = new StringBuilder("# Where midl4j put the Java of each IDL file.\n");
        packages.forEach((file, name) ->
                text.append(escaped(file)).append('=').append(name).append('\n'));
        return text.toString();
    }

    private static String escaped(String key) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (" \t\f=:#!\\".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** A directory of published IDL with all maps in it. A file that two maps put into different packages is left out. */
    static CompileRequest.Library library(Path directory) throws IOException {
        List<Path> maps = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + EXTENSION)) {
            files.forEach(maps::add);
        }
        Map<String, String> packages = new TreeMap<>();
        Set<String> contradictory = new HashSet<>();
        for (Path map : maps) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(map, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IllegalArgumentException damaged) {
                throw new IOException(map + " is damaged: " + damaged.getMessage(), damaged);
            }
            for (String file : properties.stringPropertyNames()) {
                String name = properties.getProperty(file);
                String other = packages.putIfAbsent(file, name);
                if (other != null && !other.equals(name)) {
                    contradictory.add(file);
                }
            }
        }
        packages.keySet().removeAll(contradictory);
        return new CompileRequest.Library(directory, packages);
    }
}
