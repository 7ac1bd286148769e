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
     * Files of Wine that are pieces of larger files and name what those import. {@code sapiaut} is not one, but
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

    /** A file, where the files it imports are, and the macros that its makefile defines, as {@code NAME=VALUE}. */
    record Item(String corpus, Path root, Path file, List<Path> includes, List<String> macros) {
        /** Its name, without directory. */
        String name() {
            return String.valueOf(file.getFileName());
        }

        /** Its name, in lower case and without extension. */
        String stem() {
            return name().toLowerCase(Locale.ROOT).replace(".idl", "");
        }

        boolean isFragment() {
            boolean fromWine = corpus.equals("libwine-dev") || toString().equals("wine/include/" + name());
            return fromWine && FRAGMENTS.contains(stem());
        }

        @Override
        public String toString() {
            return corpus + "/" + root.relativize(file).toString().replace('\\', '/');
        }
    }

    /** The IDL that Wine installs for developers. */
    static List<Item> libwine() {
        Path wine = directory("libwine-dev").resolve("usr/include/wine/wine");
        return items("libwine-dev", wine, List.of(wine.resolve("windows"), wine), List.of());
    }

    /** The IDL of Microsoft's own headers for DirectX 12; it imports the base IDL of the SDK, for which Wine's must do. */
    static List<Item> directx() {
        Path directx = directory("directx");
        Path windows = directory("libwine-dev").resolve("usr/include/wine/wine/windows");
        return items("directx", directx, List.of(directx.resolve("usr/include/directx"), windows), List.of());
    }

    /** All IDL of Wine's source, as its makefiles compile it. */
    static List<Item> wine() {
        Path wine = directory("wine");
        Path include = wine.resolve("include");
        return items("wine", wine, List.of(include, include.resolve("msvcrt")), List.of());
    }

    /** All IDL of mingw-w64's source, as its makefile compiles it. */
    static List<Item> mingw() {
        Path mingw = directory("mingw-w64");
        Path headers = mingw.resolve("mingw-w64-headers");
        if (!Files.exists(headers.resolve("crt/_mingw.h"))) {
            throw new AssertionError("no _mingw.h below " + headers + ": run .ci/corpora again");
        }
        return items(
                "mingw-w64",
                mingw,
                List.of(headers.resolve("include"), headers.resolve("crt"), headers.resolve("defaults/include")),
                List.of("BOOL=WINBOOL", "__WIDL__=0x0800"));
    }

    /** Every IDL file there is. */
    static List<Item> all() {
        return Stream.of(libwine(), directx(), wine(), mingw())
                .flatMap(List::stream)
                .toList();
    }

    /** Wine's compiler, of the version that its IDL was made for: other versions accept other files. */
    static String widl() {
        Path widl = directory("wine64-tools").resolve("usr/lib/wine/widl");
        if (!Files.isExecutable(widl)) {
            throw new AssertionError("no widl at " + widl + ": run .ci/corpora again");
        }
        return widl.toAbsolutePath().toString();
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

    private static List<Item> items(String corpus, Path directory, List<Path> includes, List<String> macros) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Item> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".idl"))
                    .sorted()
                    .map(file -> new Item(corpus, directory, file, includes, macros))
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
