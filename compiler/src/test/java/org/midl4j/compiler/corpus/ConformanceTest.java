package org.midl4j.compiler.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midl4j.compiler.CompileResult;
import org.midl4j.compiler.diagnostics.Code;
import org.midl4j.compiler.diagnostics.Diagnostic;

/**
 * What the compiler says about the IDL of others, one file at a time: a file that fails and is not known to be wrong fails
 * the test, and so does one that is known to be wrong and passes.
 */
@Tag("peers")
final class ConformanceTest {
    private static final String MINGW = "mingw-w64/mingw-w64-headers/include/";

    /** What may be wrong with a piece of a larger file. */
    private static final Set<Code> MISSING_NAMES = EnumSet.of(
            Code.UNRESOLVED_TYPE,
            Code.UNDEFINED_SYMBOL,
            Code.ATTRIBUTE_EXPRESSION_UNRESOLVED,
            Code.FORWARD_DECLARATION_UNSATISFIED);

    /** Fragments that name nothing but what stands in the base IDL, which we have built in. */
    private static final Set<String> COMPLETE_FRAGMENTS =
            Set.of("axcore", "cmdpre", "cmdstrm", "dbccmd", "dbcses", "dbinit", "errrec", "getdts", "xmldom", "xmldso");

    /** Files that are wrong by MIDL's rules, and every kind of mistake in them; docs/conformance.md tells the reasons. */
    private static final Map<String, Set<Code>> BROKEN = Map.ofEntries(
            Map.entry("directx/usr/include/directx/d3d12compatibility.idl", EnumSet.of(Code.UNRESOLVED_TYPE)),
            Map.entry("wine/dlls/mshtml/mshtml_classes.idl", EnumSet.of(Code.DUPLICATE_UUID)),
            Map.entry(MINGW + "axextend.idl", EnumSet.of(Code.UNRESOLVED_TYPE)),
            Map.entry(MINGW + "mulres.idl", EnumSet.of(Code.UNRESOLVED_TYPE)),
            Map.entry(MINGW + "oleacc.idl", EnumSet.of(Code.PROPPUT_WITHOUT_PARAMETER)),
            Map.entry(MINGW + "qnetwork.idl", EnumSet.of(Code.PROPGET_WITHOUT_RESULT)),
            Map.entry(MINGW + "uiautomationclient.idl", EnumSet.of(Code.PROPPUT_WITHOUT_PARAMETER)),
            Map.entry(MINGW + "uiautomationcore.idl", EnumSet.of(Code.PROPPUT_WITHOUT_PARAMETER)),
            Map.entry(MINGW + "vsbackup.idl", EnumSet.of(Code.DUPLICATE_UUID, Code.ROOT_NOT_IUNKNOWN)),
            Map.entry(MINGW + "vswriter.idl", EnumSet.of(Code.DUPLICATE_UUID, Code.ROOT_NOT_IUNKNOWN)),
            Map.entry(MINGW + "windows.security.cryptography.idl", EnumSet.of(Code.PROPGET_WITHOUT_RESULT)),
            Map.entry(MINGW + "windows.storage.idl", EnumSet.of(Code.PROPGET_WITHOUT_RESULT)),
            Map.entry(MINGW + "windows.storage.streams.idl", EnumSet.of(Code.PROPGET_WITHOUT_RESULT)),
            Map.entry(MINGW + "windows.system.threading.idl", EnumSet.of(Code.PROPGET_WITHOUT_RESULT)),
            Map.entry(MINGW + "xpsrassvc.idl", EnumSet.of(Code.RETVAL_MISUSED)));

    @Test
    void judgesWhatWineInstalls() {
        judge(Corpora.libwine(), 38);
    }

    @Test
    void judgesTheSourceOfWine() {
        judge(Corpora.wine(), 39);
    }

    @Test
    void judgesTheSourceOfMingw() {
        judge(Corpora.mingw(), 13);
    }

    @Test
    void judgesDirectX() {
        judge(Corpora.directx(), 1);
    }

    /** Each file alone: those known to be wrong have the mistakes known, and all others have none. */
    private static void judge(List<Corpora.Item> items, int failing) {
        List<String> unexpected = new ArrayList<>();
        Map<String, Integer> codes = new TreeMap<>();
        int failed = 0;
        for (Corpora.Item item : items) {
            CompileResult result = Checking.check(item);
            result.diagnostics().forEach(each -> codes.merge(each.code().id() + " " + each.code(), 1, Integer::sum));
            List<Diagnostic> errors = Checking.errors(result);
            Set<Code> found = EnumSet.noneOf(Code.class);
            errors.forEach(error -> found.add(error.code()));
            if (!found.isEmpty()) {
                failed++;
            }
            if (!isExpected(item, found)) {
                unexpected.add("\n" + item + ": " + found);
                errors.stream().limit(3).forEach(each -> unexpected.add("\n    " + Checking.line(each)));
            }
        }
        System.out.println(items.get(0).corpus() + ", " + items.size() + " files: " + (items.size() - failed)
                + " without error, " + failed + " with errors");
        codes.forEach((code, count) -> System.out.printf("%7d %s%n", count, code));
        assertEquals(List.of(), unexpected, "verdicts that are not the known ones");
        assertEquals(failing, failed);
    }

    private static boolean isExpected(Corpora.Item item, Set<Code> found) {
        if (item.isFragment()) {
            return COMPLETE_FRAGMENTS.contains(item.stem()) == found.isEmpty() && MISSING_NAMES.containsAll(found);
        }
        return found.equals(BROKEN.getOrDefault(item.toString(), Set.of()));
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
}
