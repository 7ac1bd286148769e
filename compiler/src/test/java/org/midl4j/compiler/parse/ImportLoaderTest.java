package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.ast.Decl;
import org.midl4j.compiler.ast.ParsedFile;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

final class ImportLoaderTest {
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
    void parsesEverythingThatIsImported() throws IOException {
        write("a.idl", "import \"b.idl\", \"c.idl\";", "interface A;");
        write("b.idl", "import \"sub/d.idl\";", "interface B;");
        write("c.idl", "interface C;");
        write("sub/d.idl", "interface D;");

        LoadedFiles loaded = load("a.idl");

        assertEquals(List.of(), loaded.diagnostics());
        assertEquals(List.of("a.idl", "b.idl", "c.idl", "sub/d.idl"), names(loaded.files()));
        assertEquals(List.of("a.idl"), names(loaded.inputs()));
        ParsedFile a = loaded.inputs().get(0);
        assertEquals(List.of("b.idl", "c.idl"), names(a.imports()));
        assertEquals(List.of("sub/d.idl"), names(a.imports().get(0).imports()));
        assertEquals(ParsedFile.Origin.INPUT, a.origin());
        assertEquals(ParsedFile.Origin.IMPORTED, a.imports().get(0).origin());
    }

    @Test
    void parsesAFileOnceHoweverOftenItIsImported() throws IOException {
        write("a.idl", "import \"common.idl\";", "import \"COMMON.IDL\";", "import \"b.idl\";");
        write("b.idl", "import \"Common.idl\";");
        write("common.idl", "interface C;");

        LoadedFiles loaded = load("a.idl", "b.idl", "a.idl");

        assertEquals(List.of("a.idl", "b.idl", "common.idl"), names(loaded.files()));
        assertEquals(List.of("a.idl", "b.idl"), names(loaded.inputs()));
        assertEquals(
                List.of("common.idl", "b.idl"), names(loaded.inputs().get(0).imports()));
        assertSame(loaded.inputs().get(1), loaded.inputs().get(0).imports().get(1));
        assertEquals(
                ParsedFile.Origin.INPUT, loaded.inputs().get(0).imports().get(1).origin());
    }

    @Test
    void allowsFilesToImportEachOther() throws IOException {
        write("a.idl", "import \"b.idl\";");
        write("b.idl", "import \"a.idl\";", "import \"b.idl\";");

        LoadedFiles loaded = load("a.idl");

        ParsedFile a = loaded.inputs().get(0);
        ParsedFile b = a.imports().get(0);
        assertEquals(List.of(), loaded.diagnostics());
        assertSame(a, b.imports().get(0));
        assertSame(b, b.imports().get(1));
    }

    @Test
    void findsImportsInsideInterfacesAndLibraries() throws IOException {
        write(
                "a.idl",
                "[object, uuid(00000000-0000-0000-0000-000000000001)] interface A { import \"b.idl\"; }",
                "[uuid(00000000-0000-0000-0000-000000000002)] library L { import \"c.idl\"; }");
        write("b.idl", "");
        write("c.idl", "");

        assertEquals(
                List.of("b.idl", "c.idl"), names(load("a.idl").inputs().get(0).imports()));
    }

    @Test
    void keepsMacrosFromCrossingAnImport() throws IOException {
        write("a.idl", "#define MINE 1", "import \"b.idl\";", "#ifdef THEIRS", "interface Leaked;", "#endif");
        write(
                "b.idl",
                "#define THEIRS 1",
                "#ifdef MINE",
                "interface Leaked;",
                "#endif",
                "#ifdef GIVEN",
                "interface Given;",
                "#endif");

        SearchPath path = path();
        LoadedFiles loaded = new ImportLoader(PreprocessorSettings.of(path).define("GIVEN", "1"))
                .load(List.of(path.open(Path.of("a.idl"))));

        assertEquals(1, loaded.files().get(0).idl().decls().size());
        assertEquals(1, loaded.files().get(1).idl().decls().size());
        assertEquals(
                "Given",
                ((Decl.Interface) loaded.files().get(1).idl().decls().get(0))
                        .name()
                        .text());
    }

