package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Severity;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

final class IncludeTest {
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
    void putsTheTokensOfAnotherFileInPlace() throws IOException {
        write("a.idl", "before", "#include \"b.h\"", "after X");
        write("b.h", "inside", "#define X 5");

        Preprocessed result = read("a.idl").clean();

        assertEquals("before inside after 5", result.text());
        assertEquals("b.h:1:1", result.token("inside").span().toString());
        assertEquals("a.idl:3:1", result.token("after").span().toString());
        assertEquals(
                List.of("b.h"), result.included().stream().map(SourceFile::name).toList());
    }

    @Test
    void includesInTheMiddleOfAnything() throws IOException {
        write("a.idl", "enum E {", "#include <values.inc>", "}; F(", "#include \"values.inc\"", ")");
        write("values.inc", "A, B");

        assertEquals("enum E { A , B } ; F ( A , B )", read("a.idl").clean().text());
    }

    @Test
    void computesTheNameByMacros() throws IOException {
        write(
                "a.idl",
                "#define NAME \"b.inc\"",
                "#include NAME",
                "#define DIR sub",
                "#define PATH(x) <DIR/x.inc>",
                "#include PATH(c)");
        write("b.inc", "b");
        write("sub/c.inc", "c");

        assertEquals("b c", read("a.idl").clean().text());
    }

    @Test
    void findsFilesBesideAnyOfTheIncludingOnes() throws IOException {
        write("src/a.idl", "#include \"sub\\b.inc\"");
        write("src/sub/b.inc", "#include \"c.inc\"", "#include \"d.inc\"");
        write("src/sub/c.inc", "c");
        write("src/d.inc", "d");

        assertEquals("c d", read("src/a.idl").clean().text());
    }

    @Test
    void reportsAMissingFileAndWhereItLooked() throws IOException {
        write("src/a.idl", "x", "  #include \"oadl.idl\" // none", "y");
        write("src/oaidl.idl", "");

        Preprocessed result = read("src/a.idl");

        assertEquals("x y", result.text());
        Diagnostic problem = result.diagnostics().get(0);
        assertEquals(List.of("2:12 included file `oadl.idl` not found"), result.messages());
        assertEquals("searched src, .", problem.label());
        assertEquals(List.of("did you mean `oaidl.idl`?"), problem.helps());
        assertEquals(
                "\"oadl.idl\"",
                problem.span()
                        .file()
                        .text()
                        .substring(problem.span().start(), problem.span().end()));
    }

    @Test
    void onlyWarnsOfWhatACHeaderMisses() throws IOException {
        write("a.idl", "#include \"b.h\"", "x");
        write("b.h", "#include <stdio.h>");

        Preprocessed result = read("a.idl");

        assertEquals(List.of(Code.INCLUDE_NOT_FOUND), result.codes());
        assertEquals(Severity.WARNING, result.diagnostics().get(0).severity());
    }

    @Test
    void reportsAMalformedInclude() throws IOException {
        write("a.idl", "#include", "#include stdio.h", "#include \"abc", "#include <abc", "#include NOTHING");

        assertEquals(
                List.of(
                        Code.BAD_DIRECTIVE,
                        Code.BAD_DIRECTIVE,
                        Code.BAD_DIRECTIVE,
                        Code.BAD_DIRECTIVE,
                        Code.BAD_DIRECTIVE),
                read("a.idl").codes().stream()
                        .filter(Code.BAD_DIRECTIVE::equals)
                        .toList());
    }

    @Test
    void readsAGuardedFileOnce() throws IOException {
        write("a.idl", "#include \"b.h\"", "#include \"B.H\"", "#include \"c.h\"", "#include \"c.h\"");
        write("b.h", "// comment", "#ifndef B_H", "#define B_H", "b", "#endif // B_H");
        write("c.h", "#pragma once", "c");

        assertEquals("b c", read("a.idl").clean().text());
    }

    @Test
    void doesNotTakeAnyConditionalForAGuard() throws IOException {
        write(
                "a.idl",
                "#include \"b.h\"",
                "#include \"b.h\"",
                "#include \"c.h\"",
                "#include \"c.h\"",
                "#include \"d.h\"",
                "#include \"d.h\"",
                "#undef E_H",
                "#include \"e.h\"",
                "#undef E_H",
                "#include \"e.h\"");
        write("b.h", "#ifndef B_H", "#define B_H", "b", "#endif", "more");
        write("c.h", "#ifndef C_H", "#define C_H", "c", "#else", "again", "#endif");
        write("d.h", "first", "#ifndef D_H", "#define D_H", "d", "#endif");
        write("e.h", "#if !defined(E_H)", "#define E_H", "e", "#endif");

        assertEquals(
                "b more more c again first d first e e", read("a.idl").clean().text());
    }

    @Test
    void reportsAFileThatIncludesItself() throws IOException {
        write("a.idl", "#include \"b.idl\"", "end");
        write("b.idl", "#include \"c.idl\"", "#include \"c.idl\"");
        write("c.idl", "x", "#include \"b.idl\"");

        Preprocessed result = read("a.idl");

        assertEquals(List.of(Code.INCLUDE_TOO_DEEP), result.codes());
        Diagnostic problem = result.diagnostics().get(0);
        assertTrue(problem.message().contains("includes itself without end"), problem.message());
        assertTrue(problem.label().contains("c.idl → b.idl"), problem.label());
        assertTrue(
                problem.helps().get(1).contains("#pragma once"), problem.helps().toString());
        assertEquals("end", result.tokens().get(result.tokens().size() - 1).getText());
    }

    @Test
    void includesAFileRepeatedlyWhereThatEnds() throws IOException {
        write("a.idl", "#define N 0", "#include \"loop.inc\"");
        write(
                "loop.inc",
                "#if N == 0",
                "zero",
                "#undef N",
                "#define N 1",
                "#include \"loop.inc\"",
                "#elif N == 1",
                "one",
                "#endif");

        assertEquals("zero one", read("a.idl").clean().text());
    }

    @Test
    void boundsTheNumberOfIncludes() throws IOException {
        write("a.idl", "#include \"b0.inc\"", "end");
        for (int i = 0; i < 20; i++) {
            String line = i < 19 ? "#include \"b" + (i + 1) + ".inc\"" : "x";
            write("b" + i + ".inc", line, line, line, line);
        }

        Preprocessed result = read("a.idl");

        assertEquals(List.of(Code.INCLUDE_TOO_DEEP), result.codes());
        assertEquals("end", result.tokens().get(result.tokens().size() - 1).getText());
    }

    @Test
    void wantsConditionalsClosedInTheFileThatOpensThem() throws IOException {
        write("a.idl", "#include \"b.inc\"", "#endif", "end");
        write("b.inc", "#if 1", "b");

        Preprocessed result = read("a.idl");

        assertEquals("b end", result.text());
        assertEquals(List.of("1:1 conditional is not closed", "2:1 `#endif` without `#if`"), result.messages());
    }

    @Test
    void findsBuiltInFiles() throws IOException {
        write("a.idl", "#include <UNKNWN.IDL>");

        Preprocessed result = read("a.idl", true);

        assertEquals("<built-in>/unknwn.idl", result.included().get(0).name());
    }

    private Preprocessed read(String name) throws IOException {
        return read(name, false);
    }

    private Preprocessed read(String name, boolean builtIn) throws IOException {
        SearchPath path =
                SearchPath.builder().workingDirectory(root).builtIn(builtIn).build();
        return Preprocessed.of(path.open(Path.of(name)), PreprocessorSettings.of(path));
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
