package org.midl4j.compiler.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

final class PreprocessedTextTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void leavesTokensOnTheirLines() {
        assertEquals(
                "#line 1 \"test.idl\"\ninterface I\n{\n    HRESULT f([in] long x);\n};\n",
                print("interface I", "{", "    HRESULT f([in] long x);", "};"));
    }

    @Test
    void saysWhereTheTextJumps() throws IOException {
        Files.writeString(directory.resolve("b.inc"), "b\n");
        Files.writeString(directory.resolve("a.idl"), "a1\n#include \"b.inc\"\na2\n");
        SearchPath path = SearchPath.builder().workingDirectory(directory).build();

        String text = PreprocessedText.of(path.open(Path.of("a.idl")), PreprocessorSettings.of(path), problem -> {});

        assertEquals("#line 1 \"a.idl\"\na1\n#line 1 \"b.inc\"\nb\n#line 3 \"a.idl\"\na2\n", text);
    }

    @Test
    void keepsTokensApart() {
        assertEquals("- - 1 + +", tokensAfterPrinting("#define MINUS -", "#define PLUS +", "-MINUS 1 PLUS+"));
        assertEquals("a b 1 2", tokensAfterPrinting("#define A a", "#define TWO 2", "A b 1 TWO"));
    }

    /** What is printed means the same when it is read again. */
    @Test
    void canBeReadAgain() {
        String[] lines = {
            "#define IFACE(n) [object, uuid(00000000-0000-0000-0000-00000000000##n)] interface I##n : IUnknown {",
            "#define STR(x) #x",
            "#pragma pack(push, 8)",
            "midl_pragma warning(disable: 2007)",
            "#if __midl >= 500",
            "IFACE(1) HRESULT f([in, size_is(,n)] long **p, [range(0x10, 3..5)] int q); }",
            "#endif",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "cpp_quote(STR(a \"b\\n\" 'c'))",
            "helpstring(\"two",
            "lines\") after /* gone */ x<<y>>=z",
        };

        assertEquals(Preprocessed.of(lines).text(), tokensAfterPrinting(lines));
    }

    private static String tokensAfterPrinting(String... lines) {
        return Preprocessed.of(print(lines)).text();
    }

    private static String print(String... lines) {
        SearchPath path = SearchPath.builder().build();
        SourceFile file = SourceFile.of("test.idl", String.join("\n", List.of(lines)));
        return PreprocessedText.of(file, PreprocessorSettings.of(path), problem -> {});
    }
}
