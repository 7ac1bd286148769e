package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;

/** What the compiler says about the IDL that Wine installs, one file at a time. */
@Tag("peers")
final class ConformanceTest {
    /** What may be wrong with a piece of a larger file. */
    private static final Set<Code> MISSING_NAMES = EnumSet.of(
            Code.UNRESOLVED_TYPE,
            Code.UNDEFINED_SYMBOL,
            Code.ATTRIBUTE_EXPRESSION_UNRESOLVED,
            Code.FORWARD_DECLARATION_UNSATISFIED);

    private static final Set<Code> SYNTAX = EnumSet.of(
            Code.SYNTAX_ERROR,
            Code.UNEXPECTED_END_OF_FILE,
            Code.BAD_CHARACTER_CONSTANT,
            Code.END_OF_FILE_IN_COMMENT,
            Code.END_OF_FILE_IN_STRING,
            Code.MALFORMED_NUMBER,
            Code.ILLEGAL_CHARACTER,
            Code.INCLUDE_NOT_FOUND,
            Code.UNBALANCED_CONDITIONAL,
            Code.NOT_IDL);

    @Test
    void acceptsWhatWineInstalls() {
        Map<String, List<Diagnostic>> unexpected = new LinkedHashMap<>();
        Map<String, Integer> verdicts = new TreeMap<>();
        Map<String, Integer> codes = new TreeMap<>();
        List<Corpora.Item> items = Corpora.libwine();
        for (Corpora.Item item : items) {
            CompileResult result = Checking.check(List.of(item.file()), item.includes());
            List<Diagnostic> errors = Checking.errors(result);
            result.diagnostics().forEach(each -> codes.merge(each.code().id() + " " + each.code(), 1, Integer::sum));
            List<Diagnostic> wrong = errors.stream()
                    .filter(error -> !item.isFragment() || !MISSING_NAMES.contains(error.code()))
                    .toList();
            if (!wrong.isEmpty()) {
                unexpected.put(item.name(), wrong);
            }
            String kind = item.isFragment() ? "fragment" : "file";
            verdicts.merge(kind + (errors.isEmpty() ? " ok" : " with errors"), 1, Integer::sum);
            if (errors.stream().noneMatch(error -> SYNTAX.contains(error.code()))) {
                verdicts.merge("free of syntax errors", 1, Integer::sum);
            }
        }
        System.out.println("libwine-dev, " + items.size() + " files: " + verdicts);
        codes.forEach((code, count) -> System.out.printf("%7d %s%n", count, code));
        assertEquals(List.of(), lines(unexpected), "unexpected errors");
        assertEquals(items.size(), verdicts.get("free of syntax errors"));
    }

    @Test
    void saysTheSameOfManyFilesInOneRun() {
        List<Corpora.Item> items =
                Corpora.libwine().stream().filter(item -> !item.isFragment()).toList();
        List<Path> files = items.stream().map(Corpora.Item::file).toList();
        CompileResult result = Checking.check(files, items.get(0).includes());

        assertEquals(
                List.of(), Checking.errors(result).stream().map(Checking::line).toList());
        assertEquals(
                files,
                result.verdicts().stream().map(CompileResult.Verdict::input).toList());
    }

    private static List<String> lines(Map<String, List<Diagnostic>> problems) {
        List<String> lines = new ArrayList<>();
        problems.forEach((file, wrong) ->
                wrong.stream().limit(3).forEach(each -> lines.add("\n" + file + ": " + Checking.line(each))));
        return lines;
    }
}
