package org.midl4j.compiler.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a disk says of a file without reading it.
 *
 * @param time of its last change, in nanoseconds
 */
public record Stamp(Path path, long size, long time) {

    /** The stamp of a file as it is now. */
    public static Stamp of(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(path, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }
}
