package org.midl4j.compiler;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the command as a user does, and compiles without a warning what it wrote. */
final class WrittenJavaTest {
    private static final String TYPES = """
        typedef enum Colour { RED = 1, GREEN = 2 } Colour;
        typedef struct Point { long x; long y; Colour colour; } Point;
        """;
    private static final String LAMPS = """
        import "unknwn.idl";
        import "types.idl";
        [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001), pointer_default(unique)]
        interface ILamp : IUnknown {
            HRESULT Move([in] Point *to, [out] Point *was);
            HRESULT getURL([in] Colour colour, [out, string] wchar_t **url, [out] long *length);
            HRESULT Dim();
        }
        """;

    @TempDir
    Path temp;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        err.reset();
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Main(out, out, new MidlCompiler()).run(List.of(arguments));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text).toString();
    }

    private String types() throws IOException {
        return file("types.idl", TYPES);
    }

    private String lamps() throws IOException {
        types();
        return file("lamps.idl", LAMPS);
    }

    /** Writes into {@code out} below the temporary directory, and gives what is there, by path. */
    private Map<String, String> written(String... arguments) throws IOException {
        Path out = temp.resolve("out");
        List<String> all = new ArrayList<>(List.of("-d", out.toString()));
        all.addAll(List.of(arguments));
        assertEquals(0, run(all.toArray(String[]::new)), said());
        Map<String, String> texts = texts(out);
        compile(texts, out);
        return texts;
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(each).toString().replace('\\', '/'), Files.readString(each));
            }
        }
        return texts;
    }

    private static void compile(Map<String, String> texts, Path directory) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String path : texts.keySet()) {
            if (path.endsWith(".java")) {
                try {
                    sources.add(JavaFileObjects.forResource(
                            directory.resolve(path).toUri().toURL()));
                } catch (MalformedURLException e) {
                    throw new AssertionError(e);
                }
            }
        }
        assertFalse(sources.isEmpty());
        Compilation compilation =
                javac().withOptions("-Xlint:all", "-Werror", "--release", "17").compile(sources);
        assertEquals(List.of(), compilation.diagnostics());
    }

    // ---- options ----

    @Test
    void packagesAreThoseOfTheOptionsAndThePragma() throws IOException {
        String types = types();
        file("lamps.idl", LAMPS);
        String pragma = file("pragma.idl", """
            #pragma midl4j package("org.pragma")
            typedef struct Size { long width; } Size;
            """);
        Map<String, String> all = written(
                "--package=org.all",
                "--package-of=types.idl=org.types",
                temp.resolve("lamps.idl").toString(),
                types,
                pragma);
        assertTrue(all.containsKey("org/all/ILamp.java"));
        assertTrue(all.containsKey("org/types/Point.java"));
        assertTrue(all.containsKey("org/pragma/Size.java"));
        assertTrue(all.get("org/all/ILamp.java").contains("import org.types.Point;"));
    }

    @Test
    void aPragmaThatIsNotUnderstoodIsAnError() throws IOException {
        String idl = file("p.idl", "#pragma midl4j pakage(\"org.lamps\")\ntypedef struct S { long a; } S;\n");
        assertEquals(1, run("-d", temp.resolve("out").toString(), idl));
        assertTrue(said().contains("error MIDL7403: `#pragma midl4j pakage"), said());
        assertFalse(Files.exists(temp.resolve("out")));
    }

    @Test
    void anImportThatNobodyPlacesIsAnErrorUnlessItIsGenerated() throws IOException {
        String lamps = lamps();
        assertEquals(1, run("-d", temp.resolve("out").toString(), "--package=lamps", lamps));
        assertTrue(said().contains("error MIDL7401"), said());
        assertFalse(Files.exists(temp.resolve("out")));
        assertTrue(written("--package=lamps", "--imports=generate", lamps).containsKey("lamps/Point.java"));
    }

    @Test
    void namesAndEnumsAreJavas() throws IOException {
        Map<String, String> all =
                written("--package=lamps", "--imports=generate", "--names=java", "--enums=java", lamps());
        assertTrue(all.get("lamps/ILamp.java").contains(" move(Point to)"), all.get("lamps/ILamp.java"));
        assertTrue(all.get("lamps/Colour.java").contains("public enum Colour"));
    }

    @Test
    void asyncMakesTwins() throws IOException {
        Map<String, String> all = written(
                "--package=lamps", "--imports=generate", "--async=ILamp=6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0002", lamps());
        assertTrue(all.get("lamps/AsyncILamp.java").contains("Finish_Dim()"));
        assertTrue(all.containsKey("lamps/AsyncILampCall.java"));
    }

    @Test
    void successCodesAreReturned() throws IOException {
        String lamps = lamps();
        assertTrue(written("--package=lamps", "--imports=generate", "--hresult=return", lamps)
                .get("lamps/ILamp.java")
                .contains("int Dim()"));
        String one = written("--package=lamps", "--imports=generate", "--hresult-of=ILamp.Dim=return", lamps)
                .get("lamps/ILamp.java");
        assertTrue(one.contains("int Dim()"), one);
        assertTrue(one.contains("    Point Move("), one);
    }

    @Test
    void systemInterfacesAreGenerated() throws IOException {
        String idl = file("streams.idl", """
            import "objidl.idl";
            [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001), pointer_default(unique)]
            interface IReel : IStream { HRESULT Rewind(); }
            """);
        assertFalse(written("--package=reels", idl).containsKey("reels/IStream.java"));
        assertTrue(written("--package=reels", "--generate-system", "--imports=generate", idl)
                .get("reels/IReel.java")
                .contains("extends IStream"));
    }

    @Test
    void moreParametersThanAJavaMethodHasAreAnError() throws IOException {
        StringBuilder parameters = new StringBuilder("[in] long first");
        for (int i = 0; i < 126; i++) {
            parameters.append(", [in] hyper p").append(i);
        }
        String idl = file("wide.idl", """
            import "unknwn.idl";
            [object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001)]
            interface IWide : IUnknown {
                HRESULT Add(%s);
            }
            """.formatted(parameters));
        assertEquals(1, run("-d", temp.resolve("out").toString(), idl));
        assertTrue(
                said().contains("error MIDL7406: the parameters of `IWide::Add` take 253 slots of a Java method, which"
                        + " has 252"),
                said());
        assertFalse(Files.exists(temp.resolve("out")));
    }

    // ---- several files ----

    @Test
    void aTypeThatTwoFilesDeclareAlikeIsOneClass() throws IOException {
        String lines =
                file("lines.idl", "typedef struct Point { long x; } Point; typedef struct Line { Point to; } Line;");
        String boxes =
                file("boxes.idl", "typedef struct Point { long x; } Point; typedef struct Box { Point at; } Box;");
        Map<String, String> all = written("--package=shapes", lines, boxes);
        assertTrue(all.get("shapes/Box.java").contains("public Point at"), all.get("shapes/Box.java"));
        assertTrue(all.get("shapes/Line.java").contains("public Point to"), all.get("shapes/Line.java"));
        assertFalse(all.containsKey("shapes/Point_.java"));
    }

    @Test
    void typesOfOneNameThatDifferAreTwoClassesAndItIsSaid() throws IOException {
        String lines =
                file("lines.idl", "typedef struct Point { long x; } Point; typedef struct Line { Point to; } Line;");
        String dots =
                file("dots.idl", "typedef struct Point { double x; } Point; typedef struct Dot { Point at; } Dot;");
        Map<String, String> all = written("--package=shapes", lines, dots);
        assertTrue(said().contains("note MIDL7207: `Point` is called `Point_` in Java"), said());
        assertTrue(all.get("shapes/Dot.java").contains("public Point_ at"), all.get("shapes/Dot.java"));
        assertTrue(all.get("shapes/Point_.java").contains("double x"), all.get("shapes/Point_.java"));
        assertTrue(all.get("shapes/Point.java").contains("int x"), all.get("shapes/Point.java"));
    }

    // ---- the same everywhere, and only what changed ----

    @Test
    void whatIsWrittenDependsOnNothingButTheInput() throws IOException {
        String lamps = lamps();
        String types = temp.resolve("types.idl").toString();
        Map<String, String> first = written("--package=lamps", "--async=*", "--names=java", lamps, types);
        Path other = temp.resolve("other");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(
                    0,
                    run("-d", other.toString(), "--package=lamps", "--async=*", "--names=java", types, lamps),
                    said());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(first, texts(other));
    }

    @Test
    void writesOnlyWhatChangedAndRemovesWhatIsNoLongerMade() throws IOException {
        String lamps = lamps();
        Path out = temp.resolve("out");
        written("--package=lamps", "--imports=generate", lamps);
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        for (String each : texts(out).keySet()) {
            Files.setLastModifiedTime(out.resolve(each), old);
        }
        written("--package=lamps", "--imports=generate", lamps);
        for (String each : texts(out).keySet()) {
            assertEquals(old, Files.getLastModifiedTime(out.resolve(each)), each);
        }
        file("lamps.idl", LAMPS.replace("HRESULT Dim();", "HRESULT Dimmer();").replace("ILamp", "ITorch"));
        Map<String, String> after = written("--package=lamps", "--imports=generate", lamps);
        assertFalse(after.containsKey("lamps/ILamp.java"));
        assertTrue(after.containsKey("lamps/ITorch.java"));
        assertEquals(old, Files.getLastModifiedTime(out.resolve("lamps/Point.java")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", "../up", "/etc", "a..b", "a/b", "a\\b", "C:x", "a.class", "new", ".", "a b", "a\u0000b"})
    void refusesPackagesThatAreNone(String name) throws IOException {
        String types = types();
        String out = temp.resolve("out").toString();
        assertTrue(run("-d", out, "--package=" + name, types) > 0, said());
        assertTrue(run("-d", out, "--package=good", "--package-of=types.idl=" + name, types) > 0, said());
        String pragma = name.replace("\\", "\\\\").replace("\u0000", "\\0");
        String file = file("p.idl", "#pragma midl4j package(\"" + pragma + "\")\ntypedef struct S { long a; } S;\n");
        assertTrue(run("-d", out, file) > 0, said());
        assertFalse(Files.exists(temp.resolve("out")));
    }

    // ---- text that wants to be code ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Evil {}",
                "\\u002a/ class Evil {}",
                "\\u002a\\u002f class Evil {}",
                "\\\\u002a/",
                "@deprecated {@code x <script>alert(1)</script> {@link Nowhere} @see #no &lt; & }",
                "a\u2028b\u2029c\u0085d",
                "100 % $L $T $$ $[ $> $W",
                "{ \u202e } \ufeff"
            })
    void commentsStayComments(String text) throws IOException {
        String idl = file(
                "lamps.idl",
                "import \"unknwn.idl\";\n/** " + text.replace("*/", "* /") + " */\n"
                        + "[object, uuid(6f3c1f0e-31f0-4a58-9d5b-0a4f5a1c0001), helpstring(\"" + literal(text)
                        + "\")]\n"
                        + "interface ILamp : IUnknown { [helpstring(\"" + literal(text) + "\")] HRESULT Dim(); }\n"
                        + "[helpstring(\"" + literal(text) + "\")] typedef enum Colour { [helpstring(\"" + literal(text)
                        + "\")] RED } Colour;\n");
        Map<String, String> all = written("--package=lamps", "--async=*", idl);
        assertFalse(all.containsKey("lamps/Evil.java"));
        assertFalse(all.get("lamps/ILamp.java").contains("*/ class"));
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\" + System.exit(1) + \\\"",
                "\\\\u0022 + 1 + \\\\u0022",
                "\\\\",
                "\\n\\r\\t",
                "a\u2028b\u2029c\u0085d",
                "$S $L $T $$",
                "\u0001\u007f\ufeff\u202e"
            })
    void constantsAreWhatTheIdlSays(String text) throws IOException, ReflectiveOperationException {
        String idl = file("lamps.idl", "const char *TEXT = \"" + text + "\";\n");
        String java = written("--package=lamps", idl).get("lamps/LampsIdl.java");
        assertTrue(java.contains("TEXT = "), java);
        assertFalse(java.contains("\u2028") || java.contains("\u202e") || java.contains("\ufeff"), java);
    }
}
