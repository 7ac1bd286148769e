package org.midl4j.compiler.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchPathTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @SuppressWarnings("NullAway.Init")
    private Path root;

    @BeforeEach
    void resolveLinks() throws IOException {
        root = temporary.toRealPath();
    }

    @Test
    void looksInTheImportingDirectoryThenTheWorkingOneThenEachGiven() throws IOException {
        write("src/bank.idl", "");
        write("src/types.idl", "beside");
        write("work/types.idl", "working");
        write("work/other.idl", "working");
        write("inc/types.idl", "included");
        write("inc/other.idl", "included");
        write("inc/last.idl", "included");
        SearchPath path = path().workingDirectory(root.resolve("work"))
                .directory(root.resolve("inc"))
                .build();
        SourceFile bank = path.open(root.resolve("src/bank.idl"));

        assertEquals("beside", text(path.find("types.idl", bank)));
        assertEquals("working", text(path.find("other.idl", bank)));
        assertEquals("included", text(path.find("last.idl", bank)));
        assertEquals(Optional.empty(), path.find("none.idl", bank));
    }

    @Test
    void findsNamesWithoutRegardToCase() throws IOException {
        write("inc/OAIdl.Idl", "x");
        SearchPath path = path().directory(root.resolve("inc")).build();

        SourceFile found = path.find("oaidl.IDL", memory()).orElseThrow();

        assertEquals("inc/OAIdl.Idl", found.name().replace('\\', '/'));
    }

    @Test
    void prefersTheSpellingAsWrittenWhereTheDiskHasSeveral() throws IOException {
        write("a.idl", "lower");
        write("A.idl", "upper");
        SearchPath path = path().build();

        assertEquals("lower", text(path.find("a.idl", memory())));
        assertEquals("upper", text(path.find("A.idl", memory())));
        assertEquals("upper", text(path.find("a.IDL", memory())));
    }

    @Test
    void findsFilesInSubdirectoriesWithEitherSlash() throws IOException {
        write("inc/DCE/nbase.idl", "x");
        write("top.idl", "y");
        SearchPath path = path().directory(root.resolve("inc")).build();
        SourceFile nbase = path.find("dce/nbase.idl", memory()).orElseThrow();

        assertSame(nbase, path.find("dce\\NBASE.idl", memory()).orElseThrow());
        assertSame(nbase, path.find(".\\dce//nbase.idl", memory()).orElseThrow());
        assertEquals("y", text(path.find("..\\..\\top.idl", nbase)));
    }

    @Test
    void readsAFileOnceHoweverItIsFound() throws IOException {
        write("inc/a.idl", "x");
        SearchPath path = path().directory(root.resolve("inc"))
                .directory(root.resolve("inc/../inc"))
                .build();
        SourceFile opened = path.open(Path.of("inc/a.idl"));

        assertSame(opened, path.find("A.IDL", memory()).orElseThrow());
        assertSame(opened, path.find("inc/a.idl", memory()).orElseThrow());
        assertSame(opened, path.open(root.resolve("inc/a.idl")));
        assertEquals(List.of(opened), path.filesRead());
    }

    @Test
    void findsADirectoryThroughALinkToBeTheSame() throws IOException {
        write("real/a.idl", "x");
        Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));
        SearchPath path = path().directory(root.resolve("link")).build();

        assertSame(
                path.open(Path.of("real/a.idl")), path.find("a.idl", memory()).orElseThrow());
    }

    @Test
    void showsNamesAsTheUserWouldWriteThem() throws IOException {
        write("work/src/a.idl", "");
        write("sdk/inc/b.idl", "");
        write("elsewhere/c.idl", "");
        SearchPath path = path().workingDirectory(root.resolve("work"))
                .directory(Path.of("../sdk"))
                .build();

        assertEquals("src/a.idl", name(path.find("src/a.idl", memory())));
        assertEquals("../sdk/inc/b.idl", name(path.find("inc/b.idl", memory())));
        assertEquals(root + "/elsewhere/c.idl", name(path.find("../elsewhere/c.idl", memory())));
        assertEquals(
                "src/../src/a.idl",
                path().workingDirectory(root.resolve("work"))
                        .build()
                        .open(Path.of("src/../src/a.idl"))
                        .name());
    }

    @Test
    void opensAnAbsoluteName() throws IOException {
        Path file = write("x/a.idl", "absolute");

        assertEquals("absolute", text(path().build().find(file.toString(), memory())));
        assertEquals(
                Optional.empty(), path().build().find(root.resolve("x/b.idl").toString(), memory()));
    }

    @Test
    void doesNotTakeADirectoryForAFile() throws IOException {
        Files.createDirectories(root.resolve("a.idl"));
        SearchPath path = path().build();

        assertEquals(Optional.empty(), path.find("a.idl", memory()));
        assertThrows(NoSuchFileException.class, () -> path.open(Path.of("a.idl")));
        assertEquals(Optional.empty(), path.find("", memory()));
    }

    @Test
    void reportsAMissingInput() {
        assertThrows(NoSuchFileException.class, () -> path().build().open(Path.of("none.idl")));
    }

    @Test
    void refusesAFileThatIsLargerThanAnyIdl() throws IOException {
        try (RandomAccessFile sparse =
                new RandomAccessFile(root.resolve("huge.idl").toFile(), "rw")) {
            sparse.setLength((256L << 20) + 1);
        }

        assertThrows(FileTooLargeException.class, () -> path().build().open(Path.of("huge.idl")));
    }

    @Test
    void fallsBackOnBuiltInFiles() throws IOException {
        SearchPath path = path().builtIn(true).build();

        SourceFile found = path.find("Unknwn.IDL", memory()).orElseThrow();

        assertEquals("<built-in>/unknwn.idl", found.name());
        assertTrue(path.isBuiltIn(found));
        assertTrue(found.text().contains("import") || found.text().contains("interface"));
        assertSame(found, path.find("unknwn.idl", memory()).orElseThrow());
        assertEquals(List.of(), path.filesRead());
        assertEquals(Optional.empty(), path.find("../idl/unknwn.idl", memory()));
    }

    @Test
    void prefersTheUsersFileToABuiltInOne() throws IOException {
        write("UNKNWN.idl", "mine");
        SearchPath path = path().builtIn(true).build();

        SourceFile found = path.find("unknwn.idl", memory()).orElseThrow();

        assertEquals("mine", found.text());
        assertFalse(path.isBuiltIn(found));
    }

    @Test
    void usesAnIncludeVariableOnlyIfItIsPassed() throws IOException {
        write("one/a.idl", "x");
        write("two/b.idl", "y");
        SearchPath with = path().includeVariable(root.resolve("one") + ";;" + root.resolve("two"))
                .build();

        assertEquals("x", text(with.find("a.idl", memory())));
        assertEquals("y", text(with.find("b.idl", memory())));
        assertEquals(Optional.empty(), path().build().find("a.idl", memory()));
    }

    @Test
    void saysWhereItLooked() throws IOException {
        write("src/a.idl", "");
        SearchPath path = path().directory(Path.of("inc")).builtIn(true).build();

        assertEquals(
                List.of("src", ".", "inc", "the built-in IDL files"),
                path.placesSearched(path.open(Path.of("src/a.idl"))));
    }

    @Test
    void suggestsTheNearestName() throws IOException {
        write("inc/oaidl.idl", "");
        write("inc/objidl.idl", "");
        SearchPath path = path().directory(root.resolve("inc")).build();

        assertEquals(Optional.of("oaidl.idl"), path.nearest("OAIDLL.idl", memory()));
        assertEquals(Optional.of("objidl.idl"), path.nearest("sub/obijdl.idl", memory()));
        assertEquals(Optional.empty(), path.nearest("something.idl", memory()));
        assertEquals(Optional.of("unknwn.idl"), path().builtIn(true).build().nearest("unknown.idl", memory()));
    }

    @Test
    void looksIntoJars() throws IOException {
        Path jar = root.resolve("types.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/midl4j/sub/Types.idl"));
            zip.write("zipped".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            SearchPath path =
                    path().directory(files.getPath("/META-INF/midl4j")).build();

            SourceFile found = path.find("SUB/types.idl", memory()).orElseThrow();

            assertEquals("zipped", found.text());
            assertEquals(List.of(found), path.filesRead());
        }
    }

    @Test
    void listsWhatWasReadInOrder() throws IOException {
        write("b.idl", "");
        write("a.idl", "");
        write("c.idl", "");
        SearchPath path = path().build();
        path.open(Path.of("b.idl"));
        path.find("A.idl", memory());

        assertEquals(
                List.of("a.idl", "b.idl"),
                path.filesRead().stream()
                        .map(file -> String.valueOf(file.path().orElseThrow().getFileName()))
                        .toList());
    }

    @Test
    void givesEveryThreadTheSameFile() throws IOException {
        write("a.idl", "x");
        SearchPath path = path().builtIn(true).build();
        Set<SourceFile> found = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                found.add(path.find("A.idl", memory()).orElseThrow());
                found.add(path.find("unknwn.idl", memory()).orElseThrow());
            } catch (IOException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });

        assertEquals(2, found.size());
    }

    private SearchPath.Builder path() {
        return SearchPath.builder().workingDirectory(root).builtIn(false);
    }

    private static SourceFile memory() {
        return SourceFile.of("memory.idl", "");
    }

    private static String text(Optional<SourceFile> file) {
        return file.orElseThrow().text();
    }

    private static String name(Optional<SourceFile> file) {
        return file.orElseThrow().name().replace('\\', '/');
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(file, text);
    }
}
