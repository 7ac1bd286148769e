package org.midl4j.compiler.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The IDL files of others, as {@code .ci/corpora} fetches them: never part of this project, only read by its tests.
 *
 * <p>The system property {@code midl4j.corpora} names their directory. Without them these tests fail.
 */
final class Corpora {
    /**
     * Files of libwine-dev that are pieces of larger files and name what those import. {@code sapiaut} is not one, but
     * computes enumerators from macros of a header that is not there.
     */
    static final Set<String> FRAGMENTS = Set.of(
            "access",
            "asynot",
            "asysta",
            "axcore",
            "axextend",
            "binres",
            "chprst",
            "cmdbas",
            "cmdpre",
            "cmdprp",
            "cmdstrm",
            "cmdtxt",
            "cmdwpr",
            "colinf",
            "colrst",
            "crtrow",
            "cvttyp",
            "dbccmd",
            "dbcses",
            "dbdsad",
            "dbinit",
            "dbprop",
            "dbs",
            "dyngraph",
            "errrec",
            "getdts",
            "mulres",
            "opcobjectmodel",
            "opnrst",
            "row",
            "rowchg",
            "rowpos",
            "rowpsc",
            "rstbas",
            "rstchg",
            "rstinf",
            "rstloc",
            "rstnot",
            "rstupd",
            "sapiaut",
            "sesprp",
            "srcrst",
            "trnjoi",
            "trnlcl",
            "trnobj",
            "vmrender",
            "xmldom",
            "xmldso");

    private Corpora() {}

    /** A file, and where the files it imports are. */
    record Item(String corpus, Path file, List<Path> includes) {
        /** Its name, without directory. */
        String name() {
            return String.valueOf(file.getFileName());
        }

        boolean isFragment() {
            return corpus.equals("libwine-dev")
                    && FRAGMENTS.contains(name().toLowerCase(Locale.ROOT).replace(".idl", ""));
        }

        @Override
        public String toString() {
            return corpus + "/" + name();
        }
    }

    /** The IDL that Wine installs for developers. */
    static List<Item> libwine() {
        Path wine = directory("libwine-dev").resolve("usr/include/wine/wine");
        return items("libwine-dev", wine, List.of(wine.resolve("windows"), wine));
    }

    /** Every IDL file there is. */
    static List<Item> all() {
        Path wine = directory("wine").resolve("include");
        Path mingw = directory("mingw-w64").resolve("mingw-w64-headers/include");
        Path directx = directory("directx");
        Path windows = directory("libwine-dev").resolve("usr/include/wine/wine/windows");
        return Stream.of(
                        libwine(),
                        items("directx", directx, List.of(directx.resolve("usr/include/directx"), windows)),
                        items("wine", directory("wine"), List.of(wine)),
                        items("mingw-w64", directory("mingw-w64"), List.of(mingw)))
                .flatMap(List::stream)
                .toList();
    }

    static String read(Path file) {
        try {
            // Only ASCII matters here, and every octet must come back as it was.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.ISO_8859_1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path directory(String corpus) {
        String property = System.getProperty("midl4j.corpora");
        Path all = property != null ? Path.of(property) : Path.of("..", "target", "corpora");
        Path found = all.resolve(corpus);
        if (!Files.isDirectory(found)) {
            throw new AssertionError(
                    "no corpus at " + found.toAbsolutePath().normalize() + ": run .ci/corpora, or set midl4j.corpora");
        }
        return found;
    }

    private static List<Item> items(String corpus, Path directory, List<Path> includes) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Item> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".idl"))
                    .sorted()
                    .map(file -> new Item(corpus, file, includes))
                    .toList();
            if (found.isEmpty()) {
                throw new AssertionError("no IDL files below " + directory);
            }
            return found;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
