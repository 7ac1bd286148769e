package org.midl4j.compiler.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.midl4j.compiler.source.Lookup;
import org.midl4j.compiler.source.Stamp;
import org.midl4j.compiler.source.Trace;

/**
 * What a run was made of: tool, configuration, every file read, every place where a file was looked for, and every file
 * written. As long as it holds, the run need not be repeated.
 *
 * <p>A file counts as unchanged if size and time are the same, or else if its content is. A file that was looked for in vain
 * counts too: the run has to be repeated once it is there.
 */
public final class Fingerprint {
    private static final String FIRST_LINE = "midl4j fingerprint 2";

    /** The coarsest clock of a file system in use. Two changes within one tick look like one. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    /** Instead of a time that says nothing. */
    private static final long NO_TIME = -1;

    /** Instead of the hash of a file that changed while it was read. */
    private static final String UNKNOWN = "-";

    private final String tool;
    private final String configuration;
    private final List<Entry> files;
    private final List<Lookup> lookups;

    private record Entry(Stamp stamp, String hash) {
        boolean holds(Stamp now) throws IOException {
            return now.size() == stamp.size()
                    && (now.time() == stamp.time()
                            || sha256(Files.readAllBytes(now.path())).equals(hash));
        }
    }

    private Fingerprint(String tool, String configuration, List<Entry> files, List<Lookup> lookups) {
        this.tool = tool;
        this.configuration = configuration;
        this.files = files;
        this.lookups = lookups;
    }

    /**
     * The fingerprint of a run that just ended.
     *
     * @param tool the version of the compiler
     * @param configuration everything else that can change the output, in any form
     * @param trace what was read
     * @param written what was written
     */
    public static Fingerprint of(String tool, String configuration, Trace trace, Collection<Path> written)
            throws IOException {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        List<Entry> entries = new ArrayList<>();
        for (Stamp asRead : trace.files()) {
            String hash = UNKNOWN;
            if (Files.exists(asRead.path())) {
                String content = sha256(Files.readAllBytes(asRead.path()));
                hash = Stamp.of(asRead.path()).equals(asRead) ? content : UNKNOWN;
            }
            entries.add(new Entry(settled(asRead, now), hash));
        }
        for (Path file : written) {
            Path absolute = file.toAbsolutePath().normalize();
            entries.add(new Entry(Stamp.of(absolute), sha256(Files.readAllBytes(absolute))));
        }
        return new Fingerprint(tool, sha256(configuration.getBytes(StandardCharsets.UTF_8)), entries, trace.lookups());
    }

    /** A stamp whose time can be relied on: a file that changed a moment ago may change again without a new time. */
    private static Stamp settled(Stamp stamp, long now) {
        return stamp.time() > now - TICK ? new Stamp(stamp.path(), stamp.size(), NO_TIME) : stamp;
    }

    /** Writes it to a file, whose directory is made if need be. */
    public void save(Path file) throws IOException {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        out.append(tool).append('\n').append(configuration).append('\n');
        for (Entry each : files) {
            out.append("file ").append(each.stamp.size()).append(' ').append(each.stamp.time());
            out.append(' ').append(each.hash).append(' ');
            out.append(escape(each.stamp.path().toString())).append('\n');
        }
        Path directory = Path.of("");
        for (Lookup each : lookups) {
            if (!each.directory().equals(directory)) {
                directory = each.directory();
                out.append("in ").append(escape(directory.toString())).append('\n');
            }
            String found =
                    each.found().map(path -> " " + escape(path.toString())).orElse("");
            out.append("name ").append(escape(each.name())).append(found).append('\n');
        }
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, out);
    }

    /**
     * Whether a saved fingerprint still describes tool, configuration and everything on disk; false if there is none. Times
     * that changed alone are saved anew, so that contents are compared once.
     */
    public static boolean isCurrent(Path file, String tool, String configuration) throws IOException {
        Optional<Fingerprint> saved = read(file);
        if (saved.isEmpty()
                || !saved.get().tool.equals(tool)
                || !saved.get().configuration.equals(sha256(configuration.getBytes(StandardCharsets.UTF_8)))
                || !Lookup.allHold(saved.get().lookups)) {
            return false;
        }
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        boolean sameTimes = true;
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : saved.get().files) {
            Stamp stamp;
            try {
                stamp = Stamp.of(entry.stamp.path());
                if (!entry.holds(stamp)) {
                    return false;
                }
            } catch (NoSuchFileException gone) {
                return false;
            }
            Entry renewed = stamp.time() == entry.stamp.time() ? entry : new Entry(settled(stamp, now), entry.hash);
            sameTimes &= renewed.equals(entry);
            entries.add(renewed);
        }
        if (!sameTimes) {
            new Fingerprint(tool, saved.get().configuration, entries, saved.get().lookups).save(file);
        }
        return true;
    }

    /** A saved fingerprint; empty if there is none, or if it is damaged or of another version. */
    private static Optional<Fingerprint> read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException | CharacterCodingException none) {
            return Optional.empty();
        }
        if (lines.size() < 3 || !lines.get(0).equals(FIRST_LINE)) {
            return Optional.empty();
        }
        List<Entry> files = new ArrayList<>();
        List<Lookup> lookups = new ArrayList<>();
        Path directory = Path.of("");
        try {
            for (String line : lines.subList(3, lines.size())) {
                String[] parts = line.split(" ", -1);
                String kind = parts[0] + parts.length;
                switch (kind) {
                    case "file5" ->
                        files.add(new Entry(
                                new Stamp(path(parts[4]), Long.parseLong(parts[1]), Long.parseLong(parts[2])),
                                parts[3]));
                    case "in2" -> directory = path(parts[1]);
                    case "name2" -> lookups.add(new Lookup(directory, unescape(parts[1]), Optional.empty()));
                    case "name3" -> lookups.add(new Lookup(directory, unescape(parts[1]), Optional.of(path(parts[2]))));
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        } catch (NumberFormatException | InvalidPathException damaged) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint(lines.get(1), lines.get(2), files, lookups));
    }

    private static Path path(String escaped) {
        return Path.of(unescape(escaped));
    }

    private static String escape(String name) {
        return name.replace("%", "%25")
                .replace("\n", "%0a")
                .replace("\r", "%0d")
                .replace(" ", "%20");
    }

    private static String unescape(String name) {
        return name.replace("%20", " ")
                .replace("%0d", "\r")
                .replace("%0a", "\n")
                .replace("%25", "%");
    }

    private static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
