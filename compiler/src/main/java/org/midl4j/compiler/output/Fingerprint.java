package org.midl4j.compiler.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * What a run was made of: tool, configuration, every file read and every file written. As long as it holds, the run need
 * not be repeated.
 *
 * <p>A file counts as unchanged if size and time are the same, or else if its content is.
 */
public final class Fingerprint {
    private static final String FIRST_LINE = "midl4j fingerprint 1";

    private final String tool;
    private final String configuration;
    private final List<Entry> files;

    private record Entry(Path path, long size, long time, String hash) {}

    private Fingerprint(String tool, String configuration, List<Entry> files) {
        this.tool = tool;
        this.configuration = configuration;
        this.files = files;
    }

    /**
     * The fingerprint of a run that just ended.
     *
     * @param tool the version of the compiler
     * @param configuration everything else that can change the output, in any form
     * @param files all that were read and written
     */
    public static Fingerprint of(String tool, String configuration, Collection<Path> files) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            Path absolute = file.toAbsolutePath().normalize();
            BasicFileAttributes attributes = Files.readAttributes(absolute, BasicFileAttributes.class);
            entries.add(new Entry(
                    absolute,
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis(),
                    hash(Files.readAllBytes(absolute))));
        }
        return new Fingerprint(tool, hash(configuration.getBytes(StandardCharsets.UTF_8)), entries);
    }

    /** Writes it to a file, whose directory is made if need be. */
    public void save(Path file) throws IOException {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        out.append(tool).append('\n').append(configuration).append('\n');
        for (Entry each : files) {
            out.append(each.size)
                    .append(' ')
                    .append(each.time)
                    .append(' ')
                    .append(each.hash)
                    .append(' ');
            out.append(each.path.toString().replace("%", "%25").replace("\n", "%0a"));
            out.append('\n');
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, out);
    }

    /** Whether a saved fingerprint still describes tool, configuration and all files; false if there is none. */
    public static boolean isCurrent(Path file, String tool, String configuration) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException none) {
            return false;
        }
        if (lines.size() < 3
                || !lines.get(0).equals(FIRST_LINE)
                || !lines.get(1).equals(tool)
                || !lines.get(2).equals(hash(configuration.getBytes(StandardCharsets.UTF_8)))) {
            return false;
        }
        for (String line : lines.subList(3, lines.size())) {
            if (!isUnchanged(line)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnchanged(String line) throws IOException {
        String[] parts = line.split(" ", 4);
        if (parts.length < 4) {
            return false;
        }
        try {
            Path path = Path.of(parts[3].replace("%0a", "\n").replace("%25", "%"));
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.size() != Long.parseLong(parts[0])) {
                return false;
            }
            return attributes.lastModifiedTime().toMillis() == Long.parseLong(parts[1])
                    || hash(Files.readAllBytes(path)).equals(parts[2]);
        } catch (NoSuchFileException | NumberFormatException | InvalidPathException changed) {
            return false;
        }
    }

    private static String hash(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
