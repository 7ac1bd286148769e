package org.midl4j.compiler.source;

import java.util.List;

/**
 * Everything on disk that a run depends on.
 *
 * @param files the files it read, as they were when it read them
 * @param lookups where it looked for files, found or not
 */
public record Trace(List<Stamp> files, List<Lookup> lookups) {
    public Trace {
        files = List.copyOf(files);
        lookups = List.copyOf(lookups);
    }
}