    @Test
    void reportsAMissingImportAtItsName() throws IOException {
        write("src/a.idl", "import \"ok.idl\", \"oadl.idl\";");
        write("src/ok.idl", "");
        write("src/oaidl.idl", "");

        LoadedFiles loaded = load("src/a.idl");

        Diagnostic problem = loaded.diagnostics().get(0);
        assertEquals(1, loaded.diagnostics().size());
        assertEquals(Code.INCLUDE_NOT_FOUND, problem.code());
        assertEquals("src/a.idl:1:18", problem.span().toString());
        assertEquals("imported file `oadl.idl` not found", problem.message());
        assertEquals("searched src, .", problem.label());
        assertEquals(List.of("did you mean `oaidl.idl`?"), problem.helps());
        assertEquals(List.of("src/ok.idl"), names(loaded.inputs().get(0).imports()));
    }

    @Test
    void takesABackslashInANameForASlash() throws IOException {
        write("a.idl", "import \"new\\file.idl\";");
        write("new/file.idl", "");

        assertEquals(
                List.of("new/file.idl"), names(load("a.idl").inputs().get(0).imports()));
    }

    @Test
    void findsImportsOfAnIncludedFileBesideThat() throws IOException {
        write("a.idl", "#include \"inc/b.inc\"");
        write("inc/b.inc", "import \"c.idl\";", "import \"d.idl\";");
        write("inc/c.idl", "");
        write("d.idl", "");

        assertEquals(
                List.of("inc/c.idl", "d.idl"),
                names(load("a.idl").inputs().get(0).imports()));
    }

    @Test
    void marksBuiltInFiles() throws IOException {
        write("a.idl", "import \"unknwn.idl\";");
        SearchPath path = SearchPath.builder().workingDirectory(root).build();

        LoadedFiles loaded = new ImportLoader(PreprocessorSettings.of(path)).load(List.of(path.open(Path.of("a.idl"))));

        assertEquals(ParsedFile.Origin.BUILT_IN, loaded.files().get(1).origin());
        assertEquals(List.of(), loaded.diagnostics());
    }

    @Test
    void saysOnceWhatIsWrongWithAFileThatSeveralInclude() throws IOException {
        write("a.idl", "#include \"c.inc\"");
        write("b.idl", "#include \"c.inc\"");
        write("c.inc", "#error out of order");

        assertEquals(
                List.of("out of order"),
                load("a.idl", "b.idl").diagnostics().stream()
                        .map(Diagnostic::message)
                        .toList());
    }

