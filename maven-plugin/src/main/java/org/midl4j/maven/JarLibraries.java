package org.midl4j.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.midl4j.compiler.source.Stamp;

/**
 * The IDL inside dependencies' jars, taken out so that messages and editors can point at it.
 *
 * <p>What each jar holds is remembered as long as its size and time are the same; most jars hold none, and are opened once.
 */
final class JarLibraries {
    static final String INSIDE = "META-INF/midl4j/";

    private static final String INDEX = "jars.txt";
    private static final String NONE = "-";

    private final Path directory;
    private final Map<Path, Entry> index = new LinkedHashMap<>();
    private boolean changed;

    /** A jar as it was, and the directory with its IDL, or {@link #NONE}. */
    private record Entry(Stamp stamp, String name) {}

    private JarLibraries(Path directory) {
        this.directory = directory;
    }

    /** Remembers what was found before in a directory of its own. */
    static JarLibraries in(Path directory) throws IOException {
        JarLibraries libraries = new JarLibraries(directory);
        libraries.readIndex();
        return libraries;
    }

    /** The directory with a jar's IDL; empty if it has none. */
    Optional<Path> of(Path jar) throws IOException {
        Stamp stamp = Stamp.of(jar.toAbsolutePath().normalize());
        Entry known = index.get(stamp.path());
        if (known == null
                || !known.stamp.equals(stamp)
                || !known.name.equals(NONE) && !Files.isDirectory(directory.resolve(known.name))) {
            known = new Entry(stamp, extract(stamp.path()));
            index.put(stamp.path(), known);
            changed = true;
        }
        return known.name.equals(NONE) ? Optional.empty() : Optional.of(directory.resolve(known.name));
    }

    /** Keeps what was found for the next time. */
    void save() throws IOException {
        if (!changed) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Entry entry : index.values()) {
            text.append(entry.stamp.size())
                    .append(' ')
                    .append(entry.stamp.time())
                    .append(' ');
            text.append(entry.name).append(' ').append(entry.stamp.path()).append('\n');
        }
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(INDEX), text);
    }

    private void readIndex() throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(directory.resolve(INDEX), StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return;
        }
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            if (parts.length == 4) {
                try {
                    Stamp stamp = new Stamp(Path.of(parts[3]), Long.parseLong(parts[0]), Long.parseLong(parts[1]));
                    index.put(stamp.path(), new Entry(stamp, parts[2]));
                } catch (IllegalArgumentException damaged) {
                    changed = true;
                }
            }
        }
    }

    private String extract(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().startsWith(INSIDE) && !entry.isDirectory())
                    .toList();
            if (entries.isEmpty()) {
                return NONE;
            }
            String name = name(jar);
            Path target = directory.resolve(name);
            Set<Path> current = new HashSet<>();
            for (ZipEntry entry : entries) {
                Path file = target.resolve(entry.getName().substring(INSIDE.length()))
                        .normalize();
                if (!file.startsWith(target) || file.equals(target)) {
                    throw new IOException(jar + " is not to be trusted: it holds `" + entry.getName() + "`");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    writeIfChanged(file, in.readAllBytes());
                }
                current.add(file);
            }
            removeOthers(target, current);
            return name;
        }
    }

    /** Of two jars with the same name in different places, each has its directory. */
    private static String name(Path jar) {
        String file = String.valueOf(jar.getFileName())
                .replaceFirst("\\.[jJ][aA][rR]$", "")
                .replace(' ', '_');
        CRC32 place = new CRC32();
        place.update(String.valueOf(jar.getParent()).getBytes(StandardCharsets.UTF_8));
        return file + "-" + Long.toHexString(place.getValue());
    }

    private static void writeIfChanged(Path file, byte[] octets) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), octets)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, octets);
    }

    private static void removeOthers(Path directory, Set<Path> current) throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(file -> Files.isRegularFile(file) && !current.contains(file))
                    .forEach(old::add);
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }
}
