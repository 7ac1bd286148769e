package org.midl4j.compiler.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midl4j.compiler.codegen.GeneratedFile;

/**
 * Where generated files go.
 *
 * <p>Only files below the directory are touched, and only those that changed, so that builds that look at times do no work
 * for nothing. A list of what was made is kept beside them; files on it that are no longer made are removed, unless
 * someone edited them since. A file that is in the way and was not made by us is left alone, and that is an error.
 */
public final class OutputDirectory {
    /** A generated file says who made it within its first so many octets. */
    private static final int SIGNATURE_WITHIN = 4096;

    private final Path directory;

    /** Directories that are known not to be links that lead out. */
    private final Set<Path> inside = ConcurrentHashMap.newKeySet();

    /** What a run did to the directory; paths are relative to it. */
    public record Written(List<Path> changed, List<Path> unchanged, List<Path> removed) {
        public Written {
            changed = List.copyOf(changed);
            unchanged = List.copyOf(unchanged);
            removed = List.copyOf(removed);
        }

        /** Every file the run made, whether it changed or not. */
        public List<Path> all() {
            List<Path> all = new ArrayList<>(changed);
            all.addAll(unchanged);
            all.sort(null);
            return all;
        }
    }

    public OutputDirectory(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * Writes what a run made, and removes what earlier runs made of the same inputs and this one did not.
     *
     * @param inputs the IDL files the run was given
     * @param owned whether whatever other runs made is out of date too
     * @throws OutputException if a path leads out of the directory, or someone else's file is in the way
     */
    public Written write(List<GeneratedFile> files, List<Path> inputs, boolean owned) throws IOException {
        Manifest before = Manifest.read(directory);
        checkPaths(files);
        List<Path> changed = new ArrayList<>();
        List<Path> unchanged = new ArrayList<>();
        List<Manifest.Entry> entries = new ArrayList<>();
        if (!files.isEmpty()) {
            Files.createDirectories(directory);
        }
        List<Boolean> differs = Parallel.map(files, file -> differs(file, before));
        List<GeneratedFile> different = new ArrayList<>();
        Set<Path> parents = new LinkedHashSet<>();
        for (int i = 0; i < files.size(); i++) {
            GeneratedFile file = files.get(i);
            Path target = directory.resolve(file.path());
            if (differs.get(i)) {
                different.add(file);
                parents.add(parent(target));
            }
            (differs.get(i) ? changed : unchanged).add(directory.relativize(target));
            entries.add(new Manifest.Entry(file.path(), Manifest.checksum(file.octets())));
        }
        for (Path parent : parents) {
            Files.createDirectories(parent);
        }
        Parallel.map(different, file -> replaceFile(directory.resolve(file.path()), file.octets()));
        Manifest.Run run = new Manifest.Run(names(inputs), entries);
        List<Path> removed = new ArrayList<>();
        Manifest after = replace(before, run, owned, removed);
        String text = after.text();
        if (!files.isEmpty() || !before.runs().isEmpty()) {
            Path manifest = directory.resolve(Manifest.NAME);
            if (!text.equals(before.text()) || !Files.exists(manifest)) {
                replaceFile(manifest, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Written(changed, unchanged, removed);
    }

    /** Refuses paths that lead elsewhere, and two files that a disk without upper and lower case takes for one. */
    private void checkPaths(List<GeneratedFile> files) throws IOException {
        Set<String> seen = new HashSet<>();
        for (GeneratedFile file : files) {
            if (!isInside(file.path())) {
                throw new OutputException("`" + file.path() + "` is not inside the output directory");
            }
            if (!seen.add(file.path().toLowerCase(Locale.ROOT))) {
                throw new OutputException("two generated files would be called `" + file.path() + "`");
            }
        }
    }

    private boolean isInside(String path) {
        try {
            Path resolved = directory.resolve(path);
            return !path.isEmpty()
                    && !resolved.equals(directory)
                    && resolved.normalize().equals(resolved)
                    && resolved.startsWith(directory);
        } catch (InvalidPathException problem) {
            return false;
        }
    }

    /** Whether the directories on the way to a file are real ones as far as they exist, not links that lead out. */
    private boolean isReallyInside(Path target) throws IOException {
        for (Path at = target.getParent(); at != null && at.startsWith(directory); at = at.getParent()) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                return at.toRealPath().startsWith(directory.toRealPath());
            }
        }
        return false;
    }

    /** Whether a file must be written; before any is, all of them are known to be allowed. */
    private boolean differs(GeneratedFile file, Manifest before) throws IOException {
        Path target = directory.resolve(file.path());
        byte[] existing = Files.exists(target) ? Files.readAllBytes(target) : new byte[0];
        if (Arrays.equals(existing, file.octets()) && existing.length > 0) {
            return false;
        }
        if (existing.length > 0 && !isSigned(existing) && !before.contains(file.path())) {
            throw new OutputException("`" + target
                    + "` exists and was not made by midl4j; move it away, or choose another directory or package");
        }
        if (inside.contains(parent(target))) {
            return true;
        }
        if (!isReallyInside(target)) {
            throw new OutputException("`" + target + "` leads out of the output directory through a link");
        }
        inside.add(parent(target));
        return true;
    }

    private static Path parent(Path target) {
        return Objects.requireNonNull(target.getParent(), "below the output directory");
    }

    private static boolean isSigned(byte[] octets) {
        String start = new String(octets, 0, Math.min(octets.length, SIGNATURE_WITHIN), StandardCharsets.ISO_8859_1);
        return start.contains("midl4j");
    }

    /**
     * Puts a file there. Where there was one, readers see the old content or the new one, never half of it; where there was
     * none, it is written in place, which takes the file system half the work.
     */
    private static boolean replaceFile(Path target, byte[] octets) throws IOException {
        if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS) && isCreated(target, octets)) {
            return true;
        }
        String name = ".midl4j-" + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + ".tmp";
        Path temporary = target.resolveSibling(name);
        boolean moved = false;
        try {
            Files.write(temporary, octets);
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException slower) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(temporary);
            }
        }
        return true;
    }

    /** Writes a file that is not there; false if it is there after all. */
    private static boolean isCreated(Path target, byte[] octets) throws IOException {
        boolean written = false;
        try (OutputStream out =
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(octets);
            written = true;
            return true;
        } catch (FileAlreadyExistsException raced) {
            written = true; // by someone else
            return false;
        } finally {
            if (!written) {
                Files.deleteIfExists(target);
            }
        }
    }

    /** The list of files after a run; what earlier runs left behind is removed from the disk. */
    private Manifest replace(Manifest before, Manifest.Run run, boolean owned, List<Path> removed) throws IOException {
        Set<String> current = new HashSet<>();
        for (Manifest.Entry entry : run.outputs()) {
            current.add(entry.path());
        }
        List<Manifest.Run> kept = new ArrayList<>();
        Set<Manifest.Entry> stale = new LinkedHashSet<>();
        for (Manifest.Run old : before.runs()) {
            List<Manifest.Entry> others = new ArrayList<>(old.outputs());
            others.removeIf(entry -> current.contains(entry.path()));
            if (owned || isSuperseded(old, run)) {
                stale.addAll(others);
            } else if (!others.isEmpty()) {
                kept.add(new Manifest.Run(old.inputs(), others));
            }
        }
        Set<String> needed = new HashSet<>();
        for (Manifest.Run old : kept) {
            for (Manifest.Entry entry : old.outputs()) {
                needed.add(entry.path());
            }
        }
        for (Manifest.Entry entry : stale) {
            if (!needed.contains(entry.path()) && remove(entry)) {
                removed.add(Path.of(entry.path()));
            }
        }
        if (!run.outputs().isEmpty()) {
            kept.add(run);
        }
        return new Manifest(kept);
    }

    /** Whether all inputs of an older run were given again, or are gone. */
    private boolean isSuperseded(Manifest.Run old, Manifest.Run run) {
        for (String input : old.inputs()) {
            if (!run.inputs().contains(input) && exists(input)) {
                return false;
            }
        }
        return true;
    }

    private boolean exists(String input) {
        try {
            return Files.exists(directory.resolve(input));
        } catch (InvalidPathException problem) {
            return false;
        }
    }

    private boolean remove(Manifest.Entry entry) throws IOException {
        if (!isInside(entry.path())) {
            return false;
        }
        Path target = directory.resolve(entry.path());
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                || !isReallyInside(target)
                || Manifest.checksum(Files.readAllBytes(target)) != entry.checksum()) {
            return false;
        }
        Files.delete(target);
        removeEmptyDirectories(target.getParent());
        return true;
    }

    private void removeEmptyDirectories(@Nullable Path from) throws IOException {
        for (@Nullable Path at = from;
                at != null && !at.equals(directory) && at.startsWith(directory);
                at = at.getParent()) {
            try {
                Files.delete(at);
            } catch (DirectoryNotEmptyException stillUsed) {
                return;
            }
        }
    }

    private List<String> names(List<Path> inputs) {
        List<String> names = new ArrayList<>();
        for (Path input : inputs) {
            Path absolute = input.toAbsolutePath().normalize();
            boolean related = absolute.getRoot() != null && absolute.getRoot().equals(directory.getRoot());
            Path shown = related ? directory.relativize(absolute) : absolute;
            names.add(shown.toString().replace('\\', '/'));
        }
        names.sort(null);
        return names;
    }
}