    @Test
    void takesTheTypesAndConstantsOfAnImportedHeader() throws IOException {
        write("a.idl", "import \"types.h\";");
        write(
                "types.h",
                "#pragma once",
                "#ifdef __cplusplus",
                "extern \"C\" {",
                "#endif",
                "#define LIMIT 16",
                "typedef unsigned int Word;",
                "struct Pair { Word first[LIMIT]; int second; };",
                "static const int ANSWER = 42;",
                "static __inline int add(int a, int b) { if (a > b) { return '}'; } return a + b; }",
                "extern int printf(const char *format, ...);",
                "__declspec(dllimport) void __stdcall Sleep(unsigned long ms);",
                "extern \"C\" { typedef long Longer; void g(void); }",
                "int table[] = { 1, 2, 3 };",
                "#ifdef __cplusplus",
                "}",
                "#endif");

        LoadedFiles loaded = load("a.idl");

        assertTrue(
                loaded.diagnostics().stream().noneMatch(Diagnostic::isError),
                () -> messages(loaded).toString());
        assertEquals(
                List.of("Typedef", "Tag", "Const", "Typedef"),
                loaded.files().get(1).idl().decls().stream()
                        .map(decl -> decl.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void onlyWarnsOfMistakesInAnImportedHeader() throws IOException {
        write("a.idl", "import \"b.h\";");
        write("b.h", "#error not for you");

        List<Diagnostic> diagnostics = load("a.idl").diagnostics();

        assertEquals(1, diagnostics.size());
        assertEquals(Severity.WARNING, diagnostics.get(0).severity());
        assertTrue(load("b.h").diagnostics().get(0).isError());
    }

    @Test
    void reportsAFileThatCannotBeRead() throws IOException {
        write("a.idl", "import \"b.idl\";");
        try (RandomAccessFile sparse =
                new RandomAccessFile(root.resolve("b.idl").toFile(), "rw")) {
            sparse.setLength((256L << 20) + 1);
        }

        assertEquals(
                List.of(Code.FILE_TOO_LARGE),
                load("a.idl").diagnostics().stream().map(Diagnostic::code).toList());
    }

    @Test
    void readsTheConfigurationBesideAFile() throws IOException {
        write("a.idl", "import \"b.idl\";");
        write("A.acf", "");
        write("b.idl", "");
        write("c.idl", "");

        LoadedFiles loaded = loadWithAcf(Optional.empty(), "a.idl", "c.idl");

        assertEquals(List.of("A.acf"), acfs(loaded));
        assertTrue(loaded.files().get(0).acf().isPresent());
    }

    @Test
    void prefersTheConfigurationThatIsGiven() throws IOException {
        write("a.idl", "import \"b.idl\";");
        write("a.acf", "");
        write("b.idl", "");
        write("b.acf", "");
        write("other.acf", "");

        assertEquals(List.of("other.acf", "b.acf"), acfs(loadWithAcf(Optional.of("other.acf"), "a.idl")));
    }

    @Test
    void passesOnAFaultOfTheParser() throws IOException {
        write("a.idl", "");
        SearchPath path = path();
        ImportLoader loader = new ImportLoader(
                PreprocessorSettings.of(path),
                (file, settings, imports) -> {
                    throw new UnsupportedOperationException("bug");
                },
                AcfParser::parse,
                2);
        List<SourceFile> inputs = List.of(path.open(Path.of("a.idl")));

        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> loader.load(inputs));

        assertInstanceOf(UnsupportedOperationException.class, fault.getCause());
    }

    /** Many files in a web of imports, on more threads than there are processors. */
    @RepeatedTest(3)
    void givesTheSameWhateverTheOrderOfParsing() throws IOException {
        Queue<String> parsed = new ConcurrentLinkedQueue<>();
        int count = 60;
        for (int i = 0; i < count; i++) {
            write(
                    "f" + i + ".idl",
                    "import \"f" + (i * 7 + 1) % count + ".idl\";",
                    "import \"f" + (i * 5 + 3) % count + ".idl\";",
                    "#warning " + i);
        }

        LoadedFiles serial = load(1, parsed, "f0.idl", "f1.idl");
        LoadedFiles parallel = load(8, parsed, "f0.idl", "f1.idl");

        assertEquals(names(serial.files()), names(parallel.files()));
        assertEquals(messages(serial), messages(parallel));
        assertEquals(serial.files().size() + parallel.files().size(), parsed.size());
    }

    private static List<String> messages(LoadedFiles loaded) {
        return loaded.diagnostics().stream()
                .map(d -> d.span() + " " + d.message())
                .toList();
    }

    private LoadedFiles load(int threads, Queue<String> parsed, String... names) throws IOException {
        SearchPath path = path();
        ImportLoader loader = new ImportLoader(
                PreprocessorSettings.of(path),
                (file, settings, imports) -> {
                    parsed.add(file.name());
                    return IdlParser.parse(file, settings, imports);
                },
                AcfParser::parse,
                threads);
        return loader.load(open(path, names));
    }

    private LoadedFiles loadWithAcf(Optional<String> acf, String... names) throws IOException {
        SearchPath path = path();
        Optional<SourceFile> given = acf.isPresent() ? Optional.of(path.open(Path.of(acf.get()))) : Optional.empty();
        return new ImportLoader(PreprocessorSettings.of(path), IdlParser::parse, AcfParser::parse, 2)
                .load(open(path, names), given);
    }

    private LoadedFiles load(String... names) throws IOException {
        SearchPath path = path();
        return new ImportLoader(PreprocessorSettings.of(path)).load(open(path, names));
    }

    private static List<SourceFile> open(SearchPath path, String... names) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(path.open(Path.of(name)));
        }
        return files;
    }

    private static List<String> acfs(LoadedFiles loaded) {
        return loaded.files().stream()
                .flatMap(file -> file.acf().stream())
                .map(acf -> acf.source().name())
                .toList();
    }

    private static List<String> names(List<ParsedFile> files) {
        return files.stream()
                .map(file -> file.source().name().replace('\\', '/'))
                .toList();
    }

    private SearchPath path() {
        return SearchPath.builder().workingDirectory(root).builtIn(false).build();
    }

    private void write(String name, String... lines) throws IOException {
        Path file = root.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, String.join("\n", lines));
    }
}
