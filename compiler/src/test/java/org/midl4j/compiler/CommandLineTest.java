package org.midl4j.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.CompileRequest.Goal;
import org.midl4j.compiler.CompileRequest.MacroChange;
import org.midl4j.compiler.codegen.JavaOptions.EnumStyle;
import org.midl4j.compiler.codegen.JavaOptions.HresultStyle;
import org.midl4j.compiler.codegen.JavaOptions.NameStyle;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;
import org.midl4j.compiler.diagnostics.Renderer;
import org.midl4j.compiler.diagnostics.WarningPolicy;
import org.midl4j.compiler.model.Converter;

final class CommandLineTest {

    private static Invocation parse(String... arguments) throws UsageException {
        return Invocation.of(CommandLine.parse(List.of(arguments)));
    }

    private static Diagnostic refused(String... arguments) {
        return assertThrows(UsageException.class, () -> parse(arguments), String.join(" ", arguments))
                .diagnostic();
    }

    @Test
    void readsDirectoriesAndMacrosAttachedOrNot() throws UsageException {
        for (String dash : List.of("-", "/")) {
            CompileRequest request = parse(
                            dash + "I", "one", dash + "Itwo", dash + "DA", dash + "D", "B=2", dash + "UC", "a.idl")
                    .request();
            assertEquals(List.of(Path.of("one"), Path.of("two")), request.includeDirectories());
            assertEquals(
                    List.of(
                            new MacroChange("A", Optional.of("1")),
                            new MacroChange("B", Optional.of("2")),
                            new MacroChange("C", Optional.empty())),
                    request.macros());
            assertEquals(List.of(Path.of("a.idl")), request.inputs());
        }
    }

    @Test
    void takesAbsolutePathsForPaths() throws UsageException {
        assertEquals(
                List.of(Path.of("/Users/me/a.idl"), Path.of("/D.IDL")),
                parse("/Users/me/a.idl", "/D.IDL").request().inputs());
    }

    @Test
    void takesEverythingAfterTwoDashesForInput() throws UsageException {
        assertEquals(
                List.of(Path.of("-I.idl"), Path.of("--check")),
                parse("--", "-I.idl", "--check").request().inputs());
    }

    @Test
    void hasSensibleDefaults() throws UsageException {
        Invocation invocation = parse("a.idl");
        assertEquals(Goal.GENERATE, invocation.request().goal());
        assertEquals(Path.of(""), invocation.request().outputDirectory());
        assertEquals(WarningPolicy.DEFAULT, invocation.request().warnings());
        assertEquals(Renderer.Format.TEXT, invocation.format());
        assertEquals(Invocation.Colour.AUTO, invocation.colour());
        assertFalse(invocation.dump());
        assertFalse(invocation.summary());
    }

    @Test
    void readsTheOptionsOfWriting() throws UsageException {
        CompileRequest request = parse(
                        "-d",
                        "out",
                        "--package=org.bank",
                        "--package-of",
                        "a.idl=org.a",
                        "--names=java",
                        "--enums",
                        "java",
                        "--async=IFoo",
                        "--async=IBar=00000000-0000-0000-C000-000000000046",
                        "--hresult=throw",
                        "--hresult-of=IFoo.Next=return",
                        "--converter=DATE=java.time.Instant,org.bank.Dates",
                        "--bond=IFoo.Read=org.bank.ReadBond",
                        "--imports=generate",
                        "--generate-system",
                        "-MD",
                        "a.d",
                        "a.idl")
                .request();
        assertEquals(Path.of("out"), request.outputDirectory());
        assertEquals("org.bank", request.java().javaPackage());
        assertEquals(Map.of("a.idl", "org.a"), request.java().packageOf());
        assertEquals(NameStyle.JAVA, request.java().names());
        assertEquals(EnumStyle.JAVA, request.java().enums());
        assertEquals(Map.of("IFoo.Next", HresultStyle.RETURN), request.java().hresultOf());
        assertEquals(Map.of("DATE", new Converter("java.time.Instant", "org.bank.Dates")), request.converters());
        assertEquals(Map.of("IFoo.Read", "org.bank.ReadBond"), request.java().bonds());
        assertTrue(request.java().generateImports());
        assertTrue(request.java().generateSystem());
        assertEquals(Optional.of(Path.of("a.d")), request.dependencyFile());
        assertEquals(
                Map.of(
                        "IFoo",
                        Optional.empty(),
                        "IBar",
                        Optional.of(UUID.fromString("00000000-0000-0000-C000-000000000046"))),
                request.async());
    }

    @Test
    void readsTheOptionsOfMessages() throws UsageException {
        Invocation invocation = parse(
                "-W3",
                "--werror",
                "--no-warn=2039,MIDL7201",
                "--no-warn",
                "2007",
                "--error-format=sarif",
                "--color=never",
                "--summary",
                "--dump=json",
                "a.idl");
        assertEquals(
                new WarningPolicy(3, true, Set.of(2039, 7201, 2007)),
                invocation.request().warnings());
        assertEquals(Renderer.Format.SARIF, invocation.format());
        assertEquals(Invocation.Colour.NEVER, invocation.colour());
        assertTrue(invocation.summary());
        assertTrue(invocation.dump());
        assertEquals(Goal.CHECK, invocation.request().goal());
        assertEquals(Goal.PREPROCESS, parse("-E", "a.idl").request().goal());
    }

