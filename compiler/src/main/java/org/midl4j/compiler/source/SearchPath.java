package org.midl4j.compiler.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where files are looked for by name, and all that were read.
 *
 * <p>A name is looked for in the directory of the file that names it, in the working directory, in each directory given, and
 * among the files built into the compiler. Case does not matter, and {@code \} is as good as {@code /}. Every file is
 * read once, so one search path serves one run; it may be used by many threads.
 */
public final class SearchPath {
    /** Larger files are refused; no person wrote one, and offsets and memory have limits. */
    private static final long MAX_FILE_SIZE = 256L << 20;

    private final Path workingDirectory;
    private final List<Path> directories;
    private final boolean builtIn;
    private final Map<Path, Directory> listings = new ConcurrentHashMap<>();
    private final Map<Path, SourceFile> files = new ConcurrentHashMap<>();
    private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();
    private final Map<String, Optional<SourceFile>> builtInFiles = new ConcurrentHashMap<>();

    private SearchPath(Builder builder) {
        this.workingDirectory = builder.workingDirectory.toAbsolutePath().normalize();
        this.directories = List.copyOf(builder.directories);
        this.builtIn = builder.builtIn;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file that the user named.
     *
     * @throws NoSuchFileException if there is none
     * @throws FileTooLargeException if it is larger than any IDL file
     */
    public SourceFile open(Path path) throws IOException {
        Path absolute = absolute(path);
        Path fileName = absolute.getFileName();
        Path parent = absolute.getParent();
        if (fileName == null || parent == null || Files.isDirectory(absolute)) {
            throw new NoSuchFileException(path.toString(), null, "a directory, not a file");
        }
        Path found = directory(parent).find(fileName.toString()).orElse(absolute);
        return read(found, path.toString());
    }

    /**
     * Finds and reads a file named in another.
     *
     * @param name as it is written there, without quotes
     * @param from the file that names it
     * @throws IOException if it is there but cannot be read
     */
    public Optional<SourceFile> find(String name, SourceFile from) throws IOException {
        return find(name, List.of(from));
    }

    /** Like {@link #find(String, SourceFile)}, with the directories of several files to begin with. */
    public Optional<SourceFile> find(String name, Collection<SourceFile> from) throws IOException {
        List<String> steps = steps(name);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (isAbsolute(name)) {
            remember(Path.of(name).normalize());
            return Files.isRegularFile(Path.of(name)) ? Optional.of(open(Path.of(name))) : Optional.empty();
        }
        for (Path directory : places(from)) {
            Optional<Path> found = find(directory, steps);
            if (found.isPresent()) {
                return Optional.of(read(found.get(), shownName(found.get())));
            }
        }
        return builtIn(steps);
    }

    /** The file of the same name beside another, but with this extension. */
    public Optional<SourceFile> sibling(SourceFile file, String extension) throws IOException {
        if (file.path().isEmpty()) {
            return Optional.empty();
        }
        Path path = file.path().get();
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        String wanted = (dot < 0 ? name : name.substring(0, dot)) + "." + extension;
        Path parent = path.getParent();
        Optional<Path> found = parent == null ? Optional.empty() : find(parent, List.of(wanted));
        if (found.isEmpty() || found.get().equals(path)) {
            return Optional.empty();
        }
        return Optional.of(read(found.get(), shownName(found.get())));
    }

    /** Where {@link #find} looks for names in a file, in order, as the user would write the directories. */
    public List<String> placesSearched(SourceFile from) {
        List<String> shown = new ArrayList<>();
        for (Path directory : places(List.of(from))) {
            shown.add(directory.equals(workingDirectory) ? "." : shownName(directory));
        }
        if (builtIn) {
            shown.add("the built-in IDL files");
        }
        return shown;
    }

    /** The name of a file that {@link #find} would find, most like one that it did not. */
    public Optional<String> nearest(String name, SourceFile from) {
        List<String> steps = steps(name);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        String wanted = steps.get(steps.size() - 1).toLowerCase(Locale.ROOT);
        Stream<String> known = places(List.of(from)).stream().flatMap(place -> directory(place).names().stream());
        return Similarity.nearest(wanted, builtIn ? Stream.concat(known, BuiltInNames.all().stream()) : known);
    }

    /** Every file read from disk so far, in order of their paths. */
    public List<SourceFile> filesRead() {
        return files.values().stream()
                .sorted(Comparator.comparing(file -> file.path().orElseThrow().toString()))
                .toList();
    }

    /** What was read and looked for so far, in order of the paths. */
    public Trace trace() {
        List<Lookup> lookups = new ArrayList<>();
        listings.forEach((path, directory) -> lookups.addAll(directory.lookups(path)));
        lookups.sort(Comparator.comparing((Lookup lookup) -> lookup.directory().toString())
                .thenComparing(Lookup::name));
        return new Trace(
                stamps.values().stream()
                        .sorted(Comparator.comparing(stamp -> stamp.path().toString()))
                        .toList(),
                lookups);
    }

    /** A file that is part of the compiler, whatever the search path has under that name. */
    public Optional<SourceFile> builtIn(String name) {
        try {
            return builtIn(steps(name));
        } catch (IOException damaged) {
            throw new UncheckedIOException("the compiler's own file " + name + " cannot be read", damaged);
        }
    }

    /** Whether a file is part of the compiler. */
    public boolean isBuiltIn(SourceFile file) {
        return file.name().startsWith(BuiltInNames.PREFIX) && file.path().isEmpty();
    }

    private Optional<Path> find(Path start, List<String> steps) {
        Path place = start;
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (step.equals("..")) {
                place = place.resolve("..").normalize();
                continue;
            }
            Optional<Path> entry = directory(place).find(step);
            if (entry.isEmpty()) {
                return entry;
            }
            place = entry.get();
        }
        return files.containsKey(place) || Files.isRegularFile(place) ? Optional.of(place) : Optional.empty();
    }

