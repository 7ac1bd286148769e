package org.midl4j.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.codegen.Generated;
import org.midl4j.compiler.codegen.GeneratedFile;
import org.midl4j.compiler.diagnostics.JsonText;

final class MainTest {
    private static final String GOOD = """
            import "unknwn.idl";
            [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001)]
            interface ILamp : IUnknown { HRESULT Level([out, retval] long *level); }
            """;
    private static final String BAD = """
            import "unknwn.idl";
            [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0002)]
            interface IBad : IUnknown { HRESULT Put([in] NOTHING level); }
            """;

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private MidlCompiler compiler = new MidlCompiler();

    private int run(Object... arguments) {
        out.reset();
        err.reset();
        Main main = new Main(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                compiler);
        List<String> all = List.of(arguments).stream().map(Object::toString).toList();
        return main.run(all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    @Test
    void saysNothingWhenAllIsFine() throws IOException {
        assertEquals(0, run("--check", file("good.idl", GOOD)), err());
        assertEquals("", out());
        assertEquals("", err());
    }

    @Test
    void reportsErrorsOnStandardErrorWithStatusOne() throws IOException {
        assertEquals(1, run("--check", file("bad.idl", BAD)));
        assertEquals("", out());
        assertTrue(err().startsWith("error MIDL2011: unresolved type `NOTHING`\n --> "), err());
    }

    @Test
    void reportsWrongUseWithStatusTwo() {
        assertEquals(2, run("--chek"));
        assertEquals("", out());
        assertEquals("""
                error MIDL1008: unknown option `--chek`
                  = help: did you mean `--check`?
                  = help: `midl4j --help` lists all options
                """, err());
        assertEquals(2, run());
    }

    @Test
    void reportsMissingInputWithStatusThreeAndGoesOn() throws IOException {
        Path missing = temp.resolve("missing.idl");
        assertEquals(3, run("--check", "--summary", missing, file("bad.idl", BAD)));
        assertTrue(err().contains("error MIDL1001: cannot read `" + missing + "`: no such file\n"), err());
        assertTrue(err().contains("error MIDL2011"), err());
    }

    @Test
    void reportsABugWithStatusSeventyAndATrace() throws IOException {
        compiler = new MidlCompiler((program, options) -> {
            throw new IllegalStateException("the sky fell");
        });
        assertEquals(70, run("-d", temp, file("good.idl", GOOD)));
        assertEquals("", out());
        assertTrue(err().contains("This is a bug in midl4j, not in your IDL.\nPlease report it"), err());
        assertTrue(err().contains("java.lang.IllegalStateException: the sky fell\n\tat "), err());
    }

    @Test
    void printsAVerdictForEachInput() throws IOException {
        Path good = file("good.idl", GOOD);
        Path bad = file("bad.idl", BAD);
        Path importer = file("importer.idl", "import \"bad.idl\";");
        Path harmless = file("harmless.idl", "import \"good.idl\";");
        assertEquals(1, run("--check", "--summary", good, bad, importer, harmless));
        assertEquals(
                "ok " + good + "\nfailed " + bad + "\nfailed " + importer + "\nok " + harmless
                        + "\n4 files, 2 failed\n",
                out());
    }

    @Test
    void blamesOnlyTheFileWhoseMacrosBreakACommonHeader() throws IOException {
        file("common.h", "#ifndef LAMP\n#error LAMP is not defined\n#endif\n");
        Path fine = file("fine.idl", "#define LAMP\n#include \"common.h\"\n" + GOOD);
        Path broken = file("broken.idl", "#include \"common.h\"\n");
        assertEquals(1, run("--check", "--summary", fine, broken));
        assertEquals("ok " + fine + "\nfailed " + broken + "\n2 files, 1 failed\n", out());
    }

    @Test
    void explainsAMessage() {
        assertEquals(0, run("--explain", "MIDL2011"));
        assertTrue(out().startsWith("MIDL2011: unresolved type (error, UNRESOLVED_TYPE)\n\n"), out());
        assertEquals("", err());
    }

    @Test
    void printsVersionAndHelp() {
        assertEquals(0, run("--version"));
        assertTrue(out().matches("midl4j \\S+\n"), out());
        assertEquals(0, run("--help"));
        assertTrue(out().contains("Usage: midl4j [options] FILE.idl…"), out());
    }

    @Test
    void preprocesses() throws IOException {
        Path file = file("p.idl", "#define N(x) (x+1)\n#if N(1) == 2\nconst long A = N(LIMIT);\n#endif\n");
        assertEquals(0, run("-E", "-DLIMIT=3", file), err());
        assertEquals("#line 3 \"" + file + "\"\nconst long A = (3+1);\n", out());
    }

    @Test
    void dumpsTheModel() throws IOException {
        assertEquals(0, run("--dump=json", file("good.idl", GOOD)), err());
        Object dump = JsonText.parse(out());
        assertEquals("input", JsonText.at(dump, "files.0.origin"));
        assertEquals("<built-in>/unknwn.idl", JsonText.at(dump, "files.0.imports.0"));
        Object lamp = JsonText.at(dump, "files.0.declarations.0");
        assertEquals("ILamp", JsonText.at(lamp, "name"));
        assertEquals("IUnknown", JsonText.at(lamp, "base"));
        assertEquals("6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001", JsonText.at(lamp, "iid"));
        assertEquals("Level", JsonText.at(lamp, "operations.0.name"));
        assertEquals(3.0, JsonText.at(lamp, "operations.0.opnum"));
        assertEquals(3.0, JsonText.at(lamp, "operations.0.slot"));
        assertEquals(true, JsonText.at(lamp, "operations.0.parameters.0.out"));
        assertEquals(false, JsonText.at(lamp, "operations.0.parameters.0.in"));
        assertEquals("retval", JsonText.at(lamp, "operations.0.parameters.0.attributes.1.name"));
        assertEquals("long *", JsonText.at(lamp, "operations.0.parameters.0.declaredType"));
        assertEquals("ref", JsonText.at(lamp, "operations.0.parameters.0.type.pointer"));
    }

    @Test
    void hardensAndSilencesWarnings() throws IOException {
        Path file = file("w.idl", "[foo] typedef long A;\n");
        Path quiet = file("q.idl", "midl_pragma warning(disable: 7201)\n[foo] typedef long A;\n");
        assertEquals(0, run("--check", file), err());
        assertTrue(err().startsWith("warning MIDL7201: "), err());
        assertEquals(1, run("--check", "--werror", "--summary", file));
        assertTrue(err().startsWith("error MIDL7201: "), err());
        assertEquals("failed " + file + "\n1 files, 1 failed\n", out());
        assertEquals(0, run("--check", "--werror", "--no-warn=7201", file), err());
        assertEquals("", err());
        assertEquals(0, run("--check", "--werror", quiet), err());
        assertEquals("", err());
        assertEquals(0, run("--check", "-W0", file));
        assertEquals("", err());
    }

    @Test
    void writesMessagesForPrograms() throws IOException {
        Path bad = file("bad.idl", BAD);
        assertEquals(1, run("--check", "--error-format=msvc", bad));
        assertTrue(err().startsWith(bad + "(3) : error MIDL2011 : unresolved type `NOTHING`"), err());
        assertEquals(1, run("--check", "--error-format=json", bad));
        assertEquals("MIDL2011", JsonText.at(JsonText.parse(err()), "code"));
        assertEquals(0, run("--check", "--error-format=sarif", file("good.idl", GOOD)));
        assertEquals("2.1.0", JsonText.at(JsonText.parse(err()), "version"));
        assertEquals(1, run("--check", "--color=always", bad));
        assertTrue(err().startsWith("\u001b[1;31merror"), err());
    }

    @Test
    void writesWhatWasGeneratedAndWhatItDependsOn() throws IOException {
        Path good = file("good.idl", GOOD);
        Path output = temp.resolve("out");
        Path dependencies = temp.resolve("good.d");
        compiler = new MidlCompiler((program, options) -> new Generated(
                List.of(GeneratedFile.of("org/lamp/ILamp.java", "// " + options.javaPackage())), List.of()));
        assertEquals(0, run("-d", output, "--package=org.lamp", "-MD", dependencies, good), err());
        assertEquals("1 file written to `" + output + "`, 0 unchanged, 0 removed\n", err());
        assertEquals("// org.lamp", Files.readString(output.resolve("org/lamp/ILamp.java")));
        assertEquals(output.resolve("org/lamp/ILamp.java") + ": \\\n  " + good + "\n", Files.readString(dependencies));
    }

    @Test
    void saysInOneLineWhatChangedOnDisk() throws IOException {
        Path good = file("good.idl", GOOD);
        Path output = temp.resolve("out");
        compiler = new MidlCompiler((program, options) -> new Generated(
                List.of(GeneratedFile.of("A.java", "midl4j"), GeneratedFile.of("B.java", "midl4j")), List.of()));
        assertEquals(0, run("-d", output, good));
        assertEquals("2 files written to `" + output + "`, 0 unchanged, 0 removed\n", err());
        compiler = new MidlCompiler(
                (program, options) -> new Generated(List.of(GeneratedFile.of("B.java", "midl4j")), List.of()));
        assertEquals(0, run("-d", output, good));
        assertEquals("0 files written to `" + output + "`, 1 unchanged, 1 removed\n", err());
        assertEquals(0, run("-d", output, "--error-format=json", good));
        assertEquals("", err());
    }

    @Test
    void writesNothingWhenThereAreErrors() throws IOException {
        Path output = temp.resolve("out");
        compiler = new MidlCompiler(
                (program, options) -> new Generated(List.of(GeneratedFile.of("A.java", "x")), List.of()));
        assertEquals(1, run("-d", output, "-MD", temp.resolve("bad.d"), file("bad.idl", BAD), file("good.idl", GOOD)));
        assertFalse(Files.exists(output));
        assertFalse(Files.exists(temp.resolve("bad.d")));
    }

    @Test
    void reportsOutputThatCannotBeWrittenWithStatusThree() throws IOException {
        compiler = new MidlCompiler(
                (program, options) -> new Generated(List.of(GeneratedFile.of("A.java", "x")), List.of()));
        Path blocked = file("blocked", "a file, not a directory");
        assertEquals(3, run("-d", blocked, file("good.idl", GOOD)));
        assertTrue(err().startsWith("error MIDL2117: cannot write `" + blocked), err());
    }

    @Test
    void saysThatADirectoryForTheDependencyFileIsMissing() throws IOException {
        Path missing = temp.resolve("missing").resolve("good.d");

        assertEquals(3, run("--check", "-MD", missing, file("good.idl", GOOD)));
        assertEquals("error MIDL2117: cannot write `" + missing + "`: no such directory\n", err());
    }

    @Test
    void warnsOfOptionsThatMatchNothing() throws IOException {
        Path good = file("good.idl", GOOD);

        assertEquals(0, run("--check", "--package-of=goods.idl=a.b", "--hresult-of=ILamp.Levle=return", good));
        assertTrue(err().contains("warning MIDL7404: `--package-of=goods.idl=…` has no effect"), err());
        assertTrue(err().contains("did you mean `good.idl`?"), err());
        assertTrue(err().contains("did you mean `ILamp.Level`?"), err());
        assertEquals(0, run("--check", "--bond=ILamp.Level=a.B", good));
        assertTrue(err().contains("`--bond=ILamp.Level=…` has no effect: no `call_as` names such a method"), err());
        assertEquals(0, run("--check", "--converter=HRESULTS=a.B,a.C", good));
        assertTrue(err().contains("`--converter=HRESULTS=…` has no effect: no typedef is called so"), err());
        assertEquals(0, run("--check", "--package-of=GOOD.idl=a.b", "--hresult-of=ILamp=return", good));
        assertEquals("", err());
    }

    @Test
    void showsProgressOfLongWorkAndErasesIt() throws InterruptedException {
        err.reset();
        PrintStream terminal = new PrintStream(err, true, StandardCharsets.UTF_8);
        Progress progress = Progress.of(terminal, "12 files", 5);
        while (err().isEmpty()) {
            Thread.sleep(1);
        }
        progress.end();
        assertTrue(err().startsWith("\r\u001b[Kmidl4j: 12 files, 0 s"), err());
        assertTrue(err().endsWith("\r\u001b[K"), err());

        err.reset();
        Progress.of(terminal, "12 files").end();
        assertEquals("", err());
    }

    @Test
    void readsAConfigurationFileBesideOrNamed() throws IOException {
        String raw = "[uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0009)] interface raw { void Shine(); }";
        Path idl = file("raw.idl", raw);
        Path named = file("named.cfg", "interface raw { [nocode] NoSuchThing(); }");
        assertEquals(0, run("--check", idl), err());
        assertEquals(1, run("--check", "--acf", named, idl));
        assertTrue(err().startsWith("error MIDL2100"), err());
        file("raw.acf", "interface other { }");
        assertEquals(1, run("--check", idl));
        assertTrue(err().startsWith("error MIDL2095"), err());
    }
}