    @Test
    void findsMessagesByNumberOrName() throws UsageException {
        for (String written : List.of("2011", "MIDL2011", "midl2011", "unresolved_type")) {
            assertEquals(
                    Optional.of(Code.UNRESOLVED_TYPE),
                    parse("--explain", written).explain());
        }
        assertEquals(
                List.of("expected: a message of this compiler, such as MIDL2011", "did you mean `UNRESOLVED_TYPE`?"),
                refused("--explain=UNRESOLVD_TYPE").helps());
    }

    @Test
    void suggestsTheNearestOption() {
        Diagnostic problem = refused("--chek", "a.idl");
        assertEquals(Code.UNKNOWN_OPTION, problem.code());
        assertEquals("unknown option `--chek`", problem.message());
        assertEquals(List.of("did you mean `--check`?", "`midl4j --help` lists all options"), problem.helps());
        assertEquals(
                "did you mean `--package=NAME`?", refused("--pakage=x").helps().get(0));
        assertEquals("did you mean `-d DIR`?", refused("-dout").helps().get(0));
    }

    @Test
    void saysWhatToWriteForMicrosoftsSwitches() {
        assertEquals(List.of("write `--check`"), refused("/Zs", "a.idl").helps());
        assertEquals(List.of("write `-W4`"), refused("/W4", "a.idl").helps());
        assertEquals(
                List.of("leave it out: it changes nothing here"),
                refused("-Oicf", "a.idl").helps());
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertEquals(Code.NO_INPUT_FILE, refused("--check").code());
        assertEquals(Code.OPTION_VALUE_MISSING, refused("a.idl", "-I").code());
        assertEquals(Code.OPTION_VALUE_INVALID, refused("-W", "5", "a.idl").code());
        assertEquals(Code.OPTION_VALUE_INVALID, refused("--no-warn=x", "a.idl").code());
        assertEquals(
                Code.OPTION_VALUE_INVALID,
                refused("--error-format=xml", "a.idl").code());
        assertEquals(Code.OPTION_VALUE_INVALID, refused("--dump=xml", "a.idl").code());
        assertEquals(
                Code.OPTION_VALUE_INVALID, refused("--bond=IFoo=a.B", "a.idl").code());
        assertEquals(
                Code.OPTION_VALUE_INVALID,
                refused("--converter=DATE=a.B", "a.idl").code());
        assertEquals(
                Code.OPTION_VALUE_INVALID,
                refused("--converter=DATE=a.B,c d", "a.idl").code());
        assertEquals(
                Code.OPTION_VALUE_INVALID,
                refused("--package=org.class", "a.idl").code());
        assertEquals(
                Code.OPTION_VALUE_INVALID,
                refused("--package-of=a.idl", "a.idl").code());
        assertEquals(
                Code.OPTION_VALUE_INVALID, refused("--async=IFoo=123", "a.idl").code());
        assertEquals(Code.OPTION_VALUE_INVALID, refused("--check=yes", "a.idl").code());
        assertEquals(Code.OPTION_VALUE_INVALID, refused("-D", "1A", "a.idl").code());
        assertEquals(Code.OPTIONS_CONTRADICT, refused("-E", "--check", "a.idl").code());
        assertEquals(
                Code.OPTIONS_CONTRADICT,
                refused("--acf", "x.acf", "a.idl", "b.idl").code());
        assertEquals(
                Code.OPTION_REPEATED, refused("-d", "a", "-d", "b", "a.idl").code());
        assertEquals(
                "`--error-format` cannot be `xml`",
                refused("--error-format=xml", "a.idl").message());
        assertEquals(
                List.of("expected: `text`, `msvc`, `json` or `sarif`"),
                refused("--error-format=xml", "a.idl").helps());
    }

    @Test
    void readsResponseFiles(@TempDir Path temp) throws IOException, UsageException {
        Path file = temp.resolve("arguments.txt");
        Files.writeString(file, "# where to look\n-I \"C:\\My IDL\"\n  -DX\ta.idl\r\n\"\" ");
        CommandLine line = CommandLine.parse(List.of("--check", "@" + file, "b.idl"));
        assertEquals(List.of("C:\\My IDL"), line.all(Option.INCLUDE));
        assertEquals(List.of("a.idl", "", "b.idl"), line.inputs());

        Files.writeString(file, "@other");
        assertEquals(Code.NESTED_RESPONSE_FILE, refused("@" + file).code());
        assertEquals(
                "cannot read the response file `nowhere.txt`: no such file",
                refused("@nowhere.txt").message());
    }

    @Test
    void helpsWithEveryOption() {
        String help = Help.text();
        for (Option option : Option.values()) {
            assertTrue(help.contains("  " + option.spelling()), option.spelling());
        }
        for (String line : help.split("\n")) {
            assertTrue(line.length() <= 130, line);
        }
    }
}
