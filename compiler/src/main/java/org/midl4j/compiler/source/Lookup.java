package org.midl4j.compiler.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * That a directory was asked for a name, and what it answered; a file that is missing can matter as much as one that is not.
 *
 * @param directory as it was asked for
 * @param name as it was asked for; case does not matter
 * @param found the entry, its directory's links resolved
 */
public record Lookup(Path directory, String name, Optional<Path> found) {

    /** Whether all would be answered in the same way now. */
    public static boolean allHold(Collection<Lookup> lookups) {
        Map<Path, Directory> listings = new HashMap<>();
        for (Lookup lookup : lookups) {
            Directory now = listings.computeIfAbsent(lookup.directory, Directory::list);
            if (!now.find(lookup.name).equals(lookup.found)) {
                return false;
            }
        }
        return true;
    }
}
