package org.midl4j.compiler.parse;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.ast.AcfFile;
import org.midl4j.compiler.source.SearchPath;
import org.midl4j.compiler.source.SourceFile;

final class AcfParserTest {
    @Test
    void readsInterfacesTypesAndOperations() {
        assertEquals(
                Parsed.lines(
                        "[implicit_handle(type handle_t h), code] X { typedef [allocate(all_nodes, dont_free)] A,"
                                + " B; [comm_status, fault_status] F([byte_count(n)] p, q); G() }",
                        "Y {  }"),
                text(
                        "/* configuration */",
                        "include \"x.h\", \"y.h\";",
                        "[implicit_handle(handle_t h), code]",
                        "interface X {",
                        "  include \"z.h\";",
                        "  typedef [allocate(all_nodes, dont_free)] A, B;",
                        "#ifdef NEVER",
                        "  H();",
                        "#endif",
                        "  [comm_status, fault_status] F([byte_count(n)] p, q);",
                        "  G();",
                        "};",
                        "interface Y { }",
                        "\u001A"));
    }

    @Test
    void reportsEveryMistakeOnce() {
        AcfResult result = parse("interface X {", "  F(p q);", "  [code G();", "  H()", "  K();", "}", "long x;");

        assertEquals(
                Parsed.lines(
                        "2:6 expected ')' after `p`",
                        "3:8 expected ',' or ']' after the attribute",
                        "4:6 expected ';' after `)`",
                        "7:1 expected 'interface' after `}`"),
                result.diagnostics().stream()
                        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.message())
                        .collect(joining("\n")));
    }

    @Test
    void saysWhichInterfaceIsNotClosed() {
        assertEquals(
                "the file ends inside interface `X`",
                parse("interface X { F();").diagnostics().get(0).message());
    }

    private static String text(String... lines) {
        AcfResult result = parse(lines);
        assertEquals(List.of(), result.diagnostics());
        return result.acf().interfaces().stream().map(AcfParserTest::text).collect(joining("\n"));
    }

    private static String text(AcfFile.AcfInterface acf) {
        String types = acf.typedefs().stream()
                .map(t -> "typedef " + SyntaxText.attributes(t.attributes())
                        + t.names().stream().map(Object::toString).collect(joining(", ")) + "; ")
                .collect(joining());
        String operations = acf.operations().stream()
                .map(o -> SyntaxText.attributes(o.attributes())
                        + o.name()
                        + o.parameters().stream()
                                .map(p -> SyntaxText.attributes(p.attributes()) + p.name())
                                .collect(joining(", ", "(", ")")))
                .collect(joining("; "));
        return SyntaxText.attributes(acf.attributes()) + acf.name() + " { " + types + operations + " }";
    }

    private static AcfResult parse(String... lines) {
        return AcfParser.parse(
                SourceFile.of("test.acf", String.join("\n", lines)),
                PreprocessorSettings.of(SearchPath.builder().build()));
    }
}
