package org.midl4j.compiler.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a directory held when it was first looked into: finds a name without regard to case, and without the disk. */
final class Directory {
    private final Path path;
    private final Set<String> names;
    private final Map<String, String> byLowerCase;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    private Directory(Path path, Set<String> names) {
        this.path = path;
        this.names = names;
        this.byLowerCase = new HashMap<>();
        for (String name : names) {
            // Of several spellings the first in order, whatever order the disk has.
            byLowerCase.merge(name.toLowerCase(Locale.ROOT), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    /** Lists a directory; one that does not exist or cannot be listed is empty. */
    static Directory list(Path path) {
        Set<String> names = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                // Zip file systems end the names of directories in a slash.
                names.add(name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
            }
            return new Directory(path.toRealPath(), names);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return new Directory(path, Set.of());
        }
    }

    /** The directory itself, with links resolved. */
    Path path() {
        return path;
    }

    /** The entry of this name, as it is spelt on disk; an exact match wins. */
    Optional<Path> find(String name) {
        asked.add(name);
        return entry(name);
    }

    /** What was asked and answered so far, of a directory called so. */
    List<Lookup> lookups(Path called) {
        return asked.stream().map(name -> new Lookup(called, name, entry(name))).toList();
    }

    private Optional<Path> entry(String name) {
        String actual = names.contains(name) ? name : byLowerCase.get(name.toLowerCase(Locale.ROOT));
        return actual == null ? Optional.empty() : Optional.of(path.resolve(actual));
    }

    Collection<String> names() {
        return names;
    }
}