    /** Looks for a file by its whole path, only to have it in the trace. */
    private void remember(Path absolute) {
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        if (parent != null && name != null) {
            directory(parent).find(name.toString());
        }
    }

    private SourceFile read(Path path, String shownName) throws IOException {
        try {
            return files.computeIfAbsent(path, missing -> {
                try {
                    Stamp stamp = Stamp.of(path);
                    if (stamp.size() > MAX_FILE_SIZE) {
                        throw new FileTooLargeException(path.toString(), stamp.size(), MAX_FILE_SIZE);
                    }
                    stamps.put(path, stamp);
                    return SourceFile.of(shownName, SourceText.decode(Files.readAllBytes(path)), path);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            });
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private Optional<SourceFile> builtIn(List<String> steps) throws IOException {
        if (!builtIn || steps.contains("..")) {
            return Optional.empty();
        }
        String name = String.join("/", steps).toLowerCase(Locale.ROOT);
        Optional<SourceFile> known = builtInFiles.get(name);
        if (known != null) {
            return known;
        }
        try (InputStream in = SearchPath.class.getResourceAsStream(BuiltInNames.DIRECTORY + name)) {
            Optional<SourceFile> found = in == null
                    ? Optional.empty()
                    : Optional.of(SourceFile.of(BuiltInNames.PREFIX + name, SourceText.decode(in.readAllBytes())));
            // Of two threads that read it at once, both go on with the same one.
            Optional<SourceFile> first = builtInFiles.putIfAbsent(name, found);
            return first == null ? found : first;
        }
    }

    private Set<Path> places(Collection<SourceFile> from) {
        Set<Path> places = new LinkedHashSet<>();
        for (SourceFile file : from) {
            file.path().map(Path::getParent).ifPresent(places::add);
        }
        places.add(directory(workingDirectory).path());
        for (Path directory : directories) {
            places.add(directory(absolute(directory)).path());
        }
        return places;
    }

    private Directory directory(Path path) {
        Directory known = listings.get(path);
        return known != null ? known : listings.computeIfAbsent(path, Directory::list);
    }

    /** Relative to the working directory or to a directory given, so that it depends on nothing but the path. */
    private String shownName(Path path) {
        Path working = directory(workingDirectory).path();
        if (sameFileSystem(path, working) && path.startsWith(working)) {
            return working.relativize(path).toString();
        }
        for (Path directory : directories) {
            Path real = directory(absolute(directory)).path();
            if (sameFileSystem(path, real) && path.startsWith(real)) {
                return directory.resolve(real.relativize(path)).toString();
            }
        }
        return path.toString();
    }

    private Path absolute(Path path) {
        return sameFileSystem(path, workingDirectory)
                ? workingDirectory.resolve(path).normalize()
                : path.toAbsolutePath().normalize();
    }

    private static boolean sameFileSystem(Path one, Path other) {
        return one.getFileSystem().equals(other.getFileSystem());
    }

    private static boolean isAbsolute(String name) {
        try {
            return Path.of(name).isAbsolute();
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.strip().replace('\\', '/').split("/", -1)) {
            if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** Puts a search path together, in the order of looking. */
    public static final class Builder {
        private Path workingDirectory = Path.of("");
        private final List<Path> directories = new ArrayList<>();
        private boolean builtIn = true;

        private Builder() {}

        /** What relative paths are relative to; the process's working directory unless said otherwise. */
        public Builder workingDirectory(Path directory) {
            workingDirectory = directory;
            return this;
        }

        /** One more directory, as of {@code -I}. */
        public Builder directory(Path directory) {
            directories.add(directory);
            return this;
        }

        /** The directories listed in the value of an {@code INCLUDE} variable. */
        public Builder includeVariable(String value) {
            for (String directory : value.split("[;" + File.pathSeparator + "]", -1)) {
                if (!directory.isBlank()) {
                    directories.add(Path.of(directory.strip()));
                }
            }
            return this;
        }

        /** Whether to fall back on the files built into the compiler; so it is unless said otherwise. */
        public Builder builtIn(boolean use) {
            builtIn = use;
            return this;
        }

        public SearchPath build() {
            return new SearchPath(this);
        }
    }
}
